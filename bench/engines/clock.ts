// How long an engine takes, and what it answered.

/** The fastest of five after one to warm up, so that the machine's other work does not count. */
export function clock<T>(run: () => T): { answer: T; ms: number } {
  let [answer, ms] = [run(), Infinity]
  for (let round = 0; round < 5; round++) {
    const start = performance.now()
    answer = run()
    ms = Math.min(ms, performance.now() - start)
  }
  return { answer, ms }
}

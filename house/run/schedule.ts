// Which steps run when: light ones side by side, heavy ones alone, none before what it needs.
export type Plan = {
  name: string
  /** Steps that must have passed before this one starts, when they are asked for too. */
  after?: string[]
  /** Takes the whole machine: several processes of its own, or a browser. */
  alone?: true
}

export type State = 'passed' | 'failed' | 'not run'

/**
 * Runs every step whose needs passed, at most `lanes` at once; a failure stops nothing but what needs it.
 * `execute` resolves to whether the step passed. The states come in the order of the steps.
 */
export async function schedule<S extends Plan>(steps: S[], lanes: number, execute: (step: S) => Promise<boolean>): Promise<Map<S, State>> {
  const states = new Map<S, State>()
  const busy = new Map<S, Promise<void>>()
  const waiting = new Set(steps)
  const needs = (step: S) => steps.filter((other) => step.after?.includes(other.name)).map((need) => states.get(need))
  const free = (step: S) => busy.size < (step.alone ? 1 : lanes) && ![...busy.keys()].some((other) => other.alone)

  for (;;) {
    for (const step of waiting) {
      if (needs(step).some((state) => state === 'failed' || state === 'not run')) {
        states.set(step, 'not run')
        waiting.delete(step)
      } else if (needs(step).every((state) => state === 'passed') && free(step)) {
        waiting.delete(step)
        const run = execute(step).then((passed) => {
          states.set(step, passed ? 'passed' : 'failed')
          busy.delete(step)
        })
        busy.set(step, run)
      }
    }
    if (busy.size === 0) break
    await Promise.race(busy.values())
  }
  return new Map(steps.map((step) => [step, states.get(step) ?? 'not run']))
}

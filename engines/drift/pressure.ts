// How strongly counts press towards "it has changed by so much": a cumulative sum that forgets what speaks against it.

export interface Step { count: number; expected: number }
export interface Pressure {
  /** ln of how many times likelier the counts since `beganAt` are if the change is there. 0 or more. */
  evidence: number
  /** First step of the current run. */
  beganAt: number
  /** First step of the current run at which the evidence passed the threshold; null while it has not, or has come back to 0. */
  seenAt: number | null
}

/**
 * Page's cumulative sum of Poisson log-likelihood ratios, step by step:
 * `S ← max(0, S + (count·ln ρ − expected·(ρ − 1)) / φ)` (Page 1954; Lucas 1985). φ, the variance over the mean of counts that
 * vary more than luck alone, weighs them down (quasi-likelihood).
 *
 * A threshold of ln N passes by chance at most once in N steps on average (Lorden 1971).
 */
export function pressure(steps: readonly Step[], { ratio, threshold, dispersion = 1 }: { ratio: number; threshold: number; dispersion?: number }): Pressure[] {
  const told: Pressure[] = []
  let [evidence, beganAt] = [0, 0]
  let seenAt: number | null = null
  for (const [at, { count, expected }] of steps.entries()) {
    if (evidence === 0) [beganAt, seenAt] = [at, null]
    evidence = Math.max(0, evidence + (count * Math.log(ratio) - expected * (ratio - 1)) / dispersion)
    if (evidence > threshold) seenAt ??= at
    told.push({ evidence, beganAt, seenAt })
  }
  return told
}

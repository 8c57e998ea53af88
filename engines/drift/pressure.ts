// How strongly counts press towards "it has changed by so much": a cumulative sum that forgets what speaks against it.

/** The part of the threshold that one step may bring at most: one day, however bad, is not a change that lasts. */
const mostOfOne = 0.9
/** Thresholds that are kept in mind: enough to be sure, and as few to come back when the change has ended. */
const mostKept = 2

export interface Step { count: number; expected: number }
export interface Pressure {
  /** ln of how many times likelier the counts since `beganAt` are if the change is there: from 0 to twice the threshold. */
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
 * One step counts for 0.9 thresholds at most, and all of them for two, so that a day of breakdown is no change and a change
 * that ended is soon over.
 *
 * A threshold of ln N passes by chance at most once in N steps on average (Lorden 1971).
 */
export function pressure(steps: readonly Step[], { ratio, threshold, dispersion = 1 }: { ratio: number; threshold: number; dispersion?: number }): Pressure[] {
  const run: Pressure[] = []
  let [evidence, beganAt] = [0, 0]
  let seenAt: number | null = null
  for (const [at, { count, expected }] of steps.entries()) {
    if (evidence === 0) [beganAt, seenAt] = [at, null]
    const told = (count * Math.log(ratio) - expected * (ratio - 1)) / dispersion
    evidence = Math.min(mostKept * threshold, Math.max(0, evidence + Math.min(mostOfOne * threshold, told)))
    if (evidence > threshold) seenAt ??= at
    run.push({ evidence, beganAt, seenAt })
  }
  return run
}

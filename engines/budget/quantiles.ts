// Reads ordered futures: how much is enough one time in two, eight times in ten.

/** What is enough in 10 % to 90 % of futures. */
export interface Quantiles { p10: number, p20: number, p30: number, p40: number, p50: number, p60: number, p70: number, p80: number, p90: number }

/** The smallest value that is enough in at least `share` of the futures. */
export function enoughIn(sorted: Float64Array, share: number): number {
  // 0.8 × 20,000 must be rank 16,000 although 0.8 is not exact in binary.
  return sorted[Math.max(0, Math.ceil(share * sorted.length - 1e-9) - 1)]!
}

/** Nine quantiles of sorted logarithms, as whole numbers (cents, people). */
export function readQuantiles(sortedLogs: Float64Array): Quantiles {
  const at = (share: number) => Math.round(Math.exp(enoughIn(sortedLogs, share)))
  return { p10: at(0.1), p20: at(0.2), p30: at(0.3), p40: at(0.4), p50: at(0.5), p60: at(0.6), p70: at(0.7), p80: at(0.8), p90: at(0.9) }
}

/** How wide sorted logarithms are: the nine-in-ten point over the one-in-ten point, 1 when certain. */
export function spreadOf(sortedLogs: Float64Array): number {
  return Math.exp(enoughIn(sortedLogs, 0.9) - enoughIn(sortedLogs, 0.1))
}

/** Above this p90 / p10 a budget is a guess, and a trial is proposed. */
export const WIDE_SPREAD = 3

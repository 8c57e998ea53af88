// The S-curve of chances: what share of futures each budget is enough for.
import { enoughIn } from './quantiles.ts'

/** A point of the curve: `cents` is enough in `share` (0–1) of the futures. */
export interface CurvePoint { cents: number, share: number }

/** From never to always: every hundredth, and finer where a curve bends into its tails. */
const SHARES = [0, 0.001, 0.002, 0.005, ...Array.from({ length: 99 }, (_, i) => (i + 1) / 100), 0.995, 0.998, 0.999, 1]

/** The curve of sorted logarithms of cents: 107 points, from the luckiest future to the least lucky. */
export function readCurve(sortedLogs: Float64Array): CurvePoint[] {
  return SHARES.map(share => ({ cents: Math.round(Math.exp(enoughIn(sortedLogs, share))), share }))
}

/**
 * The chance that a budget is enough, read on the curve of an answer; works on an answer that has been
 * stored or sent, since it needs the curve only.
 * @returns a share (0–1), straight between points; 0 below the luckiest future, 1 above the least lucky
 * @throws RangeError when the budget is no number
 * @example probabilityAt(answer, 900_000) // 0.45: 9,000 € is enough in under half of the futures
 */
export function probabilityAt({ curve }: { curve: readonly CurvePoint[] }, budgetCents: number): number {
  if (Number.isNaN(budgetCents)) throw new RangeError(`budgetCents: a number, not ${budgetCents}`)
  const above = curve.findIndex(({ cents }) => cents > budgetCents)
  if (above === -1) return 1
  if (above === 0) return 0
  const [low, high] = [curve[above - 1]!, curve[above]!]
  return low.share + (high.share - low.share) * (budgetCents - low.cents) / (high.cents - low.cents)
}

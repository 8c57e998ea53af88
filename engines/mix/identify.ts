// Which channels the figures tell apart, and which they do not.
import type { ChannelDraws } from './summary.ts'

/**
 * Why a channel gets no figure. `too-wide`: the range of its contribution spans more than a factor of 7; a lift test
 * would narrow it. `told-together`: it is bought with another, and only their sum is known. `no-spend`: never bought.
 */
export type Refusal =
  | { verdict: 'too-early', reason: 'too-wide', contribution: { low: number, high: number } }
  | { verdict: 'too-early', reason: 'told-together', with: string }
  | { verdict: 'never', reason: 'no-spend' }

const WIDEST_LOG_SD = 0.6 // e^(2 × 1.645 × 0.6) = 7.2
const TOGETHER = -0.7
const TOGETHER_LOG_SD = 0.25

/** The refusals by channel id. */
export function refuse(channels: readonly string[], draws: readonly ChannelDraws[], spent: readonly number[]): Record<string, Refusal> {
  const logs = draws.map(({ total }) => total.map(Math.log))
  const spreads = logs.map(deviation)
  const refused: Record<string, Refusal> = {}
  for (const [c, id] of channels.entries()) {
    if (spent[c] === 0) refused[id] = { verdict: 'never', reason: 'no-spend' }
    else if (spreads[c]! > WIDEST_LOG_SD) refused[id] = { verdict: 'too-early', reason: 'too-wide', contribution: limits(draws[c]!.total) }
    else {
      const twin = channels.findIndex((_, k) => k !== c && spent[k]! > 0 && Math.min(spreads[c]!, spreads[k]!) > TOGETHER_LOG_SD && correlation(draws[c]!.total, draws[k]!.total) < TOGETHER)
      if (twin >= 0) refused[id] = { verdict: 'too-early', reason: 'told-together', with: channels[twin]! }
    }
  }
  return refused
}

function limits(draws: Float64Array): { low: number, high: number } {
  const sorted = draws.toSorted()
  return { low: sorted[Math.round(0.05 * (sorted.length - 1))]!, high: sorted[Math.round(0.95 * (sorted.length - 1))]! }
}

/** Standard deviation. */
export function deviation(values: Float64Array): number {
  return Math.sqrt(covariance(values, values))
}

function correlation(a: Float64Array, b: Float64Array): number {
  return covariance(a, b) / Math.sqrt(covariance(a, a) * covariance(b, b))
}

function covariance(a: Float64Array, b: Float64Array): number {
  const n = a.length
  let [meanA, meanB, sum] = [0, 0, 0]
  for (let i = 0; i < n; i++) {
    meanA += a[i]! / n
    meanB += b[i]! / n
  }
  for (let i = 0; i < n; i++) sum += (a[i]! - meanA) * (b[i]! - meanB)
  return sum / (n - 1)
}

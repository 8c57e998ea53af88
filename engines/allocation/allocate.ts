// Splits a budget between channels so that it brings the most, and says how much more any split could bring.
import type { Channel } from './channel.ts'
import { compare, type Comparison } from './compare.ts'
import { checkCurve, valueAt, type Curve } from './curve.ts'
import { respondByCurve, respondByMean, type Response } from './response.ts'
import { search } from './search.ts'

export interface AllocationQuestion {
  /** Any unit of money, the same in limits and curves; cents in Azimut. */
  budget: number
  channels: readonly Channel[]
  /** The most parts of the search to look at; 600 if not given, which proves the best split of a dozen S curves. */
  effort?: number
}

export type Allocation =
  | {
    verdict: 'enough'
    /** By channel id, not rounded; the budget is spent whole unless every channel is at its most. */
    spend: Record<string, number>
    /** Expected value of the split: over the draws where curves are drawn. */
    value: number
    /** Of the value, over the draws: 9 in 10 lie between; nothing when every curve is certain. */
    range?: { low: number, high: number }
    /** No split is worth more, in expectation. */
    upperBound: number
    /** (upperBound − value) / value. */
    gap: number
    /** What one more unit of money would bring, all else at its best; infinite where the floors take the whole budget. */
    marginalValue: number
    probabilityBetterThan: (current: Readonly<Record<string, number>>) => Comparison
  }
  /** `floors`: the least of each channel already passes the budget by `excess`. */
  | { verdict: 'never', reason: 'floors', excess: number }
  /** `few-draws`: a doubt of fewer than 20 draws is none. */
  | { verdict: 'too-early', reason: 'no-channel' | 'few-draws' }

const FEWEST_DRAWS = 20

/**
 * The split of a budget of greatest expected value, with a proven bound.
 *
 * `max Σ E[fᵢ(xᵢ)]` under `Σ xᵢ = budget` and `minᵢ ≤ xᵢ ≤ maxᵢ`. Where all curves diminish, one price of money
 * settles it: each channel is given until its next euro brings that price, found by bisection. S-shaped curves are
 * searched by branch and bound under their concave envelopes (see `search`), since following the slope stops short.
 *
 * Worked example: 100 to split between `10 × (1 − e^(−0.02 x))` and twice that: at equal slopes the second gets
 * ln 2 / 0.02 = 34.7 more, so 32.7 and 67.3, worth 4.8 + 14.8 = 19.6; one more unit would bring 0.104.
 *
 * @throws RangeError whose message begins with the field at fault
 */
export function allocate({ budget, channels, effort = 600 }: AllocationQuestion): Allocation {
  check({ budget, channels, effort })
  if (channels.length === 0) return { verdict: 'too-early', reason: 'no-channel' }
  if (channels.some(({ curve }) => 'draws' in curve && curve.draws.length < FEWEST_DRAWS)) return { verdict: 'too-early', reason: 'few-draws' }
  const lows = Float64Array.from(channels, ({ min }) => min)
  const highs = Float64Array.from(channels, ({ max }) => Math.min(max, Math.max(budget, 0)))
  const floors = lows.reduce((total, min) => total + min, 0)
  if (floors > budget * (1 + 1e-12)) return { verdict: 'never', reason: 'floors', excess: floors - budget }

  const found = search(channels.map((channel, i) => respond(channel, highs[i]!)), { lows, highs }, budget, { effort, alike: labelAlike(channels) })!
  const spend = Object.fromEntries(channels.map(({ id }, i) => [id, found.spend[i]!]))
  const draws = drawsOf(channels)
  return {
    verdict: 'enough',
    spend,
    value: found.value,
    ...(draws > 0 ? { range: rangeOf(channels, found.spend, draws) } : {}),
    upperBound: found.upperBound,
    gap: found.value > 0 ? (found.upperBound - found.value) / found.value : 0,
    marginalValue: found.price,
    probabilityBetterThan: current => compare(channels, spend, current),
  }
}

function respond({ curve, min, max }: Channel, high: number): Response {
  if (!('draws' in curve)) return respondByCurve(curve)
  return min < high ? respondByMean(curve.draws, min, Math.min(max, high)) : constant(curve.draws, min)
}

function constant(draws: readonly Curve[], spend: number): Response {
  const value = draws.reduce((sum, curve) => sum + valueAt(curve, spend), 0) / draws.length
  return { value: () => value, best: () => spend }
}

/** The same number for channels of the same curve and limits. */
function labelAlike(channels: readonly Channel[]): number[] {
  const seen = new Map<string, number>()
  return channels.map(({ curve, min, max }, i) => {
    // Draws are as good as never the same twice: not worth reading.
    const key = 'draws' in curve ? `${i}` : JSON.stringify([curve, min, max])
    const label = seen.get(key) ?? i
    seen.set(key, label)
    return label
  })
}

/** How many draws the channels share; 0 when all curves are certain. */
function drawsOf(channels: readonly Channel[]): number {
  return Math.max(0, ...channels.map(({ curve }) => ('draws' in curve ? curve.draws.length : 0)))
}

function rangeOf(channels: readonly Channel[], spend: Float64Array, draws: number): { low: number, high: number } {
  const values = new Float64Array(draws)
  for (const [i, { curve }] of channels.entries()) {
    for (let s = 0; s < draws; s++) values[s]! += valueAt('draws' in curve ? curve.draws[s]! : curve, spend[i]!)
  }
  values.sort()
  return { low: values[Math.floor(0.05 * draws)]!, high: values[Math.ceil(0.95 * draws) - 1]! }
}

function check({ budget, channels, effort }: Required<AllocationQuestion>): void {
  if (!(budget >= 0 && budget < Infinity)) throw new RangeError(`budget: from 0, not ${budget}`)
  if (!(Number.isInteger(effort) && effort >= 1)) throw new RangeError(`effort: a whole number from 1, not ${effort}`)
  if (new Set(channels.map(({ id }) => id)).size !== channels.length) throw new RangeError('channels: ids differ from one another')
  const draws = drawsOf(channels)
  for (const [i, { curve, min, max }] of channels.entries()) {
    const field = `channels[${i}]`
    if (!(min >= 0 && min < Infinity)) throw new RangeError(`${field}.min: from 0, not ${min}`)
    if (!(max >= min)) throw new RangeError(`${field}.max: at least min (${min}), not ${max}`)
    if (!('draws' in curve)) checkCurve(curve, `${field}.curve`)
    else if (curve.draws.length !== draws) throw new RangeError(`${field}.curve.draws: as many in each channel (${draws}), not ${curve.draws.length}`)
    else for (const [s, drawn] of curve.draws.entries()) checkCurve(drawn, `${field}.curve.draws[${s}]`)
  }
}

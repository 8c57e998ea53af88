// The chance that one split beats another, over the draws of the curves.
import type { Channel } from './channel.ts'
import { valueAt } from './curve.ts'

/** `no-draws`: where every curve is taken for certain, chance has nothing to say. */
export type Comparison =
  | {
    verdict: 'enough'
    /** Share (0–1) of the draws where the proposed split is worth more; draws of equal worth count for half. */
    share: number
    /** What the change brings: its mean, and the limits that hold 9 draws in 10. */
    gain: { low: number, mean: number, high: number }
  }
  | { verdict: 'too-early', reason: 'no-draws' }

/**
 * Compares two splits draw by draw, so that a doubt both share weighs on neither.
 * @param current what is spent today, by channel id; a channel without an entry gets nothing
 * @throws RangeError for a channel that is not known, or a spend below 0
 */
export function compare(channels: readonly Channel[], proposed: Readonly<Record<string, number>>, current: Readonly<Record<string, number>>): Comparison {
  const known = new Set(channels.map(({ id }) => id))
  for (const [id, spend] of Object.entries(current)) {
    if (!known.has(id)) throw new RangeError(`current.${id}: no such channel`)
    if (!(spend >= 0 && spend < Infinity)) throw new RangeError(`current.${id}: from 0, not ${spend}`)
  }
  const drawn = channels.find(({ curve }) => 'draws' in curve)?.curve
  if (!drawn || !('draws' in drawn)) return { verdict: 'too-early', reason: 'no-draws' }
  const count = drawn.draws.length
  const gains = new Float64Array(count)
  for (const { id, curve } of channels) {
    for (let s = 0; s < count; s++) {
      const own = 'draws' in curve ? curve.draws[s]! : curve
      gains[s]! += valueAt(own, proposed[id]!) - valueAt(own, current[id] ?? 0)
    }
  }
  gains.sort()
  let better = 0
  let total = 0
  for (const gain of gains) {
    better += gain > 0 ? 1 : gain === 0 ? 0.5 : 0
    total += gain
  }
  return { verdict: 'enough', share: better / count, gain: { low: gains[Math.floor(0.05 * count)]!, mean: total / count, high: gains[Math.ceil(0.95 * count) - 1]! } }
}

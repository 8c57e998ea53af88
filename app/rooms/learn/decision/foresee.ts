// How many results to expect by a day if the rhythm of these weeks lasts: what a forecast is proposed from.
import { betaBelow } from '@azimut/engines/distribution'

export interface Rhythm {
  /** Results counted, over so many days. */
  count: number
  days: number
  /** Days to come, each worth `pace` of a day past (1: nothing changes). */
  horizonDays: number
  pace?: number
}

/**
 * A range that holds the count to come eight times in ten, and its middle.
 *
 * A rhythm known by `n` results in `d` days has the law Gamma(n + ½, d) (Jeffreys), so what comes in `h` days is
 * negative binomial: P(K ≥ k) = P(Beta(k, n + ½) ≤ h / (h + d)).
 * @example foreseeCount({ count: 26, days: 85, horizonDays: 30 }) // { low: 5, mid: 9, high: 14 }
 */
export function foreseeCount({ count, days, horizonDays, pace = 1 }: Rhythm): { low: number; mid: number; high: number } {
  const ahead = horizonDays * pace
  if (ahead <= 0) return { low: 0, mid: 0, high: 0 }
  const share = ahead / (ahead + Math.max(1, days))
  const atMost = (k: number) => 1 - betaBelow(share, k + 1, count + 0.5)
  return { low: smallest(k => atMost(k) >= 0.1), mid: smallest(k => atMost(k) >= 0.5), high: smallest(k => atMost(k) >= 0.9) }
}

/** The smallest whole number from 0 that passes; once one does, all above do. */
function smallest(passes: (k: number) => boolean): number {
  let [low, high] = [0, 1]
  while (!passes(high)) [low, high] = [high + 1, high * 2]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (passes(middle)) high = middle
    else low = middle + 1
  }
  return low
}

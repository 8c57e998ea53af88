// How long customers stay, counted without a model, those who have not left yet included.
import { quantileAt, tabulateNormal } from '../distribution/index.ts'

/** Time one customer was followed, and whether it ended because they left. */
export interface Duration { time: number; left: boolean }

export interface SurvivalPoint {
  /** A time at which somebody left; the share holds from there to the next. */
  time: number
  /** Followed until then, and how many of them left at that time. */
  atRisk: number
  departures: number
  /** Share still there just after, with its range. */
  share: number
  low: number
  high: number
}

/** `never`: nobody left, so nothing says how long they stay. `median` is null while more than half are still there. */
export type Survival = { verdict: 'enough' | 'too-early'; points: SurvivalPoint[]; median: number | null } | { verdict: 'never' }

const fewestDepartures = 10

/**
 * The product-limit estimate `S(t) = ∏ (1 − dᵢ/nᵢ)` (Kaplan and Meier 1958), Greenwood's variance, range on ln(−ln S)
 * (Kalbfleisch and Prentice 1980). `too-early` below ten departures: the ranges say how far it can be read.
 *
 * @param level chance that a range holds the share, 0.9 if not said
 * @example survival([{ time: 2, left: true }, { time: 3, left: false }, { time: 5, left: true }]) // 2 in 3 after 2, nobody after 5; too early
 * @throws RangeError naming the field at fault, durations from 0
 */
export function survival(durations: readonly Duration[], level = 0.9): Survival {
  for (const [i, { time }] of durations.entries()) if (!(time >= 0 && time < Infinity)) throw new RangeError(`durations[${i}].time: from 0, not ${time}`)
  if (!(level > 0 && level < 1)) throw new RangeError(`level: between 0 and 1, not ${level}`)
  const sorted = durations.toSorted((one, other) => one.time - other.time)
  const reach = quantileAt(tabulateNormal(0, 1), (1 + level) / 2)
  const points: SurvivalPoint[] = []
  let [share, greenwood] = [1, 0]
  for (let i = 0; i < sorted.length; ) {
    const { time } = sorted[i]!
    const atRisk = sorted.length - i
    let departures = 0
    for (; i < sorted.length && sorted[i]!.time === time; i++) if (sorted[i]!.left) departures++
    if (departures === 0) continue
    share *= 1 - departures / atRisk
    greenwood += departures / (atRisk * (atRisk - departures))
    const factor = Math.exp(reach * Math.sqrt(greenwood) / -Math.log(share))
    // At 0 the range of a proportion that nobody is left of is asked of a later, larger group.
    points.push({ time, atRisk, departures, share, ...(share > 0 ? { low: share ** factor, high: share ** (1 / factor) } : { low: 0, high: points.at(-1)?.high ?? 1 }) })
  }
  if (points.length === 0) return { verdict: 'never' }
  const all = points.reduce((sum, one) => sum + one.departures, 0)
  return { verdict: all < fewestDepartures ? 'too-early' : 'enough', points, median: points.find(one => one.share <= 0.5)?.time ?? null }
}

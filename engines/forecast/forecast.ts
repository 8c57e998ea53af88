// What comes next in a series, with the range its own past calls for.
import { studentQuantile } from '../distribution/index.ts'
import { expect, understand } from './middle.ts'
import type { Understood } from './middle.ts'

/**
 * `too-early`: periods that are missing to say anything; `never`: the series never varies, so nothing says by how much it
 * could.
 */
export type Forecast =
  | { verdict: 'enough'; mean: Float64Array; lower: Float64Array; upper: Float64Array; /** The methods whose middle it is, and the season. */ method: string }
  | { verdict: 'too-early'; missing: number }
  | { verdict: 'never' }

const fewestPeriods = 6
/** What is foreseen further than this is not. */
const furthest = 10_000
/** Periods at the beginning whose surprises are those of methods that have seen nothing yet. */
const warmUp = 3

/**
 * The middle of Theta, damped trend, both on logarithms, level and last value on the series freed from its season (and, where
 * the season is long enough, on its quarters), and a range calibrated on what these parameters would have said from each
 * moment of the series' second half.
 *
 * Spread h periods ahead: `s·√(1 + (h−1)α²)`, s the surprise of one period and α the smoothing of Theta's level; widened by
 * how much larger past errors at all horizons were than that (never narrowed), and by Student's law for the few spans of the
 * horizon that do not overlap: 2n/(h+1). Of a series above 0 all is counted in logarithms, so that a range never falls below.
 *
 * @param season periods of the season (12 for months); 1 for none
 * @param level chance that the range holds a value to come, 0.95 if not said
 * @example forecast([12, 14, 13, 15, 14, 16, 17, 16], { season: 1, horizon: 2 }) // 16.6 and 16.9, the first from 11.7 to 23.6
 * @throws RangeError naming the field at fault
 */
export function forecast(series: readonly number[], { season, horizon, level = 0.95 }: { season: number; horizon: number; level?: number }): Forecast {
  for (const [i, value] of series.entries()) if (!Number.isFinite(value)) throw new RangeError(`series[${i}]: a number, not ${value}`)
  if (!(Number.isInteger(season) && season >= 1)) throw new RangeError(`season: a whole number from 1, not ${season}`)
  if (!(Number.isInteger(horizon) && horizon >= 1 && horizon <= furthest)) throw new RangeError(`horizon: a whole number from 1 to ${furthest}, not ${horizon}`)
  if (!(level > 0 && level < 1)) throw new RangeError(`level: between 0 and 1, not ${level}`)
  if (series.length < fewestPeriods) return { verdict: 'too-early', missing: fewestPeriods - series.length }
  if (series.every(value => value === series[0])) return { verdict: 'never' }
  // In units of its own size, where the search for parameters begins at the same place for francs and for cents.
  const unit = series.reduce((sum, value) => sum + Math.abs(value) / series.length, 0)
  const values = Float64Array.from(series, value => value / unit)
  const [isPositive, isNatural] = [values.every(value => value > 0), values.every(value => value >= 0)]
  const understood = understand(values, season)
  const { means, ahead } = expect(values, understood, horizon)
  // An expectation at or below nothing is no scale for a series above nothing.
  const least = isPositive ? Math.min(...values) / 100 : isNatural ? 0 : -Infinity
  const mean = ahead.map(value => Math.max(least, value))
  const distance = isPositive ? (value: number, expected: number) => Math.log(value / Math.max(least, expected)) : (value: number, expected: number) => value - expected
  const spread = spreadOf({ values, means, understood, distance, horizon })
  const reach = studentQuantile((1 + level) / 2, Math.max(1, 2 * values.length / (horizon + 1)))
  const edge = (side: number) => mean.map((value, h) => (isPositive ? value * Math.exp(side * reach * spread[h]!) : Math.max(isNatural ? 0 : -Infinity, value + side * reach * spread[h]!)))
  // A range wider than numbers go ends with them.
  const told = (list: Float64Array) => list.map(value => Math.min(Number.MAX_VALUE, Math.max(-Number.MAX_VALUE, value * unit)))
  return { verdict: 'enough', mean: told(mean), lower: told(edge(-1)), upper: told(edge(1)), method: `middle of ${understood.voices.map(one => one.method.name).join(', ')}; season: ${understood.seasons.kind}${understood.ofBlocks.length > 0 ? `; and of the same on blocks of ${understood.block}` : ''}` }
}

interface Past { values: Float64Array; means: Float64Array; understood: Understood; distance: (value: number, expected: number) => number; horizon: number }

/** Origins the past is asked from. */
const mostOrigins = 12

function spreadOf({ values, means, understood, distance, horizon }: Past): Float64Array {
  const n = values.length
  let squares = 0
  for (let t = warmUp; t < n; t++) squares += distance(values[t]!, means[t]!) ** 2
  const one = Math.sqrt(squares / Math.max(1, n - 2 * warmUp))
  const alpha = understood.voices[0]!.parameters[1]!
  const spread = Float64Array.from({ length: horizon }, (_, h) => one * Math.sqrt(1 + h * alpha * alpha))
  let [errors, count] = [0, 0]
  const first = Math.max(fewestPeriods, Math.floor(n / 2))
  const stride = Math.max(1, Math.floor((n - first) / mostOrigins))
  for (let origin = n - 1; origin >= first; origin -= stride) {
    const { ahead } = expect(values.subarray(0, origin), understood, Math.min(horizon, n - origin))
    for (const [h, expected] of ahead.entries()) {
      errors += (distance(values[origin + h]!, expected) / (spread[h]! || 1)) ** 2
      count++
    }
  }
  const widened = Math.max(1, Math.sqrt(errors / Math.max(1, count)))
  return spread.map(value => value * widened)
}

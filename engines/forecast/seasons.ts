// Whether a series has a season, and the share or amount each period of it adds.

export interface Seasons {
  /** `none`: no season is told from chance; `times`: each period multiplies; `plus`: each period adds. */
  kind: 'none' | 'times' | 'plus'
  /** One for each period of the season, from the series' first; their mean is 1 (times) or 0 (plus). */
  indices: Float64Array
}

const none: Seasons = { kind: 'none', indices: new Float64Array([1]) }

/** A ratio of one season before counts for this much of one of today: seasons change. */
const fading = 0.8

/**
 * The season of every series of two whole ones or more, as far as it is told from chance. Twice: a line through what is
 * around each period (a season on each side, nearer counts more, so that a season of this length leaves no trace in it) gives
 * its level; the ratios to it are averaged by period of the season; the averages are drawn towards no season by the share of
 * their spread that is noise (1 − 1/F). The second time, the line is drawn on the series freed from what the first found.
 * Multiplies wherever every value is above 0, adds otherwise.
 */
export function findSeasons(series: Float64Array, length: number): Seasons {
  if (length < 2 || series.length < 2 * length + 2) return none
  const kind = series.every(value => value > 0) ? 'times' : 'plus'
  let seasons = none
  for (let pass = 0; pass < 2; pass++) {
    const levels = localLine(removeSeasons(series, seasons), length)
    const ratios = series.map((value, t) => (kind === 'times' ? value / levels[t]! : value - levels[t]!))
    seasons = { kind, indices: average(ratios, { length, centre: kind === 'times' ? 1 : 0 }) }
  }
  const { indices } = seasons
  // A share near nothing would blow up what is divided by it.
  const isUsable = indices.every(one => Number.isFinite(one) && (kind === 'plus' || one > 0.01))
  return isUsable && indices.some(one => one !== indices[0]) ? seasons : none
}

/** At each period, the line by least squares through those at less than `reach`, weighed by how near they are. */
function localLine(series: Float64Array, reach: number): Float64Array {
  return series.map((_, t) => {
    let [weights, slopes, squares, values, products] = [0, 0, 0, 0, 0]
    for (let k = Math.max(0, t - reach); k <= Math.min(series.length - 1, t + reach); k++) {
      const [away, weight] = [k - t, 1 - Math.abs(k - t) / reach]
      weights += weight
      slopes += weight * away
      squares += weight * away * away
      values += weight * series[k]!
      products += weight * away * series[k]!
    }
    return (squares * values - slopes * products) / (weights * squares - slopes * slopes)
  })
}

/** Averages by period of the season, `centre` where they tell nothing; their own mean is `centre`. */
function average(ratios: Float64Array, { length, centre }: { length: number; centre: number }): Float64Array {
  let noise = 0
  const raw = Float64Array.from({ length }, (_, i) => {
    const own = ratios.filter((_, t) => t % length === i)
    const weights = own.map((_, back) => fading ** (own.length - 1 - back))
    const [all, plain] = [weights.reduce((sum, one) => sum + one), own.reduce((sum, one) => sum + one) / own.length]
    const variance = own.reduce((sum, one) => sum + (one - plain) ** 2, 0) / (own.length - 1)
    noise += variance * weights.reduce((sum, one) => sum + one * one, 0) / all ** 2 / length
    return own.reduce((sum, one, k) => sum + weights[k]! * one, 0) / all
  })
  const mean = raw.reduce((sum, one) => sum + one) / length
  const found = raw.map(one => (centre === 1 ? one / mean : one - mean))
  const spread = found.reduce((sum, one) => sum + (one - centre) ** 2, 0) / (length - 1)
  const kept = spread > noise ? 1 - noise / spread : 0
  return found.map(one => centre + kept * (one - centre))
}

export const removeSeasons = (series: Float64Array, { kind, indices }: Seasons): Float64Array =>
  kind === 'none' ? series : series.map((value, t) => (kind === 'times' ? value / indices[t % indices.length]! : value - indices[t % indices.length]!))

/** `from`: the period of the first value. */
export const addSeasons = (values: Float64Array, { kind, indices }: Seasons, from: number): Float64Array =>
  kind === 'none' ? values : values.map((value, k) => (kind === 'times' ? value * indices[(from + k) % indices.length]! : value + indices[(from + k) % indices.length]!))

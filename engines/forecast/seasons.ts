// Whether a series has a season, and the share or amount each period of it adds.

export interface Seasons {
  /** `none`: no season is told from chance; `times`: each period multiplies; `plus`: each period adds. */
  kind: 'none' | 'times' | 'plus'
  /** One for each period of the season, from the series' first; their mean is 1 (times) or 0 (plus). */
  indices: Float64Array
}

const none: Seasons = { kind: 'none', indices: new Float64Array([1]) }

/**
 * Tests the autocorrelation at the season's length against what chance leaves (nine in ten), then averages the ratio of
 * each period to the centred moving average (classical decomposition, Makridakis and others 1998), and draws the indices
 * towards no season by what of their spread is noise (James and Stein; Miller and Williams 2003). Multiplies wherever
 * every value is above 0, adds otherwise.
 */
export function findSeasons(series: Float64Array, length: number): Seasons {
  if (length < 2 || series.length < 2 * length + 2 || !isSeasonal(series, length)) return none
  const isTimes = series.every(value => value > 0)
  const sums = new Float64Array(length)
  const squares = new Float64Array(length)
  const counts = new Float64Array(length)
  const half = Math.floor(length / 2)
  for (let t = half; t < series.length - half; t++) {
    let sum = 0
    for (let k = -half; k <= half; k++) sum += series[t + k]! * (length % 2 === 0 && Math.abs(k) === half ? 0.5 : 1)
    const level = sum / length
    const ratio = isTimes ? series[t]! / level : series[t]! - level
    sums[t % length]! += ratio
    squares[t % length]! += ratio ** 2
    counts[t % length]!++
  }
  const raw = sums.map((sum, i) => sum / counts[i]!)
  const mean = raw.reduce((sum, one) => sum + one, 0) / length
  const centre = isTimes ? 1 : 0
  const found = raw.map(one => (isTimes ? one / mean : one - mean))
  const kept = 1 - noiseShare({ found, squares, counts, raw, centre })
  const indices = found.map(one => centre + kept * (one - centre))
  // A share near nothing would blow up what is divided by it.
  return indices.every(one => Number.isFinite(one) && (!isTimes || one > 0.01)) ? { kind: isTimes ? 'times' : 'plus', indices } : none
}

interface Ratios { found: Float64Array; squares: Float64Array; counts: Float64Array; raw: Float64Array; centre: number }

/** `(L−3)/(L−1)` times the variance of an index over the variance of the indices, at most 1. */
function noiseShare({ found, squares, counts, raw, centre }: Ratios): number {
  const length = found.length
  let [within, told] = [0, 0]
  for (let i = 0; i < length; i++) {
    const n = counts[i]!
    if (n < 2) continue
    within += (squares[i]! - n * raw[i]! ** 2) / (n - 1) / n
    told++
  }
  const between = found.reduce((sum, one) => sum + (one - centre) ** 2, 0) / (length - 1)
  return told > 0 && length > 3 ? Math.min(1, (length - 3) / (length - 1) * within / told / between) : 0
}

const nineInTen = 1.6448536269514722

function isSeasonal(series: Float64Array, length: number): boolean {
  const n = series.length
  const mean = series.reduce((sum, one) => sum + one, 0) / n
  const products = Array.from({ length: length + 1 }, (_, lag) => { let sum = 0; for (let t = lag; t < n; t++) sum += (series[t]! - mean) * (series[t - lag]! - mean); return sum })
  if (!(products[0]! > 0)) return false
  const correlation = products.map(one => one / products[0]!)
  let squares = 0
  for (let lag = 1; lag < length; lag++) squares += correlation[lag]! ** 2
  return Math.abs(correlation[length]!) > nineInTen * Math.sqrt((1 + 2 * squares) / n)
}

export const removeSeasons = (series: Float64Array, { kind, indices }: Seasons): Float64Array =>
  kind === 'none' ? series : series.map((value, t) => (kind === 'times' ? value / indices[t % indices.length]! : value - indices[t % indices.length]!))

/** `from`: the period of the first value. */
export const addSeasons = (values: Float64Array, { kind, indices }: Seasons, from: number): Float64Array =>
  kind === 'none' ? values : values.map((value, k) => (kind === 'times' ? value * indices[(from + k) % indices.length]! : value + indices[(from + k) % indices.length]!))

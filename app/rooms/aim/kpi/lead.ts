// Whether a KPI goes before the results of its objective: the correlation of their weeks, at the lag that shows it best, with its range.

/** Fewer pairs of weeks than this say nothing. */
const fewestWeeks = 12
const mostLag = 8
/** Two-sided 90 % for one lag; divided among the lags tried, since the best of nine looks better than it is. */
const alpha = 0.1

export type Lead =
  | { verdict: 'too-early'; weeks: number; missingWeeks: number }
  /** `r` from −1 to 1 between `low` and `high`; `linked` when that range leaves 0 out; `lagWeeks` after the KPI moves, 0 for the same week. */
  | { verdict: 'enough'; weeks: number; lagWeeks: number; r: number; low: number; high: number; linked: boolean }

/**
 * Pearson's r of the KPI's weeks with the results `lag` weeks later, Fisher's z interval (1915) at a level shared among the lags.
 * A link is not a cause: both may follow the season.
 *
 * @param kpi counts a week, the oldest first
 * @param results counts of the same weeks
 */
export function leadOf(kpi: readonly number[], results: readonly number[]): Lead {
  const weeks = Math.min(kpi.length, results.length)
  if (weeks < fewestWeeks) return { verdict: 'too-early', weeks, missingWeeks: fewestWeeks - weeks }
  const lags = Array.from({ length: Math.min(mostLag, weeks - fewestWeeks) + 1 }, (_, lag) => lag)
  const reach = quantile(1 - alpha / lags.length / 2)
  const tried = lags.flatMap(lag => {
    const r = correlation(kpi.slice(0, weeks - lag), results.slice(lag, weeks))
    return r === null ? [] : [{ lag, r, half: reach / Math.sqrt(weeks - lag - 3) }]
  })
  const best = tried.toSorted((a, b) => (Math.abs(Math.atanh(clamp(b.r))) / b.half) - (Math.abs(Math.atanh(clamp(a.r))) / a.half))[0]
  // One of them never moved: nothing can be told of a link.
  if (!best) return { verdict: 'enough', weeks, lagWeeks: 0, r: 0, low: -1, high: 1, linked: false }
  const z = Math.atanh(clamp(best.r))
  const [low, high] = [Math.tanh(z - best.half), Math.tanh(z + best.half)]
  return { verdict: 'enough', weeks, lagWeeks: best.lag, r: best.r, low, high, linked: low > 0 || high < 0 }
}

const clamp = (r: number) => Math.max(-0.999999, Math.min(0.999999, r))

function correlation(xs: readonly number[], ys: readonly number[]): number | null {
  const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length
  const [mx, my] = [mean(xs), mean(ys)]
  const sum = (of: (at: number) => number) => xs.reduce((total, _, at) => total + of(at), 0)
  const [sxx, syy, sxy] = [sum(at => (xs[at]! - mx) ** 2), sum(at => (ys[at]! - my) ** 2), sum(at => (xs[at]! - mx) * (ys[at]! - my))]
  return sxx === 0 || syy === 0 ? null : sxy / Math.sqrt(sxx * syy)
}

/** Normal quantile by bisection of its law: exact enough for a range that is shown to a tenth. */
function quantile(p: number): number {
  let [low, high] = [0, 10]
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (normal(middle) < p) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** Φ(x), x ≥ 0; Abramowitz and Stegun 26.2.17, error below 1e-7. */
function normal(x: number): number {
  const t = 1 / (1 + 0.2316419 * x)
  const tail = [0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429].reduceRight((sum, one) => (sum + one) * t, 0)
  return 1 - Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI) * tail
}

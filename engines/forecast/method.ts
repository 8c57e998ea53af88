// What a forecasting method is: parameters found on a series, then what it expects of each period and of those to come.

export interface Method {
  name: string
  /** Parameters under which the squared surprises of the next period are least; of a series whose values are about 1. */
  fit(series: Float64Array): number[]
  /** Expected value of each period, known those before, and of the `horizon` periods after the series. */
  run(series: Float64Array, parameters: readonly number[], horizon: number): { means: Float64Array; ahead: Float64Array }
}

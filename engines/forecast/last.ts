// The last value again: what a trend that was only luck is measured against.
import type { Method } from './method.ts'

export const last: Method = {
  name: 'last value',
  fit: () => [],
  run: (series, _, horizon) => ({
    means: series.map((value, t) => series[t - 1] ?? value),
    ahead: new Float64Array(horizon).fill(series.at(-1)!),
  }),
}

/** From values to places in a picture 100 wide and 100 high. The origin is at the foot. */

export type Point = readonly [x: number, y: number]

/** A round number of at most two digits just above `value`, so that an axis ends on a number one can say. */
export const roundUp = (value: number): number => {
  if (value <= 0) return 1
  const size = 10 ** Math.floor(Math.log10(value))
  return ([1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((step) => step * size >= value) ?? 10) * size
}

/** Places of values spread evenly over `count` steps. */
export const place = (values: readonly number[], { count, top }: { count: number; top: number }): Point[] =>
  values.map((value, index) => [(100 * index) / Math.max(1, count - 1), 100 - (100 * value) / top])

export const linePath = (points: readonly Point[]): string =>
  points.map(([x, y], index) => `${index ? 'L' : 'M'}${x.toFixed(2)} ${y.toFixed(2)}`).join('')

/** The surface between two lines over the same places. */
export const bandPath = (low: readonly Point[], high: readonly Point[]): string =>
  low.length ? `${linePath([...high, ...low.toReversed()])}Z` : ''

/** A smooth line that never rises or falls where the values do not (Fritsch and Carlson, 1980), for curves of chances. */
export const smoothPath = (points: readonly Point[]): string => {
  const slopes = points.slice(1).map(([x, y], index) => {
    const [x0, y0] = points[index] ?? [0, 0]
    return (y - y0) / (x - x0)
  })
  const tangents = points.map((_, index) => {
    const [before, after] = [slopes[index - 1], slopes[index]]
    if (before === undefined || after === undefined) return before ?? after ?? 0
    return before * after <= 0 ? 0 : (2 * before * after) / (before + after)
  })
  return points.map(([x, y], index) => {
    const previous = points[index - 1]
    if (!previous) return `M${x.toFixed(2)} ${y.toFixed(2)}`
    const third = (x - previous[0]) / 3
    const [y1, y2] = [previous[1] + third * (tangents[index - 1] ?? 0), y - third * (tangents[index] ?? 0)]
    return `C${(previous[0] + third).toFixed(2)} ${y1.toFixed(2)} ${(x - third).toFixed(2)} ${y2.toFixed(2)} ${x.toFixed(2)} ${y.toFixed(2)}`
  }).join('')
}

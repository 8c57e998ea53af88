// A series seen from further away: the means of whole blocks of periods, the last block ending where the series does.

export function blocksOf(series: Float64Array, length: number): Float64Array {
  const first = series.length % length
  return Float64Array.from({ length: (series.length - first) / length }, (_, block) => {
    let sum = 0
    for (let k = 0; k < length; k++) sum += series[first + block * length + k]!
    return sum / length
  })
}

/** How many blocks to foresee for so many periods: one more than they fill, to draw the line to. */
export const blocksFor = (periods: number, length: number): number => Math.ceil(periods / length) + 1

/** From blocks to come to periods to come: each on the line between the middles of the nearest two blocks. */
export function periodsOf(blocks: Float64Array, length: number, periods: number): Float64Array {
  return Float64Array.from({ length: periods }, (_, h) => {
    const at = (h + 0.5) / length - 0.5
    const before = Math.max(0, Math.floor(at))
    return blocks[before]! + (at - before) * (blocks[before + 1]! - blocks[before]!)
  })
}

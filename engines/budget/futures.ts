// The futures a budget is tried against: spread so evenly that twenty thousand do the work of a million.
import { quantileAt, type QuantileTable } from '../distribution/index.ts'
import { createRandom } from '../random/index.ts'

/**
 * Draws `draws` values of each quantity, together filling their joint range evenly.
 *
 * Future `i` takes quantity `j` at its quantile of share `frac(shiftⱼ + i × g^−(j+1))`, where g is the root
 * of x^(d+1) = x + 1: the additive lattice of the generalised golden ratio (M. Roberts, "The unreasonable
 * effectiveness of quasirandom sequences", 2018), moved by a seeded shift (Cranley and Patterson, 1976).
 * Its error falls nearly as 1/draws, where that of independent draws falls as 1/√draws.
 *
 * @param tables the quantiles of each quantity, independent of one another
 * @returns one array of `draws` values for each quantity; future `i` is entry `i` of each
 */
export function drawFutures(tables: readonly QuantileTable[], draws: number, seed: number | string): Float64Array[] {
  const random = createRandom(seed)
  const root = latticeRoot(tables.length)
  return tables.map((table, j) => {
    const values = new Float64Array(draws)
    const stride = root ** -(j + 1)
    let share = random()
    for (let i = 0; i < draws; i++) {
      values[i] = quantileAt(table, share)
      share += stride
      if (share >= 1) share -= 1
    }
    return values
  })
}

/** Root of x^(d+1) = x + 1 above 1: the golden ratio for d = 1, the plastic number for d = 2. */
function latticeRoot(d: number): number {
  let root = 2
  for (let round = 0; round < 60; round++) root = (1 + root) ** (1 / (d + 1))
  return root
}

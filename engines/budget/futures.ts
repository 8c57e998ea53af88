// The futures a budget is tried against: spread so evenly that twenty thousand do the work of a million.
import { quantileAt, type QuantileTable } from '../distribution/index.ts'
import { createRandom } from '../random/index.ts'

/**
 * A published lattice whose pairs of dimensions are all even, whatever the number of points taken: Cools, Kuo
 * and Nuyens, "Constructing embedded lattice rules for multivariate integration", SIAM J. Sci. Comput. 28(6),
 * 2006, generating vector exod2_base2_m20, first twelve dimensions.
 */
const GENERATOR = [1, 182667, 469891, 498753, 110745, 446247, 250185, 118627, 245333, 283199, 408519, 391023]
const BITS = 20

export const MOST_FUTURES = 2 ** BITS
export const MOST_QUANTITIES = GENERATOR.length

/**
 * Draws values of several independent quantities, together filling their joint range evenly.
 *
 * In future `i`, quantity `j` is at its quantile of share `frac(shiftⱼ + radicalInverse₂(i) × generatorⱼ)`:
 * a lattice moved by a seeded shift (Cranley and Patterson, 1976). Its error falls nearly as 1/draws, where
 * that of independent draws falls as 1/√draws; the first futures of a longer list are as even.
 *
 * @param tables the quantiles of each quantity, at most `MOST_QUANTITIES`
 * @param draws at most `MOST_FUTURES`
 * @returns one array of `draws` values for each quantity; future `i` is entry `i` of each
 */
export function drawFutures(tables: readonly QuantileTable[], draws: number, seed: number | string): Float64Array[] {
  const random = createRandom(seed)
  return tables.map((table, j) => {
    const values = new Float64Array(draws)
    const shift = random()
    for (let i = 0; i < draws; i++) {
      const place = Math.imul(reverseBits(i), GENERATOR[j]!) & (MOST_FUTURES - 1)
      const share = place / MOST_FUTURES + shift
      values[i] = quantileAt(table, share < 1 ? share : share - 1)
    }
    return values
  })
}

/** The radical inverse: the index's 20 bits, last first. */
function reverseBits(index: number): number {
  let bits = ((index >>> 1) & 0x55555555) | ((index & 0x55555555) << 1)
  bits = ((bits >>> 2) & 0x33333333) | ((bits & 0x33333333) << 2)
  bits = ((bits >>> 4) & 0x0f0f0f0f) | ((bits & 0x0f0f0f0f) << 4)
  bits = ((bits >>> 8) & 0x00ff00ff) | ((bits & 0x00ff00ff) << 8)
  return ((bits >>> 16) | (bits << 16)) >>> (32 - BITS)
}

// What would be lost without a channel, in a chain that remembers the last channels met; and how far that can be trusted.
import { chainOf, CONVERTED } from './chain.ts'
import type { Chain } from './chain.ts'
import type { PathTable } from './path.ts'
import { solveEach } from './solve.ts'
import type { Solution } from './solve.ts'

export interface MarkovShares {
  /** Part of the results each channel is credited with; they add up to 1. */
  shares: Float64Array
  /** Part of the results lost if the channel's steps led nowhere, each on its own. */
  removalEffects: Float64Array
  /** Variance of each channel's credit in results, when paths are Poisson counts. */
  variances: Float64Array
}

/**
 * Removal effects of a chain of order `order`: `1 − P(result | channel removed) / P(result)`, shares in proportion
 * (Anderl, Becker, von Wangenheim and Schumann, 2016), solved exactly.
 *
 * Variances by the delta method: how each path's count bends each credit is known in closed form, from the times its
 * states are met and the chance of a result from them, so no path is drawn again.
 */
export function markovShares(table: PathTable, order: number): MarkovShares {
  const chain = chainOf(table, order)
  const n = table.channels.length
  const { whole, without: lost } = solveEach(chain, n)
  const base = whole.reach[0]!
  // Rounding may leave a channel that no result needs a hair below nothing.
  const removalEffects = Float64Array.from(lost, ({ reach }) => Math.max(0, 1 - reach[0]! / base))
  const total = removalEffects.reduce((sum, one) => sum + one, 0)
  const shares = removalEffects.map(effect => effect / total)
  return { shares, removalEffects, variances: variancesOf({ chain, table, whole, lost, base, total, shares }) }
}

interface Solved { chain: Chain; table: PathTable; whole: Solution; lost: readonly Solution[]; base: number; total: number; shares: Float64Array }

function variancesOf({ chain, table, whole, lost, base, total, shares }: Solved): Float64Array {
  const n = shares.length
  const results = table.totals.conversions
  const bends = [whole, ...lost].map(solution => bendOf(chain, solution))
  const along = new Float64Array(n + 1)
  const variances = new Float64Array(n)
  /** Adds what one more of this path, ending by transition `end`, does to each credit; `counted` are Poisson. */
  const add = (p: number, end: number, counted: number, isResult: number) => {
    for (let k = 0; k <= n; k++) {
      let sum = bends[k]![end]!
      for (let i = table.from[p]!; i < table.from[p + 1]!; i++) sum += bends[k]![chain.walked[i]!]!
      along[k] = sum
    }
    let inAll = 0
    for (let c = 0; c < n; c++) inAll += along[c + 1] = -along[c + 1]! / base + lost[c]!.reach[0]! * along[0]! / base ** 2
    for (let c = 0; c < n; c++) {
      const bend = results * (along[c + 1]! - shares[c]! * inAll) / total + isResult * shares[c]!
      variances[c]! += counted * bend ** 2
    }
  }
  for (let p = 0; p < table.conversions.length; p++) {
    if (chain.converting[p]! >= 0) add(p, chain.converting[p]!, table.conversions[p]!, 1)
    if (chain.losing[p]! >= 0) add(p, chain.losing[p]!, table.nulls[p]!, 0)
  }
  return variances
}

/** What one more passage by each transition does to the chance of a result: `visits(s) / left(s) · (reach(to) − reach(s))`. */
function bendOf({ origin, target, left }: Chain, { reach, visits }: Solution): Float64Array {
  return Float64Array.from(origin, (s, t) => {
    const to = target[t]!
    const reached = to >= 0 ? reach[to]! : to === CONVERTED ? 1 : 0
    return left[s]! > 0 ? visits[s]! / left[s]! * (reached - reach[s]!) : 0
  })
}

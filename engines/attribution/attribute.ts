// Shares the results of paths among their channels by one rule, with the range each share lies in.
import { gammaQuantile } from '../distribution/index.ts'
import { markovShares } from './markov.ts'
import { tablePaths } from './path.ts'
import type { Path, PathTable } from './path.ts'
import { sharerOf } from './rule.ts'
import type { Rule, StepRule } from './rule.ts'

/** Results for each channel, below which estimates are luck (Peduzzi and others, J. Clin. Epidemiol. 49, 1996). */
const fewestResults = 10
const kinds: readonly Rule['kind'][] = ['first', 'last', 'linear', 'position', 'time-decay', 'shapley', 'markov']

export interface Credit {
  channel: string
  /** Results the rule gives the channel, its part of all of them (0–1), and their value in cents. */
  conversions: number
  share: number
  valueCents: number
  /** Range of the results it would be given in the long run at this rhythm, at `level`. */
  low: number
  high: number
  /** Of a Markov chain: part of the results lost if the channel led nowhere. */
  removalEffect?: number
}

/**
 * `too-early`: fewer results than `missing` more would make readable; the credits are there, to be shown with their ranges.
 * `never`: nothing to share, since no path gave a result, or no path that gave none is known to a rule that needs them.
 */
export interface Attribution {
  verdict: 'enough' | 'too-early' | 'never'
  missing: number
  /** Largest first. */
  credits: Credit[]
  conversions: number
  valueCents: number
  /** Paths say what was met, not what a result is due to: only a test withholds a channel. */
  isCausal: false
}

/**
 * Credits by channel; they add up to the results and to their value.
 *
 * Ranges take the number of each path as a Poisson count: exact in form for sums over paths (the gamma range of
 * Fay and Feuer, Statistics in Medicine 16, 1997), by the delta method for Markov chains. A chain credits values in
 * proportion to results, since what a path is worth is not a step of it.
 *
 * Worked example, linear: `A > B` with 6 results and `B` with 4 give A 3 and B 7.
 *
 * @param level chance that a range holds the long-run credit, 0.9 if not said
 * @throws RangeError naming the field at fault
 */
export function attribute(paths: readonly Path[], rule: Rule, { level = 0.9 }: { level?: number } = {}): Attribution {
  if (!(level > 0 && level < 1)) throw new RangeError(`level: between 0 and 1, not ${level}`)
  if (!kinds.includes(rule.kind)) throw new RangeError(`rule.kind: one of ${kinds.join(', ')}, not ${rule.kind}`)
  if (rule.kind === 'markov' && ![1, 2, 3, undefined].includes(rule.order)) throw new RangeError(`order: 1, 2 or 3, not ${rule.order}`)
  const table = tablePaths(paths)
  const { conversions, values, nulls } = table.totals
  const totals = { conversions, valueCents: values, isCausal: false as const }
  if (conversions === 0 || (rule.kind === 'markov' && nulls === 0)) return { verdict: 'never', missing: 0, credits: [], ...totals }
  const missing = Math.max(0, Math.ceil(fewestResults * table.channels.length - conversions))
  const credits = rule.kind === 'markov' ? byChain(table, rule.order ?? 1, level) : byStep(table, rule, level)
  return { verdict: missing > 0 ? 'too-early' : 'enough', missing, credits: credits.toSorted((a, b) => b.conversions - a.conversions), ...totals }
}

function byStep(table: PathTable, rule: StepRule, level: number): Credit[] {
  const n = table.channels.length
  const [sums, variances, values, largest] = Array.from({ length: 4 }, () => new Float64Array(n)) as [Float64Array, Float64Array, Float64Array, Float64Array]
  const share = sharerOf(rule, table)
  const shares = new Float64Array(longest(table))
  const ofPath = new Float64Array(n)
  for (let p = 0; p < table.conversions.length; p++) {
    if (table.conversions[p] === 0 && table.values[p] === 0) continue
    share(p, shares)
    const [start, end] = [table.from[p]!, table.from[p + 1]!]
    for (let i = start; i < end; i++) ofPath[table.steps[i]!]! += shares[i - start]!
    // A channel met twice is taken at its first step, then found empty.
    for (let i = start; i < end; i++) {
      const channel = table.steps[i]!
      const part = ofPath[channel]!
      ofPath[channel] = 0
      sums[channel]! += part * table.conversions[p]!
      variances[channel]! += part ** 2 * table.conversions[p]!
      values[channel]! += part * table.values[p]!
      largest[channel] = Math.max(largest[channel]!, part)
    }
  }
  return table.channels.map((channel, c) => ({
    channel, conversions: sums[c]!, share: sums[c]! / table.totals.conversions, valueCents: values[c]!,
    ...rangeOf({ sum: sums[c]!, variance: variances[c]!, largest: largest[c] || 1, level }),
  }))
}

function byChain(table: PathTable, order: number, level: number): Credit[] {
  const { shares, removalEffects, variances } = markovShares(table, order)
  const { conversions, values } = table.totals
  return table.channels.map((channel, c) => {
    const sum = shares[c]! * conversions
    return { channel, conversions: sum, share: shares[c]!, valueCents: shares[c]! * values, removalEffect: removalEffects[c]!, ...rangeOf({ sum, variance: variances[c]!, largest: sum > 0 ? variances[c]! / sum : 1, level }) }
  })
}

const longest = ({ from }: PathTable) => from.reduce((most, end, p) => (p ? Math.max(most, end - from[p - 1]!) : most), 1)

/** The square of a weight below this is no number: a step a thousand half-lives before the end. */
const leastWeight = 1e-150
/** A gamma law of a shape below this is at 0, whatever its share. */
const leastShape = 1e-3

/** A weighted sum of Poisson counts whose largest weight is `largest`; with one weight of 1, Garwood's range of a count. */
function rangeOf({ sum, variance, largest, level }: { sum: number; variance: number; largest: number; level: number }): { low: number; high: number } {
  const tail = (1 - level) / 2
  const weight = Math.max(largest, leastWeight)
  const [above, spread] = [sum + weight, variance + weight ** 2]
  const scale = variance / sum
  return {
    low: scale > 0 && sum / scale >= leastShape ? scale * gammaQuantile(tail, sum / scale) : 0,
    high: spread / above * gammaQuantile(1 - tail, above / (spread / above)),
  }
}

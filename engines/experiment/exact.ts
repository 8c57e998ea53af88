// Few results: the two rates as beta laws, compared without taking either for a normal one.
import type { Difference } from './contrast.ts'
import type { Judgement } from './judge.ts'
import type { ShareArm } from './metric.ts'

/** A table over a law's grid: ∫ rateᵏ below each point, its rise a cell there, and its whole. */
interface Table { below: Float64Array; rise: Float64Array; whole: number }
/** A beta law on a grid of its own log-odds: shares, and those weighed by the rate and by its inverse. */
interface Law { from: number; step: number; rates: Float64Array; shares: Table; byRate: Table; byInverse: Table }

const cells = 256
/** ln of the density, relative to its peak, where a law is cut. */
const negligible = -30
const tooLittle = 1e-12

/**
 * Rates with a uniform prior have laws Beta(successes + 1, failures + 1), each on a grid as wide as itself. The chance to
 * win, the losses and the range of the difference are sums over the points of one law of what the other holds below them,
 * never of one much wider: an arm may be known a thousand times better than the other. The effect is the median.
 *
 * Sums over a grid are corrected at their end by Euler and Maclaurin's first term and read between points by cubics, so
 * that the step counts to its fourth power: six figures. Of an A without a result the relative loss of keeping it is
 * Infinity: 1 over its rate has no average.
 */
export function judgeExactly(a: ShareArm, b: ShareArm, difference: Difference, alpha: number): Judgement {
  const pair = { a: lawOf(a), b: lawOf(b), difference }
  const at = (share: number) => quantile(size => chanceBelow(pair, size) - share, share)
  const risk = risksOf(pair)
  return {
    effect: at(0.5), interval: { low: at(alpha / 2), high: at(1 - alpha / 2) }, p: null, chanceToWin: Math.min(1, Math.max(0, 1 - chanceBelow(pair, 0))),
    risk: difference === 'relative' && a.successes === 0 ? { ...risk, ofA: Infinity } : risk,
  }
}

interface Pair { a: Law; b: Law; difference: Difference }

function lawOf({ n, successes }: ShareArm): Law {
  const [alpha, beta] = [successes + 1, n - successes + 1]
  const ln = (x: number) => alpha * x - (alpha + beta) * (Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x))))
  const peak = Math.log(alpha / beta)
  const top = ln(peak)
  const width = Math.sqrt(1 / alpha + 1 / beta)
  const edge = (stride: number): number => (ln(peak + stride) > top + negligible ? edge(1.2 * stride) : peak + stride)
  const from = edge(-width)
  const step = (edge(width) - from) / cells
  const rates = Float64Array.from({ length: cells + 1 }, (_, i) => 1 / (1 + Math.exp(-from - i * step)))
  const density = rates.map((_, i) => Math.exp(ln(from + i * step) - top))
  const total = density.reduce((sum, one) => sum + one, 0)
  const table = (power: -1 | 0 | 1): Table => {
    const [rise, below] = [new Float64Array(cells + 1), new Float64Array(cells + 1)]
    let whole = 0
    for (let i = 0; i <= cells; i++) {
      const rate = rates[i]!
      const one = rise[i] = density[i]! / total * (power === 0 ? 1 : power === 1 ? rate : 1 / rate)
      below[i] = whole + one * (1 / 2 - step / 12 * (alpha - (alpha + beta) * rate + power * (1 - rate)))
      whole += one
    }
    return { below, rise, whole }
  }
  return { from, step, rates, shares: table(0), byRate: table(1), byInverse: table(-1) }
}

/** A table at any rate: between points, a cubic through both values and both slopes. */
function read({ from, step }: Law, { below, rise, whole }: Table, rate: number): number {
  if (rate <= 0) return 0
  const place = rate < 1 ? (Math.log(rate / (1 - rate)) - from) / step : cells
  if (place >= cells) return whole
  if (place <= 0) return 0
  const k = Math.floor(place)
  const t = place - k
  const [left, right, gain] = [rise[k]!, rise[k + 1]!, below[k + 1]! - below[k]!]
  return below[k]! + t * (left + t * (3 * gain - 2 * left - right + t * (left + right - 2 * gain)))
}

/** The mean of `of` over a law; its far tails, where it can only be small, are left out. */
function over({ rates, shares: { rise } }: Law, of: (rate: number) => number): number {
  let sum = 0
  for (let i = 0; i <= cells; i++) if (rise[i]! > tooLittle) sum += rise[i]! * of(rates[i]!)
  return sum
}

/**
 * P(difference < size), summed over the law whose points meet no end of the other's (there its share bends, and a sum over
 * points sees it badly), unless that law is `muchWider`.
 */
function chanceBelow({ a, b, difference }: Pair, size: number): number {
  const isRelative = difference === 'relative'
  if (isRelative && size <= -1) return 0
  const isLow = a.byRate.whole + b.byRate.whole < 1
  const [ofA, ofB] = [strideOf(a, isRelative), strideOf(b, isRelative)]
  const isOverA = ofA * muchWider < ofB || (ofA < ofB * muchWider && (isRelative ? size < 0 : size > 0 === isLow))
  if (isOverA) return over(a, rate => read(b, b.shares, isRelative ? rate * (1 + size) : rate + size))
  return 1 - over(b, rate => read(a, a.shares, isRelative ? rate / (1 + size) : rate - size))
}
const muchWider = 12

/** How far apart a law's points lie where it is highest, as the difference counts it: in rates, or as shares of a rate. */
const strideOf = ({ step, byRate: { whole: rate } }: Law, isRelative: boolean) => step * (1 - rate) * (isRelative ? 1 : rate)

/** What is lost on average by keeping A, by choosing B: `E[(B − A)⁺]` and `E[(A − B)⁺]`, over A if relative. */
function risksOf({ a, b, difference }: Pair): { ofA: number; ofB: number } {
  const isRelative = difference === 'relative'
  const ofB = a.step < b.step
    ? over(a, rate => (rate * read(b, b.shares, rate) - read(b, b.byRate, rate)) / (isRelative ? rate : 1))
    : over(b, rate => (isRelative ? 1 - read(a, a.shares, rate) - rate * (a.byInverse.whole - read(a, a.byInverse, rate)) : a.byRate.whole - read(a, a.byRate, rate) - rate * (1 - read(a, a.shares, rate))))
  // E[(B − A)⁺] − E[(A − B)⁺] = E[B − A].
  const gain = isRelative ? b.byRate.whole * a.byInverse.whole - 1 : b.byRate.whole - a.byRate.whole
  return { ofA: Math.max(0, ofB + gain), ofB: Math.max(0, ofB) }
}

/** Where `past`, rising from −`atLow` at −1, passes 0: false position on a bracket (Illinois). */
function quantile(past: (size: number) => number, atLowest: number): number {
  let [low, high] = [-1, 1]
  let [atLow, atHigh] = [-atLowest, past(high)]
  while (atHigh < 0) {
    [low, atLow, high] = [high, atHigh, 2 * high + 1]
    atHigh = past(high)
  }
  for (let round = 0; round < 60 && high - low > 1e-9 * (1 + Math.abs(low)); round++) {
    // Far out the curve is flat, and false position creeps: every third step halves.
    const middle = round % 3 === 2 ? (low + high) / 2 : (low * atHigh - high * atLow) / (atHigh - atLow)
    const at = past(middle)
    if (Math.abs(at) < 1e-9) return middle
    if (at < 0) [low, atLow, atHigh] = [middle, at, atHigh / 2]
    else [high, atHigh, atLow] = [middle, at, atLow / 2]
  }
  return (low + high) / 2
}

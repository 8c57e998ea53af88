// Few results: the two rates as beta laws, compared without taking either for a normal one.
import type { Difference } from './contrast.ts'
import type { Judgement } from './judge.ts'
import type { ShareArm } from './metric.ts'

/** A beta law on a grid of log-odds: the weight of each point, and what lies below it, counted and weighed by the rate. */
interface Law { weight: Float64Array; below: Float64Array; weighedBelow: Float64Array }
interface Grid { from: number; step: number; rates: Float64Array; a: Law; b: Law }

const cells = 256
/** ln of the density, relative to its peak, where a law is cut. */
const negligible = -40

/**
 * Rates with a uniform prior have laws Beta(successes + 1, failures + 1). The chance to win, the losses and the range of
 * the difference come from both densities on one grid, at any number of results; the effect is the median.
 *
 * Sums over the grid are corrected at their end by Euler and Maclaurin's first term, so that the step counts to its fourth
 * power: six figures or more.
 */
export function judgeExactly(a: ShareArm, b: ShareArm, difference: Difference, alpha: number): Judgement {
  const grid = gridOf(a, b)
  const at = (share: number) => quantile(grid, difference, share)
  return { effect: at(0.5), interval: { low: at(alpha / 2), high: at(1 - alpha / 2) }, p: null, ...chances(grid, difference) }
}

function chances({ rates, a, b }: Grid, difference: Difference) {
  const mean = b.weighedBelow[cells + 1]!
  let [chanceToWin, ofA, ofB] = [0, 0, 0]
  for (let i = 0; i <= cells; i++) {
    const [rate, weight] = [rates[i]!, a.weight[i]!]
    const unit = difference === 'relative' ? weight / rate : weight
    const lower = rate * b.below[i]! - b.weighedBelow[i]!
    chanceToWin += weight * (1 - b.below[i]!)
    ofB += unit * lower
    ofA += unit * (lower + mean - rate)
  }
  return { chanceToWin, risk: { ofA: Math.max(0, ofA), ofB: Math.max(0, ofB) } }
}

interface Shape { alpha: number; beta: number; low: number; high: number; top: number }
/** ln of a beta density over log-odds, up to a constant. */
const ln = ({ alpha, beta }: { alpha: number; beta: number }, x: number) => alpha * x - (alpha + beta) * (Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x))))

function gridOf(a: ShareArm, b: ShareArm): Grid {
  const shapes = [a, b].map(({ n, successes }): Shape => {
    const law = { alpha: successes + 1, beta: n - successes + 1 }
    const peak = Math.log(law.alpha / law.beta)
    const top = ln(law, peak)
    const edge = (stride: number): number => (ln(law, peak + stride) > top + negligible ? edge(1.2 * stride) : peak + stride)
    return { ...law, top, low: edge(-0.01), high: edge(0.01) }
  })
  const from = Math.min(...shapes.map(one => one.low))
  const step = (Math.max(...shapes.map(one => one.high)) - from) / cells
  const rates = Float64Array.from({ length: cells + 1 }, (_, i) => 1 / (1 + Math.exp(-from - i * step)))
  const [lawA, lawB] = shapes.map(shape => lawOf(shape, rates, { from, step }))
  return { from, step, rates, a: lawA!, b: lawB! }
}

function lawOf({ alpha, beta, top }: Shape, rates: Float64Array, { from, step }: { from: number; step: number }): Law {
  const weight = rates.map((_, i) => Math.exp(ln({ alpha, beta }, from + i * step) - top))
  const total = weight.reduce((sum, one) => sum + one, 0)
  const [below, weighedBelow] = [new Float64Array(cells + 2), new Float64Array(cells + 2)]
  let [sum, weighed] = [0, 0]
  for (let i = 0; i <= cells; i++) {
    const rate = rates[i]!
    const part = weight[i]! /= total
    const slope = alpha - (alpha + beta) * rate
    below[i] = sum + part * (1 / 2 - step / 12 * slope)
    weighedBelow[i] = weighed + part * rate * (1 / 2 - step / 12 * (slope + 1 - rate))
    sum += part
    weighed += part * rate
  }
  below[cells + 1] = 1
  weighedBelow[cells + 1] = weighed
  return { weight, below, weighedBelow }
}

/** The difference below which a share `share` of chances lies: false position on a bracket (Illinois). */
function quantile(grid: Grid, difference: Difference, share: number): number {
  const past = (size: number) => sharesBelow(grid, difference, size) - share
  let [low, high] = [-1, 1]
  let [atLow, atHigh] = [-share, past(high)]
  while (atHigh < 0) {
    [low, atLow, high] = [high, atHigh, 2 * high + 1]
    atHigh = past(high)
  }
  for (let round = 0; round < 60 && high - low > 1e-9 * (1 + Math.abs(low)); round++) {
    // Far out the curve is flat, and false position creeps: every third step halves.
    const middle = round % 3 === 2 ? (low + high) / 2 : (low * atHigh - high * atLow) / (atHigh - atLow)
    const at = past(middle)
    if (Math.abs(at) < 1e-10) return middle
    if (at < 0) [low, atLow, atHigh] = [middle, at, atHigh / 2]
    else [high, atHigh, atLow] = [middle, at, atLow / 2]
  }
  return (low + high) / 2
}

/** P(difference < size). Between grid points, a cubic through both values and both slopes. */
function sharesBelow({ from, step, rates, a, b }: Grid, difference: Difference, size: number): number {
  let sum = 0
  for (let i = 0; i <= cells; i++) {
    const weight = a.weight[i]!
    if (weight < 1e-13) continue
    const limit = difference === 'relative' ? rates[i]! * (1 + size) : rates[i]! + size
    if (limit <= 0) continue
    const place = limit < 1 ? (Math.log(limit / (1 - limit)) - from) / step : cells
    if (place >= cells) { sum += weight; continue }
    if (place <= 0) continue
    const k = Math.floor(place)
    const t = place - k
    const [left, right, rise] = [b.weight[k]!, b.weight[k + 1]!, b.below[k + 1]! - b.below[k]!]
    sum += weight * (b.below[k]! + t * (left + t * (3 * rise - 2 * left - right + t * (left + right - 2 * rise))))
  }
  return sum
}

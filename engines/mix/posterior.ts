// How believable a set of channel parameters is, and in which direction it becomes more so.
import { createBase } from './base.ts'
import { believe, believeAnswers, believeStretches, type Belief, type Lift } from './belief.ts'
import { usualLevel, type Panel } from './panel.ts'
import { projectShares } from './project.ts'
import { PER_CHANNEL, readShape, type Shape } from './shape.ts'

export interface Posterior {
  size: number
  /** Log density up to a constant; writes its gradient. */
  logDensity: (q: Float64Array, gradient: Float64Array) => number
  /** Of the last `q` given to `logDensity`, and overwritten by the next: */
  last: {
    /** By channel then row: h, from 0 to 1. */
    hill: Float64Array
    /** By channel: β, relative to mean sales; κ and slope. */
    effect: Float64Array
    shapes: readonly Shape[]
    /** By place: what multiplies all effects. */
    answer: Float64Array
  }
  /** Least-squares ln shares of the channels at the other parameters of the last `q`: the start of a search. */
  project: () => Float64Array
  /** ln a of each channel: the usual level of its spend. */
  levels: Float64Array
}

const NOTHING = 1e-200 // what is left of old spend: where a slope is small even 1e-9 has an effect, and a threshold there would be a cliff

/**
 * The model, for sales yₜ relative to the place's mean:
 * `yₜ = base + ρ Σ βᵢ hᵢₜ + noise`, `hᵢₜ = aᵢₜˢ / (aᵢₜˢ + κˢ)` (Hill), `aₜ = (1 − α) xₜ + α aₜ₋₁` (geometric carry-over,
 * of weight 1), x being spend relative to the place's highest week.
 *
 * Searched for each channel: ln m, the mean of βh, that is the channel's share of sales, which figures tell far
 * better than β; logit α; κ and s by the two figures of `readShape`. After the channels: how far each group of base
 * coefficients reaches and, of several places, ln ρ, what each answers. Base coefficients and the noise's variance are
 * integrated: `ln p = −(n − places)/2 × ln(r′Mr) − ½ ln|I + ZVZ′| + priors`, r = y − ρΣβh, M the base's weight (`Base`).
 */
export function createPosterior(panel: Panel, beliefs: readonly Belief[], lifts: readonly Lift[]): Posterior {
  const { rows: n, geos, geoOf, spend, begins, sales } = panel
  const channels = beliefs.length
  const base = createBase(panel)
  const stretchesAt = PER_CHANNEL * channels
  const answersAt = stretchesAt + panel.groups
  const size = answersAt + (geos.length > 1 ? geos.length : 0)
  const freedom = n - geos.length // a free level takes one
  const levels = Float64Array.from(beliefs, (_, c) => Math.log(usualLevel(panel, c)))
  const hill = new Float64Array(channels * n)
  const byCarry = new Float64Array(channels * n)
  const byHalf = new Float64Array(channels * n)
  const bySlope = new Float64Array(channels * n)
  const effect = new Float64Array(channels)
  const meanHill = new Float64Array(channels)
  const shapes = beliefs.map((): Shape => ({ half: 0, slope: 0, level: 0 }))
  const answer = new Float64Array(geos.length).fill(1)
  const residual = new Float64Array(n)
  const pull = new Float64Array(n)
  const ownPull = new Float64Array(n)

  /** The response of a channel and its derivatives by logit α, ln κ and ln s, row by row. */
  function respond(c: number, q: Float64Array): void {
    const carry = 1 / (1 + Math.exp(-q[PER_CHANNEL * c + 1]!))
    const shape = shapes[c]!
    readShape(q, PER_CHANNEL * c, levels[c]!, shape)
    const slope = Math.exp(shape.slope)
    // In a week without spend the stock only fades: neither logarithm nor exponential is asked for.
    const fade = slope * Math.log(carry)
    const fadeInverse = Math.exp(-fade)
    let stock = 0
    let stockByCarry = 0
    let odds = 0
    let inverse = 0
    let sum = 0
    for (let t = 0, at = c * n; t < n; t++, at++) {
      if (begins[t] === 1) stock = stockByCarry = 0
      const spent = spend[at]!
      stockByCarry = stock - spent + carry * stockByCarry
      stock = spent + carry * (stock - spent)
      if (stock < NOTHING) {
        hill[at] = byCarry[at] = byHalf[at] = bySlope[at] = 0
        continue
      }
      if (spent > 0) {
        odds = slope * (Math.log(stock) - shape.half)
        inverse = Math.exp(-odds)
      } else {
        odds += fade
        inverse *= fadeInverse
      }
      const share = 1 / (1 + inverse)
      const tilt = share * (1 - share)
      hill[at] = share
      bySlope[at] = tilt * odds
      byHalf[at] = -tilt * slope
      byCarry[at] = tilt * slope * carry * (1 - carry) * stockByCarry / stock
      sum += share
    }
    meanHill[c] = Math.max(sum / n, 1e-12)
    effect[c] = Math.exp(q[PER_CHANNEL * c]!) / meanHill[c]!
  }

  function logDensity(q: Float64Array, gradient: Float64Array): number {
    let density = base.stretch(q.subarray(stretchesAt, answersAt))
    if (density === -Infinity) return density
    for (let at = answersAt; at < size; at++) answer[at - answersAt] = Math.exp(q[at]!)
    residual.set(sales)
    for (let c = 0; c < channels; c++) {
      respond(c, q)
      const beta = effect[c]!
      for (let t = 0, at = c * n; t < n; t++, at++) residual[t]! -= answer[geoOf[t]!]! * beta * hill[at]!
    }
    const squares = base.weigh(residual, pull)
    density -= freedom / 2 * Math.log(squares)
    const scale = freedom / squares
    base.pull(scale, gradient.subarray(stretchesAt, answersAt))
    density += believeStretches(q.subarray(stretchesAt, answersAt), gradient.subarray(stretchesAt, answersAt))
    density += believeAnswers(q.subarray(answersAt), gradient.subarray(answersAt))
    for (let t = 0; t < n; t++) pull[t]! *= scale * answer[geoOf[t]!]!
    for (let c = 0; c < channels; c++) {
      let own = pull
      for (const lift of lifts) {
        if (lift.channel !== c) continue
        if (own === pull) ownPull.set(pull)
        own = ownPull
        density += calibrate(lift, c)
      }
      follow(c, own, gradient)
    }
    return density + believe(beliefs, shapes, q, gradient)
  }

  /** Log density of a lift test; what it asks for is added to the pull on the channel's rows. */
  function calibrate({ from, to, incremental, sd }: Lift, c: number): number {
    let predicted = 0
    for (let t = from; t <= to; t++) predicted += answer[geoOf[t]!]! * effect[c]! * hill[c * n + t]!
    const miss = incremental - predicted
    for (let t = from; t <= to; t++) ownPull[t]! += answer[geoOf[t]!]! * miss / (sd * sd)
    return -miss * miss / (2 * sd * sd)
  }

  /** The gradient of a channel: β moves with its shape, so that its share stays. Adds to that of places' answers. */
  function follow(c: number, own: Float64Array, gradient: Float64Array): void {
    let onHill = 0
    let onCarry = 0
    let onHalf = 0
    let onSlope = 0
    let sumCarry = 0
    let sumHalf = 0
    let sumSlope = 0
    for (let t = 0, at = c * n; t < n; t++, at++) {
      const p = own[t]!
      onHill += p * hill[at]!
      if (size > answersAt) gradient[answersAt + geoOf[t]!]! += p * effect[c]! * hill[at]!
      onCarry += p * byCarry[at]!
      onHalf += p * byHalf[at]!
      onSlope += p * bySlope[at]!
      sumCarry += byCarry[at]!
      sumHalf += byHalf[at]!
      sumSlope += bySlope[at]!
    }
    const at = PER_CHANNEL * c
    const beta = effect[c]!
    const held = onHill / (n * meanHill[c]!)
    gradient[at] = beta * onHill
    gradient[at + 1] = beta * (onCarry - held * sumCarry)
    gradient[at + 2] = beta * (onHalf - held * sumHalf)
    gradient[at + 3] = beta * (onSlope - held * sumSlope)
  }

  return {
    size, logDensity, levels,
    last: { hill, effect, shapes, answer },
    project: () => projectShares({ hill, meanHill, sales, base }),
  }
}

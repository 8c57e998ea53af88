// What is believed of channels, base and places before their figures, and what experiments add to it.
import type { Panel } from './panel.ts'
import { EVERYWHERE, type ChannelPrior, type LiftTest } from './question.ts'
import { PER_CHANNEL, turnGradient, type Shape } from './shape.ts'

/**
 * Normal beliefs of ln share, logit α, ln κ and ln s of the channel whose parameters stand at `at`; those that are
 * `alone` say nothing of other channels.
 */
export interface Belief { at: number, mean: readonly number[], sd: readonly number[], alone: readonly boolean[] }

/** A lift test in rows of the panel, relative to the place's mean sales. */
export interface Lift { channel: number, from: number, to: number, incremental: number, sd: number }

/** All channels together bring some 30 % of sales; each, its part of it within a factor of 3.3, 2 times in 3. */
const ALL_SHARES = 0.3
const SHARE_LOG_SD = 1.2
/** Of all sales; a return that would bring less or more is in another unit. */
const [LEAST_SHARE, MOST_SHARE] = [1e-9, 1e3]

/** Channels of one business, sold to the same people, resemble each other: the correlation of what is believed of their shapes. */
const ALIKE = 0.5

/** What money does in one place for what it does in another, relative to their sales: within a fifth, 2 times in 3. */
const ANSWER_LOG_SD = 0.2

/**
 * Near the defaults of two published models (pymc-marketing: carry-over Beta(1, 3), κ and slope half-normal of 1.5;
 * Meridian: carry-over even, κ normal of 0.8 and 0.8, slope 1, or log-normal of 0.7 and 0.4). 19 times in 20: 2 to 72 %
 * carried over, half of the effect at 0.15 to 3.6 times the highest week, slopes from 0.3 to 4.7.
 */
const usual: Required<Omit<ChannelPrior, 'roas'>> = {
  carryOver: { median: 0.2, logOddsSd: 1.2 },
  half: { median: 0.75, logSd: 0.8 },
  slope: { median: 1.2, logSd: 0.7 },
}

/** The beliefs of each channel, the question's own first. */
export function readBeliefs(panel: Panel, priors: Readonly<Record<string, ChannelPrior>>): Belief[] {
  const activity = panel.channels.map((_, c) => meanSpend(panel, c))
  const whole = activity.reduce((sum, one) => sum + one, 0) || 1
  return panel.channels.map((id, c) => {
    const told = priors[id] ?? {}
    const { roas, carryOver, half, slope } = { ...usual, ...told }
    const money = moneyIn(panel, c)
    // A channel bought one week in six is not expected to bring as much as one that never stops.
    const usualShare = { median: ALL_SHARES * Math.max(activity[c]! / whole, 1e-6), logSd: SHARE_LOG_SD }
    const share = roas && money > 0 ? { median: roas.median * money, logSd: roas.logSd } : usualShare
    if (!(share.median >= LEAST_SHARE && share.median <= MOST_SHARE)) throw new RangeError(`priors.${id}.roas: with what was spent, it makes ${share.median.toPrecision(3)} times all sales`)
    return {
      at: PER_CHANNEL * c,
      mean: [Math.log(share.median), Math.log(carryOver.median / (1 - carryOver.median)), Math.log(half.median), Math.log(slope.median)],
      sd: [share.logSd, carryOver.logOddsSd, half.logSd, slope.logSd],
      alone: [true, !!told.carryOver, !!told.half, !!told.slope],
    }
  })
}

/** Mean spend relative to the highest week. */
function meanSpend({ rows, spend }: Panel, c: number): number {
  let sum = 0
  for (let t = 0; t < rows; t++) sum += spend[c * rows + t]!
  return sum / rows
}

/** The share of sales a return of 1 would make. */
function moneyIn({ geos, total, size, rows }: Panel, c: number): number {
  return geos.reduce((sum, _, g) => sum + total[c * geos.length + g]! / size[g]!, 0) / rows
}

/** Of a lift test, relative to the mean sales of a week. */
const LEAST_SD = 1e-6

export function readLifts({ weeks, geoOf, geos, channels, size }: Panel, tests: readonly LiftTest[]): Lift[] {
  return tests.map(({ channel, geo = EVERYWHERE, from, to, incremental, sd }, i) => {
    const g = geos.indexOf(geo)
    if (!(sd / size[g]! >= LEAST_SD)) throw new RangeError(`liftTests[${i}].sd: no experiment is known to ${sd}, where a week sells ${size[g]}`)
    const inside = [...weeks.keys()].filter(t => geoOf[t] === g && weeks[t]! >= from && weeks[t]! <= to)
    return { channel: channels.indexOf(channel), from: inside[0]!, to: inside.at(-1)!, incremental: incremental / size[g]!, sd: sd / size[g]! }
  })
}

/**
 * Log density of the parameters of all channels; adds to their gradient, given by ln κ and ln s, and turns it to the
 * parameters of the search. Deviations z from the beliefs are normal, and those of shapes nobody told correlate by r:
 * `z′R⁻¹z = (Σz² − r / (1 + (n − 1) r) × (Σz)²) / (1 − r)`. A channel that shows little borrows from those that show more.
 */
export function believe(beliefs: readonly Belief[], shapes: readonly Shape[], q: Float64Array, gradient: Float64Array): number {
  let density = 0
  for (let i = 0; i < PER_CHANNEL; i++) {
    let [alike, sum] = [0, 0]
    for (const [c, belief] of beliefs.entries()) {
      if (belief.alone[i]) continue
      alike += 1
      sum += stray(belief, i, q, shapes[c]!)
    }
    const drawn = ALIKE * sum / (1 + (alike - 1) * ALIKE)
    for (const [c, belief] of beliefs.entries()) {
      const z = stray(belief, i, q, shapes[c]!)
      const pull = belief.alone[i] ? z : (z - drawn) / (1 - ALIKE)
      gradient[belief.at + i]! -= pull / belief.sd[i]!
      density -= z * pull / 2
    }
  }
  for (const [c, { at }] of beliefs.entries()) {
    density -= shapes[c]!.slope // the change of variables
    turnGradient(q, gradient, at, shapes[c]!)
  }
  return density
}

/** How far a parameter is from its belief, in standard deviations. */
function stray({ at, mean, sd }: Belief, i: number, q: Float64Array, { half, slope }: Shape): number {
  return ((i === 2 ? half : i === 3 ? slope : q[at + i]!) - mean[i]!) / sd[i]!
}

/**
 * Log density of stretches ln τ of the base, τ half-Cauchy, and its gradient added: most of it near 0 or far beyond, so
 * that what is not there vanishes and what is there stays (Carvalho, Polson and Scott, 2010).
 */
export function believeStretches(stretches: Float64Array, gradient: Float64Array): number {
  let density = 0
  for (const [i, x] of stretches.entries()) {
    density += x - Math.log1p(Math.exp(2 * x))
    gradient[i]! -= Math.tanh(x)
  }
  return density
}

/** Log density of the ln answers of places, and its gradient. */
export function believeAnswers(answers: Float64Array, gradient: Float64Array): number {
  let density = 0
  for (const [g, x] of answers.entries()) {
    density -= x * x / (2 * ANSWER_LOG_SD ** 2)
    gradient[g] = -x / ANSWER_LOG_SD ** 2
  }
  return density
}

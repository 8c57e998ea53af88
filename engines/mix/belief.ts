// What is believed of a channel before its figures, and what experiments add to it.
import type { Panel } from './panel.ts'
import { EVERYWHERE, type ChannelPrior, type LiftTest } from './question.ts'
import { PER_CHANNEL, turnGradient, type Shape } from './shape.ts'

/** Normal beliefs of ln share, logit α, ln κ and ln s of the channel whose parameters stand at `at`. */
export interface Belief { at: number, mean: readonly number[], sd: readonly number[] }

/** A lift test in rows of the panel, relative to the place's mean sales. */
export interface Lift { channel: number, from: number, to: number, incremental: number, sd: number }

/** All channels together bring some 30 % of sales; each, its part of it within a factor of 3.3, 2 times in 3. */
const ALL_SHARES = 0.3
const SHARE_LOG_SD = 1.2

/**
 * Between the defaults of two published models (pymc-marketing: carry-over Beta(1, 3), κ and slope half-normal of 1.5;
 * Meridian: κ Beta(2, 2), slope Gamma(2, 1)). 19 times in 20: 2 to 72 % carried over, half of the effect at 0.15 to 3.6
 * times the highest week, slopes from 0.3 to 4.7.
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
    const { roas, carryOver, half, slope } = { ...usual, ...priors[id] }
    const money = moneyIn(panel, c)
    // A channel bought one week in six is not expected to bring as much as one that never stops.
    const usualShare = { median: ALL_SHARES * Math.max(activity[c]! / whole, 1e-6), logSd: SHARE_LOG_SD }
    const share = roas && money > 0 ? { median: roas.median * money, logSd: roas.logSd } : usualShare
    return {
      at: PER_CHANNEL * c,
      mean: [Math.log(share.median), Math.log(carryOver.median / (1 - carryOver.median)), Math.log(half.median), Math.log(slope.median)],
      sd: [share.logSd, carryOver.logOddsSd, half.logSd, slope.logSd],
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

export function readLifts({ weeks, geoOf, geos, channels, size }: Panel, tests: readonly LiftTest[]): Lift[] {
  return tests.map(({ channel, geo = EVERYWHERE, from, to, incremental, sd }) => {
    const g = geos.indexOf(geo)
    const inside = [...weeks.keys()].filter(t => geoOf[t] === g && weeks[t]! >= from && weeks[t]! <= to)
    return { channel: channels.indexOf(channel), from: inside[0]!, to: inside.at(-1)!, incremental: incremental / size[g]!, sd: sd / size[g]! }
  })
}

/**
 * Log density of the parameters of one channel; adds to their gradient, given by ln κ and ln s, and turns it to the
 * parameters of the search.
 */
export function believe({ at, mean, sd }: Belief, shape: Shape, q: Float64Array, gradient: Float64Array): number {
  let density = -shape.slope // the change of variables
  for (let i = 0; i < PER_CHANNEL; i++) {
    const value = i === 2 ? shape.half : i === 3 ? shape.slope : q[at + i]!
    const z = (value - mean[i]!) / sd[i]!
    gradient[at + i]! -= z / sd[i]!
    density -= z * z / 2
  }
  turnGradient(q, gradient, at, shape)
  return density
}

// From draws of parameters to what is read: contributions, returns and curves, with their ranges.
import type { Curve } from '../allocation/index.ts'
import type { Panel } from './panel.ts'
import type { Posterior } from './posterior.ts'
import type { Draws } from './sample.ts'
import { PER_CHANNEL } from './shape.ts'

/**
 * The figure whose relative error |value / truth − 1| is expected least, and the limits that hold nine draws in ten.
 * That figure is the median of the draws weighed by their inverses: the median where the range is narrow, and below it,
 * prudently, where it is wide.
 */
export interface Estimate { value: number, low: number, high: number }

/** Of one channel, over the draws in the order of the chains. */
export interface ChannelDraws {
  /** Sales brought over all weeks, by place. */
  contribution: Float64Array[]
  total: Float64Array
  /** By place, curves of a sustained weekly spend: at most `MOST_CURVES`, evenly taken. */
  curves: Curve[][]
  /** ln share, logit α, ln κ and ln s, as they are believed in, whatever the sampler walks on. */
  parameters: Float64Array[]
  /** Mean effect of each row, relative to mean sales. */
  meanEffect: Float64Array
}

const MOST_CURVES = 200

/** Reads each draw back through the model. */
export function readDraws(panel: Panel, { logDensity, last, size }: Posterior, { chains }: Draws): ChannelDraws[] {
  const { rows, geos, geoOf, channels, highest, size: sizes } = panel
  const count = chains.reduce((sum, chain) => sum + chain.length / size, 0)
  const every = Math.ceil(count / MOST_CURVES)
  const gradient = new Float64Array(size)
  const series = (length: number) => Array.from({ length }, () => new Float64Array(count))
  const out = channels.map((): ChannelDraws => ({
    contribution: series(geos.length), total: new Float64Array(count), curves: geos.map(() => []), parameters: series(PER_CHANNEL), meanEffect: new Float64Array(rows),
  }))
  const walk = chains.flatMap(chain => Array.from({ length: chain.length / size }, (_, i) => chain.subarray(i * size, (i + 1) * size)))
  for (const [s, q] of walk.entries()) {
    logDensity(q, gradient)
    for (const [c, own] of out.entries()) {
      const beta = last.effect[c]!
      for (let t = 0; t < rows; t++) {
        const effect = last.answer[geoOf[t]!]! * beta * last.hill[c * rows + t]!
        own.meanEffect[t]! += effect / count
        own.contribution[geoOf[t]!]![s]! += effect * sizes[geoOf[t]!]!
      }
      for (const local of own.contribution) own.total[s]! += local[s]!
      const { half, slope } = last.shapes[c]!
      for (const [i, value] of [q[PER_CHANNEL * c]!, q[PER_CHANNEL * c + 1]!, half, slope].entries()) own.parameters[i]![s] = value
      if (s % every !== 0) continue
      for (const [g, list] of own.curves.entries()) list.push({ shape: 'hill', top: last.answer[g]! * beta * sizes[g]!, half: Math.exp(half) * (highest[c * geos.length + g]! || 1), slope: Math.exp(slope) })
    }
  }
  return out
}

/** @param unit what the draws are divided by */
export function estimate(draws: Float64Array, unit = 1): Estimate {
  const sorted = draws.toSorted()
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))]! / unit
  return { value: medianByInverse(sorted) / unit, low: at(0.05), high: at(0.95) }
}

const LEAST = 1e-300 // where a channel was never bought, it brought 0

/** The value v that makes Σ |v / x − 1| least: half of the weights 1 / x lie below. */
function medianByInverse(sorted: Float64Array): number {
  const weigh = (x: number) => 1 / Math.max(x, LEAST)
  let left = sorted.reduce((sum, x) => sum + weigh(x), 0) / 2
  return sorted.find(x => (left -= weigh(x)) <= 0)!
}

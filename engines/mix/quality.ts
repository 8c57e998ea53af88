// Whether a fit can be trusted: chains that agree, draws enough, residuals without memory.
import { createBase } from './base.ts'
import type { Belief } from './belief.ts'
import { effectiveSize, rHat } from './diagnostics.ts'
import { deviation } from './identify.ts'
import type { Panel } from './panel.ts'
import type { Draws } from './sample.ts'
import type { ChannelDraws } from './summary.ts'

/** What the figures taught of a parameter: 1 − posterior variance / prior variance. 0, nothing; near 1, all but everything. */
export interface Contraction { share: number, carryOver: number, half: number, slope: number }

export interface Diagnostics {
  /** The worst over all parameters of channels: below 1.05, the chains agree. */
  rHat: number
  /** The least over the same: from 100, limits of ranges are steady. */
  ess: number
  contraction: Record<string, Contraction>
  /** Draws kept, in all chains; fewer than asked for when stopped. */
  draws: number
  acceptance: number
  divergences: number
  /** Share of the variance of sales explained, base included, and the memory of what is not: 2 when there is none. */
  r2: number
  durbinWatson: number
}

/** Looks over a fit. */
export function diagnose(panel: Panel, beliefs: readonly Belief[], { outcomes }: Draws, channels: readonly ChannelDraws[]): Diagnostics {
  // Each parameter cut into its chains, all of the length of one that was stopped.
  const shortest = Math.min(...outcomes.map(({ kept }) => kept))
  const byParameter = channels.flatMap(({ parameters }) => parameters.map(values => {
    let start = 0
    return outcomes.map(({ kept }) => values.subarray(start, (start += kept) - kept + shortest))
  }))
  const contraction = (c: number, i: number) => Math.max(0, 1 - (deviation(channels[c]!.parameters[i]!) / beliefs[c]!.sd[i]!) ** 2)
  return {
    rHat: Math.max(...byParameter.map(rHat)),
    ess: Math.min(...byParameter.map(effectiveSize)),
    contraction: Object.fromEntries(panel.channels.map((id, c) => [id, { share: contraction(c, 0), carryOver: contraction(c, 1), half: contraction(c, 2), slope: contraction(c, 3) }])),
    draws: outcomes.reduce((sum, { kept }) => sum + kept, 0),
    acceptance: outcomes.reduce((sum, { acceptance }) => sum + acceptance / outcomes.length, 0),
    divergences: outcomes.reduce((sum, { divergences }) => sum + divergences, 0),
    ...judgeResiduals(panel, channels),
  }
}

function judgeResiduals(panel: Panel, channels: readonly ChannelDraws[]): { r2: number, durbinWatson: number } {
  const { rows: n, sales, begins } = panel
  const left = sales.map((value, t) => channels.reduce((rest, { meanEffect }) => rest - meanEffect[t]!, value))
  const residual = new Float64Array(n)
  createBase(panel).weigh(left, residual)
  const mean = sales.reduce((sum, value) => sum + value / n, 0)
  let [squares, whole, jumps] = [0, 0, 0]
  for (let t = 0; t < n; t++) {
    squares += residual[t]! ** 2
    whole += (sales[t]! - mean) ** 2
    if (begins[t] !== 1) jumps += (residual[t]! - residual[t - 1]!) ** 2
  }
  return { r2: 1 - squares / whole, durbinWatson: jumps / squares }
}

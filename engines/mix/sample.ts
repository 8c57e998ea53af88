// From a posterior to draws: starts by variable projection, climbs, then four chains.
import { createRandom, drawNormal, type Random } from '../random/index.ts'
import type { Belief } from './belief.ts'
import { climb, widthAt, type Peak } from './climb.ts'
import { runChain, type Chain } from './hamiltonian.ts'
import type { Posterior } from './posterior.ts'
import { PER_CHANNEL, writeShape } from './shape.ts'

export interface Draws {
  /** By chain, then draw, parameters one after the other. */
  chains: Float64Array[]
  outcomes: Chain[]
}

export interface SampleQuestion {
  posterior: Posterior
  beliefs: readonly Belief[]
  seed: number | string
  draws: number
  shouldStop: () => boolean
}

const CHAINS = 4
const STARTS = 24 // shapes drawn from the beliefs, of which the best are climbed
const WARMUP = 400 // of 250, 3 fits of 180 had a chain that had learned the tail it began in, and R̂ above 1.05
const STUCK = 0.6 // steps are set for 0.8: a chain that stood half of its time in one stiff corner tells nothing, and is run again
const WIDEST = 1.5

/**
 * Shapes drawn from the beliefs get their shares by variable projection; the four best are climbed to their peaks,
 * and each chain starts near one: were there several peaks, the chains would disagree and R̂ would say so.
 */
export function sample({ posterior, beliefs, seed, draws, shouldStop }: SampleQuestion): Draws {
  const random = createRandom(`${seed} start`)
  const peaks = findPeaks(posterior, beliefs, random)
  const metric = widthAt(posterior.logDensity, peaks[0]!.q, WIDEST)
  const d = posterior.size
  const chains: Float64Array[] = []
  const run = (peak: Peak, name: string) => {
    const kept = new Float64Array(draws * d)
    let at = 0
    const outcome = runChain({
      logDensity: posterior.logDensity, from: scatter(peak.q, metric, random), metric,
      warmup: WARMUP, draws, shouldStop, random: createRandom(`${seed} chain ${name}`),
      keep: q => { kept.set(q, at); at += d },
    })
    return { kept: kept.subarray(0, at), outcome }
  }
  const outcomes = peaks.map((peak, c) => {
    let chain = run(peak, `${c}`)
    if (chain.outcome.acceptance < STUCK && !shouldStop()) chain = run(peak, `${c} again`)
    chains.push(chain.kept)
    return chain.outcome
  })
  return { chains, outcomes }
}

function findPeaks({ logDensity, project, size, levels }: Posterior, beliefs: readonly Belief[], random: Random): Peak[] {
  const gradient = new Float64Array(size)
  const starts = Array.from({ length: STARTS }, () => {
    const q = drawBelief(size, beliefs, levels, random)
    logDensity(q, gradient)
    for (const [c, share] of project().entries()) q[PER_CHANNEL * c] = share
    return { q, density: logDensity(q, gradient) }
  })
  return starts.toSorted((a, b) => b.density - a.density).slice(0, CHAINS)
    .map(({ q }) => climb(logDensity, q, 150)).toSorted((a, b) => b.density - a.density)
}

/** Shapes drawn from the beliefs; reaches of the base and answers of places at their middle. */
function drawBelief(size: number, beliefs: readonly Belief[], levels: Float64Array, random: Random): Float64Array {
  const q = new Float64Array(size)
  for (const [c, { at, mean, sd }] of beliefs.entries()) {
    const [share, carry, half, slope] = mean.map((middle, i) => drawNormal(random, middle, sd[i]!))
    q[at] = share!
    q[at + 1] = carry!
    writeShape(q, at, { half: half!, slope: slope!, level: levels[c]! })
  }
  return q
}

/** A point of the normal law around a peak. */
function scatter(peak: Float64Array, metric: Float64Array, random: Random): Float64Array {
  const d = peak.length
  const z = Float64Array.from({ length: d }, () => drawNormal(random, 0, 1))
  return peak.map((x, i) => {
    let sum = x
    for (let j = 0; j <= i; j++) sum += metric[i * d + j]! * z[j]!
    return sum
  })
}

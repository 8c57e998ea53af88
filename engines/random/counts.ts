// Draws of counts: how many clicks, requests, sales.
import { drawBeta, drawGamma } from './continuous.ts'
import type { Random } from './generator.ts'

// Below this, counting event by event costs less than halving the problem.
const FEW = 30

/**
 * A binomial draw: successes in `trials` independent tries. Exact, in O(log trials): the median of the
 * tries' uniform draws is a beta draw, and tells which half to go on with (Devroye, "Non-uniform random
 * variate generation", 1986, X.4.3).
 * @example drawBinomial(random, 675, 0.02) // around 13.5 requests out of 675 visits
 */
export function drawBinomial(random: Random, trials: number, share: number): number {
  let successes = 0
  while (trials > FEW) {
    const rank = 1 + Math.floor(trials / 2)
    const middle = drawBeta(random, rank, trials + 1 - rank)
    if (middle <= share) {
      successes += rank
      trials -= rank
      share = (share - middle) / (1 - middle)
    } else {
      trials = rank - 1
      share /= middle
    }
  }
  for (let i = 0; i < trials; i++) if (random() < share) successes += 1
  return successes
}

/**
 * A Poisson draw: events in a period that sees `mean` of them on average. Exact: jumps over most of the
 * events with one gamma draw (Ahrens and Dieter, 1974), then counts the rest.
 * @example drawPoisson(random, 8) // around 8, give or take 2.8
 */
export function drawPoisson(random: Random, mean: number): number {
  let events = 0
  while (mean > FEW) {
    const jump = Math.floor(mean * 7 / 8)
    const wait = drawGamma(random, jump)
    // The jump went past the end of the period: the events before it fall uniformly.
    if (wait > mean) return events + drawBinomial(random, jump - 1, mean / wait)
    events += jump
    mean -= wait
  }
  const end = Math.exp(-mean)
  for (let product = 1 - random(); product > end; product *= 1 - random()) events += 1
  return events
}

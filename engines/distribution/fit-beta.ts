// The beta law behind « low one time in ten, high one time in ten ».
import { tabulateLogBeta } from './laws.ts'
import { quantileAt } from './table.ts'
import { trigamma } from './trigamma.ts'

const MOST_ROUNDS = 40

/** A rate somebody gives as three shares: 10 % of cases are below `low`, half below `mid`, 90 % below `high`. */
export interface RateRange { low: number, mid: number, high: number }

/**
 * Finds the Beta(alpha, beta) whose 10 %, 50 % and 90 % points are nearest to the three given, on log-odds:
 * the mean of the three is matched and so is the distance from low to high. Two parameters cannot pass
 * through three points; a lopsided `mid` is shared out between the ends.
 *
 * Newton's method on ln α and ln β, with the slopes of the moments of log-odds standing for those of their
 * quantiles: mean ψ(α) − ψ(β), variance ψ₁(α) + ψ₁(β).
 *
 * @param range 0 < low < mid < high < 1
 * @example fitBeta({ low: 0.1, mid: 0.5, high: 0.9 }) // α = β = 1, as even as can be
 */
export function fitBeta({ low, mid, high }: RateRange): { alpha: number, beta: number } {
  const target = placeAndWidth([low, mid, high])
  const evidence = (2.563 / target.width) ** 2 // variance of log-odds is near 1/α + 1/β
  let alpha = evidence * (1 + Math.exp(target.place))
  let beta = evidence * (1 + Math.exp(-target.place))
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const table = tabulateLogBeta(alpha, beta)
    const now = placeAndWidth([0.1, 0.5, 0.9].map(share => Math.exp(quantileAt(table, share))))
    const place = target.place - now.place
    const width = Math.log(target.width / now.width)
    if (Math.abs(place) + Math.abs(width) < 1e-7) break

    const [a, b] = [trigamma(alpha), trigamma(beta)]
    // ln width falls by about 0.7 × its own share of the variance for each unit of ln α or ln β.
    const [widthByA, widthByB] = [-0.7 * a / (a + b), -0.7 * b / (a + b)]
    const determinant = alpha * a * widthByB + beta * b * widthByA
    alpha *= step((place * widthByB + width * beta * b) / determinant)
    beta *= step((width * alpha * a - place * widthByA) / determinant)
  }
  return { alpha, beta }
}

/** A vague range asks for a large first step: at most a factor of e at a time keeps it on its feet. */
function step(log: number): number {
  return Math.exp(Math.max(-1, Math.min(1, log)))
}

function placeAndWidth(shares: readonly number[]): { place: number, width: number } {
  const logOdds = shares.map(share => Math.log(share / (1 - share)))
  return { place: logOdds.reduce((sum, each) => sum + each, 0) / 3, width: logOdds[2]! - logOdds[0]! }
}

// From a fitted clientele: is this buyer still a customer, and how many purchases are to come?
import { quantileAt, tabulateNormal } from '../distribution/index.ts'
import { checkBuyer, groupBuyers } from './bgnbd.ts'
import type { BgNbd, BuyerRecord } from './bgnbd.ts'

type Fit = BgNbd & { verdict: 'enough' }
/** Purchases to come: their mean, and the range that holds them at the level asked. */
export interface Foreseen { mean: number; low: number; high: number }

/**
 * The chance that a buyer is still one: `1 / (1 + (x>0) · a/(b+x−1) · ((α+T)/(α+t))^(r+x))`.
 * @example aliveProbability({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { repeats: 2, lastAt: 30.43, watched: 38.86 }) // 0.727, in weeks
 * @throws RangeError for a record that cannot be
 */
export function aliveProbability({ r, alpha, a, b }: Pick<Fit, 'r' | 'alpha' | 'a' | 'b'>, { repeats: x, lastAt, watched }: BuyerRecord): number {
  if (!(x >= 0 && lastAt >= 0 && lastAt <= watched && watched < Infinity)) throw new RangeError(`buyer: repeats from 0, lastAt from 0 to watched, not ${x}, ${lastAt}, ${watched}`)
  return x === 0 ? 1 : 1 / (1 + a / (b + x - 1) * ((alpha + watched) / (alpha + lastAt)) ** (r + x))
}

/** Purchases of one buyer in the next `horizon` units of time, on average: 1.226 in 39 weeks of the buyer above. @throws RangeError naming the field at fault */
export function foreseeBuyer(fit: Fit, buyer: BuyerRecord, horizon: number): number {
  checkHorizon(horizon)
  return aliveProbability(fit, buyer) * whileAlive(fit, buyer, horizon)[0]
}

/** Purchases after the first of somebody whose first one is now. */
export const foreseeNewcomer = (fit: Fit, horizon: number): number => foreseeBuyer(fit, { repeats: 0, lastAt: 0, watched: 0 }, horizon)

/**
 * Purchases of a whole clientele in the next `horizon` units of time. The range holds what chance adds to each buyer and
 * what is not known of the parameters (delta method), for a sum of many: normal.
 *
 * @param level chance that the range holds the number, 0.9 if not said
 * @throws RangeError naming the field at fault
 */
export function foreseeBuyers(fit: Fit, buyers: readonly BuyerRecord[], { horizon, level = 0.9 }: { horizon: number; level?: number }): Foreseen {
  buyers.forEach(checkBuyer)
  checkHorizon(horizon)
  if (!(level > 0 && level < 1)) throw new RangeError(`level: between 0 and 1, not ${level}`)
  const groups = groupBuyers(buyers)
  let [mean, variance] = [0, 0]
  for (const { buyer, many } of groups) {
    const alive = aliveProbability(fit, buyer)
    const [first, second] = whileAlive(fit, buyer, horizon, true)
    mean += many * alive * first
    variance += many * (alive * (first + second) - (alive * first) ** 2)
  }
  const sum = (at: Fit) => groups.reduce((total, { buyer, many }) => total + many * foreseeBuyer(at, buyer, horizon), 0)
  const step = 1e-4
  const slopes = (['r', 'alpha', 'a', 'b'] as const).map(key => (sum({ ...fit, [key]: fit[key] * Math.exp(step) }) - mean) / step)
  for (const [i, one] of slopes.entries()) for (const [j, other] of slopes.entries()) variance += one * other * fit.covariance[4 * i + j]!
  const reach = quantileAt(tabulateNormal(0, 1), (1 + level) / 2) * Math.sqrt(variance)
  return { mean, low: Math.max(0, mean - reach), high: mean + reach }
}

function checkHorizon(horizon: number) {
  if (!(horizon >= 0 && horizon < Infinity)) throw new RangeError(`horizon: from 0, not ${horizon}`)
}

/**
 * `[E[N], E[N(N−1)]]` of the purchases to come of a buyer who is alive; the second only when asked.
 *
 * At rate λ, stopping after a purchase with chance p, `E[N(h)] = ∫₀ʰ λe^(−λps) ds` and
 * `E[N(N−1)] = 2∫₀ʰ λ²(1−p)·s·e^(−λps) ds`. Averaged over λ ~ Gamma(r+x, α+T) and p ~ Beta(a, b+x), what is integrated is a
 * hypergeometric function of s; the integral is taken by Gauss-Legendre on ln(1 + s/(α+T)), where it is smooth. (The usual
 * closed form divides by a − 1.)
 */
function whileAlive({ r, alpha, a, b }: Fit, buyer: BuyerRecord, horizon: number, alsoSecond = false): [number, number] {
  const [shape, scale, stay] = [r + buyer.repeats, alpha + buyer.watched, b + buyer.repeats]
  const end = Math.log1p(horizon / scale)
  let [first, second] = [0, 0]
  for (const [node, weight] of nodes) {
    const u = end * (1 + node) / 2
    const [width, later] = [Math.exp(u) * weight * end / 2, Math.expm1(u)]
    const z = later / (1 + later)
    first += width * shape * faded(shape + 1, stay, a + stay, z)
    if (alsoSecond) second += width * 2 * shape * (shape + 1) * later * stay / (a + stay) * faded(shape + 2, stay + 1, a + stay + 1, z)
  }
  return [first, second]
}

/**
 * (1 − z)ᵃ · ₂F₁(a, b; c; z) for positive a, b, c and 0 ≤ z < 1: every term is positive, none cancels. The sum of a buyer of
 * a thousand repeats is beyond what a number holds, the product is not: both are divided on the way.
 */
function faded(a: number, b: number, c: number, z: number): number {
  let [sum, term, log] = [1, 1, a * Math.log1p(-z)]
  for (let n = 0; term > sum * 1e-15 && n < mostTerms; n++) {
    sum += term *= (a + n) * (b + n) / ((c + n) * (n + 1)) * z
    if (sum > 1e200) { sum *= 1e-200; term *= 1e-200; log += 200 * Math.LN10 }
  }
  return sum * Math.exp(log)
}
const mostTerms = 10_000_000

/** Nodes and weights of Gauss-Legendre on [−1, 1], by Newton's method on the polynomial. */
const nodes = legendre(24)
function legendre(n: number): [number, number][] {
  return Array.from({ length: n }, (_, i) => {
    let x = Math.cos(Math.PI * (i + 0.75) / (n + 0.5))
    let slope = 1
    for (let round = 0; round < 20; round++) {
      let [before, now] = [0, 1]
      for (let k = 0; k < n; k++) [before, now] = [now, ((2 * k + 1) * x * now - k * before) / (k + 1)]
      slope = n * (x * now - before) / (x * x - 1)
      x -= now / slope
    }
    return [x, 2 / ((1 - x * x) * slope * slope)]
  })
}

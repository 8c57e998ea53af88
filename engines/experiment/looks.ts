// Looks agreed beforehand: how far apart the arms must be at each, so that all of them together err as rarely as one.
import { normalDensity, normalQuantile, normalTail } from '../distribution/index.ts'

/** How the chance of error is spent over the looks: late (O'Brien and Fleming) or evenly (Pocock), as Lan and DeMets 1983. */
export type Spending = 'late' | 'even'

/** Points of the law of a test that goes on; odd, for Simpson's rule. */
const points = 301
/** Looks closer than this see the same people, and fall between the points. */
const closest = 0.001
/** Below this a bound lies beyond those that are looked for. */
const leastAlpha = 1e-15
/** Standard deviations beyond which that law holds nothing: a bound agreed for a very early look lies far outside. */
const widest = 9

/**
 * The z beyond which the test stops at each look, on both sides.
 *
 * `late` spends `4(1 − Φ(z₁₋α/₄ / √t))` by the share t of the people, `even` spends `α·ln(1 + (e − 1)t)`; the law of what
 * goes on is carried from look to look by integration (Armitage, McPherson and Rowe 1969).
 *
 * @param shares of the people planned, at each look: rising by a thousandth or more, the last at most 1
 * @example boundsOfLooks([0.2, 0.4, 0.6, 0.8, 1], {}) // 4.877, 3.357, 2.680, 2.290, 2.031
 * @throws RangeError naming the field at fault
 */
export function boundsOfLooks(shares: readonly number[], { alpha = 0.05, spending = 'late' }: { alpha?: number; spending?: Spending } = {}): number[] {
  if (!(alpha >= leastAlpha && alpha < 1)) throw new RangeError(`alpha: from ${leastAlpha} to below 1, not ${alpha}`)
  shares.forEach((share, i) => { if (!(share >= (shares[i - 1] ?? 0) + closest && share <= 1)) throw new RangeError(`shares[${i}]: rising by ${closest} or more, from 0 to 1, not ${share}`) })
  const reach = -normalQuantile(alpha / 4)
  const spent = (share: number) => (spending === 'late' ? 4 * normalTail(reach / Math.sqrt(share)) : alpha * Math.log1p((Math.E - 1) * share))
  const bounds: number[] = []
  let before: Going | undefined
  for (const [i, share] of shares.entries()) {
    const due = spent(share) - (i > 0 ? spent(shares[i - 1]!) : 0)
    const scale = Math.sqrt(share)
    // Of a very early look less is due than a number holds: its bound is then next to the spending's own.
    const bound = before ? findBound(before, share, due) : due > 0 ? -normalQuantile(due / 2) * scale : reach
    bounds.push(bound / scale)
    before = goOn(before, share, bound)
  }
  return bounds
}

/** The law of the running sum of a test that has not stopped: density at each point, Simpson's weights included. */
interface Going { share: number; at: Float64Array; mass: Float64Array }

/** P(the sum passes ± bound at `share`, not having stopped before). */
function passes({ at, mass, share: reached }: Going, share: number, bound: number): number {
  const sd = Math.sqrt(share - reached)
  return mass.reduce((sum, one, i) => sum + one * (normalTail((bound - at[i]!) / sd) + normalTail((bound + at[i]!) / sd)), 0)
}

function findBound(before: Going, share: number, due: number): number {
  let [low, high] = [0, 12]
  for (let round = 0; round < 60; round++) {
    const middle = (low + high) / 2
    if (passes(before, share, middle) > due) low = middle
    else high = middle
  }
  return (low + high) / 2
}

function goOn(before: Going | undefined, share: number, bound: number): Going {
  const end = Math.min(bound, widest * Math.sqrt(share))
  const step = 2 * end / (points - 1)
  const at = Float64Array.from({ length: points }, (_, i) => -end + i * step)
  const mass = at.map((x, i) => {
    const weight = step / 3 * (i === 0 || i === points - 1 ? 1 : i % 2 ? 4 : 2)
    if (!before) return weight * normalDensity(x / Math.sqrt(share)) / Math.sqrt(share)
    const sd = Math.sqrt(share - before.share)
    return weight * before.mass.reduce((sum, one, j) => sum + one * normalDensity((x - before.at[j]!) / sd) / sd, 0)
  })
  return { share, at, mass }
}

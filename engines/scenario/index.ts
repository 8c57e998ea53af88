// Three futures instead of one figure: what is reached eight times in ten, once in two, twice in ten.
import { betaBelow } from '../distribution/index.ts'

/** At least `results` come in, with that chance (0–1). */
export interface Scenario { chance: number; results: number }

/** Careful, as likely as not, favourable. */
export const SCENARIO_CHANCES = [0.8, 0.5, 0.2] as const

/**
 * Results at the end if the pace lasts, at three chances: the most that is reached or passed in so many cases.
 *
 * `counted` results came where `expected` were; `toCome` more are expected until the end. As in `followCourse`, the pace
 * has the law Gamma(n + ½, m) and what comes is Poisson at that pace, so P(k more) = P(Beta(k, n + ½) ≤ r / (r + m)).
 *
 * Worked example: 26 of 28 expected, 12 to come: at least 34 eight times in ten, 37 once in two, 41 twice in ten.
 *
 * @throws RangeError naming the field at fault
 */
export function paceScenarios({ counted, expected, toCome }: { counted: number; expected: number; toCome: number }): Scenario[] {
  if (!(Number.isInteger(counted) && counted >= 0)) throw new RangeError(`counted: a whole number from 0, not ${counted}`)
  if (!(expected > 0)) throw new RangeError(`expected: above 0, not ${expected}`)
  if (!(toCome >= 0)) throw new RangeError(`toCome: from 0, not ${toCome}`)
  const isReached = (more: number, chance: number) => more === 0 || (toCome > 0 && betaBelow(toCome / (toCome + expected), more, counted + 0.5) >= chance)
  return SCENARIO_CHANCES.map(chance => ({ chance, results: counted + lastThat(more => isReached(more, chance)) }))
}

/** The last whole number, from 0, of which `holds` is true; true below it, false above. */
function lastThat(holds: (count: number) => boolean): number {
  let [low, high] = [0, 1]
  while (holds(high)) [low, high] = [high, high * 2]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (holds(middle)) low = middle
    else high = middle
  }
  return low
}

/**
 * Results of a budget before anything was measured, at three chances. The money that `wanted` results ask for is known
 * as a curve of chances; money and results go together, so `cents` bring wanted × cents ÷ what is enough in that share.
 *
 * @param curve points of a reverse budget, cents and share (0–1), both rising
 * @example budgetScenarios({ curve: [{ cents: 0, share: 0 }, { cents: 20_000, share: 0.5 }, { cents: 50_000, share: 0.8 }], wanted: 10, cents: 25_000 })[0] // { chance: 0.8, results: 5 }
 */
export function budgetScenarios({ curve, wanted, cents }: { curve: readonly { cents: number; share: number }[]; wanted: number; cents: number }): Scenario[] {
  return SCENARIO_CHANCES.flatMap(chance => {
    const enough = enoughFor(curve, chance)
    return enough === undefined || enough <= 0 ? [] : [{ chance, results: Math.floor(wanted * cents / enough + 1e-9) }]
  })
}

/** Cents that are enough in `share` of the futures, straight between points; undefined beyond the curve. */
function enoughFor(curve: readonly { cents: number; share: number }[], share: number): number | undefined {
  const above = curve.findIndex(point => point.share >= share)
  const [low, high] = [curve[above - 1], curve[above]]
  if (!high) return undefined
  return low ? low.cents + (high.cents - low.cents) * (share - low.share) / (high.share - low.share) : high.cents
}

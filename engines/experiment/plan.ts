// How many people a test needs, how long that takes, and what could be seen instead.
import { normalQuantile } from '../distribution/index.ts'

export interface PlanQuestion {
  /** Share of people who do the thing today (0–1). */
  baseline: number
  /** The smallest change worth seeing, as a share of the baseline: 0.1 for ten per cent more. */
  mde: number
  /** Chance of a discovery where there is none, 0.05 if not said; and, above it, of seeing the change where it is, 0.8. */
  alpha?: number
  power?: number
  /** People who would take part each day, both arms together. */
  visitsPerDay: number
  /** A test longer than this is not proposed: habits, seasons and cookies move. 56 days if not said. */
  mostDays?: number
}

/** `too-early`: there are not the visits to see such a change in `mostDays`; `alternatives` say what could be seen. */
export interface Plan {
  verdict: 'enough' | 'too-early'
  feasible: boolean
  perArm: number
  days: number
  /** The smallest change, as a share of the baseline, seen within so many days; null where even a doubling would not be. */
  alternatives: { days: number; mde: number | null }[]
}

/** Below these the size of a test is no number of people. */
const least = 1e-9
const leastChange = 1e-6
const leastPace = 0.001

/**
 * Two shares compared on both sides:
 * `n = (z₁₋α/₂·√(2p̄(1−p̄)) + z_power·√(p₁(1−p₁) + p₂(1−p₂)))² / (p₂ − p₁)²` an arm (Fleiss, Levin and Paik 2003, 4.14).
 *
 * Worked example: 2 % today, +20 % worth seeing, 400 visits a day: 21,109 an arm, 106 days: not feasible.
 *
 * @throws RangeError naming the field at fault
 */
export function plan({ baseline, mde, alpha = 0.05, power = 0.8, visitsPerDay, mostDays = 56 }: PlanQuestion): Plan {
  if (!(baseline >= least && baseline <= 1 - least)) throw new RangeError(`baseline: between 0 and 1, ${least} from either at least, not ${baseline}`)
  if (!(Math.abs(mde) >= leastChange && baseline * (1 + mde) >= 0 && baseline * (1 + mde) <= 1)) throw new RangeError(`mde: a change of ${leastChange} or more that leaves a share from 0 to 1, not ${mde}`)
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`alpha: between 0 and 1, not ${alpha}`)
  // Nobody at all sees as many changes as alpha.
  if (!(power >= alpha && power < 1)) throw new RangeError(`power: from alpha (${alpha}) to below 1, not ${power}`)
  for (const [name, value] of Object.entries({ visitsPerDay, mostDays })) if (!(value >= leastPace && value < Infinity)) throw new RangeError(`${name}: from ${leastPace}, not ${value}`)
  const size = (change: number) => perArmOf(baseline, baseline * (1 + change), { alpha, power })
  const perArm = Math.ceil(size(mde))
  const days = Math.ceil(2 * perArm / visitsPerDay)
  const alternatives = [14, 28, 56].map(length => ({ days: length, mde: smallestSeen(size, length * visitsPerDay / 2, Math.min(1, 1 / baseline - 1)) }))
  return { verdict: days <= mostDays ? 'enough' : 'too-early', feasible: days <= mostDays, perArm, days, alternatives }
}

function perArmOf(p1: number, p2: number, { alpha, power }: { alpha: number; power: number }): number {
  const middle = (p1 + p2) / 2
  const reach = -normalQuantile(alpha / 2) * Math.sqrt(2 * middle * (1 - middle)) + normalQuantile(power) * Math.sqrt(p1 * (1 - p1) + p2 * (1 - p2))
  return (reach / (p2 - p1)) ** 2
}

/** The needed size falls as the change grows. */
function smallestSeen(size: (change: number) => number, people: number, most: number): number | null {
  if (size(most) > people) return null
  let [low, high] = [0, most]
  for (let round = 0; round < 60; round++) {
    const middle = (low + high) / 2
    if (size(middle) > people) low = middle
    else high = middle
  }
  return high
}

// When the money comes back: day by day, what went out, what the sales left, and the day one covers the other.
import { addDays, daysBetween, isDay, type IsoDay } from '../calendar/index.ts'
import { timesExactly } from './cost.ts'

/** Whole cents of one day; several entries of a day add up. */
export interface DayCents { day: IsoDay, cents: number }

const MOST_DELAY = 3_650 // days

export interface CashEntry {
  /** Paid out, positive. */
  spent: readonly DayCents[]
  /** Sales, on the day they were made; negative for a refund. */
  sold: readonly DayCents[]
  /** Part of the sales that is left once the thing sold is paid for (0–1); 1 if not said. */
  marginShare?: number
  /** Days between a sale and its money, 0 if not said. */
  paidAfterDays?: number
}

export interface Cash {
  /** Money in less money out at the end. */
  balanceCents: number
  /** The deepest it went, 0 or below, and the first day it was there; null when it never went below 0. */
  lowestCents: number
  lowestOn: IsoDay | null
  /** The day from which the money is back for good, as far as is known; null while it is not, or when nothing went out. */
  coveredOn: IsoDay | null
  /** Days from the first payment to that day. */
  delayDays: number | null
}

/**
 * Follows the purse from the first payment. The margin is taken on the sales cumulated, so that no rounding piles up.
 *
 * Worked example: 1,000 € on 1 March; 800 € of sales on the 10th and the 20th, half of which is left, paid after 30 days:
 * 400 € come in on 9 April, 400 € on the 19th, and 200 € are still out.
 *
 * @throws RangeError naming the field at fault
 */
export function cashOf({ spent, sold, marginShare = 1, paidAfterDays = 0 }: CashEntry): Cash {
  if (!(marginShare >= 0 && marginShare <= 1)) throw new RangeError(`marginShare: from 0 to 1, not ${marginShare}`)
  if (!(Number.isInteger(paidAfterDays) && paidAfterDays >= 0 && paidAfterDays <= MOST_DELAY)) throw new RangeError(`paidAfterDays: whole days from 0 to ${MOST_DELAY}, not ${paidAfterDays}`)
  for (const [field, list] of Object.entries({ spent, sold })) checkEntries(field, list)
  const out = byDay(spent)
  const back = byDay(sold.map(({ day, cents }) => ({ day: paidAfterDays ? addDays(day, paidAfterDays) : day, cents })))
  const days = [...new Set([...out.keys(), ...back.keys()])].toSorted()
  const first = [...out].filter(([, cents]) => cents > 0).map(([day]) => day).toSorted()[0]
  const cash: Cash = { balanceCents: 0, lowestCents: 0, lowestOn: null, coveredOn: null, delayDays: null }
  let [paid, received] = [0, 0]
  for (const day of days) {
    paid += out.get(day) ?? 0
    received += back.get(day) ?? 0
    cash.balanceCents = timesExactly(received, marginShare) - paid
    if (cash.balanceCents < cash.lowestCents) [cash.lowestCents, cash.lowestOn] = [cash.balanceCents, day]
    if (cash.balanceCents < 0) cash.coveredOn = null
    else if (first !== undefined && day >= first) cash.coveredOn ??= day
  }
  cash.delayDays = cash.coveredOn === null || first === undefined ? null : daysBetween(first, cash.coveredOn)
  return cash
}

function checkEntries(field: string, list: readonly DayCents[]): void {
  let moved = 0
  for (const { day, cents } of list) {
    if (!isDay(day)) throw new RangeError(`${field}: a day that exists (YYYY-MM-DD), not ${day}`)
    if (!Number.isSafeInteger(cents)) throw new RangeError(`${field}: whole cents, not ${cents}`)
    moved += Math.abs(cents)
  }
  if (!Number.isSafeInteger(moved)) throw new RangeError(`${field}: a sum of ${moved} cents is too large to be exact`)
}

function byDay(list: readonly DayCents[]): Map<IsoDay, number> {
  const sums = new Map<IsoDay, number>()
  for (const { day, cents } of list) sums.set(day, (sums.get(day) ?? 0) + cents)
  return sums
}

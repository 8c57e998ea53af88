// Results month by month from the day what brings them is done, and the month that pays for what was put in.
import { addDays, addMonths, daysBetween } from '@azimut/engines/calendar'

export const monthOf = (day: string) => day.slice(0, 7)

/** `2026-11` to `2027-02`, both included. */
export function monthsBetween(from: string, to: string): string[] {
  const months: string[] = []
  for (let at = `${monthOf(from)}-01`; at <= to; at = addMonths(at, 1)) months.push(monthOf(at))
  return months
}

/** Days of a month that fall between two days, both included. */
function daysIn(month: string, from: string, to: string): number {
  const { from: first, to: last } = daysOf(month)
  return Math.max(0, daysBetween(first > from ? first : from, last < to ? last : to) + 1)
}

/** First and last day of a month. */
export const daysOf = (month: string) => ({ from: `${month}-01`, to: addDays(addMonths(`${month}-01`, 1), -1) })

/** Results of each month from `from` to `to`, at so many a whole month. */
export function resultsByMonth(perMonth: number, from: string, to: string): Map<string, number> {
  if (to < from) return new Map()
  return new Map(monthsBetween(from, to).map(month => [month, perMonth * daysIn(month, from, to) / daysBetween(`${month}-01`, addMonths(`${month}-01`, 1))]))
}

export interface MonthOfMoney { month: string; costCents: number | null; gainCents: number | null }

/**
 * The first month at whose end what came in covers what was spent since the start, and the deepest one goes before.
 * Null when a month is not known, or when it never comes within them.
 */
export function breakEven(months: readonly MonthOfMoney[]): { month: string; deepestCents: number } | null {
  let [balance, deepest] = [0, 0]
  for (const { month, costCents, gainCents } of months) {
    if (costCents === null || gainCents === null) return null
    balance -= costCents
    deepest = Math.min(deepest, balance)
    balance += gainCents
    if (balance >= 0 && gainCents > 0) return { month, deepestCents: -deepest }
  }
  return null
}

/** Cents for results: never a fraction of a cent. */
export const worth = (results: number, valueCents: number, marginShare: number) => Math.round(valueCents * marginShare * results)

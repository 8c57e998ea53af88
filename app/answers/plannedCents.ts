// The money of a budget line day by day, to the cent: each day at the amount it had, a month beside the next adding up to the whole.
import { addDays, daysBetween } from '@azimut/engines/calendar'
import type { RowOf } from '#app/kernel/noun.ts'
import type { decision } from '#app/model/learn/decision.ts'
import type { budgetLine } from '#app/model/plan/budgetLine.ts'
import type { Period } from './resultsByCode.ts'

type Line = Pick<RowOf<typeof budgetLine>, 'centsPerMonth' | 'totalCents' | 'startOn' | 'endOn'>
type Change = Pick<RowOf<typeof decision>, 'decidedOn' | 'beforeCents'>

const monthDays = 365.25 / 12
const later = (a: string, b: string) => (a > b ? a : b)

/**
 * Planned for the days of a period, both included.
 * @param decisions those about this line, the oldest first: each changes the amount from the next day on, the days before keep theirs
 */
export const plannedCents = (line: Line, decisions: readonly Change[], { from, to }: Period): number =>
  to < from ? 0 : Math.round(until(line, decisions, to)) - Math.round(until(line, decisions, addDays(from, -1)))

/** From its start to a day, with fractions of cents. */
function until({ centsPerMonth, totalCents, startOn, endOn }: Line, decisions: readonly Change[], day: string): number {
  const days = (from: string, to: string) => Math.max(0, daysBetween(from, [to, endOn, day].toSorted()[0]!) + 1)
  if (totalCents !== null) return totalCents * days(startOn, endOn) / Math.max(1, daysBetween(startOn, endOn) + 1)
  let [cents, since] = [0, startOn]
  for (const { decidedOn, beforeCents } of decisions) {
    cents += beforeCents * days(since, decidedOn)
    since = later(since, addDays(decidedOn, 1))
  }
  return (cents + centsPerMonth * days(since, endOn)) / monthDays
}

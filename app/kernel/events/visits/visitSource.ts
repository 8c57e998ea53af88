// The visits of a period, ready to be asked: those worked out before where they still hold, the others worked out on the spot.
import { dayNumber, isoDay, sortDays } from './freshness.ts'
import type { Ask, DayNumber } from './freshness.ts'
import { visitColumns, visitsOf } from './visitsOf.ts'

/** Days as `YYYY-MM-DD`, both included, in the site's zone. */
export type VisitPeriod = { site: string; from: string; to: string; zone: string }

export type VisitSource = {
  /** A sub-select in parentheses, one row a visit that began in the period; its columns are `visitColumns`. */
  sql: string
  /** What `sql` needs, `site`, `from`, `to` and `zone` among it. */
  params: Record<string, unknown>
}

/** The days themselves, and one before and after each. */
export const daysAround = (days: readonly DayNumber[]): string[] =>
  [...new Set(days.flatMap((day) => [day - 1, day, day + 1]))].map(isoDay)

/**
 * Exact at the moment it is called: what has been stored until then is in the answer, whatever has been rolled up.
 * The rows stay readable for ten minutes after the call.
 */
export const visitSource = async (events: Ask, { site, from, to, zone }: VisitPeriod): Promise<VisitSource> => {
  // A day of any zone lies within one day of its UTC namesake.
  const { fresh, stale } = await sortDays(events, site, { from: dayNumber(Date.parse(from)) - 1, to: dayNumber(Date.parse(to)) + 1 })
  const columns = visitColumns.join(', ')
  const parts = [
    ...(fresh.length === 0 ? [] : [`
      SELECT ${columns} FROM visit WHERE site = {site:String} AND day IN {rolledDays:Array(Date)} AND (day, gen) IN (
        SELECT tupleElement(one, 1), tupleElement(one, 2) FROM (SELECT arrayJoin(arrayZip({rolledDays:Array(Date)}, {rolledGens:Array(UInt64)})) AS one))`]),
    ...(stale.length === 0 && fresh.length > 0 ? [] : [`SELECT ${columns} FROM (${visitsOf})`]),
  ]
  return {
    sql: `(SELECT * FROM (${parts.join('\nUNION ALL\n')}) WHERE toDate(start, {zone:String}) BETWEEN {from:Date} AND {to:Date})`,
    params: {
      site, from, to, zone,
      rolledDays: fresh.map(({ day }) => isoDay(day)), rolledGens: fresh.map(({ gen }) => Number(gen)),
      visitDays: stale.map(isoDay), visitNear: daysAround(stale),
    },
  }
}

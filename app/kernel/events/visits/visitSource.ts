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

/** Rows of the days' last workings-out: their generations stand in a row, day after day, 0 where a day has none that holds. */
const held = `site = {site:String} AND day BETWEEN {rolledFrom:Date} AND {rolledTo:Date}
    AND gen = {rolledGens:Array(UInt64)}[toUInt16(day) - toUInt16({rolledFrom:Date}) + 1]`

/**
 * Exact at the moment it is called: what has been stored until then is in the answer, whatever has been rolled up.
 * The rows stay readable for ten minutes after the call.
 */
export const visitSource = async (events: Ask, { site, from, to, zone }: VisitPeriod): Promise<VisitSource> => {
  // A day of any zone lies within one day of its UTC namesake.
  const { fresh, stale } = await sortDays(events, site, { from: dayNumber(Date.parse(from)) - 1, to: dayNumber(Date.parse(to)) + 1 })
  const columns = visitColumns.join(', ')
  const [first, last] = [fresh[0]?.day ?? 0, fresh.at(-1)?.day ?? 0]
  const gens = new Map(fresh.map(({ day, gen }) => [day, Number(gen)]))
  const inner = 'day > {from:Date} AND day < {to:Date}'
  const within = 'WHERE toDate(start, {zone:String}) BETWEEN {from:Date} AND {to:Date}'
  const parts = [
    // A visit of a UTC day begins on that day, the one before or the one after in any zone: most days need not be looked at closer.
    ...(fresh.length === 0 && stale.length > 0 ? [] : [`SELECT ${columns} FROM visit WHERE ${held} AND ${inner}`, `SELECT * FROM (SELECT ${columns} FROM visit WHERE ${held} AND NOT (${inner})) ${within}`]),
    ...(stale.length === 0 ? [] : [`SELECT * FROM (${visitsOf}) ${within}`]),
  ]
  return {
    sql: `(${parts.join('\nUNION ALL\n')})`,
    params: {
      site, from, to, zone,
      rolledFrom: isoDay(first), rolledTo: isoDay(last), rolledGens: Array.from({ length: last - first + 1 }, (_, at) => gens.get(first + at) ?? 0),
      visitDays: stale.map(isoDay), visitNear: daysAround(stale),
    },
  }
}

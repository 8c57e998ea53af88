// Who has how many hours, week by week: part time, leave and public holidays taken off; and where an action's hours fall.
import { addDays, dayNumber, dayOf, frenchHolidays, weekday } from '@azimut/engines/calendar'

/** Somebody who works. `hoursPerWeek` is null while nobody said; `workDays`: 1 for Monday to 7, over which those hours are spread evenly. */
export interface Worker { id: string; hoursPerWeek: number | null; workDays: readonly number[]; away: readonly { fromDay: string; toDay: string }[] }

/** Work still to do, by one person or nobody yet. Days as `YYYY-MM-DD`, both included. */
export interface Task { id: string; ownerId: string | null; hours: number; startOn: string; dueOn: string; deadlineOn: string | null; after: readonly string[] }

type Leave = { personId: string; fromDay: string; toDay: string }

/** People with the days they are away. */
export const workersOf = (people: readonly Omit<Worker, 'away'>[], leaves: readonly Leave[]): Worker[] =>
  people.map(({ id, hoursPerWeek, workDays }) => ({ id, hoursPerWeek, workDays, away: leaves.filter(one => one.personId === id) }))

/** Public holidays of every year that two days touch. */
export function daysOff(from: string, to: string): ReadonlySet<string> {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
  return new Set(Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at).flatMap(year => frenchHolidays(year).map(({ day }) => day)))
}

export const mondayOf = (day: string) => addDays(day, 1 - weekday(day))
export const isAway = ({ away }: Worker, day: string) => away.some(({ fromDay, toDay }) => fromDay <= day && day <= toDay)

const daysFrom = (from: string, to: string) => { const first = dayNumber(from); return Array.from({ length: Math.max(0, dayNumber(to) - first + 1) }, (_, at) => dayOf(first + at)) }
const worksOn = (worker: Worker, day: string, holidays: ReadonlySet<string>) => worker.workDays.includes(weekday(day)) && !holidays.has(day) && !isAway(worker, day)

/** Hours several people have together; `isPart`: somebody did not say theirs, and it is that much at least. */
export interface SaidHours { hours: number; isPart: boolean }

/** Null while nobody said. */
export function sumHours(said: readonly (number | null)[]): SaidHours | null {
  const known = said.filter(one => one !== null)
  return known.length ? { hours: known.reduce((sum, one) => sum + one, 0), isPart: known.length < said.length } : null
}

/** Hours somebody really has in the week that begins on `monday`; null while nobody said. */
export function capacityOf(worker: Worker, monday: string, holidays: ReadonlySet<string>): number | null {
  if (worker.hoursPerWeek === null) return null
  const days = daysFrom(monday, addDays(monday, 6)).filter(day => worksOn(worker, day, holidays)).length
  return worker.hoursPerWeek * days / worker.workDays.length
}

/**
 * Hours of a task by week, spread evenly over the days its owner works between start and due.
 * @returns undefined when the owner works on none of them
 */
export function spread({ hours, startOn, dueOn }: Pick<Task, 'hours' | 'startOn' | 'dueOn'>, worker: Worker, holidays: ReadonlySet<string>): Map<string, number> | undefined {
  const days = daysFrom(startOn, dueOn).filter(day => worksOn(worker, day, holidays))
  if (!days.length) return undefined
  const weeks = new Map<string, number>()
  for (const day of days) weeks.set(mondayOf(day), (weeks.get(mondayOf(day)) ?? 0) + hours / days.length)
  return weeks
}

/** Adds the hours of one map of weeks into another. */
export function addTo(total: Map<string, number>, weeks: ReadonlyMap<string, number>): void {
  for (const [monday, hours] of weeks) total.set(monday, (total.get(monday) ?? 0) + hours)
}

// Who has how many hours, week by week: part time, leave and public holidays taken off; and where an action's hours fall.
import { addDays, daysBetween, weekday } from '@azimut/engines/calendar'

/** Somebody who works. `workDays`: 1 for Monday to 7; their hours of a week are spread evenly over those days. */
export interface Worker { id: string; hoursPerWeek: number; workDays: readonly number[]; away: readonly { fromDay: string; toDay: string }[] }

/** Work still to do, by one person or nobody yet. Days as `YYYY-MM-DD`, both included. */
export interface Task { id: string; ownerId: string | null; hours: number; startOn: string; dueOn: string; deadlineOn: string | null; after: readonly string[] }

export const mondayOf = (day: string) => addDays(day, 1 - weekday(day))
export const isAway = ({ away }: Worker, day: string) => away.some(({ fromDay, toDay }) => fromDay <= day && day <= toDay)

const daysFrom = (from: string, to: string) => Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, at) => addDays(from, at))
const worksOn = (worker: Worker, day: string, holidays: ReadonlySet<string>) => worker.workDays.includes(weekday(day)) && !holidays.has(day) && !isAway(worker, day)

/** Hours somebody really has in the week that begins on `monday`. */
export function capacityOf(worker: Worker, monday: string, holidays: ReadonlySet<string>): number {
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

// The year of the story, laid out from the ship's clock: it ends yesterday, with its two objectives, its closures and its breakdown.
import { addDays, addMonths, frenchHolidays, isWorkingDay, weekday } from '@azimut/engines/calendar'
import { dayIn } from '#app/kernel/clock.ts'

const zone = 'Europe/Paris'
export const daysTold = 365

export interface Course { startOn: string; endOn: string }

export interface Year {
  today: string
  from: string
  /** Yesterday: the last day told. */
  to: string
  days: readonly string[]
  /** The objective that is over, and the one under way. */
  first: Course
  second: Course
  /** Three days without a site, in the third month. */
  breakdown: ReadonlySet<string>
  /** The first working day from `day` on that the workshop is open. */
  workday(day: string): string
}

/** The joiners' summer: three weeks of August; and the days between Christmas and New Year. */
export const isClosed = (day: string) => {
  const date = day.slice(5)
  return (date >= '08-03' && date <= '08-23') || date >= '12-24' || date === '01-01'
}

/** Objectives begin and end with months, as people set them. */
export function layOut(now: string): Year {
  const today = dayIn(zone, now)
  const from = addDays(today, -daysTold)
  const firstOf = (day: string) => `${day.slice(0, 7)}-01`
  const startOn = firstOf(addMonths(from, 6))
  const years = [0, 1, 2].map(more => Number(from.slice(0, 4)) + more)
  const holidays = years.flatMap(year => frenchHolidays(year).map(({ day }) => day))
  let broken = addDays(from, 96)
  while (weekday(broken) !== 2 || isClosed(broken) || isClosed(addDays(broken, 2))) broken = addDays(broken, 1)
  return {
    today, from, to: addDays(today, -1),
    days: Array.from({ length: daysTold }, (_, index) => addDays(from, index)),
    first: { startOn: from, endOn: addDays(startOn, -1) },
    second: { startOn, endOn: addDays(firstOf(addMonths(today, 3)), -1) },
    breakdown: new Set([0, 1, 2].map(more => addDays(broken, more))),
    workday(day) {
      let found = day
      while (!isWorkingDay(found, holidays) || isClosed(found)) found = addDays(found, 1)
      return found
    },
  }
}

// Time in half-hours of work, and each person's own: holidays, leave and part time are simply not there.
import { addDays, dayNumber, weekday, type IsoDay } from '../../calendar/index.ts'
import type { Leave, Person, ScheduleCalendar } from './question.ts'

export const SLOTS_PER_HOUR = 2
const DAYS_AHEAD = 730

/** A moment of the plan: a day, and the hours of work of that day that came before. */
export interface Moment { day: IsoDay, hour: number }

/** The half-hours one person works, counted two ways. */
export interface Hours {
  /** `rank[slot]`: how many half-hours the person works before that slot. */
  rank: Int32Array
  /** `slotOf[rank]`: the slot of that half-hour of work. */
  slotOf: Int32Array
}

export interface Clock {
  start: IsoDay
  slotsPerDay: number
  /** Slots in all. */
  length: number
  people: Hours[]
  /** Monday to Friday, holidays apart, whole days: what tasks that only wait go by. */
  office: Hours
}

/**
 * Lays out the days. Every day has as many slots as the longest day of anybody; a person who works 4 hours of a day of
 * 7 has its first 8 slots.
 */
export function createClock(people: readonly Person[], { start, holidays = [], days = DAYS_AHEAD }: ScheduleCalendar): Clock {
  const slotsPerDay = Math.max(1, ...people.flatMap(({ capacity }) => capacity.map(hours => Math.round(hours * SLOTS_PER_HOUR))))
  const closed = new Set(holidays)
  const first = dayNumber(start)
  const firstWeekday = weekday(start)
  const isClosed = Uint8Array.from({ length: days }, (_, day) => closed.has(addDays(start, day)) ? 1 : 0)
  const lay = (slotsOn: (weekdayIndex: number, day: number) => number): Hours => {
    const rank = new Int32Array(days * slotsPerDay + 1)
    const worked: number[] = []
    for (let day = 0; day < days; day++) {
      const slots = isClosed[day] ? 0 : slotsOn((firstWeekday - 1 + day) % 7, first + day)
      for (let s = 0; s < slotsPerDay; s++) {
        const slot = day * slotsPerDay + s
        if (s < slots) worked.push(slot)
        rank[slot + 1] = worked.length
      }
    }
    return { rank, slotOf: Int32Array.from(worked) }
  }
  return {
    start, slotsPerDay, length: days * slotsPerDay,
    people: people.map(({ capacity, leave = [] }) => {
      const away = leave.map(({ from, to }) => [dayNumber(from), dayNumber(to)] as const)
      return lay((index, day) => away.some(([from, to]) => from <= day && day <= to) ? 0 : Math.round(capacity[index]! * SLOTS_PER_HOUR))
    }),
    office: lay(index => index < 5 ? slotsPerDay : 0),
  }
}

/** The moment a slot begins. */
export function momentOf({ start, slotsPerDay }: Clock, slot: number): Moment {
  return { day: addDays(start, Math.floor(slot / slotsPerDay)), hour: slot % slotsPerDay / SLOTS_PER_HOUR }
}

/** The moment work that fills slots up to `end` is over: the evening of a day rather than the morning after. */
export function endMoment(clock: Clock, end: number): Moment {
  if (end === 0) return momentOf(clock, 0)
  const { day, hour } = momentOf(clock, end - 1)
  return { day, hour: hour + 1 / SLOTS_PER_HOUR }
}

/** Where a person's `count` half-hours that begin at a rank end, as a slot; `Infinity` beyond the last day. */
export function endOf({ slotOf }: Hours, rank: number, count: number): number {
  return rank + count > slotOf.length ? Infinity : slotOf[rank + count - 1]! + 1
}

/** The first leave of a person that touches the days between two slots. */
export function leaveBetween({ leave = [] }: Person, { start, slotsPerDay }: Clock, [from, to]: readonly [number, number]): Leave | undefined {
  const [first, last] = [addDays(start, Math.floor(from / slotsPerDay)), addDays(start, Math.floor(to / slotsPerDay))]
  return leave.find(one => one.from <= last && one.to >= first)
}

// Dates that a rule moves from year to year.
import { addDays, weekday, type IsoDay } from './day.ts'

/** Easter Sunday, Gregorian calendar (Meeus, Jones and Butcher's computation). @example easter(2026) // '2026-04-05' */
export function easter(year: number): IsoDay {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const inCentury = year % 100
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - inCentury % 4) % 7
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  // Days after 22 March, the earliest Easter there can be.
  return addDays(`${year}-03-22`, epact + toSunday - 7 * late)
}

export const goodFriday = (year: number): IsoDay => addDays(easter(year), -2)
export const easterMonday = (year: number): IsoDay => addDays(easter(year), 1)
export const ascension = (year: number): IsoDay => addDays(easter(year), 39)
export const pentecost = (year: number): IsoDay => addDays(easter(year), 49)
export const whitMonday = (year: number): IsoDay => addDays(easter(year), 50)

/** First Sunday of March. */
export const grandmothersDay = (year: number): IsoDay => nth(year, 3, SUNDAY, 1)

/** Last Sunday of May, or the first of June when that is Pentecost (Code de l’action sociale et des familles, D215-1). */
export function mothersDay(year: number): IsoDay {
  const lastOfMay = lastOf(year, 5, SUNDAY)
  return lastOfMay === pentecost(year) ? addDays(lastOfMay, 7) : lastOfMay
}

/** Third Sunday of June. */
export const fathersDay = (year: number): IsoDay => nth(year, 6, SUNDAY, 3)

/** Third Monday of January. */
export const blueMonday = (year: number): IsoDay => nth(year, 1, MONDAY, 3)

/** The day after the fourth Thursday of November. */
export const blackFriday = (year: number): IsoDay => addDays(nth(year, 11, THURSDAY, 4), 1)

export const cyberMonday = (year: number): IsoDay => addDays(blackFriday(year), 3)

/** First and last day of a period. */
export interface Period { start: IsoDay, end: IsoDay }

const FOUR_WEEKS = 27 // days after the first

/** Second Wednesday of January, the first when the second falls after the 12th; four weeks (Code de commerce, D310-15-2). */
export function winterSales(year: number): Period {
  const second = nth(year, 1, WEDNESDAY, 2)
  const start = second > `${year}-01-12` ? addDays(second, -7) : second
  return { start, end: addDays(start, FOUR_WEEKS) }
}

/** Last Wednesday of June, the one before when that falls after the 28th; four weeks (same article). */
export function summerSales(year: number): Period {
  const last = lastOf(year, 6, WEDNESDAY)
  const start = last > `${year}-06-28` ? addDays(last, -7) : last
  return { start, end: addDays(start, FOUR_WEEKS) }
}

const MONDAY = 1
const WEDNESDAY = 3
const THURSDAY = 4
const SUNDAY = 7

/** The first, second, third… given weekday of a month. */
function nth(year: number, month: number, day: number, rank: number): IsoDay {
  const first = `${year}-${String(month).padStart(2, '0')}-01`
  return addDays(first, (day - weekday(first) + 7) % 7 + 7 * (rank - 1))
}

function lastOf(year: number, month: number, day: number): IsoDay {
  const fourth = nth(year, month, day, 4)
  const fifth = addDays(fourth, 7)
  return fifth.slice(5, 7) === fourth.slice(5, 7) ? fifth : fourth
}

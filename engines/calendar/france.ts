// The French year: days nobody works, and days that matter to a shop.
import type { IsoDay } from './day.ts'
import { ascension, blackFriday, blueMonday, cyberMonday, easter, easterMonday, fathersDay, goodFriday, grandmothersDay, mothersDay, pentecost, summerSales, whitMonday, winterSales } from './movable.ts'

/** A named day, or period when it has an end. `id` is for the words to show. */
export interface NamedDay { id: string, day: IsoDay, end?: IsoDay }

/**
 * French public holidays of a year, in order (Code du travail, L3133-1).
 * @param alsaceMoselle adds Good Friday and 26 December, kept in Bas-Rhin, Haut-Rhin and Moselle
 * @example frenchHolidays(2026).length // 11
 */
export function frenchHolidays(year: number, { alsaceMoselle = false } = {}): NamedDay[] {
  const days: NamedDay[] = [
    { id: 'newYear', day: `${year}-01-01` },
    { id: 'easterMonday', day: easterMonday(year) },
    { id: 'labourDay', day: `${year}-05-01` },
    { id: 'victory1945', day: `${year}-05-08` },
    { id: 'ascension', day: ascension(year) },
    { id: 'whitMonday', day: whitMonday(year) },
    { id: 'nationalDay', day: `${year}-07-14` },
    { id: 'assumption', day: `${year}-08-15` },
    { id: 'allSaints', day: `${year}-11-01` },
    { id: 'armistice1918', day: `${year}-11-11` },
    { id: 'christmas', day: `${year}-12-25` },
  ]
  if (alsaceMoselle) days.push({ id: 'goodFriday', day: goodFriday(year) }, { id: 'saintStephen', day: `${year}-12-26` })
  return inOrder(days)
}

/**
 * Commercial dates of a year, in order. What is announced each year (French Days, school holidays, fairs)
 * has no rule and is not here.
 * @example commercialDates(2026).find(({ id }) => id === 'blackFriday') // { id: 'blackFriday', day: '2026-11-27' }
 */
export function commercialDates(year: number): NamedDay[] {
  const [winter, summer] = [winterSales(year), summerSales(year)]
  return inOrder([
    { id: 'epiphany', day: `${year}-01-06` },
    { id: 'winterSales', day: winter.start, end: winter.end },
    { id: 'blueMonday', day: blueMonday(year) },
    { id: 'candlemas', day: `${year}-02-02` },
    { id: 'valentinesDay', day: `${year}-02-14` },
    { id: 'grandmothersDay', day: grandmothersDay(year) },
    { id: 'womensDay', day: `${year}-03-08` },
    { id: 'easter', day: easter(year) },
    { id: 'pentecost', day: pentecost(year) },
    { id: 'mothersDay', day: mothersDay(year) },
    { id: 'fathersDay', day: fathersDay(year) },
    { id: 'musicDay', day: `${year}-06-21` },
    { id: 'summerSales', day: summer.start, end: summer.end },
    { id: 'halloween', day: `${year}-10-31` },
    { id: 'singlesDay', day: `${year}-11-11` },
    { id: 'blackFriday', day: blackFriday(year) },
    { id: 'cyberMonday', day: cyberMonday(year) },
    { id: 'christmas', day: `${year}-12-25` },
  ])
}

function inOrder(days: NamedDay[]): NamedDay[] {
  return days.toSorted((a, b) => a.day < b.day ? -1 : 1)
}

// What a calendar is: a year in, dated entries out, so that a plan steers around holidays and towards the days that sell.
import type { NamedDay } from '@azimut/engines/calendar'
import type { Bilingual } from '#app/model/noun.ts'

export interface CalendarEntry {
  /** Stable within its calendar: the same day of another year has the same id. */
  id: string
  name: Bilingual
  /** First and last day, `YYYY-MM-DD`, both included. */
  start: string
  end: string
  /** `closed`: nobody works. `selling`: people buy more, or may be offered more. */
  kind: 'closed' | 'selling'
}

export interface Calendar {
  id: string
  name: Bilingual
  /** Shown to every company; otherwise to those whose sector lists it. */
  forAll: boolean
  /** Entries that begin in the year, in order of date. Years 2000 to 2099. */
  entries(year: number): readonly CalendarEntry[]
  /** Dates known from elsewhere, that the rules must give. */
  examples: readonly [CalendarExample, ...CalendarExample[]]
  /** Dates that no rule gives: somebody announces them, and they are added by hand. */
  announced: readonly Announced[]
}

export interface Announced {
  id: string
  name: Bilingual
  /** About when they fall, and who sets them. */
  when: Bilingual
  /** Where they are published; null when each organiser says its own. */
  where: string | null
}

export interface CalendarExample { year: number; id: string; start: string; end?: string }

/**
 * Named days of the engine as entries, with their words.
 * @throws Error naming the day that has no words
 */
export const toEntries = (days: readonly NamedDay[], words: Readonly<Record<string, Bilingual>>, kind: CalendarEntry['kind']): CalendarEntry[] =>
  days.map(({ id, day, end = day }) => {
    const name = words[id]
    if (!name) throw new Error(`The calendar has no words for "${id}".`)
    return { id, name, start: day, end, kind }
  })

/** @example export default calendar({ id: 'france-holidays', … }) */
export const calendar = (item: Calendar): Calendar => item

// When a place is open, from all a page says of it: its text, and what it tells search engines.
import { closingOf } from '../../facts/clock.ts'
import { readWeek } from '../../facts/hours.ts'
import type { PageFacts } from '../../facts/page-facts.ts'
import { allThings, isA, textOf, type Thing } from '../../facts/thing.ts'
import { pageTypeOf } from './page-type.ts'
import { findSaid, says } from './traces.ts'

/** For each day from Monday, its spans as `480-720`; '' where nothing is said. */
export type Opening = string[]

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const MIDNIGHT = 24 * 60
/** A night that search engines are told of goes on until then at most. */
const LATEST = 5 * 60
const BY_APPOINTMENT = /sur rendez-vous|by appointment/i
/** Help and payment that never close say nothing of the door. */
const ALWAYS_OPEN = /(?<!(?:support|assistance|paiements?|service client|helpdesk)[^.\n]{0,20})(?:24 ?h ?\/ ?24|24 ?h ?sur ?24|24\/7|7 ?j ?\/ ?7|7 ?j ?sur ?7|7 ?jours ?\/ ?7|7 ?jours ?sur ?7|open 24 hours)(?! (?:customer )?(?:support|assistance|helpdesk))/i

/** Of an article, the hours are those of what it tells. */
export const hoursOn = (page: PageFacts): string[] => page.hours.length && pageTypeOf(page, { homeUrl: '' }) === 'article' ? [] : page.hours

/** To whoever reads the page. */
export function showsHours(page: PageFacts): boolean {
  return hoursOn(page).length > 0 || says(page, BY_APPOINTMENT) || says(page, ALWAYS_OPEN)
}

/** To search engines alone, perhaps. */
export function tellsHours({ things }: Pick<PageFacts, 'things'>): boolean {
  return allThings(things).some(({ properties }) => properties.openingHours?.length || properties.openingHoursSpecification?.length)
}

const clock = (written: string): number | null => {
  const found = /^(\d{1,2}):(\d{2})/.exec(written)
  return found ? Number(found[1]) * 60 + Number(found[2]) : null
}

const said = (spans: readonly (readonly [number, number])[]) => spans.map(([from, till]) => `${from}-${till}`).join(' ')

/** Several blocks of a page tell the week together; null when one day is told twice in two ways (seasons, two shops), or nothing is understood. */
export function shownOpening(hours: readonly string[]): Opening | null {
  const weeks = hours.map(readWeek)
  if (!weeks.length || weeks.includes(null)) return null
  const opening = DAYS.map(() => '')
  for (const week of weeks) for (const [day, spans] of week!.map(said).entries()) {
    if (spans && opening[day] && opening[day] !== spans) return null
    opening[day] ||= spans
  }
  return opening
}

/** Of one thing: its `OpeningHoursSpecification`, else its `openingHours`. Null when it tells none that is understood. */
function openingOf(owner: Thing): Opening | null {
  const { openingHours = [], openingHoursSpecification = [] } = owner.properties
  if (!openingHoursSpecification.length) return readWeek(openingHours.filter((value) => typeof value === 'string').join('; '))?.map(said) ?? null
  const opening = DAYS.map(() => '')
  for (const specification of openingHoursSpecification.filter((value) => typeof value !== 'string').filter((value) => isA(value, /^OpeningHoursSpecification$/))) {
    // Hours of a season or a holiday are not the week's.
    if (textOf(specification, 'validFrom') || textOf(specification, 'validThrough')) continue
    const [from, ends] = [clock(textOf(specification, 'opens') ?? ''), clock(textOf(specification, 'closes') ?? '')]
    if (from === null || ends === null || from === ends || from > ends && ends > LATEST) continue
    const till = from > ends ? ends + MIDNIGHT : closingOf(ends)
    const days = (specification.properties.dayOfWeek ?? []).map((value) => (typeof value === 'string' ? value : textOf(value, 'name') ?? '').toLowerCase())
    for (const [day, name] of DAYS.entries()) if (days.some((one) => one.endsWith(name))) opening[day] = [opening[day], `${from}-${till}`].filter(Boolean).join(' ')
  }
  return opening.map((spans) => spans.split(' ').sort((a, b) => Number.parseInt(a) - Number.parseInt(b)).join(' '))
}

/** What a page tells search engines; null without any, or when several things say otherwise. */
export function toldOpening({ things }: Pick<PageFacts, 'things'>): Opening | null {
  const [told, ...others] = allThings(things).filter(({ properties }) => properties.openingHoursSpecification?.length || properties.openingHours?.length).map(openingOf)
  return told && others.every((other) => other?.join() === told.join()) ? told : null
}

const isNight = (spans: string) => spans.split(/[ -]/).some((minutes) => Number(minutes) > MIDNIGHT)

/** The first day both speak of and disagree on, 0 for Monday; null when there is none. The night of a bar says nothing of the day of its shop. */
export function disagreement(one: Opening, other: Opening): number | null {
  const day = one.findIndex((said, at) => said && other[at] && said !== other[at] && isNight(said) === isNight(other[at]))
  return day === -1 ? null : day
}

const WRITTEN = {
  fr: { allDay: '24\u202fh/24', days: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'], to: ' au ', and: ' et ', time: (hour: number, minute: string) => `${hour}\u202fh${minute === '00' ? '' : `\u202f${minute}`}` },
  en: { allDay: '24 hours', days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'], to: ' to ', and: ' and ', time: (hour: number, minute: string, isLate: boolean) => isLate ? `${hour % 12 || 12}${minute === '00' ? '' : `:${minute}`} ${hour < 12 ? 'am' : 'pm'}` : `${hour}:${minute}` },
}

/** « lundi au vendredi 9 h–12 h, 14 h–18 h ; samedi 9 h–12 h »: days of one opening together; '' for an empty week. In English where `language` is, else in French. */
export function writeOpening(opening: Opening, language: string): string {
  const written = language.startsWith('en') ? 'en' : 'fr'
  const { days, to, and, time, allDay } = WRITTEN[written]
  const runs: { first: number; last: number; spans: string }[] = []
  for (const [day, spans] of opening.entries()) {
    const run = runs.at(-1)
    if (run?.last === day - 1 && run.spans === spans) run.last = day
    else if (spans) runs.push({ first: day, last: day, spans })
  }
  // “11:00–2:00” may end in the afternoon.
  const clockOf = (minutes: number, isLate: boolean) => time(Math.floor((isLate ? minutes % MIDNIGHT : minutes) / 60), String(minutes % 60).padStart(2, '0'), isLate)
  const clocks = (spans: string) => spans === `0-${MIDNIGHT}` ? allDay : spans.replaceAll(' ', ', ').replaceAll('-', '–').replace(/\d+/g, (minutes) => clockOf(Number(minutes), isNight(spans)))
  return runs.map(({ first, last, spans }) => `${days[first]}${last > first ? `${last - first > 1 ? to : and}${days[last]}` : ''} ${clocks(spans)}`).join(written === 'fr' ? '\u202f; ' : '; ')
}

/** Hours as a page shows them, else as it tells them to search engines; '' where it has none that can be said. */
export function hoursInWords(page: PageFacts): string {
  const [shown] = hoursOn(page)
  if (shown) return shown
  const opening = toldOpening(page)
  const told = opening && writeOpening(opening, page.language ?? page.lang)
  return told || (findSaid(page, BY_APPOINTMENT) ?? findSaid(page, ALWAYS_OPEN) ?? '')
}

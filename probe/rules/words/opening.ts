// When a place is open, from all a page says of it: its text, and what it tells search engines.
import { readWeek } from '../../facts/hours.ts'
import type { PageFacts } from '../../facts/page-facts.ts'
import { allThings, isA, textOf } from '../../facts/thing.ts'
import { says } from './traces.ts'

/** For each day from Monday, its spans as `480-720`; '' where nothing is said. */
export type Opening = string[]

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const BY_APPOINTMENT = /sur rendez-vous|by appointment/i
const ALWAYS_OPEN = /24 ?h ?\/ ?24|24 ?h ?sur ?24|24\/7|7 ?j ?\/ ?7|7 ?j ?sur ?7|7 ?jours ?\/ ?7|7 ?jours ?sur ?7/i

export function showsHours(page: PageFacts): boolean {
  return page.hours.length > 0 || allThings(page.things).some(({ properties }) => properties.openingHours?.length || properties.openingHoursSpecification?.length) || says(page, BY_APPOINTMENT) || says(page, ALWAYS_OPEN)
}

const clock = (written: string): number | null => {
  const found = /^(\d{1,2}):(\d{2})/.exec(written)
  return found ? Number(found[1]) * 60 + Number(found[2]) : null
}

/** Several blocks of a page tell the week together; null when one day is told twice in two ways (seasons, two shops), or nothing is understood. */
export function shownOpening(hours: readonly string[]): Opening | null {
  const weeks = hours.map(readWeek)
  if (!weeks.length || weeks.includes(null)) return null
  const opening = DAYS.map(() => '')
  for (const week of weeks) for (const [day, spans] of week!.entries()) {
    const said = spans.map(([from, till]) => `${from}-${till}`).join(' ')
    if (said && opening[day] && opening[day] !== said) return null
    opening[day] ||= said
  }
  return opening
}

/** Of `OpeningHoursSpecification`; null without any, or when several things have some. */
export function toldOpening({ things }: Pick<PageFacts, 'things'>): Opening | null {
  const owners = allThings(things).filter(({ properties }) => properties.openingHoursSpecification?.length)
  if (owners.length !== 1) return null
  const opening = DAYS.map(() => '')
  const specifications = owners[0]!.properties.openingHoursSpecification!.filter((value) => typeof value !== 'string').filter((value) => isA(value, /^OpeningHoursSpecification$/))
  for (const specification of specifications) {
    // Hours of a season or a holiday are not the week's.
    if (textOf(specification, 'validFrom') || textOf(specification, 'validThrough')) continue
    const [from, till] = [clock(textOf(specification, 'opens') ?? ''), clock(textOf(specification, 'closes') ?? '')]
    if (from === null || till === null || from >= till) continue
    const days = (specification.properties.dayOfWeek ?? []).map((value) => (typeof value === 'string' ? value : textOf(value, 'name') ?? '').toLowerCase())
    for (const [day, name] of DAYS.entries()) if (days.some((said) => said.endsWith(name))) opening[day] = [opening[day], `${from}-${till}`].filter(Boolean).join(' ')
  }
  return opening.map((said) => said.split(' ').sort((a, b) => Number.parseInt(a) - Number.parseInt(b)).join(' '))
}

/** The first day both speak of and disagree on, 0 for Monday; null when there is none. */
export function disagreement(one: Opening, other: Opening): number | null {
  const day = one.findIndex((said, at) => said && other[at] && said !== other[at])
  return day === -1 ? null : day
}

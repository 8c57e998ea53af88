// Days and durations as people read them in French and in English.
import { dayNumber, isoWeek, type IsoDay } from '../calendar/index.ts'
import { formatNumber, tagOf, type Locale } from './numbers.ts'

/**
 * - `full` « mardi 1er septembre 2026 » · `weekday` « mardi 1er septembre »
 * - `long` « 1er septembre 2026 » · `month` « septembre 2026 »
 * - `brief` « 1er sept. » · `numeric` « 01/09/2026 »
 */
export type DateStyle = 'full' | 'weekday' | 'long' | 'month' | 'brief' | 'numeric'

const STYLES: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  brief: { day: 'numeric', month: 'short' },
  numeric: { day: '2-digit', month: '2-digit', year: 'numeric' },
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** A day. @throws RangeError naming a day that does not exist @example formatDate('2026-09-01', 'fr', 'full') // 'mardi 1er septembre 2026' */
export function formatDate(day: IsoDay, locale: Locale, style: DateStyle = 'long'): string {
  const key = `${locale} ${style}`
  let format = formats.get(key)
  // The day is a date on the wall: UTC in, UTC out, whatever the zone of the machine.
  if (format === undefined) formats.set(key, format = new Intl.DateTimeFormat(tagOf(locale), { ...STYLES[style], timeZone: 'UTC' }))
  return format.formatToParts(dayNumber(day) * 86_400_000).map(({ type, value }) => {
    // Intl writes « 1 septembre »; French says « 1er » for the first and for no other day.
    if (type === 'day' && value === '1' && locale === 'fr') return '1er'
    // Versions differ on the comma of "Tuesday, 1 September": it goes.
    return type === 'literal' && locale === 'en' ? value.replace(',', '') : value
  }).join('')
}

/** The ISO week of a day. @example formatWeek('2026-09-08', 'fr') // 'S37' */
export function formatWeek(day: IsoDay, locale: Locale): string {
  return `${locale === 'fr' ? 'S' : 'W'}${isoWeek(day).week}`
}

/** How far a day is, in words. @param days after today, negative before @example formatRelativeDays(-2, 'fr') // 'avant-hier' */
export function formatRelativeDays(days: number, locale: Locale): string {
  return new Intl.RelativeTimeFormat(tagOf(locale), { numeric: 'auto' }).format(days, 'day')
}

/** A duration in hours, to the minute. @example formatHours(2.5, 'fr') // '2 h 30' */
export function formatHours(hours: number, locale: Locale): string {
  return formatMinutes(hours * 60, locale)
}

/** A duration in minutes. @example formatMinutes(90, 'fr') // '1 h 30' @example formatMinutes(20, 'fr') // '20 min' */
export function formatMinutes(minutes: number, locale: Locale): string {
  const whole = Math.round(minutes)
  const hours = Math.trunc(whole / 60)
  const rest = Math.abs(whole % 60)
  if (hours === 0) return `${whole}\u00a0min`
  const inHours = `${formatNumber(hours, locale)}\u00a0h`
  if (rest === 0) return inHours
  return locale === 'fr' ? `${inHours}\u00a0${String(rest).padStart(2, '0')}` : `${inHours}\u00a0${rest}\u00a0min`
}

// Figures, dates and durations as the reader writes them.
import type { Locale } from '../elements.ts'
import type { Measure } from '../readings/measures.ts'

export function writeShare(share: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share)
}

function writeNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(value)
}

/** « – » for what is not known. */
export function writeMeasure({ value, unit }: Pick<Measure, 'value' | 'unit'>, locale: Locale): string {
  if (value === null) return '–'
  if (unit === 'share') return writeShare(value, locale)
  return unit === 'ms' ? `${writeNumber(value, locale)}\u00a0ms` : writeNumber(value, locale)
}

/** « 1er juin 2026 » */
export function writeDay(moment: string, locale: Locale): string {
  return new Intl.DateTimeFormat(locale === 'fr' ? 'fr' : 'en-GB', { dateStyle: 'long', timeZone: 'Europe/Paris' }).format(new Date(moment)).replace(/^1 (?=\D)/, locale === 'fr' ? '1er ' : '1 ')
}

/** « 45 min », « 2 h 30 »; whole days of seven hours from two days on. */
export function writeEffort(minutes: number, locale: Locale): string {
  if (minutes < 60) return `${Math.round(minutes)}\u00a0min`
  const days = minutes / 420
  if (days >= 2) return locale === 'fr' ? `${writeNumber(Math.ceil(days), locale)}\u00a0jours` : `${writeNumber(Math.ceil(days), locale)}\u00a0days`
  const rest = Math.round(minutes % 60)
  return `${Math.floor(minutes / 60)}\u00a0h${rest ? `\u00a0${String(rest).padStart(2, '0')}` : ''}`
}

// The weeks and the people a question is about, and how its numbers are written.
import { addDays, weekday } from '@azimut/engines/calendar'
import { formatNumber, formatShare } from '@azimut/engines/locale'
import type { OutputOf } from '#app/deck/api.ts'
import type { Locale, Translate } from '#app/deck/words.ts'
import type { visitorWords } from './visitors.words.ts'

export type SayVisitors = Translate<keyof (typeof visitorWords)['fr']>
export type Totals = OutputOf<'measure.readTotals'>
/** `segment`: none for everybody. */
export interface AskedOf { from: string; to: string; segment?: string[] }

export const spans = ['4', '12', '52'] as const
export type Span = (typeof spans)[number]

/** Whole weeks, up to the last one that is over. */
export function weeksBefore(today: string, span: Span): { from: string; to: string } {
  const monday = addDays(today, 1 - weekday(today))
  return { from: addDays(monday, -7 * Number(span)), to: addDays(monday, -1) }
}

const secondsInMinute = 60

export function writeValue(t: SayVisitors, { value, unit, locale }: { value: number | null | undefined; unit: Totals['metrics'][number]['unit']; locale: Locale }): string {
  if (value === null || value === undefined) return t('unknown')
  if (unit === 'share') return formatShare(value, locale)
  if (unit !== 'seconds') return formatNumber(value, locale, unit === 'ratio' ? 1 : 0)
  const whole = Math.round(value)
  return whole < secondsInMinute ? t('seconds', { seconds: whole }) : t('minutes', { minutes: Math.floor(whole / secondsInMinute), seconds: whole % secondsInMinute })
}

/** How much more or less than before, as a share of it; null where there was nothing. */
export const changeOf = (now: number | null | undefined, before: number | null | undefined): number | null => (typeof now === 'number' && before ? now / before - 1 : null)

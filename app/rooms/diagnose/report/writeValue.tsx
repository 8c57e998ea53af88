/** How a value of the comparison is written: a score and a share as a percentage, a time in milliseconds. */
import { formatNumber, formatShare } from '@azimut/engines/locale'
import type { Locale } from '#app/deck/words.ts'
import type { Comparison } from './diagnosis.ts'

export function writeValue(value: number, unit: Comparison['lines'][number]['unit'], locale: Locale): string {
  switch (unit) {
    case 'score': case 'share': return formatShare(Math.round(value * 100) / 100, locale)
    case 'ms': return `${formatNumber(value, locale, 0)}\u00A0ms`
    case 'count': return formatNumber(value, locale, 0)
  }
}

// Numbers, money and days as the deck writes them: the app's own formats, in the reader's language.
import { formatDate, formatHours, formatMoney, formatNumber, formatShare, formatWholeMoney } from '@azimut/engines/locale'
import type { Locale } from '@azimut/engines/locale'

export const formatsOf = (locale: Locale, currency: string) => ({
  /** To the cent when there are cents. */
  money: (cents: number) => (cents % 100 === 0 ? formatWholeMoney : formatMoney)(cents, currency, locale),
  /** To the unit: the cents of an estimate mean nothing. */
  estimate: (cents: number) => formatWholeMoney(cents, currency, locale),
  /** Whole: half a result means nothing. */
  count: (count: number) => formatNumber(Math.round(count), locale),
  hours: (hours: number) => formatHours(hours, locale),
  /** Signed: a gain and a loss look different without colour. */
  share: (share: number) => `${share > 0 ? '+' : ''}${formatShare(share, locale)}`,
  plainShare: (share: number) => formatShare(share, locale),
  day: (day: string) => formatDate(day, locale),
  fullDay: (day: string) => formatDate(day, locale, 'full'),
  briefDay: (day: string) => formatDate(day, locale, 'brief'),
  /** Day and month, `07/09`: short enough for an axis. */
  axisDay: (day: string) => formatDate(day, locale, 'numeric').slice(0, 5),
})

export type Formats = ReturnType<typeof formatsOf>

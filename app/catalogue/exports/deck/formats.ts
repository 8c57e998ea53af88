// Numbers, money and days as the deck writes them: the app's own formats, in the reader's language.
import type { Locale } from '../_contract.ts'

export const formatsOf = (locale: Locale, currency: string) => {
  const tag = locale === 'fr' ? 'fr-FR' : 'en-GB'
  const first = (text: string) => (locale === 'fr' ? text.replace(/\b1 (?=\p{L})/u, '1er ') : text)
  return {
    money: (cents: number) => new Intl.NumberFormat(tag, { style: 'currency', currency, minimumFractionDigits: cents % 100 ? 2 : 0 }).format(cents / 100),
    count: (count: number) => new Intl.NumberFormat(tag).format(count),
    day: (day: string) => first(new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day))),
    longDay: (day: string) => first(new Intl.DateTimeFormat(tag, { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(day))),
    shortDay: (day: string) => new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(new Date(day)).replaceAll(' ', '\u00a0'),
    axisDay: (day: string) => new Intl.DateTimeFormat(tag, { day: '2-digit', month: '2-digit', timeZone: 'UTC' }).format(new Date(day)),
    hours: (hours: number) => `${Math.floor(hours)}\u00a0h${hours % 1 ? `\u00a0${Math.round((hours % 1) * 60)}` : ''}`,
    share: (share: number) => new Intl.NumberFormat(tag, { style: 'percent', signDisplay: 'exceptZero' }).format(share),
  }
}

export type Formats = ReturnType<typeof formatsOf>

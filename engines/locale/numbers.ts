// Numbers, money and shares as people read them in French and in English.

export type Locale = 'fr' | 'en'

const TAGS: Record<Locale, string> = { fr: 'fr-FR', en: 'en-GB' }

/** The BCP 47 tag the formats of a locale are taken from. */
export const tagOf = (locale: Locale): string => TAGS[locale]

// Making a format costs a hundred times what using it does.
const formats = new Map<string, Intl.NumberFormat>()

function formatFor(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options)
  let format = formats.get(key)
  // What rounds to nothing is owed by nobody: no sign before zero.
  if (format === undefined) formats.set(key, format = new Intl.NumberFormat(tagOf(locale), { signDisplay: 'negative', ...options }))
  return format
}

/** Written with a true minus, as wide as a plus, where both languages' formats have a hyphen. */
const write = (value: number, locale: Locale, options: Intl.NumberFormatOptions) => formatFor(locale, options).format(value).replace('-', '−')

/** A number with at most two decimals, or as many as asked. @example formatNumber(1_234_567.891, 'fr') // '1 234 567,89' */
export function formatNumber(value: number, locale: Locale, decimals = 2): string {
  return write(value, locale, { maximumFractionDigits: decimals })
}

/** A share (0–1) in per cent, with at most one decimal. @example formatShare(0.123, 'fr') // '12,3 %' */
export function formatShare(share: number, locale: Locale): string {
  return write(share, locale, { style: 'percent', maximumFractionDigits: 1 })
}

/** An amount to the cent. @param cents hundredths, or what the currency has instead @example formatMoney(123_457, 'EUR', 'fr') // '1 234,57 €' */
export function formatMoney(cents: number, currency: string, locale: Locale): string {
  const options = { style: 'currency', currency } as const
  return write(cents / 10 ** decimalsOf(formatFor(locale, options)), locale, options)
}

/** An amount to the nearest unit, for estimates: their cents mean nothing. @example formatWholeMoney(123_457, 'EUR', 'fr') // '1 235 €' */
export function formatWholeMoney(cents: number, currency: string, locale: Locale): string {
  const scale = 10 ** decimalsOf(formatFor(locale, { style: 'currency', currency }))
  return write(Math.round(cents / scale), locale, { style: 'currency', currency, maximumFractionDigits: 0 })
}

/** A range of amounts, to the nearest unit. @example formatMoneyRange({ low: 14_000, high: 59_000 }, 'EUR', 'fr') // '140 à 590 €' */
export function formatMoneyRange({ low, high }: { low: number, high: number }, currency: string, locale: Locale): string {
  const [from, to] = [formatWholeMoney(low, currency, locale), formatWholeMoney(high, currency, locale)]
  if (from === to) return to
  if (locale === 'en') return `${from} to ${to}`
  const scale = 10 ** decimalsOf(formatFor(locale, { style: 'currency', currency }))
  return `${formatNumber(low / scale, locale, 0)} à ${to}`
}

/** A range of numbers. @example formatRange(33, 60, 'fr') // '33 à 60' */
export function formatRange(low: number, high: number, locale: Locale): string {
  const [from, to] = [formatNumber(low, locale), formatNumber(high, locale)]
  return from === to ? to : `${from} ${locale === 'fr' ? 'à' : 'to'} ${to}`
}

/** What is counted, as written after one, after several and, in French, after a round million (« de visites »). */
export interface CountForms { one: string, other: string, many?: string }

const plurals: Record<Locale, Intl.PluralRules> = { fr: new Intl.PluralRules('fr-FR'), en: new Intl.PluralRules('en-GB') }

/** A count with its noun. @example formatCount(0, { one: 'visite', other: 'visites' }, 'fr') // '0 visite' */
export function formatCount(count: number, forms: CountForms, locale: Locale): string {
  const rule = plurals[locale].select(count)
  const noun = rule === 'one' ? forms.one : rule === 'many' ? forms.many ?? forms.other : forms.other
  return `${formatNumber(count, locale)}\u00a0${noun}`
}

function decimalsOf(format: Intl.NumberFormat): number {
  return format.resolvedOptions().maximumFractionDigits ?? 2
}

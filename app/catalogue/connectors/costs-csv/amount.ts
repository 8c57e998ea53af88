// Reads an amount as people and programs write it: « 1 234,56 € », 1.234,56, 1,234.56 USD, -12, (12,00), 120 HT.
import { parseCents } from '@azimut/engines/locale'

const names: Readonly<Record<string, string>> = { '€': 'EUR', EURO: 'EUR', EUROS: 'EUR', $: 'USD', '£': 'GBP' }
const currencies = new Set(Intl.supportedValuesOf('currency'))
const money = /[€$£]|(?<!\p{L})(?:euros?|[a-z]{3})(?!\p{L})/giu

const codesIn = (text: string): (string | 'unknown')[] => (text.match(money) ?? []).map((found) => {
  const code = names[found.toUpperCase()] ?? found.toUpperCase()
  return currencies.has(code) ? code : 'unknown'
})

/** ISO code of the currency written in a text, by its sign, its code or « euros »; `unknown` for another word, undefined for none. */
export const readCurrency = (text: string): string | 'unknown' | undefined => codesIn(text)[0]

/** That of a title, whose other short words are words: « Total TTC (USD) ». */
export const currencyOfTitle = (title: string): string | undefined => codesIn(title).find(code => code !== 'unknown')

export type Amount = { cents: number } | 'unreadable' | 'too-precise' | 'too-large'

/**
 * Integer cents, excluding VAT.
 * `too-precise`: more than two decimals, so « 1.234 » or « 1.000 » is never guessed to be a thousand or one.
 */
export const readAmount = (text: string): Amount => {
  const bare = text.replace(money, '').replace(/\s*HT\s*$/, '').trim()
  const owed = /^\((.*)\)$/.exec(bare)?.[1]
  const digits = owed ?? bare
  if (/^[^.,]*[.,]\d{3}$/.test(digits)) return 'too-precise'
  const parsed = parseCents(digits)
  if (!parsed.ok) return parsed.reason === 'too-precise' ? 'too-precise' : 'unreadable'
  // Twenty million: beyond, the cell holds something else than one expense, and the cost table could not hold it.
  if (Math.abs(parsed.value) > 2e9) return 'too-large'
  return { cents: owed === undefined ? parsed.value : -parsed.value }
}

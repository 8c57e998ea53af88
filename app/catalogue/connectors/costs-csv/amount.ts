// Reads an amount as people and programs write it: « 1 234,56 € », 1.234,56, 1,234.56 USD, -12, (12,00), 120 HT.

const names: Readonly<Record<string, string>> = { '€': 'EUR', EURO: 'EUR', EUROS: 'EUR', $: 'USD', '£': 'GBP' }
const currencies = new Set(Intl.supportedValuesOf('currency'))
const money = /[€$£]|(?<!\p{L})(?:euros?|[a-z]{3})(?!\p{L})/giu

/** ISO code of the currency written in a text, by its sign, its code or « euros »; `unknown` for another word, undefined for none. */
export const readCurrency = (text: string): string | 'unknown' | undefined => {
  const found = text.match(money)?.[0].toUpperCase()
  if (found === undefined) return undefined
  const code = names[found] ?? found
  return currencies.has(code) ? code : 'unknown'
}

export type Amount = { cents: number } | 'unreadable' | 'too-precise' | 'too-large'

/**
 * Integer cents. With both a dot and a comma, the last one is the decimal mark; alone, either is, unless it comes back.
 * `too-precise`: more than two decimals, so « 1.234 » is never guessed to be a thousand or one.
 */
export const readAmount = (text: string): Amount => {
  const bare = text.replace(money, '').replace(/[\s'’]|HT$/g, '').replace(/^[\u2212\u2013]/, '-')
  const owed = /^\((.*)\)$/.exec(bare)
  const [, sign, digits = ''] = /^([+-]?)([\d.,]+)$/.exec(owed?.[1] ?? bare) ?? []
  const [whole, decimals = ''] = plainNumber(digits)?.split('.') ?? []
  if (!whole) return 'unreadable'
  if (decimals.length > 2) return 'too-precise'
  const cents = Number(whole + decimals.padEnd(2, '0'))
  // Twenty million: beyond, the cell holds something else than one expense, and the cost table could not hold it.
  if (cents > 2e9) return 'too-large'
  return { cents: cents !== 0 && (owed || sign === '-') ? -cents : cents }
}

/** « 1.234,56 » and « 1,234.56 » as « 1234.56 »; null when the marks make no number. */
const plainNumber = (digits: string): string | null => {
  const marks = digits.replace(/\d/g, '')
  const decimal = marks.length === 1 || new Set(marks).size === 2 ? marks.at(-1) : undefined
  const cut = decimal ? digits.lastIndexOf(decimal) : digits.length
  const whole = digits.slice(0, cut)
  const thousands = [...new Set(whole.replace(/\d/g, ''))]
  if (thousands.length > 1 || (decimal && thousands.includes(decimal))) return null
  const shape = thousands.length ? /^\d{1,3}(?:[.,]\d{3})+$/ : /^\d+$/
  return shape.test(whole) ? `${whole.replace(/[.,]/g, '')}.${digits.slice(cut + 1)}` : null
}

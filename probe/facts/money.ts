// Finds prices as people write them: « 1 234,50 € », « 12 €/mois », « €12.50 », « 29€90 ».

export interface FoundPrice { at: number; text: string; cents: number; currency: string; snippet: string }

const CURRENCIES: Readonly<Record<string, string>> = { '€': 'EUR', EUR: 'EUR', euro: 'EUR', euros: 'EUR', $: 'USD', '£': 'GBP', CHF: 'CHF' }
const AMOUNT = '\\d{1,3}(?:[ .,]\\d{3}){1,3}(?!\\d)|\\d{1,8}'
const PER = '(?: ?/ ?(?:mois|an|jour|heure|h|m²|m2|kg|personne|nuit|month|year|day|hour|night)\\b)?'
/** The sign behind, as in French, or before, as in English. « $1 » is a place in a program sooner than a price. */
const PRICE = new RegExp(`(?<![\\d.,])(?<amount>${AMOUNT})(?:[.,](?<cents>\\d{2})(?!\\d))? ?(?<sign>€|EUR\\b|euros?\\b|CHF\\b)(?<after>\\d{2}(?!\\d))?${PER}|(?<front>[€£]|\\$(?!\\d(?!\\d|[.,]\\d)))(?<total>${AMOUNT})(?:\\.(?<part>\\d{2})(?!\\d))?${PER}`, 'g')
/** A company's capital, a turnover or a fine is no price. */
const NOT_A_PRICE = /(?:capital|chiffre d[’']affaires|amende|turnover|fine of)[^.]{0,40}$/i
const SNIPPET_SIDE = 40

const hasSign = (text: string) => text.includes('€') || text.includes('$') || text.includes('£') || text.includes('EUR') || text.includes('euro') || text.includes('CHF')

/** `text` on one line, with plain spaces. */
export function findPrices(text: string): FoundPrice[] {
  if (!hasSign(text)) return []
  const found: FoundPrice[] = []
  for (const match of text.matchAll(PRICE)) {
    const { amount, cents, sign, after, front, total, part } = match.groups!
    const before = text.slice(Math.max(0, match.index - 60), match.index)
    if (NOT_A_PRICE.test(before)) continue
    const whole = Number((amount ?? total)!.replace(/[ .,]/g, ''))
    found.push({
      at: match.index, text: match[0], cents: whole * 100 + Number(cents ?? after ?? part ?? 0), currency: CURRENCIES[(sign ?? front)!]!,
      snippet: text.slice(Math.max(0, match.index - SNIPPET_SIDE), match.index + match[0].length + SNIPPET_SIDE).trim(),
    })
  }
  return found
}

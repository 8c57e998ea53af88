// Finds prices as people write them: « 1 234,50 € », « 12 €/mois », « €12.50 », « 29€90 ».
import { wordsAround } from './cut.ts'

export interface FoundPrice { at: number; text: string; cents: number; currency: string; snippet: string }

const CURRENCIES: Readonly<Record<string, string>> = { '€': 'EUR', euro: 'EUR', euros: 'EUR', $: 'USD', US$: 'USD', CA$: 'CAD', A$: 'AUD', AU$: 'AUD', '£': 'GBP', 'Fr.': 'CHF' }
const CODE = '(?:EUR|USD|GBP|CHF)\\b'
const AMOUNT = '\\d{1,3}(?:[ .,\'’]\\d{3}){1,3}(?!\\d)|\\d{1,8}'
/** « 20.– » and « 20,- » have no cents. */
const NO_CENTS = '(?:[.,][–—-]{1,2})?'
const PER = '(?: ?/ ?(?:mois|an|jour|heure|h|m²|m2|kg|personne|nuit|month|year|day|hour|night)\\b)?'
/** « £12k », « € 5 millions », « en € 2024 », « $1.2345 » */
const IS_MORE = '(?![.,]?\\d| ?(?:million|milliard|billion|thousand|bn\\b)|(?:k|mn?)(?![\\w²]))'
/** The sign behind, as in French, or before, as in English and in Switzerland. « $1 » is a place in a program sooner than a price; of a dollar that is no American one, the country is said. */
const PRICE = new RegExp(`(?<![\\d.,])(?<amount>${AMOUNT})(?:[.,](?<cents>\\d{2})(?!\\d))?${NO_CENTS} ?(?<sign>€|euros?\\b|${CODE})(?<after>\\d{2}(?!\\d))?${PER}|(?:(?<![A-Za-z])(?<front>[€£](?: (?!20[12]\\d\\b))?|\\$(?!\\d(?!\\d|[.,]\\d))|(?:US|CA|AU?)\\$ ?)|(?<![\\w/])(?<code>${CODE} ?(?!20[12]\\d\\b)|Fr\\. ?(?=[\\d’']+\\.[–-])))(?<total>${AMOUNT})(?:[.,](?<part>\\d{2})(?!\\d))?${IS_MORE}${NO_CENTS}${PER}`, 'g')
/** A company's capital, a turnover or a fine is no price. */
const NOT_A_PRICE = /(?:capital|chiffre d[’']affaires|amende|turnover|fine of)[^.]{0,40}$/i
/** European sizes of shoes: « EUR 42 ». */
const isSize = (text: string, amount: string, before: string) => /^\d\d$/.test(amount) && (/\b(?:size|pointure|taille)s?\b/i.test(before) || Number(amount) > 34 && text.length < 10)
const SNIPPET_SIDE = 40

const SIGNS = ['€', '$', '£', 'EUR', 'euro', 'CHF', 'GBP', 'USD', 'Fr.']
const hasSign = (text: string) => SIGNS.some((sign) => text.includes(sign))

/** `text` on one line, with plain spaces. */
export function findPrices(text: string): FoundPrice[] {
  if (!hasSign(text)) return []
  const found: FoundPrice[] = []
  for (const match of text.matchAll(PRICE)) {
    const { amount, cents, sign, after, front, code, total, part } = match.groups!
    const before = text.slice(Math.max(0, match.index - 60), match.index)
    const written = (amount ?? total)!
    if (NOT_A_PRICE.test(before) || code?.trim() === 'EUR' && isSize(text, written, before)) continue
    const currency = (sign ?? front ?? code)!.trim()
    found.push({
      at: match.index, text: match[0], cents: Number(written.replace(/[ .,'’]/g, '')) * 100 + Number(cents ?? after ?? part ?? 0), currency: CURRENCIES[currency] ?? currency,
      snippet: wordsAround(text, [match.index, match.index + match[0].length], SNIPPET_SIDE),
    })
  }
  return found
}

// The numbers a page dials, of whatever country, as it shows them.
import { dialledNumber, writePhone } from '../facts/french-text.ts'
import { isFrenchPage } from '../facts/language.ts'
import type { Link, PageFacts } from '../facts/page-facts.ts'
import { COUNTED_PHONES } from '../facts/samples.ts'

const TEL = /^tel:/i
const ABROAD = /^(?:\+|00)(?!33)[1-9]\d{7,13}$/
/** As dialled at home: in France it would be a French number. */
const AT_HOME = /^0[1-9]\d{7,9}$/
const SHOWN = /[+(]{0,2}\d[\d ()./\u00a0\u202f-]{6,22}\d/
/** By which a number in a link’s text is known to be the one it dials, whatever stands before. */
const SAME_DIGITS = 6

/** « 079.217.56.24 »: grouped as in Switzerland, where the same digits are another telephone's. */
const SWISS = /^0\d\d[ .\u00a0\u202f]\d{3}(?:[ .\u00a0\u202f]\d\d){2}$/

const digitsOf = (text: string) => text.replace(/\D/g, '')

function shownNumber({ href, text }: Pick<Link, 'href' | 'text'>, isFrench: boolean): string[] {
  // “+01267…”: a plus before a number as dialled at home.
  const number = href.replace(TEL, '').replace(/%20|[ ().\-/]/g, '').replace(/^\+(?=0[1-9])/, '')
  const shown = SHOWN.exec(text)?.[0]
  if (shown && SWISS.test(shown) && digitsOf(shown) === number) return [shown]
  const french = dialledNumber(href)
  if (french) return COUNTED_PHONES.has(french) ? [] : [writePhone(french)]
  if (!ABROAD.test(number) && (isFrench || !AT_HOME.test(number))) return []
  return [shown && digitsOf(shown).endsWith(digitsOf(number).slice(-SAME_DIGITS)) ? shown : number]
}

/** A number written in two ways, once: as is easiest to read. */
export const onceEach = (numbers: readonly string[]): string[] =>
  [...Map.groupBy(numbers, (number) => digitsOf(number).replace(/^00/, '')).values()].map((same) => same.toSorted((a, b) => b.length - a.length)[0]!)

export const dialledOn = (page: PageFacts): string[] =>
  onceEach(page.links.filter(({ url, href }) => url === null && TEL.test(href)).flatMap((link) => shownNumber(link, isFrenchPage(page))))

// The numbers a page dials, of whatever country, as it shows them.
import { dialledNumber, writePhone } from '../facts/french-text.ts'
import { isFrenchPage } from '../facts/language.ts'
import type { Link, PageFacts } from '../facts/page-facts.ts'

const TEL = /^tel:/i
const ABROAD = /^(?:\+|00)(?!33)[1-9]\d{7,13}$/
/** As dialled at home: in France it would be a French number. */
const AT_HOME = /^0\d{8,10}$/
const SHOWN = /[+(]{0,2}\d[\d ()./\u00a0\u202f-]{6,22}\d/
/** By which a number in a link’s text is known to be the one it dials, whatever stands before. */
const SAME_DIGITS = 6

const digitsOf = (text: string) => text.replace(/\D/g, '')

function shownNumber({ href, text }: Pick<Link, 'href' | 'text'>, isFrench: boolean): string[] {
  const french = dialledNumber(href)
  if (french) return [writePhone(french)]
  const number = href.replace(TEL, '').replace(/%20|[ ().\-/]/g, '')
  if (!ABROAD.test(number) && (isFrench || !AT_HOME.test(number))) return []
  const shown = SHOWN.exec(text)?.[0]
  return [shown && digitsOf(shown).endsWith(digitsOf(number).slice(-SAME_DIGITS)) ? shown : number]
}

export const dialledOn = (page: PageFacts): string[] =>
  [...new Set(page.links.filter(({ url, href }) => url === null && TEL.test(href)).flatMap((link) => shownNumber(link, isFrenchPage(page))))]

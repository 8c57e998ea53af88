// Finds in French text what a customer looks for: phone numbers, the company's number, an address.
import { wordsAround } from './cut.ts'
import type { PhoneMention } from './page-facts.ts'

const GAP = '[ .\\-\\u00a0\\u202f]'
// Ten digits in pairs, or « 0 800 123 456 »; not glued to other digits: a SIRET, an IBAN or a price is not a phone number.
const PHONE = new RegExp(`(?<!\\d${GAP}?)(?<![\\w+])(?:(?:\\+ ?|00)33${GAP}?(?:\\(0\\)${GAP}?)?|0)([1-9](?:${GAP}?\\d{2}){4}|${GAP}?8\\d{2}(?:(?:${GAP}?\\d{3}){2}|(?:${GAP}?\\d{2}){3}))(?![.\\-]?\\d)`, 'g')
const SIREN = /(?:siren|siret|r\.?c\.?s\.?)[^\d]{0,40}(\d{3}[ .\u00a0\u202f]?\d{3}[ .\u00a0\u202f]?\d{3})/gi
const STREET = 'rue|avenue|av\\.|boulevard|bd|place|chemin|route|all[ée]e|impasse|quai|cours|square|passage|zone|za|zi|zac|lotissement|lieu-?dit|hameau'
const TOWN = String.raw`\b(?!00000)\d{5}\s+(?:- )?\p{Lu}[\p{L}’' \u2010\u2011-]{1,40}`
const ADDRESS = new RegExp(String.raw`\d{1,4}(?: ?(?:bis|ter))?,? (?:(?:grande?|petite?|vieille) )?(?:${STREET})(?!\p{L})[^<>]{1,80}?${TOWN}`, 'iu')
/** « Avenue du Pilon, 13120 Gardanne »: without a number, a capital and a stop tell it from a sentence. */
const UNNUMBERED = new RegExp(String.raw`(?:^|[\n,:–-] *)(?=\p{Lu})((?i:${STREET}|complexe)(?!\p{L})[^<>\d]{2,60}?[\n,–-]\s*${TOWN})`, 'u')
const EMAIL = /[\p{Script=Latin}\d_.+-]{1,64}@[\p{Script=Latin}\d_-]{1,63}(?:\.[\p{Script=Latin}\d_-]{2,63}){1,3}/gu
const SNIPPET_SIDE = 40

export interface FoundPhone extends Pick<PhoneMention, 'number' | 'text' | 'snippet' | 'kind'> { at: number }

function kindOf(digits: string, before: string): PhoneMention['kind'] {
  if (/fax|t[ée]l[ée]copie/i.test(before)) return 'fax'
  if (/^[67]/.test(digits)) return 'mobile'
  return digits.startsWith('8') ? 'special' : 'landline'
}

/** French phone numbers of a block of text, in E.164, with the words around them. */
export function findPhones(text: string): FoundPhone[] {
  let lastEnd = 0
  return [...text.matchAll(PHONE)].map((match) => {
    const digits = match[1]!.replace(/\D/g, '')
    const end = match.index + match[0].length
    const before = text.slice(Math.max(lastEnd, match.index - 20), match.index)
    lastEnd = end
    const snippet = wordsAround(text, [match.index, end], SNIPPET_SIDE)
    return { number: `+33${digits}`, text: match[0], snippet, kind: kindOf(digits, before), at: match.index }
  })
}

/** What is not written in UTF-8 stays as it is. */
function decoded(href: string): string {
  try { return decodeURIComponent(href.replace(/%(?![\da-f]{2})/gi, '')) } catch { return href }
}

/** The number a `tel:` link dials, in E.164, or null when it is not a French number. */
export function dialledNumber(href: string): string | null {
  const digits = decoded(href).replace(/^tel:/i, '').replace(/\(0\)/, '').replace(/[^\d+]/g, '')
  const national = /^(?:\+33|0033|0)([1-9]\d{8})$/.exec(digits)?.[1]
  return national ? `+33${national}` : null
}

/** A French number however it is written, in E.164; null when it is none, or not the only one. */
export function phoneDigits(text: string): string | null {
  const [found, ...others] = findPhones(text)
  return found && !others.length ? found.number : null
}

/** « 04 94 00 12 34 » */
export function writePhone(e164: string): string {
  return `0${e164.slice(3)}`.replace(/(\d{2})(?=\d)/g, '$1\u00a0')
}

function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}

/** SIREN numbers announced as such (SIREN, SIRET or RCS) whose check digit is right. */
export function findSirens(text: string): string[] {
  return [...text.matchAll(SIREN)].map((match) => match[1]!.replace(/\D/g, '')).filter(passesLuhn)
}

export function findAddress(text: string): string | null {
  return (ADDRESS.exec(text)?.[0] ?? UNNUMBERED.exec(text)?.[1])?.replace(/\s+/g, ' ').trim() ?? null
}

const COPYRIGHT = /(?:©|\(c\)|copyright)[^\d]{0,30}(?:19|20)\d{2}/i
const COPYRIGHT_CHARACTERS = 120

/** « © 2019 Lenoir » and the words around it, on one line. */
export function findCopyright(text: string): string | null {
  const found = COPYRIGHT.exec(text)
  if (!found) return null
  return wordsAround(text, [found.index, found.index + found[0].length], (COPYRIGHT_CHARACTERS - found[0].length) / 2)
}

/** Those a `mailto:` link writes to. */
export const mailedTo = (href: string): string[] => findEmails(decoded(href.slice('mailto:'.length)))

export function findEmails(text: string): string[] {
  return text.includes('@') ? [...text.matchAll(EMAIL)].map((match) => match[0].toLowerCase()) : []
}

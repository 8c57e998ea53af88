// Finds in French text what a customer looks for: phone numbers, the company's number, an address, opening hours.
import type { PhoneMention } from './page-facts.ts'

const GAP = '[ .\\-\\u00a0\\u202f]'
// Ten digits in pairs, or « 0 800 123 456 »; not glued to other digits: a SIRET, an IBAN or a price is not a phone number.
const PHONE = new RegExp(`(?<!\\d${GAP}?)(?<![\\w+])(?:(?:\\+|00)33${GAP}?(?:\\(0\\)${GAP}?)?|0)([1-9](?:${GAP}?\\d{2}){4}|${GAP}?8\\d{2}(?:(?:${GAP}?\\d{3}){2}|(?:${GAP}?\\d{2}){3}))(?![.\\-]?\\d)`, 'g')
const SIREN = /(?:siren|siret|r\.?c\.?s\.?)[^\d]{0,40}(\d{3}[ .\u00a0\u202f]?\d{3}[ .\u00a0\u202f]?\d{3})/gi
const STREET = 'rue|avenue|av\\.|boulevard|bd|place|chemin|route|all[ée]e|impasse|quai|cours|square|passage|zone|za|zi|zac'
const ADDRESS = new RegExp(`\\d{1,4}(?: ?(?:bis|ter))?,? (?:${STREET})\\b[^<>]{2,80}?\\b\\d{5}\\s+\\p{Lu}[\\p{L}’' -]{1,40}`, 'iu')
const DAY_AND_HOUR = /(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)[^<>]{0,120}?\d{1,2} ?(?:h|:\d{2})/i
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,3}/g
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
    const snippet = text.slice(Math.max(0, match.index - SNIPPET_SIDE), end + SNIPPET_SIDE).replace(/\s+/g, ' ').trim()
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
  return ADDRESS.exec(text)?.[0].replace(/\s+/g, ' ').trim() ?? null
}

/** A short block that names a day and an hour. */
export function findHours(text: string): string | null {
  return text.length <= 240 && DAY_AND_HOUR.test(text) ? text.replace(/\s+/g, ' ').trim() : null
}

const COPYRIGHT = /(?:©|\(c\)|copyright)[^\d]{0,30}(?:19|20)\d{2}/i
const COPYRIGHT_CHARACTERS = 120

/** « © 2019 Lenoir » and the words around it, on one line. */
export function findCopyright(text: string): string | null {
  const found = COPYRIGHT.exec(text)
  if (!found) return null
  const from = Math.max(0, found.index - (COPYRIGHT_CHARACTERS - found[0].length) / 2)
  return text.slice(from, from + COPYRIGHT_CHARACTERS).trim()
}

export function findEmails(text: string): string[] {
  return text.includes('@') ? [...text.matchAll(EMAIL)].map((match) => match[0].toLowerCase()) : []
}

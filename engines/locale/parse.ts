// Numbers and dates as people type them, or a file holds them.
import { isDay, type IsoDay } from '../calendar/index.ts'

/** Why a text was not read; the words are the caller's. */
export type Refusal = 'empty' | 'not-a-number' | 'bad-grouping' | 'too-precise' | 'not-a-date' | 'no-such-day'

/** What was read, or why it was not. */
export type Parsed<Value> = { ok: true, value: Value } | { ok: false, reason: Refusal }

/**
 * Reads a number typed in French or in English: thousands by U+202F, U+00A0, space, apostrophe, point or
 * comma, decimals by comma or point; a euro sign or EUR after it is put aside.
 *
 * With two kinds of separator the last is the decimal one. A single point or comma is decimal: 1,234 is a
 * little over one. The same sign twice or more groups thousands, which must then be groups of three.
 * @example parseNumber('1 234,57 €') // { ok: true, value: 1234.57 }
 */
export function parseNumber(text: string): Parsed<number> {
  const plain = toPlain(text)
  return plain.ok ? { ok: true, value: Number(plain.value) } : plain
}

/**
 * Reads an amount as whole cents, without ever passing through a binary fraction.
 * @example parseCents('1 234,5') // { ok: true, value: 123_450 }
 * @returns `too-precise` beyond two decimals other than zeros
 */
export function parseCents(text: string): Parsed<number> {
  const plain = toPlain(text)
  if (!plain.ok) return plain
  const [whole, decimals = ''] = plain.value.split('.') as [string, string?]
  if (/[1-9]/.test(decimals.slice(2))) return { ok: false, reason: 'too-precise' }
  const cents = Number(whole + decimals.slice(0, 2).padEnd(2, '0'))
  // "-0" is nothing owed.
  return Number.isSafeInteger(cents) ? { ok: true, value: cents === 0 ? 0 : cents } : { ok: false, reason: 'not-a-number' }
}

const SPACES = /[\s\u00a0\u202f\u2009'’]/g

/** The number as a program writes it: digits, one point, a leading minus. */
function toPlain(text: string): Parsed<string> {
  const trimmed = text.trim().replace(/[\s\u00a0\u202f]*(€|EUR)$/i, '').replace(/^[−–]/, '-')
  if (trimmed === '') return { ok: false, reason: 'empty' }
  if (!/^[-+]?[\d\s\u00a0\u202f\u2009'’.,]*\d[.,]?$/.test(trimmed)) return { ok: false, reason: 'not-a-number' }
  const sign = trimmed.startsWith('-') ? '-' : ''
  const body = trimmed.replace(/^[-+][\s\u00a0\u202f]*/, '')
  const marks = body.match(/[.,]/g) ?? []
  const last = marks.at(-1)
  const decimalAt = last !== undefined && marks.filter(mark => mark === last).length === 1 ? body.lastIndexOf(last) : -1
  const whole = decimalAt === -1 ? body : body.slice(0, decimalAt)
  const decimals = decimalAt === -1 ? '' : body.slice(decimalAt + 1)
  if (!/^\d*$/.test(decimals)) return { ok: false, reason: 'not-a-number' }
  const groups = whole.replace(SPACES, ' ').split(/[ .,]/)
  const grouped = groups.length === 1 ? /^\d*$/.test(whole) : /^\d{1,3}$/.test(groups[0]!) && groups.slice(1).every(group => /^\d{3}$/.test(group))
  // One sign groups a number, or it is not one: 1.234 567 is a slip.
  const signs = new Set(whole.replace(SPACES, ' ').match(/[ .,]/g))
  if (!grouped || signs.size > 1) return { ok: false, reason: 'bad-grouping' }
  return { ok: true, value: `${sign}${groups.join('') || '0'}${decimals === '' ? '' : `.${decimals}`}` }
}

/**
 * Reads a day typed as 31/12/2026, 1-9-2026, 01.09.2026 or 2026-09-01; a time after an ISO day is put aside.
 * @returns `no-such-day` for a day that has the shape of one and does not exist
 * @example parseDate('31/02/2026') // { ok: false, reason: 'no-such-day' }
 */
export function parseDate(text: string): Parsed<IsoDay> {
  const trimmed = text.trim()
  if (trimmed === '') return { ok: false, reason: 'empty' }
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(trimmed)
  const french = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(trimmed)
  if (!iso && !french) return { ok: false, reason: 'not-a-date' }
  const day = iso ? iso.slice(1, 4).join('-') : [french![4], french![3]!.padStart(2, '0'), french![1]!.padStart(2, '0')].join('-')
  return isDay(day) ? { ok: true, value: day } : { ok: false, reason: 'no-such-day' }
}

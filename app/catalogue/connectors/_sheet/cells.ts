// Reads a day, an amount, hours or a count in a cell as people write them, or says why it cannot.
import { addDays, addMonths } from '@azimut/engines/calendar'
import { parseNumber } from '@azimut/engines/locale'
import type { Bilingual } from '#app/model/noun.ts'
import type { SheetCell } from './sheet.ts'
import { readAmount, readCurrency } from '../costs-csv/amount.ts'
import { readDay } from '../costs-csv/day.ts'
import * as reasons from '../costs-csv/reasons.ts'

/** The value, null for an empty cell, or the reason, which names the line. */
export type ReadCell<Value> = { value: Value | null } | { reason: Bilingual }

const nothing = { value: null }
const isBlank = (text: string) => /^[-–—?/.]?$/.test(text)

const months = ['janv', 'fevr', 'mars', 'avr', 'mai', 'juin', 'juil', 'aout', 'sept', 'oct', 'nov', 'dec']
const englishMonths = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Of « mars 2026 », the first day, or the last with `asEnd`. Also reads « 15 mars 2026 », « 1er mars 2026 » and the number Excel keeps behind a day. */
export const readDayCell = (cell: SheetCell, line: number, { asEnd = false } = {}): ReadCell<string> => {
  if (cell.day !== undefined) return { value: cell.day }
  if (isBlank(cell.text)) return nothing
  // From 2000 to 2100: a day shown as a plain number. Excel counts from 30 December 1899.
  if (cell.number !== undefined && Number.isInteger(cell.number) && cell.number > 36_525 && cell.number < 73_051) return { value: addDays('1899-12-30', cell.number) }
  const [, written, name = '', year = ''] = /^(?:(\d{1,2})(?:er)? )?([a-z]{3,9})\.? (\d{4})$/.exec(cell.text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()) ?? []
  const month = [months, englishMonths].map(names => names.findIndex(one => name.startsWith(one))).find(index => index !== -1)
  const first = month === undefined || name === '' ? undefined : `${year}-${String(month + 1).padStart(2, '0')}-01`
  if (first !== undefined && written === undefined) return { value: asEnd ? addDays(addMonths(first, 1), -1) : first }
  const day = readDay(first === undefined ? cell.text : `${first.slice(0, 8)}${written!.padStart(2, '0')}`)
  if (day === 'absent') return { reason: reasons.absentDate(line, cell.text) }
  if (day === 'unreadable') return { reason: reasons.unreadableDate(line, cell.text) }
  return { value: day }
}

export interface Money {
  /** Integer cents, never negative. */
  cents: number
  /** « 300 €/mois » says so itself. */
  isMonthly: boolean
}

const perMonth = /\s*(?:\/|par|per|a)\s*(?:mois|month)\s*$/i

/** « 1 234,56 € », 1,234.56, « 1,5 k€ », « 300 €/mois ». `inThousands` when the title says « k€ ». A formula's endless decimals are rounded to the cent, as Excel shows them. */
export const readMoneyCell = (cell: SheetCell, line: number, { currency, inThousands = false }: { currency: string; inThousands?: boolean }): ReadCell<Money> => {
  if (isBlank(cell.text)) return nothing
  const isMonthly = perMonth.test(cell.text)
  const text = cell.text.replace(perMonth, '')
  const written = readCurrency(text)
  if (cell.number === undefined && written !== undefined && written !== 'unknown' && written !== currency) return { reason: reasons.otherCurrency(line, written, currency) }
  const thousands = cell.number === undefined && /\d\s*k\s*(?:€|eur|euros?)?$/i.test(text)
  const amount = cell.number === undefined ? readAmount(thousands ? text.replace(/k\s*(€|eur|euros?)?$/i, '') : text) : exactly(cell.number * 100)
  if (amount === 'too-precise') return { reason: reasons.tooPreciseAmount(line, cell.text) }
  if (amount === 'unreadable') return { reason: reasons.unreadableAmount(line, cell.text) }
  const cents = amount === 'too-large' ? Infinity : amount.cents * (thousands || inThousands ? 1000 : 1)
  if (cents > 2e9) return { reason: reasons.tooLargeAmount(line, cell.text) }
  if (cents < 0) return { reason: reasons.negativeAmount(line, cell.text) }
  return { value: { cents, isMonthly } }
}

/** 33.335 × 100 is 3333.4999… in binary: the last digits of the product are not the file's. */
const exactly = (cents: number) => ({ cents: Math.round(Number(cents.toPrecision(14))) })

/** « 2 h 30 », « 2:30 », « 1,5 », « 90 min », « 1 h »: hours. */
export const readHoursCell = (cell: SheetCell, line: number): ReadCell<number> => {
  if (isBlank(cell.text)) return nothing
  const [, whole, minutes] = /^(\d{1,4})\s*(?:h|:)\s*(\d{1,2})?\s*(?:min|mn)?$/i.exec(cell.text) ?? []
  const [, alone] = /^(\d{1,5})\s*(?:min|mn|minutes?)$/i.exec(cell.text) ?? []
  const plain = parseNumber(cell.text.replace(/\s*(?:h|heures?|hours?)$/i, ''))
  const hours = cell.number ?? (whole === undefined ? alone === undefined ? plain.ok ? plain.value : NaN : Number(alone) / 60 : Number(whole) + Number(minutes ?? 0) / 60)
  return hours >= 0 && hours <= 10_000 ? { value: hours } : { reason: reasons.unreadableHours(line, cell.text) }
}

/** A whole number from 0: results, orders, calls. */
export const readCountCell = (cell: SheetCell, line: number): ReadCell<number> => {
  if (isBlank(cell.text)) return nothing
  const parsed = parseNumber(cell.text)
  const count = cell.number ?? (parsed.ok ? parsed.value : NaN)
  return Number.isInteger(count) && count >= 0 && count <= 1e9 ? { value: count } : { reason: reasons.unreadableCount(line, cell.text) }
}

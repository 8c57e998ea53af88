// Reads the debit and the credit of a line of accounts, in cents.
import { readAmount } from '../costs-csv/amount.ts'
import type { FecColumns } from './columns.ts'

export interface Sides { debit: number; credit: number }

/** The cell that cannot be read instead, when there is one. An empty cell is nothing. */
export function readSides(raw: readonly string[], columns: FecColumns): Sides | string {
  if ('amount' in columns) {
    const cell = raw[columns.amount] ?? ''
    const cents = centsOf(cell)
    if (cents === null) return cell.trim()
    // « Sens » is D or C, or the sign of the amount.
    return /^\s*(?:C|-)/i.test(raw[columns.side] ?? '') ? { debit: 0, credit: cents } : { debit: cents, credit: 0 }
  }
  const [debit, credit] = [raw[columns.debit] ?? '', raw[columns.credit] ?? '']
  const sides = { debit: centsOf(debit), credit: centsOf(credit) }
  if (sides.debit === null) return debit.trim()
  if (sides.credit === null) return credit.trim()
  return { debit: sides.debit, credit: sides.credit }
}

/** The form asks for « 480,00 »: read at once, since a large file holds millions of them. */
function centsOf(cell: string): number | null {
  const plain = /^(-?)(\d{1,13})(?:[.,](\d{1,2}))?$/.exec(cell)
  if (plain) return (plain[1] ? -1 : 1) * (Number(plain[2]) * 100 + Number((plain[3] ?? '').padEnd(2, '0')))
  if (cell.trim() === '') return 0
  const amount = readAmount(cell)
  return typeof amount === 'string' ? null : amount.cents
}

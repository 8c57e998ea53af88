// Reads one line of an orders file into a sale, or says what is wrong with it. Names, addresses and e-mails are not even looked at.
import type { Bilingual } from '#app/model/noun.ts'
import type { OrderRow, Refused } from '../_contract.ts'
import { readCurrency } from '../costs-csv/amount.ts'
import { readDay } from '../costs-csv/day.ts'
import * as costReasons from '../costs-csv/reasons.ts'
import { readCountCell } from '../_sheet/cells.ts'
import type { SheetRow } from '../_sheet/sheet.ts'
import type { OrderColumns, OrderField } from './columns.ts'
import { howSold } from './how.ts'
import { readOrderAmount, soldFor } from './money.ts'
import type { Amounts } from './money.ts'
import * as reasons from './reasons.ts'
import { statusOf } from './status.ts'

export interface OrderRules {
  /** How a sale is made when its channel does not tell. */
  how: OrderRow['how']
  /** What the status column means, when it is not a word. */
  status?(written: string): OrderRow['status']
  /** The code in a cell that holds more than it. */
  code?(written: string): string
  /** What amounts are in when nothing says so. */
  currency: string
  /** True: an order that was given back is followed by a line of its own for the refund. */
  refundsApart?: boolean
}

export type CellOf = (field: OrderField) => string

/** The cells of a line by field; a day or a number a workbook keeps is written as a program would. */
const cellsOf = ({ cells }: SheetRow, columns: OrderColumns): CellOf => field => {
  const column = columns[field]
  const cell = column === undefined ? undefined : cells[column]
  return cell?.day ?? (cell?.number === undefined ? cell?.text ?? '' : String(cell.number))
}

/** The first thing wrong is the one told: mended, the line is read again. */
export function readOrder(row: SheetRow, columns: OrderColumns, rules: OrderRules): OrderRow | Refused {
  const { line } = row
  const cell = cellsOf(row, columns)
  const refuse = (field: string, reason: Bilingual): Refused => ({ line, field, reason })
  const date = readDay(cell('date'))
  if (!cell('date')) return refuse('date', costReasons.noDate(line))
  if (date === 'absent') return refuse('date', costReasons.absentDate(line, cell('date')))
  if (date === 'unreadable') return refuse('date', costReasons.unreadableDate(line, cell('date')))
  const reference = cell('reference') || (columns.reference === undefined ? `${cell('channel')} ${date}`.trim() : '')
  if (!reference) return refuse('reference', reasons.noReference(line))
  if (reference.length > 100) return refuse('reference', reasons.longReference(line))

  const amounts = readAmounts(cell, line)
  if ('reason' in amounts) return amounts
  const status = cell('cancelled') && statusOf(cell('status')) !== 'refunded' ? 'cancelled' : (rules.status ?? statusOf)(cell('status'))
  const money = moneyOf(amounts, status, rules)

  const currency = currencyOf(cell, rules.currency)
  if (currency === 'unknown') return refuse('currency', costReasons.unknownCurrency(line, cell('currency') || cell('gross') || cell('net')))
  const counted = columns.count === undefined ? { value: columns.reference === undefined ? null : 1 } : readCountCell({ text: cell('count') }, line)
  if ('reason' in counted) return refuse('count', counted.reason)
  const channel = cell('channel').slice(0, 120)
  const isRefund = money.cents < 0
  return {
    kind: 'order', line, date, moment: momentOf(cell('date')), reference, ...money, currency, status: isRefund ? 'refunded' : status,
    count: isRefund || status !== 'paid' ? 0 : counted.value, how: howSold(channel) ?? rules.how, channel,
    promoCode: (rules.code ?? firstOf)(cell('code')).trim().toUpperCase().slice(0, 60), isFirst: isRefund ? null : firstOrder(cell('first')),
  }
}

/** An amount without a sign in the currency's column tells nothing. */
function currencyOf(cell: CellOf, usual: string): string {
  const own = cell('currency').replaceAll('&nbsp;', ' ').replaceAll('&euro;', '€')
  return readCurrency(own) ?? (own && !/\d/.test(own) ? 'unknown' : readCurrency(cell('gross')) ?? readCurrency(cell('net')) ?? usual)
}

function readAmounts(cell: CellOf, line: number): Amounts | Refused {
  const amounts: Amounts = {}
  for (const field of ['net', 'gross', 'tax', 'refund'] as const) {
    if (!cell(field)) continue
    const amount = readOrderAmount(cell(field))
    if (amount === 'too-precise') return { line, field, reason: costReasons.tooPreciseAmount(line, cell(field)) }
    if (amount === 'too-large') return { line, field, reason: costReasons.tooLargeAmount(line, cell(field)) }
    if (amount === 'unreadable') return { line, field, reason: costReasons.unreadableAmount(line, cell(field)) }
    if (field === 'refund' && amount.cents < 0) return { line, field, reason: reasons.negativeRefund(line, cell(field)) }
    amounts[field] = amount.cents
  }
  const { net, gross, tax = 0 } = amounts
  if (net === undefined && gross === undefined) return { line, field: 'gross', reason: costReasons.noAmount(line) }
  if (net === undefined && gross !== undefined && gross > 0 && tax > gross) return { line, field: 'tax', reason: reasons.taxAbove(line) }
  return amounts
}

/** What waits or was cancelled brings nothing; what was given back whole nothing either, unless its refund stands on a line of its own. */
function moneyOf(amounts: Amounts, status: OrderRow['status'], { refundsApart = false }: OrderRules) {
  const sold = soldFor(amounts)
  if (status === 'pending' || status === 'cancelled') return { ...sold, cents: 0, refundedCents: 0 }
  if (status === 'refunded' && sold.cents > 0 && !refundsApart) return { ...sold, cents: 0, refundedCents: sold.cents + sold.refundedCents }
  return sold
}

/** « 2026-03-29 01:30:00 +0100 » is a moment; without its offset it is the shop's own day already. */
function momentOf(written: string): string | null {
  const [, day, time, hours, minutes] = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}:\d{2}) ?([+-]\d{2}):?(\d{2})$/.exec(written) ?? []
  const moment = new Date(`${day}T${time}${hours}:${minutes}`)
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString()
}

const firstOf = (codes: string) => codes.split(/[,;|]/, 1)[0]!

function firstOrder(written: string): boolean | null {
  if (/^(1|oui|yes|true|new|nouveau|nouvelle|vrai)$/i.test(written)) return true
  return /^(0|non|no|false|returning|existing|ancien|fid[eè]le|faux)$/i.test(written) ? false : null
}

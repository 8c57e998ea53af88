// Makes the costs of an invoice: one a line, without tax, equal together to the total it announces, negative for a credit note.
import type { CostRow, Refused } from '../_contract.ts'
import { readCurrency } from '../costs-csv/amount.ts'
import { readDay } from '../costs-csv/day.ts'
import type { Invoice } from './invoice.ts'
import * as reasons from './reasons.ts'

/** A refused invoice is refused whole: half of one would be a wrong amount. */
export function toRows(invoice: Invoice): readonly (CostRow | Refused)[] {
  const { number, supplier, isCredit } = invoice
  const refuse = (field: string, reason: Refused['reason']): Refused[] => [{ line: 1, field, reason }]
  if (!number) return refuse('number', reasons.noNumber)
  const date = readDay(invoice.date.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'))
  if (date === 'absent' || date === 'unreadable') return refuse('date', reasons.noDay(number, invoice.date))
  const currency = readCurrency(invoice.currency)
  if (currency === undefined || currency === 'unknown') return refuse('currency', reasons.noCurrency(number))
  const total = centsOf(invoice.total)
  if (total === null) return refuse('amount', reasons.noTotal(number))
  const way = isCredit ? -1 : 1
  const lines = invoice.lines.length ? invoice.lines : [{ label: '', amount: invoice.total, sign: 1 as const }]
  const rows = lines.map(({ label, amount, sign }, at): CostRow | Refused => {
    const cents = centsOf(amount)
    if (cents === null) return { line: at + 1, field: 'amount', reason: reasons.unreadableLine(number, at + 1, amount) }
    return {
      kind: 'cost', line: at + 1, date, label: (label || supplier || number).slice(0, 500), channel: supplier.slice(0, 120), cents: cents * sign * way, currency,
      impressions: null, clicks: null, supplier: supplier.slice(0, 200), reference: number.slice(0, 120), account: '',
    }
  })
  const bad = rows.filter(row => 'reason' in row)
  if (bad.length) return bad
  const sum = rows.reduce((all, row) => all + ('cents' in row ? row.cents : 0), 0)
  return sum === total * way ? rows : refuse('amount', reasons.doesNotAddUp(number, sum * way, total))
}

/** « 1234.5 », « -12.00 »: as XML writes a decimal; more decimals are allowed by the standard's unit prices, never by its amounts. */
function centsOf(text: string): number | null {
  const [, minus, whole, decimals = ''] = /^([+-]?)(\d{1,8})(?:\.(\d{1,2})0*)?$/.exec(text) ?? []
  if (whole === undefined) return null
  const cents = Number(whole) * 100 + Number(decimals.padEnd(2, '0'))
  return minus === '-' && cents ? -cents : cents
}

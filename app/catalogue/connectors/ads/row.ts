// Reads one line of an advertising export: a day, a campaign, what it cost, how often it was shown and clicked.
import type { Bilingual } from '#app/model/noun.ts'
import type { CostRow, Refused } from '../_contract.ts'
import type { SheetCell, SheetRow } from '../_sheet/sheet.ts'
import { readAmount, readCurrency } from '../costs-csv/amount.ts'
import { readDay } from '../costs-csv/day.ts'
import * as reasons from '../costs-csv/reasons.ts'
import type { AdColumns, AdField } from './titles.ts'

export interface AdReading extends AdColumns {
  platform: string
  /** What an amount is in when neither a column nor the title says it. */
  otherwise: string
  /** Days written 08/31/2026. */
  monthFirst: boolean
}

/** « -- » and « – » are what platforms write for « none ». */
const none = /^(?:-+|–|—|n\/a)?$/i

export function readAdRow(reading: AdReading, { line, cells }: SheetRow): CostRow | Refused | null {
  const { columns } = reading
  const cell = (field: AdField): SheetCell => { const at = columns[field]; return at === undefined ? { text: '' } : cells[at] ?? { text: '' } }
  const text = (field: AdField) => { const { text } = cell(field); return none.test(text) ? '' : text }
  const refuse = (field: AdField, reason: Bilingual): Refused => ({ line, field, reason })

  if (isTotal(cells, text('date'), text('campaign'))) return null
  const date = cell('date').day ?? readDay(reading.monthFirst ? dayFirst(text('date')) : text('date'))
  if (!text('date')) return refuse('date', reasons.noDate(line))
  if (date === 'absent') return refuse('date', reasons.absentDate(line, text('date')))
  if (date === 'unreadable') return refuse('date', reasons.unreadableDate(line, text('date')))
  const until = text('until') ? cell('until').day ?? readDay(reading.monthFirst ? dayFirst(text('until')) : text('until')) : date
  if (until !== date) return refuse('until', reasons.severalDays(line, text('date'), text('until')))

  const cents = centsOf(cell('cost'), text('cost'), reading.isFrench)
  if (cents === null) return refuse('cost', reasons.noAmount(line))
  if (cents === undefined) return refuse('cost', reasons.unreadableAmount(line, text('cost')))
  const written = text('currency') ? readCurrency(text('currency')) ?? 'unknown' : reading.currency ?? readCurrency(text('cost')) ?? reading.otherwise
  if (written === 'unknown') return refuse('currency', reasons.unknownCurrency(line, text('currency')))

  const counts = { impressions: 0 as number | null, clicks: 0 as number | null }
  for (const field of ['impressions', 'clicks'] as const) {
    const count = countOf(cell(field), text(field))
    if (count === undefined) return refuse(field, reasons.unreadableCount(line, text(field)))
    counts[field] = count
  }
  return { kind: 'cost', line, date, label: text('campaign').slice(0, 500), channel: reading.platform, cents, currency: written, ...counts, supplier: reading.platform, reference: '', account: '' }
}

/** « Total: Account », « Total : compte », a notice at the foot, a first line of sums without a campaign. */
const isTotal = (cells: readonly SheetCell[], date: string, campaign: string) =>
  cells.some(({ text }) => /^(?:grand )?total\b/i.test(text)) && !/^\d/.test(date) || !campaign || cells.filter(({ text }) => text).length === 1

/** « 8/31/2026 » as « 31/08/2026 ». */
const dayFirst = (text: string) => text.replace(/^(\d{1,2})\/(\d{1,2})\/(\d{2,4})/, '$2/$1/$3')

/** Null when nothing is written; undefined when it cannot be read. Platforms write as many decimals as they like: rounded to the cent. */
function centsOf({ number }: SheetCell, text: string, isFrench: boolean): number | null | undefined {
  if (number !== undefined) return exact(number)
  if (!text) return null
  const amount = readAmount(text)
  if (typeof amount !== 'string') return amount.cents
  if (amount !== 'too-precise') return undefined
  const bare = text.replace(/[^\d.,-]/g, '')
  // One mark with more than three digits behind it can only be the decimal one, whatever the language.
  const value = /^-?\d+[.,]\d{4,}$/.test(bare) ? Number(bare.replace(',', '.')) : Number(isFrench ? bare.replaceAll('.', '').replace(',', '.') : bare.replaceAll(',', ''))
  return Number.isFinite(value) ? exact(value) : undefined
}
/** 33.335 × 100 is 3333.4999… in binary. */
const exact = (value: number) => (Math.abs(value) > 2e7 ? undefined : Math.round(Number((value * 100).toPrecision(14))))

/** Null when nothing is written; « 1,234 », « 1 234 » and « 1.234 » are whole. */
function countOf({ number }: SheetCell, text: string): number | null | undefined {
  if (number !== undefined) return Number.isInteger(number) && number >= 0 ? number : undefined
  if (!text) return null
  const bare = text.replace(/(?<=\d)[\s\u00a0\u202f.,](?=\d{3}(?:\D|$))/gu, '').replace(/[.,]0+$/, '')
  return /^\d{1,12}$/.test(bare) ? Number(bare) : undefined
}

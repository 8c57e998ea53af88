// Reads one line of somebody's plan, or says what is wrong with it.
import type { SheetCell, SheetRow } from '#app/catalogue/connectors/_sheet/sheet.ts'
import { readDayCell, readHoursCell, readMoneyCell } from '#app/catalogue/connectors/_sheet/cells.ts'
import type { ReadCell } from '#app/catalogue/connectors/_sheet/cells.ts'
import type { Columns } from '#app/catalogue/connectors/_sheet/titles.ts'
import { plainTitle } from '#app/catalogue/connectors/_sheet/titles.ts'
import type { Bilingual } from '#app/kernel/refusal.ts'
import type { PlanField } from './columns.ts'
import { kindOf } from './kinds.ts'
import type { LineKind } from './kinds.ts'
import { isTooLong } from '../action/actionDates.ts'
import * as reasons from './reasons.ts'

export interface PlanRow {
  line: number
  kind: LineKind
  title: string
  /** As written; empty for nobody. */
  owner: string
  start: string | null
  due: string | null
  hours: number | null
  cents: number | null
  isMonthly: boolean
  lever: string
  status: string
  theme: string
  stage: string
  format: string
}

/** `isUndated`: a date for all would mend it. */
export interface RefusedRow { line: number; field: PlanField | 'line'; reason: Bilingual; isUndated?: boolean }
/** Titles of parts and totals stand among the lines: they are told, and not imported. */
export interface SkippedRow { line: number; title: string; isTotal: boolean; hours: number | null; cents: number | null }
export type RowAnswer = { row: PlanRow } | { refused: RefusedRow } | { skipped: SkippedRow }

/** How the whole file is read. `undatedDueOn`: when what has no date is due. */
export interface Reading { columns: Columns<PlanField>; kind: LineKind; currency: string; inThousands: boolean; isMonthly: boolean; undatedDueOn: string | null; today: string }

const nobody = /^(?:personne|nobody|a definir|tbd|a voir|todo|n a)?$/

export const readRow = (reading: Reading, { line, cells }: SheetRow): RowAnswer => {
  const cell = (field: PlanField): SheetCell => cells[reading.columns.indexOf(field)] ?? { text: '' }
  const refuse = (field: RefusedRow['field'], reason: Bilingual): RowAnswer => ({ refused: { line, field, reason } })
  const title = cell('title').text
  const amount = readMoneyCell(cell('amount'), line, reading)
  const hours = readHoursCell(cell('hours'), line)

  const [label = ''] = cells.flatMap(({ text }) => text || [])
  const isTotal = /^(?:sous )?total\b/.test(plainTitle(label)) || /^(?:grand )?total\b/.test(plainTitle(title))
  const isPart = reading.columns.filter(Boolean).length > 2 && cells.filter(({ text }) => text).length === 1
  if (isTotal || isPart) return { skipped: { line, title: title || label, isTotal, hours: isTotal ? valueOf(hours) : null, cents: isTotal ? valueOf(amount)?.cents ?? null : null } }

  if (!title) return refuse('title', reasons.noTitle(line))
  if (title.length > 200) return refuse('title', reasons.longTitle(line))
  const start = readDayCell(cell('start'), line)
  const due = readDayCell(cell('due'), line, { asEnd: true })
  // The first thing wrong is the one told: mended, the line is read again.
  for (const [field, read] of [['start', start], ['due', due], ['hours', hours], ['amount', amount]] as const) if ('reason' in read) return refuse(field, read.reason)

  const kind = kindOf(cell('kind').text) ?? reading.kind
  const isDated = kind === 'meeting' || isWork(kind, valueOf(hours))
  const [from, to] = period(valueOf(start), valueOf(due), isDated ? reading : null)
  if (isDated && to === null) return { refused: { line, field: 'due', reason: reasons.noDue(line), isUndated: true } }
  if (from !== null && to !== null && to < from) return refuse('due', reasons.backwards(line, from, to))
  if (from !== null && to !== null && isTooLong({ startOn: from, dueOn: to })) return refuse('due', reasons.tooLong(line))
  if (kind === 'budget' && valueOf(amount) === null) return refuse('amount', reasons.noAmount(line))
  const owner = cell('owner').text
  if (owner.length > 100) return refuse('owner', reasons.longOwner(line))
  return {
    row: {
      line, kind, title, start: from, due: to,
      owner: nobody.test(plainTitle(owner)) ? '' : owner,
      hours: valueOf(hours), cents: valueOf(amount)?.cents ?? null, isMonthly: valueOf(amount)?.isMonthly || reading.isMonthly,
      lever: cell('lever').text.slice(0, 200), status: cell('status').text, theme: cell('theme').text.slice(0, 200), stage: cell('stage').text, format: cell('format').text,
    },
  }
}

/** Whatever takes hours is work to do: a content or a meeting then has its action. */
export const isWork = (kind: LineKind, hours: number | null) => kind === 'action' || (hours ?? 0) > 0

const valueOf = <Value>(read: ReadCell<Value>): Value | null => ('value' in read ? read.value : null)

/** One date alone is both; none at all is today until the day the person gave. */
const period = (start: string | null, due: string | null, undated: Pick<Reading, 'today' | 'undatedDueOn'> | null): [string | null, string | null] => {
  if (start !== null || due !== null) return [start ?? due, due ?? start]
  return undated?.undatedDueOn ? [undated.today < undated.undatedDueOn ? undated.today : undated.undatedDueOn, undated.undatedDueOn] : [null, null]
}

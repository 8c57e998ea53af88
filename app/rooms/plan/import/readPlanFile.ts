// Understands somebody's plan whole, and writes nothing: its columns, its lines, those refused, its totals and those the file shows.
import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import * as z from 'zod'
import { readToday } from '#app/answers/today.ts'
import { readSheets } from '#app/catalogue/connectors/_sheet.ts'
import type { Sheet } from '#app/catalogue/connectors/_sheet/sheet.ts'
import { findHeading } from '#app/catalogue/connectors/_sheet/titles.ts'
import type { Columns } from '#app/catalogue/connectors/_sheet/titles.ts'
import type { Ctx } from '#app/kernel/context.ts'
import { invalid } from '#app/kernel/refusal.ts'
import type { Bilingual } from '#app/kernel/refusal.ts'
import { workspace } from '#app/kernel/tables.ts'
import { amountPeriod, isInThousands, planFields, planTitles } from './columns.ts'
import type { PlanField } from './columns.ts'
import { lineKinds } from './kinds.ts'
import type { LineKind } from './kinds.ts'
import * as reasons from './reasons.ts'
import { readRow } from './row.ts'
import type { PlanRow, Reading, RefusedRow, SkippedRow } from './row.ts'

const maxRows = 1000

/** The file, or what was pasted as a file; then what the person corrected of how it was understood. */
export const planFile = z.strictObject({
  fileName: z.string().trim().min(1).max(255), contentBase64: z.base64().max(7_000_000),
  sheet: z.string().max(100).optional(),
  /** What each column holds, in the file's order. */
  columns: z.array(z.enum(planFields).nullable()).max(256).optional(),
  /** What a line is when no column says it. */
  kind: z.enum(lineKinds).optional(),
  amounts: z.enum(['month', 'whole']).optional(),
  /** When the actions that have no date are due. */
  undatedDueOn: z.iso.date().optional(),
})
export type PlanFile = z.output<typeof planFile>

export interface ReadPlan {
  sheets: string[]
  sheet: string
  titles: readonly string[]
  /** The first value of each column. */
  samples: readonly string[]
  columns: Columns<PlanField>
  kind: LineKind
  rows: PlanRow[]
  refused: RefusedRow[]
  skipped: SkippedRow[]
  hours: number
  totalCents: number
  currency: string
  /** The last total the file shows, when it shows one. */
  shown: { hours: number | null; cents: number | null }
  /** Lines refused only for want of a date. */
  undated: number
  /** Null: the person has to say it. */
  amounts: 'month' | 'whole' | null
  today: string
  /** SHA-256 of the sheet's cells: the same one is imported once. */
  digest: string
}

export async function readPlanFile(ctx: Ctx, file: PlanFile): Promise<ReadPlan> {
  const { sheets, sheet } = await openSheet(file)
  const found = findHeading(sheet.rows, planTitles)
  const columns = file.columns ? found.columns.map((_, index) => file.columns?.[index] ?? null) : found.columns
  const data = sheet.rows.slice(found.at + 1)
  if (data.length > maxRows) throw refuseFile(reasons.long)
  const [company] = await ctx.db.select({ currency: workspace.currency }).from(workspace).where(eq(workspace.id, ctx.workspace))
  const currency = company?.currency ?? 'EUR'
  const today = await readToday(ctx)
  const kind = file.kind ?? guessKind(columns)
  const amountTitle = found.titles[columns.indexOf('amount')] ?? ''
  const amounts = file.amounts ?? amountPeriod(amountTitle)
  const reading: Reading = { columns, kind, currency, today, inThousands: isInThousands(amountTitle), isMonthly: amounts === 'month', undatedDueOn: file.undatedDueOn ?? null }
  const answers = data.map(row => readRow(reading, row))
  const rows = fillDown(answers.flatMap(one => ('row' in one ? [one.row] : [])), columns)
  const totalCents = sum(rows.map(({ cents }) => cents ?? 0))
  if (totalCents > 2e9) throw refuseFile(reasons.large)
  const broken = sheet.broken.map((line): RefusedRow => ({ line, field: 'line', reason: reasons.broken(line) }))
  const skipped = answers.flatMap(one => ('skipped' in one ? [one.skipped] : []))
  const last = skipped.findLast(({ isTotal }) => isTotal)
  const refused = [...answers.flatMap(one => ('refused' in one ? [one.refused] : [])), ...broken].toSorted((a, b) => a.line - b.line)
  return {
    sheets: sheets.map(({ name }) => name), sheet: sheet.name, titles: found.titles, samples: columns.map((_, index) => data.find(({ cells }) => cells[index]?.text)?.cells[index]?.text.slice(0, 60) ?? ''), columns, kind, rows, skipped, currency, today,
    refused, undated: refused.filter(({ isUndated }) => isUndated).length,
    hours: sum(rows.map(({ hours }) => hours ?? 0)), totalCents,
    shown: { hours: last?.hours ?? null, cents: last?.cents ?? null },
    // Each amount may say it itself.
    amounts: amounts ?? (rows.every(row => row.cents === null || row.isMonthly) ? 'month' : null),
    digest: createHash('sha256').update(JSON.stringify(sheet)).digest('hex'),
  }
}

async function openSheet({ contentBase64, sheet: name, fileName }: PlanFile): Promise<{ sheets: readonly Sheet[]; sheet: Sheet }> {
  const reading = await readSheets(Buffer.from(contentBase64, 'base64'))
  if ('fault' in reading) throw refuseFile(reading.fault, fileName)
  // The sheet whose titles say most, unless the person chose one.
  const known = reading.sheets.map(sheet => ({ sheet, fields: findHeading(sheet.rows, planTitles).columns.filter(Boolean).length })).toSorted((a, b) => b.fields - a.fields)
  const sheet = name === undefined ? known[0]?.sheet : reading.sheets.find(one => one.name === name)
  if (!sheet) throw refuseFile(reasons.noSheet)
  return { sheets: reading.sheets, sheet }
}

const refuseFile = (reason: Bilingual, fileName?: string) => invalid({ contentBase64: fileName === undefined ? reason : { fr: `${fileName}. ${reason.fr}`, en: `${fileName}. ${reason.en}` } })

/** Amounts without dates nor hours are a budget; formats, themes or stages without hours are an editorial calendar. */
const guessKind = (columns: Columns<PlanField>): LineKind => {
  const has = (...fields: PlanField[]) => fields.some(field => columns.includes(field))
  if (has('format', 'stage', 'theme') && !has('hours', 'amount')) return 'content'
  return has('amount') && !has('hours', 'owner', 'status', 'start', 'due') ? 'budget' : 'action'
}

/** Cells merged over several lines keep their text on the first: a lever or a theme that stands before the names holds until the next. */
const fillDown = (rows: readonly PlanRow[], columns: Columns<PlanField>): PlanRow[] => {
  const heads = (['lever', 'theme'] as const).filter(field => columns.includes(field) && columns.indexOf(field) < columns.indexOf('title'))
  const above: Partial<Record<'lever' | 'theme', string>> = {}
  return rows.map(row => {
    const filled = { ...row }
    for (const field of heads) filled[field] = above[field] = row[field] || above[field] || ''
    return filled
  })
}

/** Hours by the hundredth, cents whole: sums as the file's own. */
const sum = (values: readonly number[]) => Number(values.reduce((all, value) => all + value, 0).toFixed(4))

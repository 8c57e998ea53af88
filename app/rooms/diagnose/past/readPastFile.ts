// Reads a list of past actions from a file or a paste: its columns, its lines and those refused; nothing is written.
import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import * as z from 'zod'
import { leverMatcher } from '#app/answers/matchName.ts'
import { readSheets } from '#app/catalogue/connectors/_sheet.ts'
import type { SheetRow } from '#app/catalogue/connectors/_sheet/sheet.ts'
import { readCountCell, readDayCell, readHoursCell, readMoneyCell } from '#app/catalogue/connectors/_sheet/cells.ts'
import type { ReadCell } from '#app/catalogue/connectors/_sheet/cells.ts'
import { findHeading, plainTitle } from '#app/catalogue/connectors/_sheet/titles.ts'
import type { Columns, KnownTitles } from '#app/catalogue/connectors/_sheet/titles.ts'
import type { Ctx } from '#app/kernel/context.ts'
import { invalid } from '#app/kernel/refusal.ts'
import type { Bilingual } from '#app/kernel/refusal.ts'
import { workspace } from '#app/kernel/tables.ts'
import { sentFile } from '#app/kernel/uploads.ts'
import type { CreationOf } from '#app/kernel/noun.ts'
import type { pastAction } from '#app/model/diagnose/pastAction.ts'

export const pastFields = ['title', 'channel', 'start', 'end', 'cost', 'hours', 'results', 'value', 'origin'] as const
export type PastField = (typeof pastFields)[number]
export const pastFile = z.strictObject({
  fileName: sentFile.fileName, contentBase64: z.base64().max(7_000_000),
  /** What each column holds, in the file's order, when the person corrected it. */
  columns: z.array(z.enum(pastFields).nullable()).max(256).optional(),
})

const titles: KnownTitles<PastField> = {
  title: ['action', 'actions', 'operation', 'campagne', 'intitule', 'titre', 'libelle', 'nom', 'quoi', 'title', 'campaign', 'name', 'what'],
  channel: ['levier', 'canal', 'support', 'media', 'channel', 'lever', 'medium', 'platform'],
  start: ['debut', 'date de debut', 'du', 'date', 'jour', 'quand', 'periode', 'start', 'start date', 'day', 'when', 'from'],
  end: ['fin', 'date de fin', 'au', 'end', 'end date', 'to'],
  cost: ['cout ht', 'depense ht', 'budget ht', 'montant ht', 'cout', 'couts', 'depense', 'depenses', 'budget', 'montant', 'prix', 'cost', 'spend', 'amount'],
  hours: ['heures', 'temps', 'temps passe', 'hours', 'time', 'time spent'],
  results: ['resultats', 'resultat', 'nb resultats', 'demandes', 'contacts', 'leads', 'commandes', 'ventes nb', 'conversions', 'results', 'requests', 'orders'],
  value: ['chiffre d affaires', 'ca', 'ca genere', 'ventes', 'valeur', 'recettes', 'revenu', 'revenue', 'sales', 'value', 'turnover'],
  origin: ['origine', 'origine de l idee', 'd ou vient l idee', 'pourquoi', 'origin', 'why'],
}

export type PastRow = CreationOf<typeof pastAction> & { fileLine: number }
export interface RefusedPast { line: number; field: PastField | 'file'; reason: Bilingual }
export interface ReadPast { titles: readonly string[]; samples: readonly string[]; columns: Columns<PastField>; rows: PastRow[]; refused: RefusedPast[]; costCents: number; unknownCosts: number; currency: string; digest: string }

export async function readPastFile(ctx: Ctx, { contentBase64, columns: corrected }: z.output<typeof pastFile>): Promise<ReadPast> {
  const reading = await readSheets(Buffer.from(contentBase64, 'base64'))
  if ('fault' in reading) throw invalid({ contentBase64: reading.fault })
  const best = reading.sheets.map(sheet => ({ sheet, heading: findHeading(sheet.rows, titles) })).toSorted((a, b) => found(b.heading.columns) - found(a.heading.columns))[0]!
  const { sheet, heading } = best
  const columns = corrected ? heading.columns.map((_, index) => corrected[index] ?? null) : heading.columns
  const data = sheet.rows.slice(heading.at + 1)
  if (data.length > 1000) throw invalid({ contentBase64: { fr: 'La liste dépasse 1\u00a0000 lignes. Gardez les actions qui ont compté.', en: 'The list is over 1,000 lines. Keep the actions that mattered.' } })
  const [company] = await ctx.db.select({ currency: workspace.currency }).from(workspace).where(eq(workspace.id, ctx.workspace))
  const currency = company?.currency ?? 'EUR'
  const lever = await leverMatcher()
  const answers = data.filter(row => !isTotal(row)).map(row => readRow(row, { columns, currency, lever }))
  const rows = answers.flatMap(one => ('title' in one ? [one] : []))
  return {
    titles: heading.titles, samples: columns.map((_, index) => data.find(({ cells }) => cells[index]?.text)?.cells[index]?.text.slice(0, 60) ?? ''), columns, rows, currency,
    refused: [...answers.flatMap(one => ('reason' in one ? [one] : [])), ...sheet.broken.map(line => ({ line, field: 'title' as const, reason: say(line, 'des guillemets s’ouvrent et ne se ferment pas.', 'quotation marks open and never close.') }))],
    costCents: rows.reduce((sum, { costCents }) => sum + (costCents ?? 0), 0), unknownCosts: rows.filter(({ costCents }) => costCents === null).length,
    digest: createHash('sha256').update(JSON.stringify(sheet)).digest('hex'),
  }
}

const found = (columns: Columns<PastField>) => columns.filter(Boolean).length
const isTotal = ({ cells }: SheetRow) => /^(?:sous |grand )?total\b/.test(plainTitle(cells.find(({ text }) => text)?.text ?? ''))
const say = (line: number, fr: string, en: string): Bilingual => ({ fr: `Ligne ${line}\u202f: ${fr}`, en: `Line ${line}: ${en}` })

/** An empty cell is what nobody knows: null, never 0. */
function readRow({ line, cells }: SheetRow, { columns, currency, lever }: { columns: Columns<PastField>; currency: string; lever: (text: string) => string | null }): PastRow | RefusedPast {
  const cell = (field: PastField) => cells[columns.indexOf(field)] ?? { text: '' }
  const title = cell('title').text
  if (!title || title.length > 200) return { line, field: 'title', reason: title ? say(line, 'le nom dépasse 200 caractères.', 'the name is over 200 characters.') : say(line, 'le nom de l’action manque.', 'the name of the action is missing.') }
  const start = readDayCell(cell('start'), line)
  const end = readDayCell(columns.includes('end') ? cell('end') : cell('start'), line, { asEnd: true })
  const cost = readMoneyCell(cell('cost'), line, { currency })
  const hours = readHoursCell(cell('hours'), line)
  const results = readCountCell(cell('results'), line)
  const value = readMoneyCell(cell('value'), line, { currency })
  for (const [field, read] of [['start', start], ['end', end], ['cost', cost], ['hours', hours], ['results', results], ['value', value]] as const) if ('reason' in read) return { line, field, reason: read.reason }
  const [startOn, endOn] = [valueOf(start), valueOf(end)]
  if (startOn !== null && endOn !== null && endOn < startOn) return { line, field: 'end', reason: say(line, 'la fin précède le début.', 'the end comes before the start.') }
  const channel = cell('channel').text.slice(0, 200)
  return {
    title, channel: channel || null, leverId: lever(channel || title), startOn, endOn, fileLine: line, origin: originOf(cell('origin').text),
    costCents: valueOf(cost)?.cents ?? null, hours: valueOf(hours), results: valueOf(results), valueCents: valueOf(value)?.cents ?? null,
  }
}

const valueOf = <Value>(read: ReadCell<Value>): Value | null => ('value' in read ? read.value : null)

/** « preuve », « concurrent », « demande client », « on-dit », as people write them. */
function originOf(text: string): NonNullable<PastRow['origin']> | null {
  const plain = plainTitle(text)
  if (/preuve|chiffre|mesure|proof|data/.test(plain)) return 'proof'
  if (/concurren|competitor/.test(plain)) return 'competitor'
  if (/client|demande|customer|request/.test(plain)) return 'request'
  return /on dit|entendu|parler|rumeur|hearsay|heard/.test(plain) ? 'hearsay' : null
}

// Reads a file of visits or results for a company: the connector that knows it, the lines kept, and those refused.
import { and, eq, inArray, isNull } from 'drizzle-orm'
import * as z from 'zod'
import { connectors } from '#app/answers/shelves.ts'
import type { Connector, CountRow, Refused } from '#app/catalogue/connectors/_contract.ts'
import { readFile } from '#app/catalogue/connectors/_frame.ts'
import type { Ctx } from '#app/kernel/context.ts'
import { invalid } from '#app/kernel/refusal.ts'
import { sentFile } from '#app/kernel/uploads.ts'
import { countImport } from '#app/model/measure/countImport.ts'
import { sourceDay } from '#app/model/measure/sourceDay.ts'

export const countFile = { fileName: sentFile.fileName, contentBase64: z.base64().max(7_000_000) }

export interface ReadCounts {
  connector: Connector
  rows: CountRow[]
  refused: Refused[]
  lines: number
  /** Null when the file holds none. */
  visits: number | null
  results: number | null
  /** SHA-256 of the file: the same one is imported once. */
  digest: string
}

/** Understands the file whole and writes nothing. A day already imported from the same tool is refused: it would count twice. */
export async function readCountFile(ctx: Ctx, contentBase64: string): Promise<ReadCounts> {
  const bytes = Buffer.from(contentBase64, 'base64')
  if (bytes.length === 0) throw invalid({ contentBase64: { fr: 'Le fichier est vide.', en: 'The file is empty.' } })
  const shelf = [...(await connectors()).values()].filter(one => one.brings === 'counts')
  const read: CountRow[] = []
  const file = await readFile(shelf, (async function* () { yield bytes })(), { take: rows => { read.push(...rows.filter(row => row.kind === 'count')) } })
  // Without any that knows the titles, the first says what is missing.
  const connector = file.connector ?? shelf[0]!
  const known = await daysKnown(ctx, connector.id)
  const isNew = (row: CountRow) => row.visits === null || !known.has(row.date)
  const rows = file.fault ? [] : read.filter(isNew)
  const again = read.filter(row => !isNew(row)).map((row): Refused => ({
    line: row.line, field: 'date',
    reason: { fr: `Ligne ${row.line}\u202f: le ${row.date} est déjà importé de ${connector.name.fr}.`, en: `Line ${row.line}: ${row.date} is already imported from ${connector.name.en}.` },
  }))
  const whole = file.fault ? [{ line: 1, field: 'file', reason: file.fault }] : []
  const sum = (field: 'visits' | 'results') => rows.some(row => row[field] !== null) ? rows.reduce((total, row) => total + (row[field] ?? 0), 0) : null
  return {
    connector, rows, refused: [...whole, ...file.refused.first, ...again].toSorted((a, b) => a.line - b.line), lines: file.lines,
    visits: sum('visits'), results: sum('results'), digest: file.digest,
  }
}

/** Days already imported from the same tool. */
export async function daysKnown(ctx: Ctx, connectorId: string): Promise<Set<string>> {
  const imports = await ctx.of(countImport).list({ where: eq(countImport.table.connectorId, connectorId) })
  if (!imports.length) return new Set()
  const { table } = sourceDay
  const days = await ctx.db.selectDistinct({ day: table.onDay }).from(table).where(and(eq(table.workspace, ctx.workspace), isNull(table.removedAt), inArray(table.importId, imports.map(one => one.id))))
  return new Set(days.map(one => one.day))
}

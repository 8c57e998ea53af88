// Reads a cost file for a company: the columns recognised, the lines kept and refused, and the budget line each one belongs to.
import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import * as z from 'zod'
import { nameMatcher } from '#app/answers/matchName.ts'
import { connectors, levers } from '#app/answers/shelves.ts'
import type { CostConnector, CostField, CostRow, RefusedLine } from '#app/catalogue/connectors/_contract.ts'
import { decodeText } from '#app/catalogue/connectors/costs-csv/text.ts'
import type { Ctx } from '#app/kernel/context.ts'
import type { RowOf } from '#app/kernel/noun.ts'
import { invalid } from '#app/kernel/refusal.ts'
import { workspace } from '#app/kernel/tables.ts'
import { budgetLine } from '#app/model/plan/budgetLine.ts'

export const costFile = { fileName: z.string().trim().min(1).max(255), contentBase64: z.base64().max(7_000_000) }

interface MatchedCost extends CostRow { budgetLineId: string | null }
export interface ReadCosts {
  connector: CostConnector
  /** Title of the file's column for each field recognised. */
  columns: Partial<Record<CostField, string>>
  rows: MatchedCost[]
  refused: RefusedLine[]
  lines: number
  totalCents: number
  currency: string
  /** SHA-256 of the file: the same one is imported once. */
  digest: string
  budgetLines: RowOf<typeof budgetLine>[]
}

/** Understands the file whole and writes nothing. A line in another currency than the company's is refused like one that cannot be read. */
export async function readCostFile(ctx: Ctx, contentBase64: string): Promise<ReadCosts> {
  const bytes = Buffer.from(contentBase64, 'base64')
  if (bytes.length === 0) throw invalid({ contentBase64: { fr: 'Le fichier est vide.', en: 'The file is empty.' } })
  const { connector, columns } = await recognise(bytes)
  const file = connector.read(bytes)
  const [company] = await ctx.db.select({ currency: workspace.currency }).from(workspace).where(eq(workspace.id, ctx.workspace))
  const { currency } = company!
  const foreign = file.rows.filter(row => row.currency !== currency).map((row): RefusedLine => ({
    line: row.line, field: 'currency',
    reason: { fr: `Ligne ${row.line}\u202f: ce montant est en ${row.currency}, votre budget est en ${currency}.`, en: `Line ${row.line}: this amount is in ${row.currency}, your budget is in ${currency}.` },
  }))
  const budgetLines = await ctx.of(budgetLine).list()
  const shelf = await levers()
  const match = nameMatcher(budgetLines.map(({ id, label, leverId }) => ({ id, words: [label, ...Object.values(shelf.get(leverId)?.name ?? {})].join(' ') })))
  const rows = file.rows.filter(row => row.currency === currency).map(row => ({ ...row, budgetLineId: match(row.channel, row.label) }))
  return {
    connector, columns, rows, budgetLines, currency,
    refused: [...file.refused, ...foreign].toSorted((a, b) => a.line - b.line),
    lines: file.totals.lines, totalCents: rows.reduce((sum, row) => sum + row.cents, 0),
    digest: createHash('sha256').update(bytes).digest('hex'),
  }
}

/** The connector that knows the file's titles; the first one otherwise, which then says what is missing. */
async function recognise(bytes: Uint8Array): Promise<Pick<ReadCosts, 'connector' | 'columns'>> {
  const shelf = [...(await connectors()).values()].filter(one => one.brings === 'costs')
  const [titles = ''] = decodeText(bytes.subarray(0, 10_000)).split('\n', 1)
  for (const separator of [';', '\t', '|', ',']) {
    const header = titles.split(separator).map(title => title.replace(/^\ufeff?"?|"$/g, '').trim())
    for (const connector of shelf) {
      const found = connector.recognise(header)
      if (found) return { connector, columns: Object.fromEntries(Object.entries(found).map(([field, at]) => [field, header[at]])) }
    }
  }
  return { connector: shelf[0]!, columns: {} }
}

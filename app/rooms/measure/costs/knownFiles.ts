// What a company said of its files before: what columns hold, what accounts mean, what its budget lines are called.
import { and, eq, isNull, ne } from 'drizzle-orm'
import * as z from 'zod'
import { nameMatcher } from '#app/answers/matchName.ts'
import { levers } from '#app/answers/shelves.ts'
import type { CostRow, Known } from '#app/catalogue/connectors/_contract.ts'
import type { Ctx } from '#app/kernel/context.ts'
import type { RowOf } from '#app/kernel/noun.ts'
import { workspace } from '#app/kernel/tables.ts'
import { accountUse } from '#app/model/measure/accountUse.ts'
import { cost } from '#app/model/measure/cost.ts'
import { importMapping } from '#app/model/measure/importMapping.ts'
import { budgetLine } from '#app/model/plan/budgetLine.ts'

const place = z.int().min(0).max(255)

/** What the columns of a table with these very titles hold: places, from 0. */
export const mapping = z.strictObject({
  titles: z.array(z.string().max(2000)).min(1).max(256),
  columns: z.strictObject({ date: place, amount: place, label: place.optional(), channel: place.optional(), currency: place.optional() }),
})
export type Mapping = z.output<typeof mapping>

export interface KnownFiles {
  known: Known
  currency: string
  budgetLines: RowOf<typeof budgetLine>[]
  /** The budget line a cost belongs to, or null. */
  lineOf(row: CostRow): string | null
  /** Whether this invoice is imported already: as a PDF and as XML it is the same one. */
  isKnownInvoice(row: Pick<CostRow, 'account' | 'supplier' | 'reference'>): boolean
}

/** So many answers are kept: a file repeats its campaigns. */
const remembered = 5000
const isSame = (titles: readonly string[], header: readonly string[]) => titles.length === header.length && titles.every((title, at) => title === header[at])

export async function readKnownFiles(ctx: Ctx, chosen: Mapping | undefined): Promise<KnownFiles> {
  const [company] = await ctx.db.select({ currency: workspace.currency }).from(workspace).where(eq(workspace.id, ctx.workspace))
  const mappings = [...chosen ? [chosen] : [], ...(await ctx.of(importMapping).list()).toReversed()]
  const accounts = await ctx.of(accountUse).list()
  const budgetLines = await ctx.of(budgetLine).list()
  const shelf = await levers()
  const match = nameMatcher(budgetLines.map(({ id, label, leverId }) => ({ id, words: [label, ...Object.values(shelf.get(leverId)?.name ?? {})].join(' ') })))
  const answers = new Map<string, string | null>()
  const invoices = await readInvoices(ctx)
  return {
    currency: company!.currency, budgetLines,
    known: {
      currency: company!.currency,
      mapped: header => (mappings.find(one => isSame(one.titles, header))?.columns ?? null) as Record<string, number> | null,
      accounts: accounts.map(({ account, use }) => ({ account, use })),
    },
    lineOf({ channel, label, supplier }) {
      const key = `${channel}\n${label}\n${supplier}`
      const known = answers.get(key)
      if (known !== undefined) return known
      const found = match(channel, label, supplier)
      if (answers.size < remembered) answers.set(key, found)
      return found
    },
    isKnownInvoice: row => row.account === '' && row.supplier !== '' && row.reference !== '' && invoices.has(invoiceOf(row)),
  }
}

const invoiceOf = ({ supplier, reference }: { supplier: string; reference: string }) => `${supplier}\n${reference}`

/** Entries of the accounts have a number of their own, and are no invoices. */
async function readInvoices(ctx: Ctx): Promise<ReadonlySet<string>> {
  const { table: t } = cost
  const rows = await ctx.db.selectDistinct({ supplier: t.supplier, reference: t.reference }).from(t)
    .where(and(eq(t.workspace, ctx.workspace), isNull(t.removedAt), eq(t.account, ''), ne(t.supplier, ''), ne(t.reference, '')))
  return new Set(rows.map(invoiceOf))
}

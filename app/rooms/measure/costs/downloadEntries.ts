// « Pour votre comptable »: the expenses of a year as entries in the eighteen columns of accounts, ready to be taken into accounting software.
// Without tax: the tax of each is for the accountant to add. This is no FEC: only accounting software makes one.
import { and, asc, between, eq, isNotNull, isNull } from 'drizzle-orm'
import * as z from 'zod'
import { fecTitles } from '#app/catalogue/connectors/fec/columns.ts'
import type { Ctx } from '#app/kernel/context.ts'
import { Download, download, operation } from '#app/kernel/operation.ts'
import { cost } from '#app/model/measure/cost.ts'
import { sale } from '#app/model/measure/sale.ts'

/** « Publicité, publications, relations publiques », « Fournisseurs », « Clients », « Ventes » (plan comptable général). */
const usual = { cost: ['623000', 'Publicité'], supplier: ['401000', 'Fournisseurs'], customer: ['411000', 'Clients'], sale: ['707000', 'Ventes'] } as const

export const downloadEntries = operation({
  access: 'measure.view', reads: true, output: download,
  input: z.strictObject({
    year: z.int().min(1990).max(2099),
    /** True: also what came from the accounts, which have it already. */
    accounts: z.boolean().optional(),
  }),
  async run(ctx, { year, accounts = false }) {
    const entries = await readEntries(ctx, { from: `${year}-01-01`, to: `${year}-12-31`, accounts })
    const lines = entries.flatMap((entry, index) => writeEntry(entry, index + 1))
    // A mark in front tells Excel that the letters are UTF-8.
    const text = `\ufeff${[fecTitles, ...lines].map(cells => cells.map(cell).join(';')).join('\r\n')}\r\n`
    return new Download(`ecritures-${year}.csv`, 'text/csv; charset=utf-8', new TextEncoder().encode(text))
  },
})

interface Entry { journal: readonly [string, string]; day: string; account: readonly [string, string]; other: readonly [string, string]; supplier: string; reference: string; label: string; /** What the account is debited; less than 0, credited. */ cents: number }

async function readEntries(ctx: Ctx, { from, to, accounts }: { from: string; to: string; accounts: boolean }): Promise<Entry[]> {
  const costs = await ctx.of(cost).list({ where: and(between(cost.table.onDay, from, to), accounts ? undefined : eq(cost.table.account, '')) })
  const sales = accounts ? await ctx.db.select().from(sale.table).where(and(eq(sale.table.workspace, ctx.workspace), isNull(sale.table.removedAt), isNotNull(sale.table.costImportId), between(sale.table.onDay, from, to))).orderBy(asc(sale.table.id)) : []
  const entries = [
    ...costs.map((row): Entry => ({ journal: ['AC', 'Achats'], day: row.onDay, account: row.account ? [row.account, row.channel] : usual.cost, other: usual.supplier, supplier: row.supplier, reference: row.reference, label: row.label, cents: row.cents })),
    ...sales.map((row): Entry => ({ journal: ['VE', 'Ventes'], day: row.onDay, account: accountOf(row.channel), other: usual.customer, supplier: '', reference: '', label: row.channel, cents: -row.cents })),
  ]
  return entries.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

/** « 706000 Prestations de services » as its number and its name. */
const accountOf = (channel: string): readonly [string, string] => {
  const [, account, name = ''] = /^(7\d+) ?(.*)$/.exec(channel) ?? []
  return account === undefined ? usual.sale : [account, name]
}

function writeEntry({ journal, day, account, other, supplier, reference, label, cents }: Entry, number: number): string[][] {
  const date = day.replaceAll('-', '')
  const line = (of: readonly [string, string], party: string, debit: number) => [...journal, String(number), date, ...of, '', party, reference, date, label, money(Math.max(0, debit)), money(Math.max(0, -debit)), '', '', '', '', '']
  return [line(account, '', cents), line(other, supplier, -cents)]
}
const money = (cents: number) => `${Math.floor(cents / 100)},${String(cents % 100).padStart(2, '0')}`

/** What another program wrote never becomes a formula in the accountant's. */
const cell = (text: string) => {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}

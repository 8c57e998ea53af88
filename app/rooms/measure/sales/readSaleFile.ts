// Reads a file of sales for a company, and writes nothing: lines kept and refused, and the others by where they were sold.
import * as z from 'zod'
import { connectors } from '#app/answers/shelves.ts'
import type { AnyRow, Connector, OrderRow, Refused } from '#app/catalogue/connectors/_contract.ts'
import { readFile } from '#app/catalogue/connectors/_frame.ts'
import type { FileReading } from '#app/catalogue/connectors/_frame.ts'
import { sentFile } from '#app/kernel/uploads.ts'
import type { OpenFile } from '#app/kernel/uploads.ts'
import { plainNumber, vatPercents } from './ownSale.ts'
import type { OwnSale, SaleMaker } from './ownSale.ts'

export const saleFile = z.strictObject({ ...sentFile, /** What amounts hold when their file gives no tax; left out: nobody knows. */ vatPercent: z.union(vatPercents.map(one => z.literal(one)) as [z.ZodLiteral<20>, ...z.ZodLiteral<(typeof vatPercents)[number]>[]]).optional() })

interface SoldPart { how: OrderRow['how']; rows: number; count: number; cents: number; refundedCents: number }
export interface SaleReading extends FileReading {
  from: string | null
  to: string | null
  totalCents: number
  parts: SoldPart[]
  /** Of the total, what may hold tax. */
  taxUnknownCents: number
  /** Orders that count for nothing: they wait, were cancelled, or given back whole. */
  waiting: number
  cancelled: number
  refunded: number
  /** Orders given to an action by their promotion code, and orders whose code no action has. */
  credited: number
  unknownCodes: string[]
}

/** Codes nobody gave to an action are shown, the first of them. */
const shownCodes = 6

/** `take` hears of the sales in groups. A line in another currency is refused, and an order written twice in the file: its lines are not guessed to add up. */
export async function readSaleFile(file: OpenFile, maker: SaleMaker, take: (sales: OwnSale[], from: Pick<Connector, 'id'>) => Promise<void> | void = () => {}): Promise<SaleReading> {
  const shelf = [...(await connectors()).values()].filter(one => one.brings === 'sales')
  const read: Omit<SaleReading, keyof FileReading> = { from: null, to: null, totalCents: 0, parts: [], taxUnknownCents: 0, waiting: 0, cancelled: 0, refunded: 0, credited: 0, unknownCodes: [] }
  const seen = new Set<string>()
  const reading = await readFile(shelf, file.source(), {
    signal: file.signal, progress: file.progress, known: { mapped: () => null, accounts: null, currency: maker.currency },
    accept: row => refuseForeign(row, maker.currency) ?? refuseAgain(row, seen),
    take(rows, connector) {
      const sales = rows.filter(row => row.kind === 'order').map(row => maker.make(row))
      for (const one of sales) addSale(read, one)
      return take(sales, connector)
    },
  })
  return { ...reading, ...read }
}

function refuseForeign(row: AnyRow, own: string): Refused | null {
  if (row.kind !== 'order' || row.currency === own) return null
  return { line: row.line, field: 'currency', reason: { fr: `Ligne ${row.line}\u202f: ce montant est en ${row.currency}, vos comptes sont en ${own}.`, en: `Line ${row.line}: this amount is in ${row.currency}, your accounts are in ${own}.` } }
}

function refuseAgain(row: AnyRow, seen: Set<string>): Refused | null {
  if (row.kind !== 'order' || row.cents < 0) return null
  const number = plainNumber(row.reference)
  if (seen.has(number)) return { line: row.line, field: 'reference', reason: { fr: `Ligne ${row.line}\u202f: cette commande est déjà plus haut dans le fichier.`, en: `Line ${row.line}: this order is already higher in the file.` } }
  seen.add(number)
  return null
}

function addSale(read: Omit<SaleReading, keyof FileReading>, one: OwnSale) {
  read.from = read.from === null || one.onDay < read.from ? one.onDay : read.from
  read.to = read.to === null || one.onDay > read.to ? one.onDay : read.to
  read.totalCents += one.cents
  if (!one.taxKnown) read.taxUnknownCents += one.cents
  const part = read.parts.find(of => of.how === one.how) ?? read.parts[read.parts.push({ how: one.how, rows: 0, count: 0, cents: 0, refundedCents: 0 }) - 1]!
  part.rows += 1
  part.count += one.count ?? 0
  part.cents += one.cents
  part.refundedCents += one.refundedCents
  if (one.status === 'pending') read.waiting += 1
  if (one.status === 'cancelled') read.cancelled += 1
  if (one.status === 'refunded') read.refunded += 1
  if (one.isCredited) read.credited += 1
  else if (one.promoCode && !read.unknownCodes.includes(one.promoCode) && read.unknownCodes.length < shownCodes) read.unknownCodes.push(one.promoCode)
}

// Reads a file of costs for a company, and writes nothing: lines kept and refused, and the budget line each cost belongs to.
import * as z from 'zod'
import { connectors } from '#app/answers/shelves.ts'
import type { AnyRow, CostRow, Refused, SaleRow } from '#app/catalogue/connectors/_contract.ts'
import { readFile } from '#app/catalogue/connectors/_frame.ts'
import type { FileReading } from '#app/catalogue/connectors/_frame.ts'
import { sentFile } from '#app/kernel/uploads.ts'
import type { OpenFile } from '#app/kernel/uploads.ts'
import { mapping } from './knownFiles.ts'
import type { KnownFiles } from './knownFiles.ts'

export const costFile = z.strictObject({ ...sentFile, /** When nobody knows the titles: remembered once imported. */ mapping: mapping.optional() })

export interface CostReading extends FileReading {
  /** By budget line; null for costs that share no word with any. */
  byLine: Map<string | null, { rows: number; cents: number }>
}

/** `take` hears of the costs, each with its budget line, and of the sales. A line in another currency than the company's is refused like one that cannot be read, and an invoice imported already. */
export async function readCostFile(file: OpenFile, files: KnownFiles, take: (costs: CostOnLine[], sales: SaleRow[]) => Promise<void> | void = () => {}): Promise<CostReading> {
  const shelf = [...(await connectors()).values()].filter(one => one.brings === 'costs')
  const byLine: CostReading['byLine'] = new Map()
  const reading = await readFile(shelf, file.source(), {
    known: files.known, signal: file.signal, progress: file.progress,
    accept: row => refuseForeign(row, files.currency) ?? refuseAgain(row, files),
    take(rows) {
      const costs = rows.filter(row => row.kind === 'cost').map(row => ({ ...row, budgetLineId: files.lineOf(row) }))
      for (const { budgetLineId, cents } of costs) {
        const of = byLine.get(budgetLineId) ?? { rows: 0, cents: 0 }
        byLine.set(budgetLineId, { rows: of.rows + 1, cents: of.cents + cents })
      }
      return take(costs, rows.filter(row => row.kind === 'sale'))
    },
  })
  return { ...reading, byLine }
}
export type CostOnLine = CostRow & { budgetLineId: string | null }

function refuseForeign(row: AnyRow, own: string): Refused | null {
  if (!('currency' in row) || row.currency === own) return null
  return { line: row.line, field: 'currency', reason: { fr: `Ligne ${row.line}\u202f: ce montant est en ${row.currency}, votre budget est en ${own}.`, en: `Line ${row.line}: this amount is in ${row.currency}, your budget is in ${own}.` } }
}

function refuseAgain(row: AnyRow, files: KnownFiles): Refused | null {
  if (row.kind !== 'cost' || !files.isKnownInvoice(row)) return null
  const { line, reference, supplier } = row
  return { line, field: 'reference', reason: { fr: `La facture ${reference} de ${supplier} est déjà importée.`, en: `Invoice ${reference} from ${supplier} is imported already.` } }
}

// What one result is worth, from the figures one gave of a sale.
import type { Kpi } from '#app/catalogue/kpis/_contract.ts'

/** A sale is a sale; a contact is worth the sale times the chance it becomes one. Null when that is not known, or is no matter of money. */
export function valueOf(family: Kpi['family'], { saleCents, closingShare }: { saleCents: number | null; closingShare: number | null }): number | null {
  if (saleCents === null || family === 'image') return null
  if (family === 'sale') return saleCents
  return closingShare === null ? null : Math.round(saleCents * closingShare)
}

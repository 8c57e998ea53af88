// What a sector is: where a company of this trade should look first, what it usually counts, and figures to start from.
import type { Bilingual } from '#app/model/noun.ts'
import type { Range } from '../levers/_contract.ts'

/** The nine key elements of the audit, in the method's order. */
export const elements = [
  'presence', 'marketing', 'sales', 'customers', 'security', 'suppliers', 'mobile', 'efficiency', 'cloud',
] as const
export type Element = (typeof elements)[number]

/** How much an element weighs in the overall score of this sector, 0 to 5, and why. */
export interface Weight { weight: 0 | 1 | 2 | 3 | 4 | 5; reason: Bilingual }

export interface Sector {
  id: string
  name: Bilingual
  /** NAF codes, whole (`43.32A`) or the start of several (`47.`). */
  naf: readonly [string, ...string[]]
  weights: Readonly<Record<Element, Weight>>
  /** Id on the shelf of KPIs. */
  defaultKpi: string
  /** Ids on the shelf of calendars. */
  calendars: readonly string[]
  /** « Repère »: orders of magnitude of ours, without a published source, shown as such and replaced by the company's own. */
  typical: {
    /** Euro cents excluding VAT. */
    saleCents: Range
    /** Share of a sale left after what it cost to make or buy. */
    marginShare: Range
    /** Sales out of the requests or visits that precede them. */
    closingShare: Range
  }
}

/** Whether a company's NAF code, with or without its dot (`4332A`), belongs to a sector. */
export const coversNaf = ({ naf }: Sector, code: string): boolean => {
  const bare = (text: string) => text.replace(/[.\s]/g, '').toUpperCase()
  return naf.some(known => (known.endsWith('.') ? bare(code).startsWith(bare(known)) : bare(code) === bare(known)))
}

/** @example export default sector({ id: 'joinery', … }) */
export const sector = (item: Sector): Sector => item

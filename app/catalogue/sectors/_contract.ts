// What a sector is: where a company of this trade should look first, what it usually counts, and figures to start from.
import type { Bilingual } from '#app/model/noun.ts'
import type { Range } from '../levers/_reference.ts'

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

/** How much of a NAF code, with or without its dot (`4332A`), a sector names; 0 when it is another's. */
const nafMatch = ({ naf }: Sector, code: string): number => {
  const bare = (text: string) => text.replace(/[.\s]/g, '').toUpperCase()
  return Math.max(0, ...naf.filter(known => (known.endsWith('.') ? bare(code).startsWith(bare(known)) : bare(code) === bare(known))).map(known => bare(known).length))
}

/** The sector a company's NAF code belongs to: the one that names it most precisely (`47.91A` before `47.`); undefined when none does. */
export const sectorOf = (shelf: readonly Sector[], code: string): Sector | undefined =>
  shelf.filter(one => nafMatch(one, code) > 0).toSorted((a, b) => nafMatch(b, code) - nafMatch(a, code))[0]

/** @example export default sector({ id: 'joinery', … }) */
export const sector = (item: Sector): Sector => item

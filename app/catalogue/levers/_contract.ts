// What a lever is: a type of action, with what it costs, what it takes in hours, when it acts, and on whose word.
import type { Bilingual } from '#app/model/noun.ts'
import type { Stage } from '../kpis/_contract.ts'
import { sources } from './_sources.ts'
import type { SourceId } from './_sources.ts'

/** One time in ten below `low`, one in two below `mid`, nine in ten below `high`. */
export interface Range { low: number; mid: number; high: number }

/** A reference figure to start from, until the company has its own. */
export interface Reference extends Range {
  /** Null: no published figure was found, the range is ours and wide on purpose. */
  source: SourceId | null
  /** Other studies that set one end of the range. */
  alsoSources?: readonly SourceId[]
  /** `published`: the figure itself. `anchored`: ours, set against a published comparable. `ours`: no source. */
  basis: 'published' | 'anchored' | 'ours'
  note: Bilingual
}

/** What each rate divides by what; rates are shares, 0 to 1. */
export const rateWords = {
  viewToAction: { fr: 'actions / vues de la fiche', en: 'actions / listing views' },
  impressionToClick: { fr: 'clics / affichages', en: 'clicks / impressions' },
  deliveredToClick: { fr: 'clics / messages reçus', en: 'clicks / delivered messages' },
  exposedToScan: { fr: 'codes lus / personnes qui passent', en: 'scans / people passing' },
  visitToLead: { fr: 'demandes / visites', en: 'requests / visits' },
  visitToOrder: { fr: 'ventes / visites', en: 'sales / visits' },
  leadToCustomer: { fr: 'clients / demandes', en: 'customers / requests' },
} as const satisfies Record<string, Bilingual>
export type Rate = keyof typeof rateWords

export type LeverCost =
  /** Paid by the click; euro cents a click, excluding VAT, log-normal. */
  | { model: 'click'; centsPerClick: Reference }
  /** Costs the hours spent and no media. */
  | { model: 'hours' }

export interface Lever {
  id: string
  name: Bilingual
  /** One sentence: what one does. */
  does: Bilingual
  stages: readonly [Stage, ...Stage[]]
  cost: LeverCost
  rates: Readonly<Partial<Record<Rate, Reference>>>
  /** Once, before the first effect. Hours of a small French company, ours. */
  setupHours: Range
  hoursPerWeek: Range
  /** Weeks before the first effect; ours where no source is named. */
  weeksToEffect: Range & { source: SourceId | null }
  skills: readonly [string, ...string[]]
  /** Ids of the shelf of KPIs, the most telling first. */
  kpis: readonly [string, ...string[]]
  legal: Bilingual | null
  note: Bilingual
}

/** Hours a month, as studies give them, to hours a week: 52 weeks for 12 months, to the hundredth. */
export const perWeek = (month: Range): Range => {
  const week = (hours: number) => Math.round((hours * 12 * 100) / 52) / 100
  return { low: week(month.low), mid: week(month.mid), high: week(month.high) }
}

/** Where a reference figure comes from, in one line beside it. */
export const describeOrigin = (reference: Reference): Bilingual => {
  if (!reference.source) return { fr: 'repère, sans source publiée', en: 'reference of ours, no published source' }
  const { publisher, year, region, grade } = sources[reference.source]
  const set = reference.basis === 'anchored' ? { fr: 'repère calé sur ', en: 'reference set against ' } : { fr: '', en: '' }
  return {
    fr: `${set.fr}${publisher}, ${year}, ${region.fr}, qualité ${grade}`,
    en: `${set.en}${publisher}, ${year}, ${region.en}, grade ${grade}`,
  }
}

/** @example export default lever({ id: 'newsletter', … }) */
export const lever = (item: Lever): Lever => item

// What a lever is: a type of action, with what it costs, what it takes in hours, when it acts, and on whose word.
import type { Bilingual } from '#app/model/noun.ts'
import type { Stage } from '../kpis/_contract.ts'
import { priceWords } from './_prices.ts'
import type { PriceUnit } from './_prices.ts'
import type { Rate } from './_rates.ts'
import type { Range, Reference } from './_reference.ts'
import type { SourceId } from './_sources.ts'
import type { Asset, Family, Skill } from './_words.ts'

/** How the lever is paid, besides the hours it always takes. Euro cents excluding VAT. */
export type LeverCost =
  /** Paid by the click; cents a click, log-normal. */
  | { model: 'click'; centsPerClick: Reference }
  /** Paid by how often it is shown; cents a thousand impressions. */
  | { model: 'views'; centsPerThousand: Reference }
  /** A price each: a post, a show, a year. */
  | { model: 'each'; per: PriceUnit; cents: Reference }
  /** A share of each sale, excluding VAT. */
  | { model: 'commission'; share: Reference }
  /** Costs the hours spent and no media. */
  | { model: 'hours' }

export interface Lever {
  id: string
  name: Bilingual
  /** One sentence: what one does. */
  does: Bilingual
  family: Family
  stages: readonly [Stage, ...Stage[]]
  /** Happens, at least in part, away from screens. */
  physical: boolean
  cost: LeverCost
  /** Cents by another unit: a fee besides, or what studies say it comes to. To compare, never to add to `cost`. */
  otherPrices?: Readonly<Partial<Record<PriceUnit, Reference>>>
  rates: Readonly<Partial<Record<Rate, Reference>>>
  /** How soon more money stops bringing more. */
  saturates: 'fast' | 'medium' | 'slow'
  /** Once, before the first effect. Hours of a small French company, ours. */
  setupHours: Range
  /** Ours too, where no source is named. */
  hoursPerWeek: Range & { source?: SourceId }
  /** Weeks before the first effect; ours where no source is named. */
  weeksToEffect: Range & { source: SourceId | null }
  skills: readonly [Skill, ...Skill[]]
  /** What must be there before one starts. */
  needs: readonly Asset[]
  /** Ids of levers to have done first. */
  after: readonly string[]
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

/** How a lever is paid, as it is said beside its name. @example « payé au clic » */
export const describePayment = (cost: LeverCost): Bilingual => {
  if (cost.model === 'hours') return { fr: 'du temps seulement', en: 'time only' }
  if (cost.model === 'commission') return { fr: 'payé à la commission', en: 'paid by commission' }
  const { fr, en } = priceWords[cost.model === 'each' ? cost.per : cost.model === 'click' ? 'click' : 'thousandViews']
  return { fr: `payé ${fr}`, en: `paid ${en}` }
}

/** @example export default lever({ id: 'newsletter', … }) */
export const lever = (item: Lever): Lever => item

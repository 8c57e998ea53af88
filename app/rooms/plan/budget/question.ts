// From an objective and a lever to the question the budget engine answers: figures people know first, references for the rest.
import type { BudgetQuestion, Rate, VisitCost } from '@azimut/engines/budget'
import type { Lever } from '#app/catalogue/levers/_contract.ts'
import { describeOrigin } from '#app/catalogue/levers/_reference.ts'
import type { Reference } from '#app/catalogue/levers/_reference.ts'
import type { RowOf } from '#app/kernel/noun.ts'
import type { Bilingual } from '#app/model/noun.ts'
import type { leverRate } from '#app/model/plan/leverRate.ts'
import type { Assumption } from '#app/model/plan/reverseBudget.ts'

/** What the asker knows; what they do not know takes the company's figures of the lever, then the market's reference. */
export interface OwnFigures { priceCents?: number | undefined; visits?: number | undefined; results?: number | undefined }

/** Figures somebody told, and whose they are. */
interface Told { price: { cents: number; origin: Bilingual } | undefined; rate: { results: number; visits: number; origin: Bilingual } | undefined }

/** Of figures given with the question. */
export const ownOrigin: Bilingual = { fr: 'votre chiffre', en: 'your figure' }

/** The asker's first, each figure by itself; then those noted of the lever. */
export function figuresOf({ priceCents, visits, results }: OwnFigures, noted: Pick<RowOf<typeof leverRate>, 'priceCents' | 'visits' | 'results' | 'origin'> | undefined): Told {
  const origin = noted && { fr: noted.origin, en: noted.origin }
  const counted = (of: number | null | undefined, among: number | null | undefined, whose: Bilingual | undefined) =>
    typeof of === 'number' && typeof among === 'number' && of <= among && whose ? { results: of, visits: among, origin: whose } : undefined
  return {
    price: priceCents !== undefined ? { cents: priceCents, origin: ownOrigin } : origin && typeof noted?.priceCents === 'number' ? { cents: noted.priceCents, origin } : undefined,
    rate: counted(results, visits, ownOrigin) ?? counted(noted?.results, noted?.visits, origin),
  }
}

/** The step a lever's visitors take, by the kind of result counted: ask, or buy. */
const stepOf = { sale: 'visitToOrder', contact: 'visitToLead', image: 'visitToLead' } as const

/** A price the company has paid still moves from month to month: about one part in ten. */
const ownPriceLogSd = 0.1

export interface Priced { question: BudgetQuestion; assumptions: (Assumption & { origin: Bilingual })[] }

/** What a click comes to: the price it is paid by, or what studies say of a lever paid otherwise. */
export const pricePerClick = ({ cost, otherPrices }: Lever): Reference | undefined => (cost.model === 'click' ? cost.centsPerClick : otherPrices?.click)

/** Undefined when nothing is known of the price of a click, or of the step: no figure is better than an invented one. */
export function priceLever(lever: Lever, family: keyof typeof stepOf, count: number, { price, rate: counted }: Told): Priced | undefined {
  const step = stepOf[family]
  const reference = lever.rates[step]
  const click = pricePerClick(lever)
  if (!click || (!reference && !counted)) return undefined
  const costPerVisit: VisitCost = price ? { median: price.cents, logSd: ownPriceLogSd } : range(click)
  const rate: Rate = counted ? { successes: counted.results, trials: counted.visits } : range(reference!)
  const share = counted && counted.results / counted.visits
  return {
    question: { objective: { count }, steps: [{ id: step, rate }], costPerVisit, seed: lever.id },
    assumptions: [
      price
        ? { id: 'costPerVisit', low: price.cents, mid: price.cents, high: price.cents, own: true, origin: price.origin }
        : { id: 'costPerVisit', ...range(click), own: false, origin: describeOrigin(click) },
      counted && share !== undefined
        ? { id: step, low: share, mid: share, high: share, own: true, origin: counted.origin }
        : { id: step, ...range(reference!), own: false, origin: describeOrigin(reference!) },
    ],
  }
}

const range = ({ low, mid, high }: Reference) => ({ low, mid, high })

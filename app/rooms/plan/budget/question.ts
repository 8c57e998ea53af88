// From an objective and a lever to the question the budget engine answers: the company's own figures first, references for the rest.
import type { BudgetQuestion, Rate, VisitCost } from '@azimut/engines/budget'
import type { Lever } from '#app/catalogue/levers/_contract.ts'
import { describeOrigin } from '#app/catalogue/levers/_reference.ts'
import type { Reference } from '#app/catalogue/levers/_reference.ts'
import type { Bilingual } from '#app/model/noun.ts'
import type { Assumption } from '#app/model/plan/reverseBudget.ts'

/** What the company knows of itself; what it does not know takes the market's reference. */
export interface OwnFigures { priceCents?: number | undefined; visits?: number | undefined; results?: number | undefined }

/** The step a lever's visitors take, by the kind of result counted: ask, or buy. */
const stepOf = { sale: 'visitToOrder', contact: 'visitToLead', image: 'visitToLead' } as const

/** A price the company has paid still moves from month to month: about one part in ten. */
const ownPriceLogSd = 0.1

export interface Priced { question: BudgetQuestion; assumptions: (Assumption & { origin: Bilingual })[] }

/** What a click comes to: the price it is paid by, or what studies say of a lever paid otherwise. */
export const pricePerClick = ({ cost, otherPrices }: Lever): Reference | undefined => (cost.model === 'click' ? cost.centsPerClick : otherPrices?.click)

/** Undefined when nothing is known of the price of a click, or of the step: no figure is better than an invented one. */
export function priceLever(lever: Lever, family: keyof typeof stepOf, count: number, own: OwnFigures): Priced | undefined {
  const step = stepOf[family]
  const reference = lever.rates[step]
  const counted = own.visits !== undefined && own.results !== undefined
  const click = pricePerClick(lever)
  if (!click || (!reference && !counted)) return undefined
  const price = own.priceCents
  const costPerVisit: VisitCost = price === undefined ? range(click) : { median: price, logSd: ownPriceLogSd }
  const rate: Rate = counted ? { successes: own.results!, trials: own.visits! } : range(reference!)
  const mine = { fr: 'votre chiffre', en: 'your figure' }
  return {
    question: { objective: { count }, steps: [{ id: step, rate }], costPerVisit, seed: lever.id },
    assumptions: [
      price === undefined
        ? { id: 'costPerVisit', ...range(click), own: false, origin: describeOrigin(click) }
        : { id: 'costPerVisit', low: price, mid: price, high: price, own: true, origin: mine },
      counted
        ? { id: step, low: own.results! / own.visits!, mid: own.results! / own.visits!, high: own.results! / own.visits!, own: true, origin: mine }
        : { id: step, ...range(reference!), own: false, origin: describeOrigin(reference!) },
    ],
  }
}

const range = ({ low, mid, high }: Reference) => ({ low, mid, high })

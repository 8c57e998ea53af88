// One count that the site's code did not make: who counted, where the results came from, what they were worth.
import type { countedHow } from '#app/model/measure/resultCount.ts'

/** `tool`: an import from Google Analytics or Matomo; `orders`: the online shop's file; `sales`: files of sales made elsewhere; `searches`: Search Console. */
export type CountedHow = (typeof countedHow)[number] | 'tool' | 'orders' | 'sales' | 'searches'

export interface HandCount {
  fromDay: string
  onDay: string
  source: string
  count: number
  how: CountedHow
  valueCents: number | null
  budgetLineId: string | null
  /** Online, and given to its line by a promotion code: a tracked link of the same action may have seen it too. */
  isByCode?: boolean
}

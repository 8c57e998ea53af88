// What a kind of objective is: a wish as an owner says it, with the KPI, the levers and the time it usually takes.
import type { Bilingual } from '#app/model/noun.ts'
import type { Stage } from '../kpis/_contract.ts'

export interface ObjectiveTemplate {
  id: string
  /** Place among the cards of « Qu’est-ce qui vous ferait dire : c’était une bonne année ? », from 1. */
  order: number
  /** The wish, in the owner's words. */
  name: Bilingual
  /** One sentence: what it comes down to. */
  does: Bilingual
  /** What matters behind it, proposed until the company says it in its own words. */
  stake: Bilingual
  /** The stage of the funnel it works on first. */
  stage: Stage
  /** Id on the shelf of KPIs: what is counted unless one chooses otherwise. */
  defaultKpi: string
  /** Other KPIs that fit, the most usual first. */
  otherKpis: readonly string[]
  /** Ids on the shelf of levers, those to look at first first. */
  levers: readonly [string, ...string[]]
  /** Months it usually takes; ours, proposed as the date to reach it by. */
  horizonMonths: number
  /** How much more than today one may aim at by then; ours, proposed until the company gives its own figure. */
  growthShare: number
  /** Said in grey beside it: how this objective is reached on paper and missed in truth. */
  challenge: Bilingual
  /** Rows of the method it covers. */
  methodRows: readonly [string, ...string[]]
}

/** @example export default objective({ id: 'sell-more', … }) */
export const objective = (item: ObjectiveTemplate): ObjectiveTemplate => item

// The budget line a fair or a mailing was paid on, by the words both share: « Salon de l’habitat » is paid on « Salon de mars ».
import { howSold } from '../catalogue/connectors/orders/how.ts'
import type { Ctx } from '#app/kernel/context.ts'
import { budgetLine } from '#app/model/plan/budgetLine.ts'
import { nameMatcher } from './matchName.ts'
import { levers } from './shelves.ts'

/** Null for everything else: a shop and a phone bring what all the other actions spread. */
export async function offlineLines(ctx: Ctx): Promise<(source: string) => string | null> {
  const shelf = await levers()
  const match = nameMatcher((await ctx.of(budgetLine).list()).map(({ id, label, leverId }) => ({ id, words: [label, ...Object.values(shelf.get(leverId)?.name ?? {})].join(' ') })))
  return source => { const how = howSold(source); return how === 'fair' || how === 'mail' ? match(source) : null }
}

// Which action each promotion code works for, and the budget line that pays it: a code said anywhere credits what spread it.
import type { Ctx } from '#app/kernel/context.ts'
import { promoCode } from '#app/model/act/promoCode.ts'
import { action } from '#app/model/plan/action.ts'
import { budgetLine } from '#app/model/plan/budgetLine.ts'
import { lineOfAction } from './spending.ts'

export interface PromoCredit { actionId: string; budgetLineId: string | null }

/** By code, in capitals. Of two actions that came to share a code, the newest has it. */
export async function readPromoCredits(ctx: Ctx): Promise<ReadonlyMap<string, PromoCredit>> {
  const lines = await ctx.of(budgetLine).list()
  const actions = new Map((await ctx.of(action).list()).map(one => [one.id, one]))
  return new Map((await ctx.of(promoCode).list()).flatMap(({ code, actionId }) => {
    const credited = actions.get(actionId)
    return credited ? [[code.toUpperCase(), { actionId, budgetLineId: lineOfAction(credited, lines) ?? null }] as const] : []
  }))
}

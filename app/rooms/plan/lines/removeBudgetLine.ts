// Takes a budget line away, and puts it back: the calculation that justified it goes and comes with it, so that none is left alone.
import { eq } from 'drizzle-orm'
import * as z from 'zod'
import type { Ctx } from '#app/kernel/context.ts'
import { operation } from '#app/kernel/operation.ts'
import { budgetLine } from '#app/model/plan/budgetLine.ts'
import { reverseBudget } from '#app/model/plan/reverseBudget.ts'

const at = z.strictObject({ id: z.uuid(), version: z.int().positive() })

export const removeBudgetLine = operation({
  access: 'plan.edit', input: at, output: budgetLine.row,
  async run(ctx, where) {
    const removed = await ctx.of(budgetLine).remove(where)
    const budget = await budgetOf(ctx, removed.reverseBudgetId)
    const others = budget && await ctx.of(budgetLine).list({ where: eq(budgetLine.table.reverseBudgetId, budget.id) })
    if (budget && !budget.removedAt && !others?.length) await ctx.of(reverseBudget).remove(budget)
    return removed
  },
})

export const restoreBudgetLine = operation({
  access: 'plan.edit', input: at, output: budgetLine.row,
  async run(ctx, where) {
    const restored = await ctx.of(budgetLine).restore(where)
    const budget = await budgetOf(ctx, restored.reverseBudgetId)
    if (budget?.removedAt) await ctx.of(reverseBudget).restore(budget)
    return restored
  },
})

const budgetOf = async (ctx: Ctx, id: string | null) => (id === null ? undefined : await ctx.of(reverseBudget).get(id))

// Changes a budget line: an amount a month said anew takes the place of the whole amount a plan came with.
import * as z from 'zod'
import { operation } from '#app/kernel/operation.ts'
import { invalid } from '#app/kernel/refusal.ts'
import { budgetLine } from '#app/model/plan/budgetLine.ts'

export const updateBudgetLine = operation({
  access: 'plan.edit', input: z.strictObject({ id: z.uuid(), version: z.int().positive(), change: budgetLine.change }), output: budgetLine.row,
  async run(ctx, { id, version, change }) {
    const before = await ctx.of(budgetLine).get(id)
    const { startOn, endOn } = { ...before, ...change }
    if (endOn < startOn) throw invalid({ 'change.endOn': { fr: 'La fin ne peut pas précéder le début.', en: 'The end cannot come before the start.' } })
    const isNewAmount = change.centsPerMonth !== undefined && change.centsPerMonth !== before.centsPerMonth
    return await ctx.of(budgetLine).update({ id, version }, isNewAmount && change.totalCents === undefined ? { ...change, totalCents: null } : change)
  },
})

// « Garder ce budget »: the reverse budget and the line of so many euros a month it justifies, noted together.
import * as z from 'zod'
import { levers } from '#app/answers/shelves.ts'
import { operation } from '#app/kernel/operation.ts'
import { objective } from '#app/model/aim/objective.ts'
import { budgetLine } from '#app/model/plan/budgetLine.ts'
import { reverseBudget } from '#app/model/plan/reverseBudget.ts'
import { foresee, ownFigures } from './foreseeBudget.ts'

export const keepBudget = operation({
  access: 'plan.edit',
  input: z.strictObject({ objectiveId: z.uuid(), leverId: z.string(), centsPerMonth: z.int().min(0).max(1_000_000_000), ...ownFigures }),
  output: budgetLine.row,
  async run(ctx, { objectiveId, leverId, centsPerMonth, ...own }) {
    const target = await ctx.of(objective).get(objectiveId)
    const found = await foresee(ctx, { objectiveId, leverId, own })
    const label = (await levers()).get(leverId)!.name[ctx.locale]
    // A lever paid in hours has no budget to derive; its line says so with what one chooses to spend on it.
    const derived = found && await ctx.of(reverseBudget).create({
      label, leverId, objectiveId,
      assumptions: found.assumptions.map(({ origin, ...one }) => ({ ...one, source: origin[ctx.locale] })),
      p50Cents: found.p50Cents, p80Cents: found.p80Cents, keptCents: centsPerMonth, curve: found.curve,
    })
    return await ctx.of(budgetLine).create({ label, leverId, centsPerMonth, startOn: target.startOn, endOn: target.endOn, objectiveId, reverseBudgetId: derived?.id ?? null })
  },
})

// Three results one may expect of the budget kept: prudent, expected, ambitious, each with its range and its chances.
import * as z from 'zod'
import { probabilityOfCount } from '@azimut/engines/budget'
import { readBudgetNow } from '#app/answers/budgetNow.ts'
import { operation } from '#app/kernel/operation.ts'
import { objective } from '#app/model/aim/objective.ts'
import { drawScenarios } from './drawScenarios.ts'

const scenario = z.object({ id: z.enum(['prudent', 'expected', 'ambitious']), perMonth: z.number(), low: z.number(), high: z.number(), chance: z.number() })

export const foreseeScenarios = operation({
  access: 'aim.view', reads: true, input: z.strictObject({ objectiveId: z.uuid() }),
  /** Null until a budget is kept: a range without one would be invented. */
  output: z.object({ scenarios: z.array(scenario).nullable(), centsPerMonth: z.number().nullable() }),
  async run(ctx, { objectiveId }) {
    const { fromPerMonth, toPerMonth } = await ctx.of(objective).get(objectiveId)
    const budget = await readBudgetNow(ctx, objectiveId)
    const wanted = toPerMonth - (fromPerMonth ?? 0)
    // A trial is made to learn, not to arrive.
    if (!budget || budget.chance === null || wanted < 1) return { scenarios: null, centsPerMonth: budget?.centsPerMonth ?? null }
    const chanceOf = (count: number) => probabilityOfCount({ curve: budget.curve, count: wanted }, count, budget.centsPerMonth)
    return { scenarios: drawScenarios(chanceOf, { wanted, base: fromPerMonth ?? 0 }), centsPerMonth: budget.centsPerMonth }
  },
})

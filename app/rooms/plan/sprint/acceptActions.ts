// « Mettre au calendrier »: the actions one keeps of those proposed, each with its owner, hours and days; and the reviews.
import { eq } from 'drizzle-orm'
import * as z from 'zod'
import { operation } from '#app/kernel/operation.ts'
import { invalid } from '#app/kernel/refusal.ts'
import { takeTurn } from '#app/kernel/store/turn.ts'
import { action } from '#app/model/plan/action.ts'
import { budgetLine } from '#app/model/plan/budgetLine.ts'
import { createAction } from '../action/createAction.ts'
import { placeReviews } from '../calendar/placeReviews.ts'
import { layOutSprint } from './layOutSprint.ts'

export const acceptActions = operation({
  access: 'plan.edit',
  input: z.strictObject({ /** Of the actions `readSprint` proposes. */ keys: z.array(z.string().max(200)).max(20) }),
  output: z.object({ placed: z.int() }),
  async run(ctx, { keys }) {
    await takeTurn(ctx, 'acceptActions')
    const sprint = await layOutSprint(ctx)
    const unknown = keys.filter(key => !sprint?.actions.some(one => one.key === key))
    if (!sprint || unknown.length) throw invalid({ keys: { fr: 'Ces actions ne sont plus proposées : rechargez la page.', en: 'These actions are no longer proposed: load the page again.' } })
    const { objective, owner } = sprint
    // Pressed twice, an action is placed once.
    const known = new Set((await ctx.of(action).list({ where: eq(action.table.objectiveId, objective.id) })).map(one => one.title))
    const chosen = sprint.actions.filter(one => keys.includes(one.key))
    const tasks = chosen.filter(one => one.kind !== 'review' && !known.has(one.title))
    for (const { title, hours, startOn, dueOn, leverId, budgetLineId } of tasks) {
      await createAction.run(ctx, { title, hours, startOn, dueOn, leverId, budgetLineId, ownerId: owner?.id ?? null, objectiveId: objective.id })
    }
    for (const { budgetLineId, trial } of tasks) if (budgetLineId && trial) await ctx.of(budgetLine).update(await ctx.of(budgetLine).get(budgetLineId), trial)
    // A review is a meeting: this first one, then one each month.
    const reviews = chosen.some(one => one.kind === 'review') ? await placeReviews.run(ctx, { objectiveId: objective.id, cadence: 'monthly' }) : { placed: 0 }
    return { placed: tasks.length + Math.min(1, reviews.placed) }
  },
})

// Changes an action. Whoever does the work may say how far it is and move its dates; the rest is the plan's.
import * as z from 'zod'
import { may } from '#app/kernel/access.ts'
import { operation } from '#app/kernel/operation.ts'
import { notAllowed } from '#app/kernel/refusal.ts'
import { action } from '#app/model/plan/action.ts'
import { doneAt, refuseDates } from './actionDates.ts'
import { keepHours, keepPostponements } from './traces.ts'

const workers: ReadonlySet<string> = new Set(['state', 'startOn', 'dueOn', 'doneAt'])

export const updateAction = operation({
  access: 'plan.contribute',
  input: z.strictObject({ id: z.uuid(), version: z.int().positive(), change: action.change }),
  output: action.row,
  async run(ctx, { id, version, change }) {
    const before = await ctx.of(action).get(id)
    // Undoing sends the whole record back: what it leaves as it is counts for nothing.
    const isOfThePlan = Object.entries(change).some(([key, value]) => !workers.has(key) && value !== before[key as keyof typeof before])
    if (isOfThePlan && !may(ctx.asker.role, 'plan.edit', ctx.asker.scope)) throw notAllowed()
    const changed = { ...before, ...change }
    refuseDates(changed, 'change.dueOn')
    const updated = await ctx.of(action).update({ id, version }, { ...change, doneAt: doneAt(ctx, changed) })
    await keepHours(ctx, before, { isDone: updated.state === 'done', isUndone: change.doneAt !== undefined })
    await keepPostponements(ctx, before, updated.dueOn)
    return updated
  },
})

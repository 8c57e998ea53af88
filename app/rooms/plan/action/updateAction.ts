// Changes an action. Whoever does the work may say how far it is and move its dates; the rest is the plan's.
import * as z from 'zod'
import { may } from '#app/kernel/access.ts'
import { operation } from '#app/kernel/operation.ts'
import { notAllowed } from '#app/kernel/refusal.ts'
import { action } from '#app/model/plan/action.ts'
import { doneAt, refuseBackwards } from './actionDates.ts'

const workers: ReadonlySet<string> = new Set(['state', 'startOn', 'dueOn'])

export const updateAction = operation({
  access: 'plan.contribute',
  input: z.strictObject({ id: z.uuid(), version: z.int().positive(), change: action.change }),
  output: action.row,
  async run(ctx, { id, version, change }) {
    const isOfThePlan = Object.keys(change).some(key => !workers.has(key))
    if (isOfThePlan && !may(ctx.asker.role, 'plan.edit', ctx.asker.scope)) throw notAllowed()
    const changed = { ...await ctx.of(action).get(id), ...change }
    refuseBackwards(changed, 'change.dueOn')
    return await ctx.of(action).update({ id, version }, { ...change, doneAt: doneAt(ctx, changed) })
  },
})

// Changes an action. Whoever does the work may say how far it is and move its dates; the rest is the plan's.
import { and, eq } from 'drizzle-orm'
import * as z from 'zod'
import { may } from '#app/kernel/access.ts'
import { operation } from '#app/kernel/operation.ts'
import { notAllowed } from '#app/kernel/refusal.ts'
import { timeEntry } from '#app/model/act/timeEntry.ts'
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
    const before = await ctx.of(action).get(id)
    const changed = { ...before, ...change }
    refuseBackwards(changed, 'change.dueOn')
    const updated = await ctx.of(action).update({ id, version }, { ...change, doneAt: doneAt(ctx, changed) })
    // The hours noted when it was said to be done go with that, undone from a message or from here.
    if (before.state === 'done' && updated.state !== 'done')
      for (const entry of await ctx.of(timeEntry).list({ where: and(eq(timeEntry.table.actionId, id), eq(timeEntry.table.atCompletion, true)) })) await ctx.of(timeEntry).remove({ id: entry.id, version: entry.version })
    return updated
  },
})

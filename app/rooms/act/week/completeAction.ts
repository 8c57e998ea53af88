// « C'est fait »: the action is done and its hours are noted, since they are part of what it cost; and the way back.
import { eq } from 'drizzle-orm'
import * as z from 'zod'
import { readToday } from '#app/answers/today.ts'
import type { Ctx } from '#app/kernel/context.ts'
import type { RowOf } from '#app/kernel/noun.ts'
import { operation } from '#app/kernel/operation.ts'
import { invalid, Refusal } from '#app/kernel/refusal.ts'
import { timeEntry } from '#app/model/act/timeEntry.ts'
import { action } from '#app/model/plan/action.ts'
import { person } from '#app/model/plan/person.ts'

const at = { id: z.uuid(), version: z.int().positive() }

export const completeAction = operation({
  access: 'act.contribute',
  input: z.strictObject({ ...at, /** Null is « I don't know »: the cost of the action then stays unknown. */ hours: z.number().positive().max(1000).nullable() }),
  output: z.object({ action: action.row, timeEntryId: z.uuid().nullable() }),
  async run(ctx, { id, version, hours }) {
    const { state } = await ctx.of(action).get(id)
    const done = await ctx.of(action).update({ id, version }, { state: 'done' })
    // Its hours would be noted twice.
    if (state === 'done') throw new Refusal('already-done', 409, { fr: 'Cette action est déjà faite, et son temps est noté.', en: 'This action is done already, and its time is noted.' })
    if (hours === null) return { action: done, timeEntryId: null }
    const entry = await ctx.of(timeEntry).create({ note: done.title, onDay: await readToday(ctx), hours, personId: await whoDid(ctx, done), actionId: id })
    return { action: done, timeEntryId: entry.id }
  },
})

/** The action's owner, else whoever says it is done. */
async function whoDid(ctx: Ctx, { ownerId }: RowOf<typeof action>): Promise<string> {
  if (ownerId !== null) return ownerId
  const [asker] = await ctx.of(person).list({ where: eq(person.table.accountId, ctx.asker.person) })
  if (!asker) throw invalid({ hours: { fr: 'Qui l’a fait ? Donnez un responsable à cette action, ou répondez « Je ne sais pas ».', en: 'Who did it? Give this action an owner, or answer “I don’t know”.' } })
  return asker.id
}

/** Puts the action back among those to do. `timeEntryId`: the hours noted when it was done, which go with that. */
export const reopenAction = operation({
  access: 'act.contribute', input: z.strictObject({ ...at, timeEntryId: z.uuid().nullable() }), output: action.row,
  async run(ctx, { id, version, timeEntryId }) {
    const open = await ctx.of(action).update({ id, version }, { state: 'planned' })
    const entry = timeEntryId === null ? undefined : await ctx.of(timeEntry).get(timeEntryId)
    if (entry?.actionId === id) await ctx.of(timeEntry).remove(entry)
    return open
  },
})

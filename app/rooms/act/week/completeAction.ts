// « C'est fait »: the action is done and its hours are noted, since they are part of what it cost; and the way back.
import { eq } from 'drizzle-orm'
import * as z from 'zod'
import { readToday } from '#app/answers/today.ts'
import type { Ctx } from '#app/kernel/context.ts'
import type { RowOf } from '#app/kernel/noun.ts'
import { operation } from '#app/kernel/operation.ts'
import { invalid, Refusal } from '#app/kernel/refusal.ts'
import type { Rule } from '#app/kernel/rule.ts'
import { timeEntry } from '#app/model/act/timeEntry.ts'
import { action } from '#app/model/plan/action.ts'
import { person } from '#app/model/plan/person.ts'

const at = { id: z.uuid(), version: z.int().positive() }

/** « C’est fait quand… »: what was agreed is confirmed before the action is closed. */
const doneWhenMet: Rule = {
  id: 'act.doneWhenMet', level: 'asked',
  says: { fr: 'Vérifiez d’abord que ce qui était convenu est fait. Vous pouvez passer outre, ce sera noté à votre nom.', en: 'Check first that what was agreed is done. You can go on, it will be noted with your name.' },
}

export const completeAction = operation({
  access: 'act.contribute',
  input: z.strictObject({
    ...at,
    /** Null is « I don't know »: the cost of the action then stays unknown. */
    hours: z.number().positive().max(1000).nullable(),
    /** What was agreed is done; needed when the action says when it is done. */
    isMet: z.boolean().optional(),
  }),
  output: z.object({ action: action.row, timeEntryId: z.uuid().nullable() }),
  async run(ctx, { id, version, hours, isMet = false }) {
    const { state, doneWhen } = await ctx.of(action).get(id)
    await ctx.rule(doneWhenMet, Boolean(doneWhen) && !isMet && state !== 'done')
    const done = await ctx.of(action).update({ id, version }, { state: 'done' })
    // Its hours would be noted twice.
    if (state === 'done') throw new Refusal('already-done', 409, { fr: 'Cette action est déjà faite, et son temps est noté.', en: 'This action is done already, and its time is noted.' })
    if (hours === null) return { action: done, timeEntryId: null }
    const entry = await ctx.of(timeEntry).create({ note: done.title, onDay: await readToday(ctx), hours, atCompletion: true, personId: await whoDid(ctx, done), actionId: id })
    return { action: done, timeEntryId: entry.id }
  },
})

/** The action's owner, else whoever says it is done. */
async function whoDid(ctx: Ctx, { ownerId }: RowOf<typeof action>): Promise<string> {
  if (ownerId !== null) return ownerId
  const [asker] = await ctx.of(person).list({ where: eq(person.table.accountId, ctx.asker.person) })
  if (!asker) throw invalid({ hours: { fr: 'Qui l’a fait ? Donnez un responsable à cette action, ou répondez « Je ne sais pas ».', en: 'Who did it? Give this action an owner, or answer “I don’t know”.' } })
  return asker.id
}

/** Puts the action back among those to do; the hours noted when it was done go with that, however it is reopened. */
export const reopenAction = operation({
  access: 'act.contribute', input: z.strictObject({ ...at, timeEntryId: z.uuid().nullable() }), output: action.row,
  run: (ctx, { id, version }) => ctx.of(action).update({ id, version }, { state: 'planned' }),
})

/** Whoever notes time may take back what was noted, and bring it back. */
export const removeTimeEntry = operation({
  access: 'act.contribute', input: z.strictObject(at), output: timeEntry.row, run: (ctx, where) => ctx.of(timeEntry).remove(where),
})
export const restoreTimeEntry = operation({
  access: 'act.contribute', input: z.strictObject(at), output: timeEntry.row, run: (ctx, where) => ctx.of(timeEntry).restore(where),
})

// « Reporter »: an action moves to another day, its start with it; why, and what waiting costs, is noted; the method warns when the real deadline would pass.
import * as z from 'zod'
import { addDays, daysBetween } from '@azimut/engines/calendar'
import { formatDate } from '@azimut/engines/locale'
import { readDelayCost } from '#app/answers/delayCost.ts'
import { readToday } from '#app/answers/today.ts'
import { operation } from '#app/kernel/operation.ts'
import { invalid } from '#app/kernel/refusal.ts'
import { postponement } from '#app/model/act/postponement.ts'
import { action } from '#app/model/plan/action.ts'

export const postponeAction = operation({
  access: 'act.contribute',
  input: z.strictObject({ id: z.uuid(), version: z.int().positive(), toDay: z.iso.date(), reason: z.string().trim().max(500).optional() }),
  output: action.row,
  async run(ctx, { id, version, toDay, reason }) {
    const { startOn, dueOn, deadlineOn, title } = await ctx.of(action).get(id)
    const later = daysBetween(dueOn, toDay)
    if (later <= 0) throw invalid({ toDay: { fr: 'Choisissez un jour après l’échéance actuelle.', en: 'Choose a day after the current due date.' } })
    const today = await readToday(ctx)
    if (toDay < today) throw invalid({ toDay: { fr: 'Ce jour est passé.', en: 'This day is past.' } })
    await ctx.rule({
      id: 'act.deadlineKept',
      says: { fr: `La date limite, le ${formatDate(deadlineOn ?? toDay, 'fr')}, serait dépassée.`, en: `The deadline, ${formatDate(deadlineOn ?? toDay, 'en')}, would be missed.` },
    }, deadlineOn !== null && toDay > deadlineOn)
    const lostResults = await readDelayCost(ctx, { id, toDay })
    const moved = await ctx.of(action).update({ id, version }, { startOn: addDays(startOn, later), dueOn: toDay })
    await ctx.of(postponement).create({ title, notedOn: today, fromDay: dueOn, toDay, reason: reason || null, lostResults, actionId: id })
    return moved
  },
})

const at = z.strictObject({ id: z.uuid(), version: z.int().positive() })

/** Whoever puts off may take that back, and undo taking it back. */
export const removePostponement = operation({ access: 'act.contribute', input: at, output: postponement.row, run: (ctx, where) => ctx.of(postponement).remove(where) })
export const restorePostponement = operation({ access: 'act.contribute', input: at, output: postponement.row, run: (ctx, where) => ctx.of(postponement).restore(where) })

/** What putting it off to that day would cost, in results; null when nobody said what to expect. */
export const foreseePostponement = operation({
  access: 'act.view', reads: true, input: z.strictObject({ id: z.uuid(), toDay: z.iso.date() }), output: z.object({ lostResults: z.number().nullable() }),
  async run(ctx, asked) {
    await ctx.of(action).get(asked.id)
    return { lostResults: await readDelayCost(ctx, asked) }
  },
})

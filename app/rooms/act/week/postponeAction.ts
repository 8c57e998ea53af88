// « Reporter »: an action moves to another day, its start with it; the method warns when the real deadline would pass.
import * as z from 'zod'
import { addDays, daysBetween } from '@azimut/engines/calendar'
import { formatDate } from '@azimut/engines/locale'
import { readToday } from '#app/answers/today.ts'
import { operation } from '#app/kernel/operation.ts'
import { invalid } from '#app/kernel/refusal.ts'
import { action } from '#app/model/plan/action.ts'

export const postponeAction = operation({
  access: 'act.contribute',
  input: z.strictObject({ id: z.uuid(), version: z.int().positive(), toDay: z.iso.date() }),
  output: action.row,
  async run(ctx, { id, version, toDay }) {
    const { startOn, dueOn, deadlineOn } = await ctx.of(action).get(id)
    const later = daysBetween(dueOn, toDay)
    if (later <= 0) throw invalid({ toDay: { fr: 'Choisissez un jour après l’échéance actuelle.', en: 'Choose a day after the current due date.' } })
    if (toDay < await readToday(ctx)) throw invalid({ toDay: { fr: 'Ce jour est passé.', en: 'This day is past.' } })
    await ctx.rule({
      id: 'act.deadlineKept',
      says: { fr: `La date limite, le ${formatDate(deadlineOn ?? toDay, 'fr')}, serait dépassée.`, en: `The deadline, ${formatDate(deadlineOn ?? toDay, 'en')}, would be missed.` },
    }, deadlineOn !== null && toDay > deadlineOn)
    return await ctx.of(action).update({ id, version }, { startOn: addDays(startOn, later), dueOn: toDay })
  },
})

// « Valider cette version »: the dates as they stand are kept under a name and a day; the reserve is measured from them.
import { formatDate } from '@azimut/engines/locale'
import * as z from 'zod'
import { readToday } from '#app/answers/today.ts'
import { operation } from '#app/kernel/operation.ts'
import { invalid } from '#app/kernel/refusal.ts'
import { action } from '#app/model/plan/action.ts'
import { person } from '#app/model/plan/person.ts'
import { planVersion } from '#app/model/plan/planVersion.ts'

export const validatePlan = operation({
  access: 'plan.edit', input: z.strictObject({ title: z.string().trim().max(200).optional() }), output: planVersion.row,
  async run(ctx, { title }) {
    const today = await readToday(ctx)
    const names = new Map((await ctx.of(person).list()).map(one => [one.id, one.name]))
    const actions = (await ctx.of(action).list()).filter(one => one.state !== 'dropped')
    if (!actions.length) throw invalid({ title: { fr: 'Le plan n’a aucune action encore : il n’y a rien à valider.', en: 'The plan has no action yet: there is nothing to validate.' } })
    return await ctx.of(planVersion).create({
      title: title || (ctx.locale === 'fr' ? `Plan du ${formatDate(today, 'fr')}` : `Plan of ${formatDate(today, 'en')}`), validatedOn: today, validatedBy: ctx.asker.name,
      actions: actions.map(({ id, title: what, ownerId, hours, startOn, dueOn }) => ({ id, title: what, ownerName: names.get(ownerId ?? '') ?? null, hours, startOn, dueOn })),
    })
  },
})

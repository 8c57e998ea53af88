// Creates an action. The method asks who will do it: passing over is one click, noted with the name.
import { operation } from '#app/kernel/operation.ts'
import type { Rule } from '#app/kernel/rule.ts'
import { action } from '#app/model/plan/action.ts'
import { doneAt, refuseDates } from './actionDates.ts'
import { askChannel } from './channelIsOpen.ts'
import { askStudy } from './studyFirst.ts'

const actionHasOwner: Rule = {
  id: 'plan.actionHasOwner', level: 'advice',
  says: {
    fr: 'Il manque une réponse : qui fera ce travail ? Vous pouvez continuer, nous la redemanderons.',
    en: 'One answer is missing: who will do this work? You can go on, we will ask again.',
  },
}

export const createAction = operation({
  access: 'plan.edit', input: action.creation, output: action.row,
  async run(ctx, form) {
    refuseDates(form)
    await ctx.rule(actionHasOwner, form.ownerId === undefined || form.ownerId === null)
    await askChannel(ctx, form.channelId)
    await askStudy(ctx, form.objectiveId)
    return await ctx.of(action).create({ ...form, doneAt: doneAt(ctx, form) })
  },
})

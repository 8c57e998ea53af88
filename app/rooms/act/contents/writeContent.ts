// Writes a content. Before it is out, somebody with a name has said that it is reliable, relevant and useful, and it asks something of its reader.
import { addDays } from '@azimut/engines/calendar'
import * as z from 'zod'
import { readToday } from '#app/answers/today.ts'
import type { Ctx } from '#app/kernel/context.ts'
import { operation } from '#app/kernel/operation.ts'
import { invalid } from '#app/kernel/refusal.ts'
import type { Rule } from '#app/kernel/rule.ts'
import { content } from '#app/model/act/content.ts'
import { person } from '#app/model/plan/person.ts'
import { isReviewed } from './flags.ts'
import type { Content } from './flags.ts'

const contentReviewed: Rule = {
  id: 'act.contentReviewed', level: 'asked',
  says: { fr: 'Personne n’a encore dit si ce contenu est fiable, pertinent et utile. Vous pouvez passer outre, ce sera noté à votre nom.', en: 'Nobody has said yet whether this content is reliable, relevant and useful. You can go on, it will be noted with your name.' },
}
const contentHasCta: Rule = {
  id: 'act.contentHasCta', level: 'advice',
  says: { fr: 'Ce contenu ne demande rien à qui le lit. Ajoutez une suite : appeler, demander un devis, passer au magasin.', en: 'This content asks nothing of its reader. Add a next step: call, ask for a quote, visit the shop.' },
}
const contentRested: Rule = {
  id: 'act.contentRested', level: 'advice',
  says: { fr: 'Ce contenu a déjà resservi il y a moins d’un mois.', en: 'This content was used again less than a month ago.' },
}

/** What the three questions were asked about: changed since, they are asked again. */
const judged = ['title', 'message', 'offer', 'cta', 'landingUrl', 'format'] as const
const unanswered = { reviewerId: null, isReliable: null, isRelevant: null, isUseful: null, reviewedAt: null }

async function checkGoingOut(ctx: Ctx, after: Pick<Content, 'state' | 'cta' | 'reviewerId' | 'isReliable' | 'isRelevant' | 'isUseful'>, before: Content['state'] | undefined) {
  const goesOut = after.state === 'published' && before !== 'published'
  await ctx.rule(contentReviewed, goesOut && !isReviewed(after))
  await ctx.rule(contentHasCta, (goesOut || (after.state === 'ready' && before !== 'ready')) && !after.cta)
}

export const createContent = operation({
  access: 'act.contribute', input: content.creation, output: content.row,
  async run(ctx, form) {
    const { reviewerId = null, isReliable = null, isRelevant = null, isUseful = null, state = 'idea', cta = null } = form
    await checkGoingOut(ctx, { reviewerId, isReliable, isRelevant, isUseful, state, cta }, undefined)
    return await ctx.of(content).create(form)
  },
})

export const updateContent = operation({
  access: 'act.contribute', input: z.strictObject({ id: z.uuid(), version: z.int().positive(), change: content.change }), output: content.row,
  async run(ctx, { id, version, change }) {
    const before = await ctx.of(content).get(id)
    const isRewritten = judged.some(key => key in change && change[key] !== before[key])
    // An answer given with the change is about the new text; undoing gives back text and answers together.
    const written = isRewritten && !('reviewedAt' in change) ? { ...change, ...unanswered } : change
    await checkGoingOut(ctx, { ...before, ...written }, before.state)
    return await ctx.of(content).update({ id, version }, written)
  },
})

/** The three questions, answered by somebody with a name; three times yes makes it ready, a no sends it back to its draft. */
export const reviewContent = operation({
  access: 'act.contribute',
  input: z.strictObject({ id: z.uuid(), version: z.int().positive(), reviewerId: z.uuid(), isReliable: z.boolean(), isRelevant: z.boolean(), isUseful: z.boolean() }),
  output: content.row,
  async run(ctx, { id, version, ...answers }) {
    await ctx.of(person).get(answers.reviewerId)
    const { state } = await ctx.of(content).get(id)
    const passes = answers.isReliable && answers.isRelevant && answers.isUseful
    return await ctx.of(content).update({ id, version }, { ...answers, reviewedAt: ctx.services.now(), ...(state === 'published' ? {} : { state: passes ? 'ready' as const : 'draft' as const }) })
  },
})

const restDays = 30

/** Uses a content of the library once more; one that expired is refused, since it says what is no longer true. */
export const reuseContent = operation({
  access: 'act.contribute', input: z.strictObject({ id: z.uuid(), version: z.int().positive() }), output: content.row,
  async run(ctx, { id, version }) {
    const { expiresOn, reuseCount, reusedOn } = await ctx.of(content).get(id)
    const today = await readToday(ctx)
    if (expiresOn !== null && expiresOn < today) throw invalid({ id: { fr: 'Ce contenu est périmé : mettez-le à jour, ou repoussez sa date.', en: 'This content has expired: bring it up to date, or move its date.' } })
    await ctx.rule(contentRested, reusedOn !== null && reusedOn > addDays(today, -restDays))
    return await ctx.of(content).update({ id, version }, { reuseCount: reuseCount + 1, reusedOn: today })
  },
})

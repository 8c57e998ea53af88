// Campaigns: their brief, what is still missing from it, whether they can be launched, and the two questions asked before they are.
import * as z from 'zod'
import { readReadiness, readinessKinds } from '#app/answers/readiness.ts'
import { levers } from '#app/answers/shelves.ts'
import { readToday } from '#app/answers/today.ts'
import type { Ctx } from '#app/kernel/context.ts'
import type { RowOf } from '#app/kernel/noun.ts'
import { nothing, operation } from '#app/kernel/operation.ts'
import type { Rule } from '#app/kernel/rule.ts'
import { campaign } from '#app/model/act/campaign.ts'
import { objective } from '#app/model/aim/objective.ts'
import { action } from '#app/model/plan/action.ts'
import { budgetLine } from '#app/model/plan/budgetLine.ts'

const briefParts = ['audience', 'story', 'proof', 'mainAd', 'offer', 'cta', 'budgetLineId'] as const
const readinessItem = z.object({ kind: z.enum(readinessKinds), state: z.enum(['ready', 'missing', 'unknown']), have: z.number().nullable(), need: z.number().nullable() })

/** The parts of the brief nobody wrote yet. */
const briefMissing = (one: Pick<RowOf<typeof campaign>, (typeof briefParts)[number]>) => briefParts.filter(part => !one[part])

async function readinessOf(ctx: Ctx) {
  const check = await readReadiness(ctx, await readToday(ctx))
  const lines = new Map((await ctx.of(budgetLine).list()).map(one => [one.id, one]))
  const actions = await ctx.of(action).list()
  const shelf = await levers()
  return ({ id, budgetLineId }: Pick<RowOf<typeof campaign>, 'id' | 'budgetLineId'>) => {
    const ours = actions.filter(one => one.campaignId === id && one.state !== 'dropped')
    const line = lines.get(budgetLineId ?? '')
    const needsMoney = ours.some(one => { const cost = shelf.get(one.leverId ?? '')?.cost; return cost !== undefined && cost.model !== 'hours' })
    return { actions: ours, items: check({ actions: ours, centsPerMonth: line?.centsPerMonth ?? null, needsMoney }) }
  }
}

export const readCampaigns = operation({
  access: 'act.view', reads: true, input: nothing,
  output: z.object({
    campaigns: z.array(z.object({ campaign: campaign.row, missing: z.array(z.enum(briefParts)), readiness: z.array(readinessItem), actions: z.array(z.object({ id: z.uuid(), title: z.string(), state: z.string() })) })),
    lines: z.array(z.object({ id: z.uuid(), label: z.string() })),
    objectives: z.array(z.object({ id: z.uuid(), sentence: z.string() })),
    /** Actions no campaign holds. */
    free: z.array(z.object({ id: z.uuid(), title: z.string(), version: z.number() })),
  }),
  async run(ctx) {
    const readiness = await readinessOf(ctx)
    return {
      campaigns: (await ctx.of(campaign).list()).map(one => {
        const { items, actions } = readiness(one)
        return { campaign: one, missing: briefMissing(one), readiness: items, actions: actions.map(({ id, title, state }) => ({ id, title, state })) }
      }),
      lines: (await ctx.of(budgetLine).list()).map(({ id, label }) => ({ id, label })),
      objectives: (await ctx.of(objective).list()).map(({ id, sentence }) => ({ id, sentence })),
      free: (await ctx.of(action).list()).filter(one => one.campaignId === null && one.state !== 'dropped' && one.state !== 'done').map(({ id, title, version }) => ({ id, title, version })),
    }
  },
})

const briefComplete: Rule = {
  id: 'act.briefComplete', level: 'asked',
  says: { fr: 'Le brief de cette campagne n’est pas complet. Vous pouvez passer outre, ce sera noté à votre nom.', en: 'The brief of this campaign is not complete. You can go on, it will be noted with your name.' },
}
const campaignReady: Rule = {
  id: 'act.campaignReady', level: 'asked',
  says: { fr: 'Il manque de quoi lancer cette campagne : des heures, de l’argent, un contenu prêt ou une mesure. Vous pouvez passer outre, ce sera noté à votre nom.', en: 'This campaign lacks something to be launched: hours, money, a content or a measure. You can go on, it will be noted with your name.' },
}

export const updateCampaign = operation({
  access: 'act.edit', input: z.strictObject({ id: z.uuid(), version: z.int().positive(), change: campaign.change }), output: campaign.row,
  async run(ctx, { id, version, change }) {
    const before = await ctx.of(campaign).get(id)
    const after = { ...before, ...change }
    if (after.state === 'live' && before.state !== 'live') {
      await ctx.rule(briefComplete, briefMissing(after).length > 0)
      await ctx.rule(campaignReady, (await readinessOf(ctx))(after).items.some(one => one.state === 'missing'))
    }
    return await ctx.of(campaign).update({ id, version }, change)
  },
})

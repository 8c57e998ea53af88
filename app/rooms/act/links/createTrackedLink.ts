// Makes a tracked link for an action. Its address and its source, medium and campaign are chosen here, so that they stay comparable.
import * as z from 'zod'
import { levers } from '#app/answers/shelves.ts'
import type { Lever } from '#app/catalogue/levers/_contract.ts'
import { operation } from '#app/kernel/operation.ts'
import { media, trackedLink } from '#app/model/act/trackedLink.ts'
import type { Medium } from '#app/model/act/trackedLink.ts'
import { action } from '#app/model/plan/action.ts'
import { makeSlug } from './slug.ts'

export const createTrackedLink = operation({
  access: 'act.contribute',
  input: z.strictObject({
    actionId: z.uuid(),
    label: z.string().trim().min(1).max(100),
    destination: z.url({ protocol: /^https?$/ }).max(2000),
    /** How people come; follows from the action's lever unless said. */
    medium: z.enum(media).optional(),
  }),
  output: trackedLink.row,
  async run(ctx, { actionId, label, destination, medium }) {
    const { leverId } = await ctx.of(action).get(actionId)
    const slug = makeSlug(label)
    // The campaign is the link's own name: a result is then never counted for two actions.
    return await ctx.of(trackedLink).create({ actionId, label, destination, slug, campaign: slug, source: leverId ?? 'azimut', medium: medium ?? mediumOf(leverId === null ? undefined : (await levers()).get(leverId)) })
  },
})

const mediumOfFamily: Readonly<Record<string, Medium>> = { 'email-crm': 'email', mobile: 'sms', social: 'social', influence: 'social', partnership: 'referral' }

/** What the rest of the world calls the way people come: it decides the channel the visits are counted in. */
function mediumOf(lever: Lever | undefined): Medium {
  if (lever?.cost.model === 'click') return 'cpc'
  if (lever?.cost.model === 'views') return 'cpm'
  if (lever?.rates.exposedToScan) return 'qr'
  return mediumOfFamily[lever?.family ?? ''] ?? 'link'
}

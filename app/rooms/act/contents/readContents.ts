// The editorial calendar, the map of what is said to whom, and the library: contents with what is still missing from each.
import * as z from 'zod'
import { readToday } from '#app/answers/today.ts'
import type { Ctx } from '#app/kernel/context.ts'
import { nothing, operation } from '#app/kernel/operation.ts'
import { content } from '#app/model/act/content.ts'
import { action } from '#app/model/plan/action.ts'
import { person } from '#app/model/plan/person.ts'
import { carriesOffer, contentFlags, contentMap, flagsOf, offersFirst } from './flags.ts'
import type { Content } from './flags.ts'
import { searchContents } from './library.ts'

const stages = ['awareness', 'conversion', 'closing', 'retention'] as const
const stage = z.enum(stages)
const flagged = z.object({ content: content.row, flags: z.array(z.enum(contentFlags)), ownerName: z.string().nullable(), actionTitle: z.string().nullable() })

/** Contents with their flags, offers first. */
export async function readFlagged(ctx: Ctx): Promise<z.output<typeof flagged>[]> {
  const today = await readToday(ctx)
  const contents = (await ctx.of(content).list()).toSorted(offersFirst)
  const actions = new Map((await ctx.of(action).list()).map(one => [one.id, one]))
  const names = new Map((await ctx.of(person).list()).map(one => [one.id, one.name]))
  const campaignOf = ({ actionId }: Content) => actions.get(actionId ?? '')?.campaignId ?? undefined
  const offerFrom = new Map<string, string>()
  for (const one of contents) {
    const campaign = campaignOf(one)
    if (campaign && carriesOffer(one) && one.onDay && !(offerFrom.get(campaign)! <= one.onDay)) offerFrom.set(campaign, one.onDay)
  }
  return contents.map(one => ({
    content: one, flags: flagsOf(one, { today, offerFrom: offerFrom.get(campaignOf(one) ?? '') }),
    ownerName: names.get(one.ownerId ?? '') ?? null, actionTitle: actions.get(one.actionId ?? '')?.title ?? null,
  }))
}

export const readContents = operation({
  access: 'act.view', reads: true, input: nothing,
  output: z.object({
    today: z.iso.date(), contents: z.array(flagged), people: z.array(person.row),
    actions: z.array(z.object({ id: z.uuid(), title: z.string() })),
    map: z.object({ cells: z.array(z.object({ theme: z.string(), stage, count: z.number(), formats: z.array(z.string()) })), coverage: z.number().nullable() }),
  }),
  async run(ctx) {
    const contents = await readFlagged(ctx)
    return {
      today: await readToday(ctx), contents, people: await ctx.of(person).list(), map: contentMap(contents.map(one => one.content), stages),
      actions: (await ctx.of(action).list()).filter(one => one.state !== 'dropped').map(({ id, title }) => ({ id, title })),
    }
  },
})

export const findContents = operation({
  access: 'act.view', reads: true, input: z.strictObject({ text: z.string().trim().max(200) }), output: z.array(content.row),
  run: async (ctx, { text }) => searchContents(await ctx.of(content).list(), text),
})

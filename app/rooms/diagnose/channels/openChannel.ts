// Before a channel is opened, the method asks what the company wants to inspire.
import type { Ctx } from '#app/kernel/context.ts'
import { operation } from '#app/kernel/operation.ts'
import type { Rule } from '#app/kernel/rule.ts'
import * as z from 'zod'
import { channel } from '#app/model/diagnose/channel.ts'
import { identitySheet } from '#app/model/diagnose/identitySheet.ts'

const identityBeforeChannels: Rule = {
  id: 'diagnose.identityBeforeChannels',
  says: {
    fr: 'Votre promesse n’est pas encore écrite : dites ce que vous voulez inspirer, ce canal en parlera mieux.',
    en: 'Your promise is not written yet: say what you want to inspire, this channel will speak the better of it.',
  },
}

export async function askIdentity(ctx: Ctx, isOpening: boolean) {
  const [sheet] = isOpening ? await ctx.of(identitySheet).list() : []
  await ctx.rule(identityBeforeChannels, isOpening && !sheet?.promise)
}

export const createChannel = operation({
  access: 'diagnose.edit', input: channel.creation, output: channel.row,
  async run(ctx, form) {
    await askIdentity(ctx, form.open === 'yes')
    return await ctx.of(channel).create(form)
  },
})

export const updateChannel = operation({
  access: 'diagnose.edit', input: z.strictObject({ id: z.uuid(), version: z.int().positive(), change: channel.change }), output: channel.row,
  async run(ctx, { change, ...at }) {
    const { open } = await ctx.of(channel).get(at.id)
    await askIdentity(ctx, change.open === 'yes' && open !== 'yes')
    return await ctx.of(channel).update(at, change)
  },
})

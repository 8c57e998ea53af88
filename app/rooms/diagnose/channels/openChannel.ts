// Before a channel is opened, the method asks what the company wants to inspire.
import { eq } from 'drizzle-orm'
import type { Ctx } from '#app/kernel/context.ts'
import type { ChangeOf, RowOf } from '#app/kernel/noun.ts'
import { operation } from '#app/kernel/operation.ts'
import type { Rule } from '#app/kernel/rule.ts'
import * as z from 'zod'
import { channel } from '#app/model/diagnose/channel.ts'
import { identitySheet } from '#app/model/diagnose/identitySheet.ts'
import { action } from '#app/model/plan/action.ts'

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
    const before = await ctx.of(channel).get(at.id)
    const { open } = before
    await askIdentity(ctx, change.open === 'yes' && open !== 'yes')
    await keepYield(ctx, before, change)
    return await ctx.of(channel).update(at, change)
  },
})

/** A decision undone takes its action with it, as long as nobody touched it, and brings it back when that is undone. Written in one go, the two bear one moment. */
async function keepYield(ctx: Ctx, { id, updatedAt }: RowOf<typeof channel>, change: ChangeOf<typeof channel>) {
  if (!('yields' in change)) return
  const where = eq(action.table.channelId, id)
  const made = (await ctx.of(action).list({ where })).filter(one => one.createdAt === updatedAt && one.version === 1)
  for (const one of made) await ctx.of(action).remove({ id: one.id, version: one.version })
  if (made.length) return
  for (const one of (await ctx.of(action).list({ where, removed: true })).filter(gone => gone.updatedAt === updatedAt)) await ctx.of(action).restore({ id: one.id, version: one.version })
}

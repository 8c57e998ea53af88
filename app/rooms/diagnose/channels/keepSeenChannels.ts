// « Inscrire »: the channels that the reading saw enter the register, to be decided one by one.
import * as z from 'zod'
import { nothing, operation } from '#app/kernel/operation.ts'
import { takeTurn } from '#app/kernel/store/turn.ts'
import { channel } from '#app/model/diagnose/channel.ts'
import { unregistered } from './readChannels.ts'

export const keepSeenChannels = operation({
  access: 'diagnose.edit', input: nothing, output: z.array(channel.row),
  async run(ctx) {
    await takeTurn(ctx, 'channels')
    const kept = []
    for (const one of await unregistered(ctx)) kept.push(await ctx.of(channel).create({ ...one, name: one.name.slice(0, 200) }))
    return kept
  },
})

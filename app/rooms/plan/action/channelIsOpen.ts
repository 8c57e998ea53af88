// A channel the company said « non » to takes no action until that decision is opened again.
import type { Ctx } from '#app/kernel/context.ts'
import type { Rule } from '#app/kernel/rule.ts'
import { channel } from '#app/model/diagnose/channel.ts'

const channelIsOpen: Rule = {
  id: 'plan.channelIsOpen',
  says: {
    fr: 'Vous avez dit non à ce canal. Rouvrez la décision dans « Vos canaux », ou choisissez-en un autre.',
    en: 'You said no to this channel. Open the decision again in “Your channels”, or choose another one.',
  },
}

/** Closing a channel is itself work: the action that a decision yields comes before the decision is written. */
export async function askChannel(ctx: Ctx, channelId: string | null | undefined) {
  const isClosed = channelId ? (await ctx.of(channel).get(channelId)).open === 'no' : false
  await ctx.rule(channelIsOpen, isClosed)
}

// What was sold on the site, by channel and week: claimed, confirmed, and what no visit tells apart.
import * as z from 'zod'
import { askRevenue } from '#app/answers/audience/revenue.ts'
import { translate } from '#app/deck/words.ts'
import { lateOperation } from '#app/kernel/operation.ts'
import { days, name, openQuestion, told } from './asked.ts'
import { audienceWords } from './audience.words.ts'

/** `results`: how often the goal happened; 0 when none was asked for. */
const sold = z.object({ claimedCents: z.number(), confirmedCents: z.number(), results: z.number() })

export const readRevenue = lateOperation({
  access: 'measure.view', reads: true, input: z.strictObject({ ...days, goal: name.optional() }),
  output: z.object({
    ...told, currency: z.string(),
    /** By Monday. `total` is everybody's; `channels` are the visits of people who agreed; `unlinked` is the rest. */
    weeks: z.array(z.object({ week: z.iso.date(), total: sold, channels: z.array(sold.extend({ channel: z.string().nullable() })), unlinked: sold })),
  }),
  async run(ctx, { goal, ...asked }) {
    const { audience, period } = await openQuestion(ctx, asked)
    return async () => ({ ...period, definition: translate(audienceWords, ctx.locale)('revenue'), basis: 'everyone' as const, note: null, currency: audience.currency, ...await askRevenue(audience, { ...period, goal }) })
  },
})

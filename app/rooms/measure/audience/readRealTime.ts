// What happens on the site now: the last thirty minutes.
import * as z from 'zod'
import { askRealTime } from '#app/answers/audience/realTime.ts'
import { translate } from '#app/deck/words.ts'
import { lateOperation, nothing } from '#app/kernel/operation.ts'
import { openQuestion, told } from './asked.ts'
import { audienceWords } from './audience.words.ts'

export const readRealTime = lateOperation({
  access: 'measure.view', reads: true, input: nothing,
  output: z.object({
    ...told, at: z.iso.datetime(),
    minutes: z.array(z.object({ minutesAgo: z.int(), pageviews: z.int() })), pageviews: z.int(),
    /** Different people, among those who agreed. */
    people: z.int(),
    pages: z.array(z.object({ page: z.string(), pageviews: z.int() })),
    channels: z.array(z.object({ channel: z.string(), entries: z.int() })),
    events: z.array(z.object({ name: z.string(), times: z.int() })),
  }),
  async run(ctx) {
    const { audience } = await openQuestion(ctx, {})
    const now = ctx.services.now()
    return async () => ({ from: audience.today, to: audience.today, definition: translate(audienceWords, ctx.locale)('realTime'), basis: 'everyone' as const, note: null, ...await askRealTime(audience, now) })
  },
})

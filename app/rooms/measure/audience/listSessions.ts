// The latest visits of people who agreed, one by one, without their identifier.
import * as z from 'zod'
import { consentedShare } from '#app/answers/audience/consent.ts'
import { askSessions } from '#app/answers/audience/sessions.ts'
import { translate } from '#app/deck/words.ts'
import { lateOperation } from '#app/kernel/operation.ts'
import { days, limitOf, openQuestion, segment, told } from './asked.ts'
import { audienceWords } from './audience.words.ts'

const known = z.string().nullable()

export const listSessions = lateOperation({
  access: 'measure.view', reads: true,
  input: z.strictObject({ ...days, ...segment, limit: limitOf(50, 500), /** For the next page: the `start` of the last one read. */ before: z.iso.datetime().optional() }),
  output: z.object({
    ...told,
    sessions: z.array(z.object({
      start: z.iso.datetime(), seconds: z.number(), views: z.int(), entry: z.string(), exit: z.string(),
      channel: z.string(), source: known, medium: known, campaign: known, referrer: known,
      country: known, device: known, browser: known, os: known, language: known,
      /** What was done, beside pages seen. */
      done: z.array(z.object({ name: z.string(), times: z.int() })),
      cents: z.number(), confirmedCents: z.number(),
    })),
  }),
  async run(ctx, { segment: conditions = [], limit, before, ...asked }) {
    const { audience, period } = await openQuestion(ctx, asked)
    return async () => {
      const [sessions, share] = await Promise.all([askSessions(audience, { ...period, segment: conditions, limit, before }), consentedShare(audience, period)])
      return { ...period, definition: translate(audienceWords, ctx.locale)('sessions'), basis: 'agreed' as const, consentedShare: share, note: null, sessions }
    }
  },
})

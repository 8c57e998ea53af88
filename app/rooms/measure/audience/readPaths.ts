// The channels people came by before a result: whole paths, and the first and the last of each.
import * as z from 'zod'
import { consentedShare } from '#app/answers/audience/consent.ts'
import { askClicks, askPaths } from '#app/answers/audience/paths.ts'
import { translate } from '#app/deck/words.ts'
import { lateOperation } from '#app/kernel/operation.ts'
import { days, limitOf, name, openQuestion, told } from './asked.ts'
import { audienceWords } from './audience.words.ts'

/** `goal`: the event one hopes for; `by`: channel, source, campaign or another dimension of visits. */
const input = z.strictObject({ ...days, goal: name, windowDays: z.int().default(30), by: name.default('channel'), limit: limitOf(100, 1_000) })
const counted = {
  /** Results on the paths of people who agreed, those past the limit included. */
  conversions: z.int(),
  /** Results without an agreement: on no path. */
  unlinked: z.int(),
}

export const readPaths = lateOperation({
  access: 'measure.view', reads: true, input,
  output: z.object({ ...told, ...counted, /** The oldest visit first; null where it is not known. */ paths: z.array(z.object({ touches: z.array(z.string().nullable()), conversions: z.int(), cents: z.number() })) }),
  async run(ctx, { from, to, ...asked }) {
    const { audience, period } = await openQuestion(ctx, { from, to })
    return async () => {
      const [found, share] = await Promise.all([askPaths(audience, { ...period, ...asked }), consentedShare(audience, period)])
      return { ...period, definition: translate(audienceWords, ctx.locale)('paths', { days: asked.windowDays }), basis: 'agreed' as const, consentedShare: share, note: null, ...found }
    }
  },
})

export const readClicks = lateOperation({
  access: 'measure.view', reads: true, input,
  output: z.object({ ...told, ...counted, /** Results whose path this value opened, and closed; with the money of their visits. */ rows: z.array(z.object({ value: z.string().nullable(), first: z.int(), firstCents: z.number(), last: z.int(), lastCents: z.number() })) }),
  async run(ctx, { from, to, ...asked }) {
    const { audience, period } = await openQuestion(ctx, { from, to })
    return async () => {
      const [found, share] = await Promise.all([askClicks(audience, { ...period, ...asked }), consentedShare(audience, period)])
      return { ...period, definition: translate(audienceWords, ctx.locale)('clicks', { days: asked.windowDays }), basis: 'agreed' as const, consentedShare: share, note: null, ...found }
    }
  },
})

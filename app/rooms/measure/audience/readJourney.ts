// A journey from A to B: how many visits reach each step, how many leak away there, and where those went.
import * as z from 'zod'
import { consentedShare } from '#app/answers/audience/consent.ts'
import { askJourney } from '#app/answers/audience/journey.ts'
import { translate } from '#app/deck/words.ts'
import { lateOperation } from '#app/kernel/operation.ts'
import { days, names, openQuestion, segment, told } from './asked.ts'
import { audienceWords } from './audience.words.ts'

export const readJourney = lateOperation({
  access: 'measure.view', reads: true,
  /** `steps`: A, what is between, B; written as those of a funnel. */
  input: z.strictObject({ ...days, ...segment, steps: names.min(2).max(8).meta({ examples: [['page:/tarifs', 'event:quote_request']] }) }),
  output: z.object({
    ...told,
    steps: z.array(z.object({
      step: z.string(), visits: z.int(),
      /** Visits that did not go on to the next step, and their share; null at B. */
      lost: z.int().nullable(), leakShare: z.number().nullable(),
      /** The page those saw next; null when they left the site. */
      wentTo: z.array(z.object({ page: z.string().nullable(), visits: z.int() })),
    })),
    /** Pages seen from A to B by the visits that arrived, the most frequent ways first. */
    ways: z.array(z.object({ pages: z.array(z.string()), visits: z.int() })),
  }),
  async run(ctx, { steps, segment: conditions = [], ...asked }) {
    const { audience, period } = await openQuestion(ctx, asked)
    return async () => {
      const [found, share] = await Promise.all([askJourney(audience, { ...period, steps, segment: conditions }), consentedShare(audience, period)])
      return { ...period, definition: translate(audienceWords, ctx.locale)('journey'), basis: 'agreed' as const, consentedShare: share, note: null, ...found }
    }
  },
})

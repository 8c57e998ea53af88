// Where people go from a page, or come to it from.
import * as z from 'zod'
import { consentedShare } from '#app/answers/audience/consent.ts'
import { askFlows } from '#app/answers/audience/flows.ts'
import { translate } from '#app/deck/words.ts'
import { lateOperation } from '#app/kernel/operation.ts'
import { days, limitOf, name, openQuestion, segment, told } from './asked.ts'
import { audienceWords } from './audience.words.ts'

export const readFlows = lateOperation({
  access: 'measure.view', reads: true,
  /** `page`: `/tarifs`, or `/blog/*`; `depth`: how many pages away one follows. */
  input: z.strictObject({ ...days, ...segment, page: name, direction: z.enum(['after', 'before']).default('after'), depth: z.int().min(1).max(3).default(1), limit: limitOf(20, 200) }),
  output: z.object({
    ...told, /** Times the page was seen. */ times: z.int(),
    /** The nearest page first; null where the visit ended, or began. */
    flows: z.array(z.object({ pages: z.array(z.string().nullable()), times: z.int() })),
  }),
  async run(ctx, { page, direction, depth, limit, segment: conditions = [], ...asked }) {
    const { audience, period } = await openQuestion(ctx, asked)
    return async () => {
      const [found, share] = await Promise.all([askFlows(audience, { ...period, page, direction, depth, limit, segment: conditions }), consentedShare(audience, period)])
      return { ...period, definition: translate(audienceWords, ctx.locale)(direction), basis: 'agreed' as const, consentedShare: share, note: null, ...found }
    }
  },
})

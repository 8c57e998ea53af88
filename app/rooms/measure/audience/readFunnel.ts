// A funnel over real events: two to eight steps, a window, and an order said in words.
import * as z from 'zod'
import { consentedShare } from '#app/answers/audience/consent.ts'
import { askFunnel, funnelOrders } from '#app/answers/audience/funnel.ts'
import { translate } from '#app/deck/words.ts'
import { lateOperation } from '#app/kernel/operation.ts'
import { days, names, openQuestion, segment, told } from './asked.ts'
import { audienceWords } from './audience.words.ts'

export const readFunnel = lateOperation({
  access: 'measure.view', reads: true,
  input: z.strictObject({
    ...days, ...segment,
    /** `page:/tarifs`, `page:/blog/*`, `event:quote_request`. */
    steps: names.min(2).max(8).meta({ examples: [['page:/tarifs', 'event:quote_request']] }),
    /** `between`: in order, anything between; `next`: one right after the other; `visit`: any order within one visit. */
    order: z.enum(funnelOrders).default('between'),
    windowHours: z.number().default(24),
  }),
  output: z.object({ ...told, steps: z.array(z.object({ step: z.string(), people: z.int(), shareOfFirst: z.number().nullable(), shareOfPrevious: z.number().nullable() })) }),
  async run(ctx, { steps, order, windowHours, segment: conditions = [], ...asked }) {
    const { audience, period } = await openQuestion(ctx, asked)
    return async () => {
      const [found, share] = await Promise.all([askFunnel(audience, { ...period, steps, order, windowHours, segment: conditions }), consentedShare(audience, period)])
      return { ...period, definition: translate(audienceWords, ctx.locale)(order, { hours: windowHours }), basis: 'agreed' as const, consentedShare: share, note: null, steps: found }
    }
  },
})

// Who comes back: people by the week or the month they first came, and by what they did at their first visit.
import { addDays } from '@azimut/engines/calendar'
import * as z from 'zod'
import { askCohorts, engagements, wholeBuckets } from '#app/answers/audience/cohorts.ts'
import { consentedShare } from '#app/answers/audience/consent.ts'
import { translate } from '#app/deck/words.ts'
import { lateOperation } from '#app/kernel/operation.ts'
import { days, openQuestion, told } from './asked.ts'
import { audienceWords } from './audience.words.ts'

const usualDays = { week: 12 * 7, month: 365 }

export const readCohorts = lateOperation({
  access: 'measure.view', reads: true,
  /** Whole weeks or months; the last twelve when no day is said. */
  input: z.strictObject({ ...days, step: z.enum(['week', 'month']).default('week') }),
  output: z.object({
    ...told,
    /** `seen`: in this week or month and each following one; null while it is not over. */
    cohorts: z.array(z.object({ began: z.iso.date(), people: z.int(), seen: z.array(z.int().nullable()) })),
    /** Of those whose next week or month is over: how many came back in it, by what they did first. */
    byEngagement: z.array(z.object({ engagement: z.enum(engagements), definition: z.string(), people: z.int(), cameBack: z.int(), share: z.number().nullable() })),
  }),
  async run(ctx, { step, from, to }) {
    const opened = await openQuestion(ctx, { from, to })
    const { audience } = opened
    const period = wholeBuckets({ from: from ?? addDays(opened.period.to, 1 - usualDays[step]), to: opened.period.to }, step)
    const t = translate(audienceWords, ctx.locale)
    return async () => {
      const [{ cohorts, byEngagement }, share] = await Promise.all([askCohorts(audience, { ...period, step }), consentedShare(audience, period)])
      return {
        ...period, definition: t('cohorts'), basis: 'agreed' as const, consentedShare: share, note: t('correlation'), cohorts,
        byEngagement: byEngagement.map(one => ({ ...one, definition: t(one.engagement) })),
      }
    }
  },
})

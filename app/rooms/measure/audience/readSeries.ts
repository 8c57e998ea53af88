// Numbers over time: every hour, day, week or month of the period is there, by the site's own clock.
import { daysBetween } from '@azimut/engines/calendar'
import * as z from 'zod'
import { buckets } from '#app/answers/audience/days.ts'
import { askSeries, comparisons } from '#app/answers/audience/series.ts'
import { lateOperation } from '#app/kernel/operation.ts'
import { invalid } from '#app/kernel/refusal.ts'
import { both, days, metricTold, names, openQuestion, segment, tell, told, values } from './asked.ts'

const mostDaysOfHours = 31
const point = z.object({
  /** `2026-10-25`; a week by its Monday, a month by its first day, an hour with its offset: `2026-10-25T02:00+0200`. */
  at: z.string(), values,
})

export const readSeries = lateOperation({
  access: 'measure.view', reads: true,
  input: z.strictObject({ ...days, ...segment, metrics: names.default(['visits']), bucket: z.enum(buckets).default('day'), compare: z.enum(comparisons).default('none') }),
  output: z.object({
    ...told, metrics: z.array(metricTold), bucket: z.enum(buckets),
    /** `before`: the bucket in the same place of the compared period. */
    points: z.array(point.extend({ before: point.optional() })),
    compared: z.object({ from: z.iso.date(), to: z.iso.date() }).nullable(),
  }),
  async run(ctx, { metrics, segment: conditions = [], bucket, compare, ...asked }) {
    const { audience, period } = await openQuestion(ctx, asked)
    if (bucket === 'hour' && daysBetween(period.from, period.to) >= mostDaysOfHours) throw invalid({ bucket: both('manyHours') })
    return async () => {
      const { points, compared, ...answer } = await askSeries(audience, { ...period, metrics, segment: conditions }, { bucket, compare })
      return { ...period, ...tell(answer, ctx.locale), bucket, points, compared }
    }
  },
})

// The most frequent pages, channels, campaigns, countries, devices …: any metrics by any dimension.
import * as z from 'zod'
import { askQuestion } from '#app/answers/audience/question.ts'
import { lateOperation } from '#app/kernel/operation.ts'
import { days, limitOf, metricTold, name, names, openQuestion, segment, tell, told, values } from './asked.ts'

export const listTop = lateOperation({
  access: 'measure.view', reads: true,
  input: z.strictObject({ ...days, ...segment, dimension: name.meta({ examples: ['page'] }), metrics: names.default(['visits']), /** The metric whose greatest values come first. */ order: name.optional(), limit: limitOf(10, 1_000) }),
  output: z.object({
    ...told, metrics: z.array(metricTold),
    /** `value` is null where it is not known. */
    rows: z.array(z.object({ value: z.string().nullable(), values })),
  }),
  async run(ctx, { dimension, metrics, segment: conditions = [], order, limit, ...asked }) {
    const { audience, period } = await openQuestion(ctx, asked)
    return async () => {
      const answer = await askQuestion(audience, { ...period, metrics, dimensions: [dimension], segment: conditions, limit, ...(order ? { order } : {}) })
      return { ...period, ...tell(answer, ctx.locale), rows: answer.rows.map(row => ({ value: row.keys[0] ?? null, values: row.values })) }
    }
  },
})

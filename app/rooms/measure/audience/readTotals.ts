// The numbers of a period, beside those of the period before or of the year before.
import * as z from 'zod'
import { askQuestion } from '#app/answers/audience/question.ts'
import { comparedPeriod, comparisons } from '#app/answers/audience/series.ts'
import { lateOperation } from '#app/kernel/operation.ts'
import { days, metricTold, names, openQuestion, segment, tell, told, values } from './asked.ts'

/** What is asked when nothing is. */
const usual = ['visits', 'visitors', 'pageviews', 'pages-per-visit', 'bounce-share', 'visit-duration']

export const readTotals = lateOperation({
  access: 'measure.view', reads: true,
  input: z.strictObject({ ...days, ...segment, metrics: names.optional(), compare: z.enum(comparisons).default('none') }),
  output: z.object({
    ...told, metrics: z.array(metricTold), values,
    /** The same of the compared period; null without one. */
    compared: z.object({ from: z.iso.date(), to: z.iso.date(), values }).nullable(),
  }),
  async run(ctx, { metrics = usual, segment: conditions = [], compare, ...asked }) {
    const { audience, period } = await openQuestion(ctx, asked)
    const compared = comparedPeriod(period, compare)
    const ask = (of: typeof period) => askQuestion(audience, { ...of, metrics, segment: conditions })
    return async () => {
      const [answer, before] = await Promise.all([ask(period), compared ? ask(compared) : undefined])
      return { ...period, ...tell(answer, ctx.locale), values: answer.rows[0]!.values, compared: compared && before ? { ...compared, values: before.rows[0]!.values } : null }
    }
  },
})

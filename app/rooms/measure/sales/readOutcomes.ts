// Sales, commercial contacts and image: what each kind cost and brought, line by line and channel by channel.
import * as z from 'zod'
import { readOutcomes as outcomesOf } from '#app/answers/outcomes.ts'
import type { Outcomes } from '#app/answers/outcomes.ts'
import { operation } from '#app/kernel/operation.ts'
import { asked, readPeriod } from './period.ts'

export const readOutcomes = operation({
  access: 'measure.view', reads: true, input: z.strictObject(asked),
  output: z.object({ from: z.iso.date(), to: z.iso.date(), outcomes: z.custom<Outcomes>() }),
  async run(ctx, input) {
    const { from, to } = await readPeriod(ctx, input)
    return { from, to, outcomes: await outcomesOf(ctx, { from, to }) }
  },
})

// When the site's code and people both count one kind of result: which of them is believed, or whether they add up.
import { eq } from 'drizzle-orm'
import * as z from 'zod'
import { operation } from '#app/kernel/operation.ts'
import { takeTurn } from '#app/kernel/store/turn.ts'
import { believed, resultRule } from '#app/model/measure/resultRule.ts'
import { kpiCounted } from './kpiCounted.ts'

export const chooseBelieved = operation({
  access: 'measure.edit', input: z.strictObject({ kpiId: z.string().max(100).optional(), believes: z.enum(believed) }), output: resultRule.row,
  async run(ctx, { kpiId: said, believes }) {
    const kpiId = await kpiCounted(ctx, said)
    await takeTurn(ctx, `chooseBelieved ${kpiId}`)
    const [known] = await ctx.of(resultRule).list({ where: eq(resultRule.table.kpiId, kpiId) })
    return known ? await ctx.of(resultRule).update(known, { believes }) : await ctx.of(resultRule).create({ kpiId, believes })
  },
})

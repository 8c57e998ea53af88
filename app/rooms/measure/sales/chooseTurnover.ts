// Of three figures of one turnover, the one the company believes.
import * as z from 'zod'
import { operation } from '#app/kernel/operation.ts'
import { takeTurn } from '#app/kernel/store/turn.ts'
import { turnoverRule, turnoverSource } from '#app/model/measure/turnoverRule.ts'

export const chooseTurnover = operation({
  access: 'measure.edit', input: z.strictObject({ believes: z.enum(turnoverSource) }), output: turnoverRule.row,
  async run(ctx, { believes }) {
    await takeTurn(ctx, 'chooseTurnover')
    const [known] = await ctx.of(turnoverRule).list()
    return known ? await ctx.of(turnoverRule).update(known, { believes }) : await ctx.of(turnoverRule).create({ believes })
  },
})

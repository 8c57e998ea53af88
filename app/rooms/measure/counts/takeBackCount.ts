// Takes a count back, and gives it back: one’s own, or anybody’s for who may change the rest.
import * as z from 'zod'
import { may } from '#app/kernel/access.ts'
import type { Ctx } from '#app/kernel/context.ts'
import { operation } from '#app/kernel/operation.ts'
import { notAllowed } from '#app/kernel/refusal.ts'
import { resultCount } from '#app/model/measure/resultCount.ts'

const at = z.strictObject({ id: z.uuid(), version: z.int().positive() })

/** Who noted at the counter what was wrong must be able to say so. */
async function askOwn(ctx: Ctx, id: string) {
  const { createdBy } = await ctx.of(resultCount).get(id)
  if (createdBy !== ctx.asker.person && !may(ctx.asker.role, 'measure.edit')) throw notAllowed()
}

export const removeResultCount = operation({
  access: 'measure.contribute', input: at, output: resultCount.row,
  async run(ctx, where) {
    await askOwn(ctx, where.id)
    return await ctx.of(resultCount).remove(where)
  },
})

export const restoreResultCount = operation({
  access: 'measure.contribute', input: at, output: resultCount.row,
  async run(ctx, where) {
    await askOwn(ctx, where.id)
    return await ctx.of(resultCount).restore(where)
  },
})

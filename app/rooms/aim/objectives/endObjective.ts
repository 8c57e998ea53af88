// Ends an objective before its time, with the reason: it leaves the course, its history and everything that served it stay.
import * as z from 'zod'
import { readToday } from '#app/answers/today.ts'
import type { Ctx } from '#app/kernel/context.ts'
import { operation } from '#app/kernel/operation.ts'
import { objective } from '#app/model/aim/objective.ts'

export const endObjective = operation({
  access: 'aim.edit',
  input: z.strictObject({ id: z.uuid(), version: z.int().positive(), reason: z.string().trim().min(3).max(500) }),
  output: objective.row,
  run: async (ctx, { reason, ...at }) => await ctx.of(objective).update(at, { endedOn: await readToday(ctx), endedReason: reason }),
})

/** The course changes: the one before is ended by the one after, and says so; ended already, it keeps its reason. */
export async function replaceObjective(ctx: Ctx, id: string, by: string) {
  const before = await ctx.of(objective).get(id)
  if (before.endedOn !== null) return before
  const { version } = before
  return await ctx.of(objective).update({ id, version }, { endedOn: await readToday(ctx), endedReason: ctx.locale === 'fr' ? `Remplacé\u202f: ${by}` : `Replaced: ${by}` })
}

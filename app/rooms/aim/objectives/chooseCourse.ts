// Of several objectives, this one is the course: every room follows it from now on.
import * as z from 'zod'
import { operation } from '#app/kernel/operation.ts'
import { objective } from '#app/model/aim/objective.ts'

export const chooseCourse = operation({
  access: 'aim.edit', input: z.strictObject({ id: z.uuid(), version: z.int().positive() }), output: objective.row,
  async run(ctx, at) {
    const now = ctx.services.now()
    const { acceptedBy } = await ctx.of(objective).get(at.id)
    // Chosen again after it was ended, it goes on.
    return await ctx.of(objective).update(at, { chosenAt: now, endedOn: null, endedReason: null, ...(acceptedBy === null ? { acceptedBy: ctx.asker.name, acceptedAt: now } : {}) })
  },
})

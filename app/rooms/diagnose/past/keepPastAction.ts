// A past action by hand, its dates in order; and « Retenir »: it becomes a strength or a weakness, proven by it.
import { eq } from 'drizzle-orm'
import * as z from 'zod'
import { operation } from '#app/kernel/operation.ts'
import { invalid } from '#app/kernel/refusal.ts'
import { takeTurn } from '#app/kernel/store/turn.ts'
import { pastAction } from '#app/model/diagnose/pastAction.ts'
import { swotItem } from '#app/model/diagnose/swotItem.ts'

const refuseBackwards = ({ startOn, endOn }: { startOn?: string | null | undefined; endOn?: string | null | undefined }, field = 'endOn') => {
  if (startOn && endOn && endOn < startOn) throw invalid({ [field]: { fr: 'La fin ne peut pas précéder le début.', en: 'The end cannot come before the start.' } })
}

export const createPastAction = operation({
  access: 'diagnose.edit', input: pastAction.creation, output: pastAction.row,
  async run(ctx, form) {
    refuseBackwards(form)
    return await ctx.of(pastAction).create(form)
  },
})

export const updatePastAction = operation({
  access: 'diagnose.edit', input: z.strictObject({ id: z.uuid(), version: z.int().positive(), change: pastAction.change }), output: pastAction.row,
  async run(ctx, { id, version, change }) {
    refuseBackwards({ ...await ctx.of(pastAction).get(id), ...change }, 'change.endOn')
    return await ctx.of(pastAction).update({ id, version }, change)
  },
})

/** Kept twice, it is one item. */
export const keepPastAction = operation({
  access: 'diagnose.edit',
  input: z.strictObject({ id: z.uuid(), kind: z.enum(['strength', 'weakness']), sentence: z.string().trim().min(3).max(300) }), output: swotItem.row,
  async run(ctx, { id, kind, sentence }) {
    await ctx.of(pastAction).get(id)
    await takeTurn(ctx, id)
    const [already] = await ctx.of(swotItem).list({ where: eq(swotItem.table.pastActionId, id) })
    return already ?? await ctx.of(swotItem).create({ kind, sentence, pastActionId: id })
  },
})

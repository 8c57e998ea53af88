// « Retenir »: a finding becomes a strength or a weakness of the strategy, proven by it.
import { eq } from 'drizzle-orm'
import * as z from 'zod'
import { operation } from '#app/kernel/operation.ts'
import { takeTurn } from '#app/kernel/store/turn.ts'
import { finding } from '#app/model/diagnose/finding.ts'
import { swotItem } from '#app/model/diagnose/swotItem.ts'
import { refuseDoubt } from './refuseDoubt.ts'

/** A defect is a weakness and an asset a strength, unless the company sees it otherwise. Accepted twice, it is one item. */
export const acceptFinding = operation({
  access: 'diagnose.edit',
  input: z.strictObject({ findingId: z.uuid(), kind: z.enum(['weakness', 'strength']).optional(), sentence: z.string().trim().min(3).max(300).optional() }),
  output: swotItem.row,
  async run(ctx, { findingId, kind, sentence }) {
    const seen = await ctx.of(finding).get(findingId)
    refuseDoubt(seen)
    await takeTurn(ctx, findingId)
    const [already] = await ctx.of(swotItem).list({ where: eq(swotItem.table.findingId, findingId) })
    return already ?? await ctx.of(swotItem).create({ findingId, kind: kind ?? (seen.nature === 'asset' ? 'strength' : 'weakness'), sentence: sentence ?? seen.sentence.slice(0, 300) })
  },
})

// « Retenir »: a proposal becomes an item of the board, with the finding or the comparison that proves it.
import * as z from 'zod'
import { operation } from '#app/kernel/operation.ts'
import { notFound } from '#app/kernel/refusal.ts'
import { takeTurn } from '#app/kernel/store/turn.ts'
import { swotItem } from '#app/model/diagnose/swotItem.ts'
import { ownReading } from '../report/readDiagnosis.ts'
import { openProposals } from './readSwot.ts'
import { swotKind } from './swot.ts'

/** The person may move it to another part of the board, and say it in their own words. */
export const acceptProposal = operation({
  access: 'diagnose.edit', input: z.strictObject({ key: z.string().max(200), kind: swotKind.optional(), sentence: z.string().trim().min(3).max(300) }), output: swotItem.row,
  async run(ctx, { key, kind, sentence }) {
    await takeTurn(ctx, 'swot')
    const proposal = (await openProposals(ctx)).find(one => one.key === key)
    if (!proposal) throw notFound()
    const { findingId, compared: line } = proposal
    if (!line) return await ctx.of(swotItem).create({ kind: kind ?? proposal.kind, sentence, findingId })
    const { name: _name, says: _says, ...compared } = line
    return await ctx.of(swotItem).create({ kind: kind ?? proposal.kind, sentence, compared, auditId: (await ownReading(ctx))?.audit.id })
  },
})

// « C’est un défaut », « C’est bien ainsi »: what a person says of what only a person can judge; null asks again.
import * as z from 'zod'
import { readFindingTitle } from '#app/answers/findingTitle.ts'
import { operation } from '#app/kernel/operation.ts'
import { Refusal } from '#app/kernel/refusal.ts'
import { finding } from '#app/model/diagnose/finding.ts'

/** A defect is one like the others from then on; what is fine is set aside until the site shows something else there. */
export const settleFinding = operation({
  access: 'diagnose.edit', input: z.strictObject({ id: z.uuid(), version: z.int().positive(), settled: z.enum(['defect', 'fine']).nullable() }), output: finding.row,
  async run(ctx, { id, version, settled }) {
    const row = await ctx.of(finding).get(id)
    if (row.nature !== 'doubt' && row.settled === null) throw new Refusal('no-doubt', 422, { fr: 'Ce constat ne laisse pas de doute.', en: 'There is no doubt about this finding.' })
    const nature = settled === 'defect' ? 'defect' as const : 'doubt' as const
    const titleOf = await readFindingTitle(ctx)
    return await ctx.of(finding).update({ id, version }, { settled, nature, sentence: titleOf({ ...row, nature }) })
  },
})

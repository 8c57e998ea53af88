// Stops a reading: what was read so far is kept, judged and shown.
import * as z from 'zod'
import { operation } from '#app/kernel/operation.ts'
import { audit } from '#app/model/diagnose/audit.ts'

/** One under way is told to stop and ends by itself a moment later; one that waits for its turn ends here. */
export const stopAudit = operation({
  access: 'diagnose.edit', input: z.strictObject({ id: z.uuid() }), output: audit.row,
  async run(ctx, { id }) {
    const row = await ctx.of(audit).get(id)
    const isOver = row.state !== 'queued' && row.state !== 'reading'
    if (isOver || ctx.services.stopJob(id)) return row
    return await ctx.of(audit).update({ id, version: row.version }, { state: 'stopped', finishedAt: ctx.services.now(), progress: null })
  },
})

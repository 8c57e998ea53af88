// Keeps what the company corrects of what was read on its site, one fact at a time.
import * as z from 'zod'
import { operation } from '#app/kernel/operation.ts'
import { corrected as facts, site } from '#app/model/diagnose/site.ts'

/** What is not given stays as it was; a fact emptied takes back what the site says. */
export const correctIdentity = operation({
  access: 'diagnose.edit', input: z.strictObject({ id: z.uuid(), version: z.int().positive(), corrected: facts }), output: site.row,
  async run(ctx, { corrected, ...at }) {
    const row = await ctx.of(site).get(at.id)
    return await ctx.of(site).update(at, { corrected: Object.fromEntries(Object.entries({ ...row.corrected, ...corrected }).filter(([, text]) => text)) })
  },
})

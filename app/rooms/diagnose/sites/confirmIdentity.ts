// « C’est bien nous »: the company recognises itself in what was read on its site.
import { and, desc, eq, isNotNull } from 'drizzle-orm'
import * as z from 'zod'
import { operation } from '#app/kernel/operation.ts'
import { audit } from '#app/model/diagnose/audit.ts'
import { site } from '#app/model/diagnose/site.ts'

/** The site takes the name the company gave, or the one read on it, and the time at which it was confirmed. */
export const confirmIdentity = operation({
  access: 'diagnose.edit', input: z.strictObject({ id: z.uuid(), version: z.int().positive() }), output: site.row,
  async run(ctx, at) {
    const { table } = audit
    const [last] = await ctx.db.select({ identity: table.identity }).from(table).where(and(eq(table.workspace, ctx.workspace), eq(table.siteId, at.id), isNotNull(table.identity))).orderBy(desc(table.id)).limit(1)
    const read = (await ctx.of(site).get(at.id)).corrected.name ?? last?.identity?.name
    return await ctx.of(site).update(at, { confirmedAt: ctx.services.now(), ...(read ? { name: read.slice(0, 200) } : {}) })
  },
})

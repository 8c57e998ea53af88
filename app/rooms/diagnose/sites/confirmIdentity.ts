// « C’est bien nous »: the company recognises itself in what was read on its site.
import { and, desc, eq, isNotNull } from 'drizzle-orm'
import * as z from 'zod'
import { isOfAddress, siteHost } from '#app/answers/siteRead.ts'
import { operation } from '#app/kernel/operation.ts'
import { Refusal } from '#app/kernel/refusal.ts'
import { audit } from '#app/model/diagnose/audit.ts'
import { site } from '#app/model/diagnose/site.ts'

const notReadYet = (url: string) => new Refusal('not-read-yet', 409, {
  fr: `${siteHost(url)} n’a pas encore été lu : vous pourrez dire que c’est bien vous quand nous l’aurons lu.`,
  en: `${siteHost(url)} has not been read yet: you can say that it is you once we have read it.`,
})

/** The site takes the name the company gave, or the one read on it, and the time at which it was confirmed. */
export const confirmIdentity = operation({
  access: 'diagnose.edit', input: z.strictObject({ id: z.uuid(), version: z.int().positive() }), output: site.row,
  async run(ctx, at) {
    const { table } = audit
    const { url, corrected } = await ctx.of(site).get(at.id)
    const [last] = await ctx.db.select({ id: table.id, siteId: table.siteId, identity: table.identity }).from(table).where(and(eq(table.workspace, ctx.workspace), eq(table.siteId, at.id), isNotNull(table.identity))).orderBy(desc(table.id)).limit(1)
    if (last && !await isOfAddress(ctx, last, url)) throw notReadYet(url)
    const read = corrected.name ?? last?.identity?.name
    return await ctx.of(site).update(at, { confirmedAt: ctx.services.now(), ...(read ? { name: read.slice(0, 200) } : {}) })
  },
})

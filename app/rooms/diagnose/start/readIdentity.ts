// « Est-ce bien vous ? »: what the site says of who it belongs to, what the company corrected, and the activities to choose from.
import { and, desc, eq, isNotNull } from 'drizzle-orm'
import * as z from 'zod'
import { sectors } from '#app/answers/shelves.ts'
import { isOfAddress } from '#app/answers/siteRead.ts'
import { bilingual } from '#app/kernel/bilingual.ts'
import { nothing, operation } from '#app/kernel/operation.ts'
import { audit } from '#app/model/diagnose/audit.ts'
import { site } from '#app/model/diagnose/site.ts'
import { factsOf } from '../sites/corrections.ts'

const text = z.string().nullable()

export const readIdentity = operation({
  access: 'diagnose.view', reads: true, input: nothing,
  output: z.object({
    /** Null for a company without a site. */
    site: z.object({ id: z.uuid(), version: z.number(), url: z.string(), confirmedAt: text }).nullable(),
    /** Null until a page was read at the address it has. */
    said: z.object({ name: text, siren: text, address: text, phones: text, hours: text, socials: text, cms: text }).nullable(),
    /** A code stands for a whole activity. */
    activities: z.array(z.object({ naf: z.string(), name: bilingual })),
  }),
  async run(ctx) {
    const [own] = await ctx.of(site).list({ where: eq(site.table.kind, 'own') })
    const activities = [...(await sectors()).values()].map(one => ({ naf: one.naf[0], name: one.name })).toSorted((a, b) => a.name[ctx.locale].localeCompare(b.name[ctx.locale], ctx.locale))
    if (!own) return { site: null, said: null, activities }
    const { table } = audit
    const [last] = await ctx.db.select({ id: table.id, siteId: table.siteId, identity: table.identity }).from(table).where(and(eq(table.workspace, ctx.workspace), eq(table.siteId, own.id), isNotNull(table.identity))).orderBy(desc(table.id)).limit(1)
    const { id, version, url, confirmedAt } = own
    const identity = last && await isOfAddress(ctx, last, url) ? last.identity : null
    return { site: { id, version, url, confirmedAt }, said: identity || Object.keys(own.corrected).length ? factsOf(identity, own.corrected) : null, activities }
  },
})

// « Votre site »: whether it is shown to be the company's own, what to put on it to show it, and how the company wants it read.
import { isIP } from 'node:net'
import { eq } from 'drizzle-orm'
import * as z from 'zod'
import { readTracker } from '#app/answers/resultsByCode.ts'
import { siteHost } from '#app/answers/siteRead.ts'
import { readDays } from '#app/answers/today.ts'
import { nothing, operation } from '#app/kernel/operation.ts'
import { site } from '#app/model/diagnose/site.ts'
import { ownershipOf, ownershipToken } from './ownership.ts'

const way = z.enum(['tracker', 'dns', 'file'])
/** `YYYY-MM-DD`, where the company is. */
const day = z.string()

const ownSite = z.object({
  id: z.uuid(), version: z.number(), host: z.string(),
  readsSpelling: z.boolean(), ignoresRobots: z.boolean(), keywords: z.array(z.string()),
  /** Null until somebody looked. `by` null: nothing was found. `isAway`: the site did not answer, what is told stood before. */
  ownership: z.object({ by: way.nullable(), provenOn: day.nullable(), checkedOn: day, isLost: z.boolean(), isAway: z.boolean() }).nullable(),
  hasTracker: z.boolean(),
  /** Null for an address that has no domain. */
  dns: z.object({ name: z.string(), value: z.string() }).nullable(),
  file: z.object({ url: z.string(), content: z.string() }),
})
export type OwnSite = z.output<typeof ownSite>

export const readOwnSite = operation({
  access: 'diagnose.view', reads: true, input: nothing, output: ownSite.nullable(),
  async run(ctx) {
    const [own] = await ctx.of(site).list({ where: eq(site.table.kind, 'own') })
    if (!own) return null
    const { id, version, url, readsSpelling, ignoresRobots, keywords } = own
    const { hostname, origin } = new URL(url)
    const token = ownershipToken(ctx.services.settings, ctx.workspace, url)
    const dayOf = await readDays(ctx)
    const known = ownershipOf(own)
    const domain = hostname.replace(/^www\./, '')
    return {
      id, version, host: siteHost(url), readsSpelling, ignoresRobots, keywords,
      ownership: known && { by: known.by, isLost: known.isLost, isAway: known.isAway ?? false, checkedOn: dayOf(known.checkedAt), provenOn: known.provenAt && dayOf(known.provenAt) },
      hasTracker: (await readTracker(ctx))?.siteId === id,
      dns: domain.includes('.') && !isIP(domain) ? { name: domain, value: `azimut-verification=${token}` } : null,
      file: { url: `${origin}/.well-known/azimut-verification.txt`, content: token },
    }
  },
})

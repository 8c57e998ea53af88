// « Vérifier »: looks on the site for what shows that it is the company's own, and keeps what was found. Nobody is believed on their word.
import { eq } from 'drizzle-orm'
import type { Ctx } from '#app/kernel/context.ts'
import type { JobCtx, JobKind } from '#app/kernel/jobs/job.ts'
import { nothing, operation } from '#app/kernel/operation.ts'
import { openRate } from '#app/kernel/rate.ts'
import { Refusal } from '#app/kernel/refusal.ts'
import { site } from '#app/model/diagnose/site.ts'
import { keepProof, lookForProof, ownershipOf, soughtOn } from './ownership.ts'
import type { Sought } from './ownership.ts'

/** Each press asks a name server and a site: as often as a person does. */
const rate = openRate({ most: 20, windowMs: 60_000 })

/** Of the own site alone; the answer comes with the site, a moment later. */
export const proveSite = operation({
  access: 'diagnose.edit', input: nothing, output: site.row,
  async run(ctx) {
    const [own] = await ctx.of(site).list({ where: eq(site.table.kind, 'own') })
    if (!own) throw new Refusal('no-site', 422, { fr: 'Donnez d’abord l’adresse de votre site.', en: 'Give the address of your site first.' })
    rate.take(ctx.workspace)
    await ctx.enqueue('checkOwnership', { siteId: own.id })
    return own
  },
})

export const checkOwnership: JobKind = {
  subject: data => String(data['siteId']),
  run: async (ctx, data) => { await proveAgain(ctx, String(data['siteId']), { isAsked: true }) },
  /** The page waits for an answer, even that we could not look. */
  async giveUp(ctx, data) {
    const siteId = String(data['siteId'])
    await ctx.transact(async inner => keepProof(inner, siteId, { url: (await inner.of(site).get(siteId)).url, found: 'away' }))
  },
}

/** Looks again, whichever way it was shown. Unasked, it leaves alone a site that nothing was ever shown of and that has no code of measure. */
export async function proveAgain(ctx: JobCtx, siteId: string, { isAsked }: { isAsked: boolean }): Promise<void> {
  const sought = await ctx.transact(inner => toLookFor(inner, siteId, isAsked))
  if (!sought) return
  const seen = await lookForProof(ctx.services.settings, sought, ctx.signal)
  // A site that is down for a moment has lost nothing; who asked is answered all the same.
  if (!isAsked && (seen === 'away' || (seen === null && !sought.isKnown))) return
  await ctx.transact(inner => keepProof(inner, siteId, { url: sought.url, found: seen }))
}

async function toLookFor(ctx: Ctx, siteId: string, isAsked: boolean): Promise<Sought & { isKnown: boolean } | undefined> {
  const row = await ctx.of(site).get(siteId)
  if (row.kind !== 'own') return undefined
  const sought = await soughtOn(ctx, row)
  const isKnown = (ownershipOf(row)?.by ?? null) !== null
  return isAsked || isKnown || sought.key !== undefined ? { ...sought, isKnown } : undefined
}

// « Lire mon site »: the addresses as the form holds them now, and the reading of them. Given again unchanged, what was read is not read twice.
import { eq } from 'drizzle-orm'
import * as z from 'zod'
import type { Ctx } from '#app/kernel/context.ts'
import type { RowOf } from '#app/kernel/noun.ts'
import { operation } from '#app/kernel/operation.ts'
import { audit } from '#app/model/diagnose/audit.ts'
import { site } from '#app/model/diagnose/site.ts'
import { startAudit } from '../reading/startAudit.ts'
import { addSite, refuseKnown } from '../sites/openSites.ts'
import { siteAddress } from '../sites/siteAddress.ts'

const typed = z.string().trim().max(2000)

export const keepSites = operation({
  access: 'diagnose.edit', input: z.strictObject({ url: typed.min(1), competitorUrls: z.array(typed).max(2), readsSpelling: z.boolean().optional() }), output: z.array(site.row),
  async run(ctx, { competitorUrls, ...own }) {
    const known = await ctx.of(site).list()
    const competitors = known.filter(one => one.kind === 'competitor')
    let isChanged = await keepSite(ctx, known.find(one => one.kind === 'own'), { ...own, kind: 'own', field: 'url' })
    for (const [at, address] of competitorUrls.entries()) isChanged = await keepSite(ctx, competitors[at], { url: address, kind: 'competitor', field: `competitorUrls.${at}` }) || isChanged
    if (isChanged || await isUnread(ctx)) await startAudit.run(ctx, {})
    return await ctx.of(site).list()
  },
})

/** Nothing was read of the own site yet, and nothing is being read. */
async function isUnread(ctx: Ctx): Promise<boolean> {
  const own = (await ctx.of(site).list({ where: eq(site.table.kind, 'own') })).map(one => one.id)
  const audits = await ctx.of(audit).list()
  return !audits.some(one => one.state === 'queued' || one.state === 'reading') && audits.every(one => one.pagesRead === 0 || !own.includes(one.siteId))
}

/** A site as the form holds it; `field` is where it asks for its address. */
interface TypedSite { url: string; kind: 'own' | 'competitor'; field: string; readsSpelling?: boolean | undefined }

/** Whether something changed. Emptied, the address of a competitor takes it out of the comparison. */
async function keepSite(ctx: Ctx, known: RowOf<typeof site> | undefined, { field, ...form }: TypedSite): Promise<boolean> {
  if (form.url === '') {
    if (known) await ctx.of(site).remove({ id: known.id, version: known.version })
    return known !== undefined
  }
  const url = siteAddress(form.url, field)
  const { readsSpelling = known?.readsSpelling } = form
  if (known?.url === url && known.readsSpelling === readsSpelling) return false
  if (!known) await addSite(ctx, form, field)
  else {
    await refuseKnown(ctx, { ...known, url }, field)
    await ctx.of(site).update({ id: known.id, version: known.version }, { readsSpelling, ...known.url !== url && { url, confirmedAt: null } })
  }
  return true
}

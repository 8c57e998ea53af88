// « Lire mon site »: the addresses as the form holds them now, and the reading of them. Given again unchanged, what was read is not read twice.
import { eq, inArray } from 'drizzle-orm'
import * as z from 'zod'
import type { Ctx } from '#app/kernel/context.ts'
import type { RowOf } from '#app/kernel/noun.ts'
import { operation } from '#app/kernel/operation.ts'
import { audit } from '#app/model/diagnose/audit.ts'
import { site } from '#app/model/diagnose/site.ts'
import { readAnew, underWay } from '../reading/readAnew.ts'
import { addSite, refuseKnown } from '../sites/openSites.ts'
import { siteAddress } from '../sites/siteAddress.ts'

const typed = z.string().trim().max(2000)

export const keepSites = operation({
  access: 'diagnose.edit', output: z.array(site.row),
  input: z.strictObject({ url: typed.min(1), competitorUrls: z.array(typed).max(2), readsSpelling: z.boolean().optional(), /** What was read of the own site is read again. */ readsAgain: z.boolean().optional() }),
  async run(ctx, { competitorUrls, readsAgain = false, ...own }) {
    const known = await ctx.of(site).list()
    const competitors = known.filter(one => one.kind === 'competitor')
    const forms: TypedSite[] = [{ ...own, kind: 'own', field: 'url', known: known.find(one => one.kind === 'own') }, ...competitorUrls.map((url, at): TypedSite => ({ url, kind: 'competitor', field: `competitorUrls.${at}`, known: competitors[at] }))]
    const changed = new Set<string>()
    for (const form of forms) for (const id of await keepSite(ctx, form)) changed.add(id)
    for (const id of await unread(ctx, readsAgain)) changed.add(id)
    if (changed.size) await readAnew(ctx, changed)
    return await ctx.of(site).list()
  },
})

/** The own site, where no page of it was read yet, or it is asked for again; a reading under way will do. */
async function unread(ctx: Ctx, isAsked: boolean): Promise<string[]> {
  const own = (await ctx.of(site).list({ where: eq(site.table.kind, 'own') })).map(one => one.id)
  if ((await underWay(ctx)).some(one => own.includes(one.siteId))) return []
  const readings = await ctx.of(audit).list({ where: inArray(audit.table.siteId, own) })
  return isAsked || readings.every(one => one.pagesRead === 0) ? own : []
}

/** A site as the form holds it; `field` is where it asks for its address. */
interface TypedSite { url: string; kind: 'own' | 'competitor'; field: string; readsSpelling?: boolean | undefined; known: RowOf<typeof site> | undefined }

/** The site, where something of it changed. Emptied, the address of a competitor takes it out of the comparison. */
async function keepSite(ctx: Ctx, { field, known, ...form }: TypedSite): Promise<string[]> {
  if (form.url === '') {
    if (known) await ctx.of(site).remove({ id: known.id, version: known.version })
    return known ? [known.id] : []
  }
  const url = siteAddress(form.url, field)
  const { readsSpelling = known?.readsSpelling } = form
  if (!known) return [(await addSite(ctx, form, field)).id]
  if (known.url === url && known.readsSpelling === readsSpelling) return []
  await refuseKnown(ctx, { ...known, url }, field)
  await ctx.of(site).update({ id: known.id, version: known.version }, { readsSpelling, ...known.url !== url && { url, confirmedAt: null } })
  return [known.id]
}

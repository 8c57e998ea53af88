// Says which sites to read: the company's own, and up to two that its customers compare it with.
import * as z from 'zod'
import { siteHost } from '#app/answers/siteRead.ts'
import type { Ctx } from '#app/kernel/context.ts'
import type { RowOf } from '#app/kernel/noun.ts'
import { operation } from '#app/kernel/operation.ts'
import { invalid, Refusal } from '#app/kernel/refusal.ts'
import { takeTurn } from '#app/kernel/store/turn.ts'
import { corrected, keywords, site } from '#app/model/diagnose/site.ts'
import { readAnew, underWay } from '../reading/readAnew.ts'
import { siteAddress } from './siteAddress.ts'

const competitorLimit = 2
const typed = z.string().trim().max(2000)
const name = z.string().trim().min(1).max(200)
const kind = z.enum(['own', 'competitor'])

type Form = { url: string; name?: string | undefined; kind: 'own' | 'competitor'; readsSpelling?: boolean | undefined }

/** Adds one site; `field` is where the form asked for its address. */
export async function addSite(ctx: Ctx, form: Form, field = 'url'): Promise<RowOf<typeof site>> {
  const url = siteAddress(form.url, field)
  await refuseKnown(ctx, { ...form, url }, field)
  return await ctx.of(site).create({ url, name: form.name ?? siteHost(url), kind: form.kind, readsSpelling: form.readsSpelling ?? false })
}

/** One site of one's own, two to compare with, each of them once. */
export async function refuseKnown(ctx: Ctx, { id, url, kind: of }: { id?: string; url: string; kind: Form['kind'] }, field: string) {
  await takeTurn(ctx, 'sites')
  const known = (await ctx.of(site).list()).filter(one => one.id !== id)
  if (known.some(one => siteHost(one.url) === siteHost(url))) throw invalid({ [field]: { fr: 'Ce site est déjà dans votre liste.', en: 'This site is already on your list.' } })
  const ofKind = known.filter(one => one.kind === of).length
  if (of === 'own' && ofKind) throw new Refusal('own-site-known', 409, { fr: 'Votre site est déjà connu : changez plutôt son adresse.', en: 'Your site is known already: change its address instead.' })
  if (of === 'competitor' && ofKind >= competitorLimit) throw new Refusal('enough-competitors', 422, { fr: 'Deux entreprises suffisent pour comparer. Retirez-en une pour en suivre une autre.', en: 'Two companies are enough to compare with. Remove one to follow another.' })
}

export const openSites = operation({
  access: 'diagnose.edit',
  input: z.strictObject({ url: typed, name: name.optional(), competitorUrls: z.array(typed).max(competitorLimit).optional(), readsSpelling: z.boolean().optional() }),
  output: z.array(site.row),
  async run(ctx, { competitorUrls = [], ...own }) {
    const rows = [await addSite(ctx, { ...own, kind: 'own' })]
    for (const [at, url] of competitorUrls.entries()) if (url) rows.push(await addSite(ctx, { url, kind: 'competitor' }, `competitorUrls.${at}`))
    return rows
  },
})

export const createSite = operation({
  access: 'diagnose.edit', input: z.strictObject({ url: typed, name: name.optional(), kind }), output: site.row,
  run: (ctx, form) => addSite(ctx, form),
})

export const restoreSite = operation({
  access: 'diagnose.edit', input: z.strictObject({ id: z.uuid(), version: z.int().positive() }), output: site.row,
  async run(ctx, at) {
    await refuseKnown(ctx, await ctx.of(site).get(at.id), 'id')
    return await ctx.of(site).restore(at)
  },
})

/** What people say of a site; whose it is, nobody is believed on. */
const told = z.strictObject({ url: typed, name, kind, confirmedAt: z.iso.datetime({ offset: true }).nullable(), corrected, readsSpelling: z.boolean(), ignoresRobots: z.boolean(), keywords })

/** What is confirmed of a site holds for its address: another address is to be confirmed again, and read instead of the one being read. */
export const updateSite = operation({
  access: 'diagnose.edit', input: z.strictObject({ id: z.uuid(), version: z.int().positive(), change: told.partial() }),
  output: site.row,
  async run(ctx, { id, version, change: { url, kind: asked, ...change } }) {
    const row = await ctx.of(site).get(id)
    if (asked !== undefined && asked !== row.kind) throw invalid({ 'change.kind': { fr: 'Un site ne change pas de camp.', en: 'A site does not change sides.' } })
    const moved = url === undefined ? {} : { url: siteAddress(url, 'change.url'), confirmedAt: null }
    if (moved.url !== undefined) await refuseKnown(ctx, { ...row, url: moved.url }, 'change.url')
    const kept = await ctx.of(site).update({ id, version }, { ...moved, ...change })
    if (kept.url !== row.url && (await underWay(ctx)).some(one => one.siteId === id)) await readAnew(ctx, new Set([id]))
    return kept
  },
})

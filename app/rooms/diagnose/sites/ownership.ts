// Whether a site is shown to be the company's own: by its code of measure in the home page, a line in its domain's DNS, or a file.
import { createHmac } from 'node:crypto'
import { FetchFailure, proveOwnership } from '@azimut/probe'
import type { Fetched } from '@azimut/probe'
import { hasCodeElement, openVisitor, pageTimeoutMs } from '#app/answers/codeInPage.ts'
import { readTracker } from '#app/answers/resultsByCode.ts'
import { siteHost } from '#app/answers/siteRead.ts'
import type { Ctx } from '#app/kernel/context.ts'
import type { RowOf } from '#app/kernel/noun.ts'
import type { Settings } from '#app/kernel/settings.ts'
import { site } from '#app/model/diagnose/site.ts'
import type { Ownership, OwnershipWay } from '#app/model/diagnose/site.ts'

type Site = RowOf<typeof site>

/** What was found for the host the site has today; another address is to be shown anew. */
export const ownershipOf = ({ url, ownership }: Pick<Site, 'url' | 'ownership'>): Ownership | null => (ownership?.host === siteHost(url) ? ownership : null)

export const isProven = (row: Pick<Site, 'url' | 'ownership'>): boolean => isHeld(ownershipOf(row))

const isHeld = (known: Ownership | null) => known !== null && known.by !== null && !known.isLost

/** Another for each company and each host, so that nobody shows a site with somebody else's word. */
export const ownershipToken = ({ secret }: Pick<Settings, 'secret'>, workspace: string, url: string): string =>
  createHmac('sha256', secret).update(`ownership\n${workspace}\n${siteHost(url)}`).digest('base64url').slice(0, 32)

/** What to look for on a site; `key` is that of the code of measure, where it has one. */
export interface Sought { url: string; token: string; key: string | undefined }

export async function soughtOn(ctx: Ctx, { id, url }: Site): Promise<Sought> {
  const tracker = await readTracker(ctx)
  return { url, token: ownershipToken(ctx.services.settings, ctx.workspace, url), key: tracker?.siteId === id ? tracker.key : undefined }
}

/**
 * The code must stand in the home page: anybody may send an event that says it comes from there, and make a page below say
 * what they searched. `away`: nothing was found, and the site did not answer. Rejects only when stopped.
 */
export async function lookForProof(settings: Settings, { url, token, key }: Sought, signal?: AbortSignal): Promise<OwnershipWay | 'away' | null> {
  const fetcher = openVisitor(settings)
  const within = () => AbortSignal.any([AbortSignal.timeout(pageTimeoutMs), ...signal ? [signal] : []])
  try {
    const knock = (address: string) => fetcher.fetch(address, { wanted: /html/, signal: within() }).catch(unlessFailure)
    const door = new URL('/', url).href
    // As when it is read: http where nothing answers by https.
    const home = await knock(door) ?? (door.startsWith('https:') ? await knock(door.replace(/^https:/, 'http:')) : undefined)
    signal?.throwIfAborted()
    const isOpen = home !== undefined && home.status < 400
    if (key !== undefined && isOpen && hasCodeElement(home.body.toString('utf8'), key)) return 'tracker'
    // Where one arrives is what would be read: showing the address one leaves proves nothing of it.
    const shown = await proveOwnership({ url: home?.url ?? door, token, fetcher, signal: within() })
    signal?.throwIfAborted()
    return shown ?? (isOpen ? null : 'away')
  } finally {
    await fetcher.close()
  }
}

/** A site that does not answer shows nothing. */
function unlessFailure(error: unknown): Fetched | undefined {
  if (error instanceof FetchFailure) return undefined
  throw error
}

/** Null found: what was shown before is lost; `away`: it stands. Written here alone: no operation takes it from anybody. */
export async function keepProof(ctx: Ctx, siteId: string, { url, found }: { url: string; found: OwnershipWay | 'away' | null }): Promise<Site> {
  const row = await ctx.of(site).get(siteId)
  if (row.url !== url) return row // moved meanwhile: nothing was looked for there
  const known = ownershipOf(row)
  const checkedAt = ctx.services.now()
  if (found === 'away') return await ctx.of(site).update(row, { ownership: { host: siteHost(url), by: null, provenAt: null, isLost: false, ...known, checkedAt, isAway: true } })
  const by = found ?? known?.by ?? null
  return await ctx.of(site).update(row, { ownership: {
    host: siteHost(url), by, provenAt: found !== null && !isHeld(known) ? checkedAt : known?.provenAt ?? null, checkedAt, isLost: found === null && by !== null,
  } })
}

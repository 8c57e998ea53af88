// The three readings of the three sites: the probe's own checks, on the pages as they stood that day.
import { formatDate } from '@azimut/engines/locale'
import type { SiteAudit } from '@azimut/probe'
import { keepReading } from '#app/rooms/diagnose/reading/keepReading.ts'
import { audit } from '#app/model/diagnose/audit.ts'
import { readChannels } from '#probe/channels.ts'
import type { Check } from '#probe/checks/contract.ts'
import { loadChecks } from '#probe/checks/load.ts'
import { judgeSite } from '#probe/checks/run.ts'
import { extractFacts } from '#probe/facts/extract.ts'
import type { SiteFacts } from '#probe/facts/site-facts.ts'
import { readClaims } from '#probe/claims.ts'
import { readIdentity } from '#probe/identity.ts'
import { measureSite } from '#probe/measures.ts'
import { groupFindings, scoreElements } from '#probe/score.ts'
import { companyName, host, ownPages, rivalPages, rivals } from './pages.ts'
import type { Reading } from './pages.ts'
import type { Row } from './teller.ts'
import type { World } from './world.ts'

export interface Site extends Row { url: string; name: string }

/** The company's own site and the two its customers compare it with. */
export async function openSites({ teller }: Pick<World, 'teller'>): Promise<Site[]> {
  const own = { url: `https://${host}/`, name: companyName, kind: 'own' }
  const others = rivals.map(({ url, name }) => ({ url, name, kind: 'competitor' }))
  const sites: Site[] = []
  for (const form of [own, ...others]) sites.push(await teller.ask<Site>('diagnose.createSite', form))
  return sites
}

export async function readSites({ teller }: Pick<World, 'teller'>, sites: readonly Site[], { reading, day }: { reading: Reading; day: string }): Promise<void> {
  const checks = await loadChecks()
  for (const site of sites) {
    const rival = rivals.find(({ url }) => url === site.url)
    const pages = rival ? rivalPages(rival, reading) : ownPages(reading)
    const at = `${day}T16:2${3 * sites.indexOf(site)}:00.000Z` // a few minutes each, one after the other
    const read = judge(siteOf(site.url, pages, { isPlain: !rival && reading === 0, slowness: rival ? 1.4 : 3 - reading }), checks, at)
    await teller.within('diagnose', async ctx => {
      const { id } = await ctx.of(audit).create({ label: `${site.name}, ${formatDate(day, 'fr')}`, siteId: site.id, state: 'reading', startedAt: at })
      await keepReading(ctx, id, read)
    })
  }
}

/** `isPlain`: the address without https was not led to the encrypted one. */
function siteOf(url: string, pages: Record<string, string | number>, { isPlain, slowness }: { isPlain: boolean; slowness: number }): SiteFacts {
  const origin = new URL(url).origin
  const entries = Object.entries(pages).map(([path, content]) => ({ url: origin + path, content }))
  return {
    origin, homeUrl: url,
    pages: entries.flatMap(({ url: address, content }, index) => typeof content === 'string' ? [extractFacts(content, { url: address, status: 200, responseMs: Math.round(slowness * (240 + 35 * (index % 5))), bytes: content.length })] : []),
    responses: new Map(entries.map(({ url: address, content }) => [address, { url: address, depth: 1, status: typeof content === 'number' ? content : 200 }])),
    host: { origin, isPublic: true, httpLeadsTo: isPlain ? url.replace('https:', 'http:') : url },
  }
}

function judge(site: SiteFacts, checks: readonly Check[], at: string): SiteAudit {
  const { findings, assets, outcomes } = judgeSite(checks, site)
  return {
    typed: site.homeUrl, url: site.homeUrl, startedAt: at, endedAt: at, end: 'complete', failure: null,
    visited: [...site.responses.values()].map(({ url, status }) => ({ url, status })), pagesRead: site.pages.length,
    findings, assets, outcomes, groups: groupFindings(findings), scores: scoreElements(outcomes), measures: measureSite(site), identity: readIdentity(site),
    claims: readClaims(site), channels: readChannels(site),
  }
}

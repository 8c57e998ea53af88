// The three readings of the three sites: the probe's own checks, on the pages as they stood that day.
import { formatDate } from '@azimut/engines/locale'
import { auditGiven } from '@azimut/probe'
import type { ExampleCase } from '@azimut/probe'
import { keepReading } from '#app/rooms/diagnose/reading/keepReading.ts'
import { keepProof } from '#app/rooms/diagnose/sites/ownership.ts'
import { audit } from '#app/model/diagnose/audit.ts'
import { site as siteNoun } from '#app/model/diagnose/site.ts'
import { companyName, host, ownPages, rivalPages, rivals } from './pages.ts'
import type { Reading } from './pages.ts'
import type { Row } from './teller.ts'
import type { World } from './world.ts'

const plain: Record<string, string> = {}
const compressed = { 'content-encoding': 'br' }

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
  for (const site of sites) {
    const at = `${day}T16:2${3 * sites.indexOf(site)}:00.000Z` // a few minutes each, one after the other
    const read = await auditGiven(caseOfSite(site.url, reading), { url: site.url, at })
    await teller.within('diagnose', async ctx => {
      const { id } = await ctx.of(audit).create({ label: `${site.name}, ${formatDate(day, 'fr')}`, siteId: site.id, state: 'reading', startedAt: at })
      await keepReading(ctx, id, read)
      // The code of measure stands in their pages since the first day.
      if (site === sites[0]) await keepProof(ctx, site.id, { url: (await ctx.of(siteNoun).get(site.id)).url, found: 'tracker' })
    })
  }
}

/** The site as it stood that day. At first the joinery's was served as it came: without https for who typed it so, and nothing compressed. */
function caseOfSite(url: string, reading: Reading): ExampleCase {
  const rival = rivals.find(one => one.url === url)
  const pages = rival ? rivalPages(rival, reading) : ownPages(reading)
  const slowness = rival ? 1.4 : 3 - reading
  const isPlain = !rival && reading === 0
  return {
    pages: Object.fromEntries(Object.entries(pages).map(([path, content], index) => [path, typeof content === 'number' ? content : { body: content, headers: isPlain ? plain : compressed, responseMs: Math.round(slowness * (240 + 35 * (index % 5))) }])),
    host: { origin: new URL(url).origin, httpLeadsTo: isPlain ? url.replace('https:', 'http:') : url },
  }
}

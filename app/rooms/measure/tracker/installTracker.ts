// Makes the code of measure of the company's own site: a public key, and the hosts it may count.
import { randomBytes } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { readTracker } from '#app/answers/resultsByCode.ts'
import { nothing, operation } from '#app/kernel/operation.ts'
import { Refusal } from '#app/kernel/refusal.ts'
import { takeTurn } from '#app/kernel/store/turn.ts'
import { workspace } from '#app/kernel/tables.ts'
import { site } from '#app/model/diagnose/site.ts'
import { tracker } from '#app/model/measure/tracker.ts'

/** Once for all: asked again, it gives the same key, with the hosts of the site's address as it is now. */
export const installTracker = operation({
  access: 'measure.edit', input: nothing, output: tracker.row,
  async run(ctx) {
    const own = (await ctx.of(site).list()).find(one => one.kind === 'own')
    if (!own) throw new Refusal('no-site', 422, { fr: 'Donnez d’abord l’adresse de votre site, dans Diagnostiquer.', en: 'Give the address of your site first, in Diagnose.' })
    const hosts = hostsOf(own.url)
    await takeTurn(ctx, 'installTracker')
    const known = await readTracker(ctx)
    if (known && known.siteId === own.id) return known.hosts.join() === hosts.join() ? known : await ctx.of(tracker).update(known, { hosts })
    const [company] = await ctx.db.select({ zone: workspace.zone }).from(workspace).where(eq(workspace.id, ctx.workspace))
    return await ctx.of(tracker).create({ name: own.name, key: randomBytes(9).toString('hex'), hosts, zone: company!.zone, siteId: own.id })
  },
})

/** The site's host with and without www, as the collector compares them: no scheme, no port. */
function hostsOf(url: string): string[] {
  const { hostname } = new URL(url)
  const bare = hostname.replace(/^www\./, '')
  return /^[\d.]+$|^\[|^localhost$/.test(bare) ? [bare] : [bare, `www.${bare}`]
}

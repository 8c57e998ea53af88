// The stage of a walk: the built pages on a real server, two fixture sites on loopback, a real browser in French.
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { runCli, startServer } from '#app/testServer.ts'
import type { TestServer } from '#app/testServer.ts'
import { buildPages } from '#house/setup/pages.mjs'
import { openBrowser } from '#walks/browser.ts'
import { startSite } from '#walks/fixtures/site-server.ts'
import type { RunningSite } from '#walks/fixtures/site-server.ts'

export interface Stage {
  server: TestServer
  own: RunningSite
  rival: RunningSite
  browser: Browser
  /** The owner's page. */
  page: Page
  data: string
  /** What went wrong in the owner's browser: scripts, refused resources, policy. Stays empty. */
  complaints: string[]
  /** A picture for the README, taken only when `AZIMUT_SHOTS` names a folder. */
  shot(name: string): Promise<void>
  /** Events acknowledged until now are answered for. */
  settle(): Promise<void>
  close(): Promise<void>
}

const root = join(import.meta.dirname, '../..')
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** The audit opens no page in a browser here: it takes most of a minute a site, and the probe's own tests do. */
export async function openStage({ locale = 'fr' }: { locale?: 'fr' | 'en' } = {}): Promise<Stage> {
  await buildPages(root)
  const data = await mkdtemp(join(tmpdir(), 'azimut-walk-'))
  const [own, rival] = [await startSite('lenoir'), await startSite('fictive')]
  const hosts = [own, rival].map(site => new URL(site.url).host)
  const server = await startServer(data, { env: { AZIMUT_NETWORK_ALLOW: hosts.join(','), AZIMUT_AUDIT_BROWSER: '0' } })
  const browser = await openBrowser()
  const context = await browser.newContext({ locale: locale === 'fr' ? 'fr-FR' : 'en-GB', timezoneId: 'Europe/Paris', viewport: { width: 1366, height: 860 }, acceptDownloads: true })
  const page = await context.newPage()
  const complaints: string[] = []
  page.setDefaultTimeout(15_000)
  page.on('pageerror', error => complaints.push(error.message))
  page.on('console', message => { if (message.type() === 'error') complaints.push(message.text()) })
  return {
    server, own, rival, browser, page, data, complaints,
    async shot(name) {
      const folder = process.env['AZIMUT_SHOTS']
      if (!folder) return
      await mkdir(folder, { recursive: true })
      await page.screenshot({ path: join(folder, `${name}.png`) })
    },
    // Listing the stored events waits for everything acknowledged to be stored.
    async settle() { await runCli(data, ['events', '--ids']) },
    async close() {
      await browser.close()
      await server.stop()
      await Promise.all([own.close(), rival.close()])
      await rm(data, { recursive: true, force: true })
    },
  }
}

/** The serious and critical faults of accessibility of the page as it stands (WCAG 2.2 AA). */
export async function seriousFaults(page: Page): Promise<string[]> {
  // Evaluated, not added as an element: the policy of the pages lets no foreign script in.
  await page.evaluate(await readFile(axe, 'utf8'))
  return await page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: { run(options: object): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> } }).axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
    return violations.filter(one => one.impact === 'serious' || one.impact === 'critical').flatMap(one => one.nodes.map(node => `${one.id}: ${node.html.slice(0, 160)}`))
  })
}

/** Whether the page is wider than the screen: it never is. */
export const overflows = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1)

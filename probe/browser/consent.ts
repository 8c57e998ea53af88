// Watches what a page does to a visitor before he answers its banner, and after he refuses. Nobody ever agrees here.
import type { Page } from 'playwright-core'
import type { ConsentFacts, SeenCookie } from '../facts/browser-facts.ts'
import { registeredDomain } from '../net/domain.ts'
import { findBanner, type FoundBanner } from './banner.ts'
import type { Chromium } from './chromium.ts'
import { visit, waitForQuiet, type Opened } from './visit.ts'

const DAY_SECONDS = 86_400
/** Banners often come after the page: this long is waited for one. */
const BANNER_MS = 4_000
const LOOK_AGAIN_MS = 250
const PRESS_MS = 3_000

/** Of one registrable domain; hosts that have none (addresses, names of a local network) are compared whole. */
const siteOf = (host: string) => registeredDomain(host) ?? host

async function readCookies(page: Page): Promise<SeenCookie[]> {
  const now = Date.now() / 1_000
  const site = siteOf(new URL(page.url()).hostname)
  const cookies = (await page.context().cookies()).map(({ name, domain, expires }): SeenCookie => {
    const host = domain.replace(/^\./, '')
    return { name, domain: host, days: expires < 0 ? null : Math.round((expires - now) / DAY_SECONDS), isOwn: siteOf(host) === site }
  })
  return cookies.sort((a, b) => `${a.domain} ${a.name}` < `${b.domain} ${b.name}` ? -1 : 1)
}

const addresses = ({ traffic }: Opened, from = 0) => [...new Set(traffic.requests.slice(from).map(({ url }) => url))].sort()

async function waitForBanner(page: Page): Promise<FoundBanner | null> {
  for (let waited = 0; ; waited += LOOK_AGAIN_MS) {
    const found = await findBanner(page)
    if (found?.banner.accept ?? found?.banner.refuse ?? waited >= BANNER_MS) return found
    await page.waitForTimeout(LOOK_AGAIN_MS)
  }
}

/** Presses « refuser », then opens the page anew: what it asks for from then on is asked for in spite of the refusal. */
async function refuse(opened: Opened, found: FoundBanner): Promise<ConsentFacts['afterRefusal']> {
  if (!found.refuse) return null
  const { page } = opened
  const already = opened.traffic.requests.length
  await found.refuse.click({ timeout: PRESS_MS }).catch(() => found.refuse?.evaluate((button) => button.click()))
  await page.waitForTimeout(500)
  await page.reload({ waitUntil: 'domcontentloaded' })
  await waitForQuiet(page)
  return { cookies: await readCookies(page), requests: addresses(opened, already) }
}

/** Null when the page did not open. */
export function watchConsent(chromium: Chromium, url: string, limitMs: number): Promise<ConsentFacts | null> {
  return visit(chromium, { url, device: 'desktop', limitMs }, async (opened) => {
    const found = await waitForBanner(opened.page)
    const before = { cookies: await readCookies(opened.page), requests: addresses(opened) }
    const afterRefusal = found && await refuse(opened, found).catch(() => null)
    return { url, before, banner: found?.banner ?? null, afterRefusal }
  })
}

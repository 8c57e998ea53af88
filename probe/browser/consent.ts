// Watches what a page does to a visitor before he answers its banner, after he refuses, and whether it asks him again the next day. Nobody ever agrees here.
import type { Page } from 'playwright-core'
import type { ConsentFacts, SeenCookie } from '../facts/browser-facts.ts'
import { registeredDomain } from '../net/domain.ts'
import { findBanner, type FoundBanner } from './banner.ts'
import type { Chromium, Memory } from './chromium.ts'
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

interface Refusal { seen: NonNullable<ConsentFacts['afterRefusal']>; /** The banner left at once: the answer was taken. */ isTaken: boolean }

/** Presses « refuser », then opens the page anew: what it asks for from then on is asked for in spite of the refusal. */
async function refuse(opened: Opened, found: FoundBanner): Promise<Refusal | null> {
  if (!found.refuse) return null
  const { page } = opened
  const already = opened.traffic.requests.length
  await found.refuse.click({ timeout: PRESS_MS }).catch(() => found.refuse?.evaluate((button) => button.click()))
  await page.waitForTimeout(500)
  // A page that an answer loads anew cannot be looked at meanwhile.
  const isTaken = await findBanner(page).then((shown) => !shown?.banner.refuse, () => false)
  await page.reload({ waitUntil: 'domcontentloaded' })
  await waitForQuiet(page)
  return { seen: { cookies: await readCookies(page), requests: addresses(opened, already) }, isTaken }
}

/** What a browser still knows the next day: what goes with the visit is gone. */
async function memoryOf(page: Page): Promise<Memory> {
  const { cookies, origins } = await page.context().storageState({ indexedDB: true })
  const tomorrow = Date.now() / 1_000 + DAY_SECONDS
  return { cookies: cookies.filter(({ expires }) => expires > tomorrow), origins }
}

/** A refusal leaves a cookie that lasts: how long it is kept is told by that. */
const leavesTrace = (before: readonly SeenCookie[], after: readonly SeenCookie[]) =>
  after.some(({ name, domain, days }) => days !== null && days > 1 && !before.some((known) => known.name === name && known.domain === domain))

interface Watched { consent: ConsentFacts; /** Where only another visit can tell whether the refusal is kept. */ memory: Memory | null }

async function watch(opened: Opened, url: string): Promise<Watched> {
  const found = await waitForBanner(opened.page)
  const before = { cookies: await readCookies(opened.page), requests: addresses(opened) }
  const refusal = found && await refuse(opened, found).catch(() => null)
  const isToTry = refusal?.isTaken === true && !leavesTrace(before.cookies, refusal.seen.cookies)
  return { consent: { url, before, banner: found?.banner ?? null, afterRefusal: refusal?.seen ?? null }, memory: isToTry ? await memoryOf(opened.page).catch(() => null) : null }
}

/** Null when the page did not open. */
export async function watchConsent(chromium: Chromium, url: string, remainingMs: () => number): Promise<ConsentFacts | null> {
  const watched = await visit(chromium, { url, device: 'desktop', limitMs: remainingMs() }, (opened) => watch(opened, url))
  if (!watched) return null
  const { consent, memory } = watched
  const { banner, afterRefusal } = consent
  if (!afterRefusal || !memory || remainingMs() === 0) return consent
  const again = await visit(chromium, { url, device: 'desktop', limitMs: remainingMs(), memory }, async ({ page }) => ({ found: await waitForBanner(page) }))
  return again ? { ...consent, afterRefusal: { ...afterRefusal, isAskedAgain: again.found?.banner.refuse === banner?.refuse } } : consent
}

// Opens a few pages of a site in a real browser, one a template, the home page first, and tells what a visitor would see.
import type { Resolve } from '../net/guard.ts'
import type { BrowserFacts, BrowserPage, LoadTimes } from '../facts/browser-facts.ts'
import { runAxe } from './axe.ts'
import { openChromium, type Chromium } from './chromium.ts'
import { watchConsent } from './consent.ts'
import { findChromium } from './find-chromium.ts'
import { RUNS, timeLoad } from './load.ts'
import { lookNarrow } from './narrow.ts'
import { countSentWords, readServed } from './render.ts'
import { visit } from './visit.ts'

export interface BrowserProgress { phase: 'pages' | 'consent' | 'loads'; url: string; done: number; known: number }

export interface LookOptions {
  /** Pages the crawl read, so that robots.txt has been asked: one a template, the home page first. Six at most are opened. */
  pages: readonly { url: string; template: string }[]
  /** `host:port` pairs that may be reached although private. */
  allow?: readonly string[] | undefined
  resolve?: Resolve | undefined
  userAgent: string
  signal?: AbortSignal | undefined
  /** Found where systems keep it when not given. */
  executablePath?: string | undefined
  onProgress?: ((progress: BrowserProgress) => void) | undefined
}

const MOST_PAGES = 6
const PAGE_MS = 20_000
const ALL_MS = 90_000

type Look = Omit<LookOptions, 'pages'> & { chromium: Chromium; remainingMs(): number }

async function lookAtDesk(look: Look, url: string) {
  return visit(look.chromium, { url, device: 'desktop', limitMs: look.remainingMs() }, async ({ page, traffic, sent }) => {
    await traffic.settle()
    // Before axe, which itself may load something.
    const requests = [...traffic.requests]
    const desktop = await readServed(page)
    return { desktop, requests, words: { sent: countSentWords(sent), shown: desktop.words }, axe: await runAxe(page, sent).catch(() => null) }
  })
}

async function lookAtPhone(look: Look, url: string) {
  return visit(look.chromium, { url, device: 'phone', limitMs: look.remainingMs() }, async ({ page }) => ({ phone: await readServed(page), narrow: await lookNarrow(page).catch(() => null) }))
}

const UNSEEN = { axe: null, words: null, desktop: null, requests: [], phone: null, narrow: null }

async function timeLoads(look: Look, url: string): Promise<LoadTimes[]> {
  const loads: LoadTimes[] = []
  while (loads.length < RUNS) {
    const load = look.remainingMs() > 0 ? await timeLoad(look.chromium, url, look.remainingMs()) : null
    // A median of fewer is another measure.
    if (!load) return []
    loads.push(load)
  }
  return loads
}

async function lookAtAll(look: Look, asked: LookOptions['pages']): Promise<BrowserFacts> {
  const pages: BrowserPage[] = []
  const home = asked[0]
  const say = (phase: BrowserProgress['phase'], url: string, done: number) => look.onProgress?.({ phase, url, done, known: asked.length })
  const isTime = () => look.remainingMs() > 0
  for (const { url, template } of asked) {
    say('pages', url, pages.length)
    const desk = isTime() ? await lookAtDesk(look, url) : null
    const phone = desk && isTime() ? await lookAtPhone(look, url) : null
    pages.push({ ...UNSEEN, url, template, loads: [], ...desk, ...phone })
  }
  if (home) say('consent', home.url, pages.length)
  const consent = home && isTime() ? await watchConsent(look.chromium, home.url, look.remainingMs) : null
  // Last, since they take the longest: the home page first, the others while there is time.
  for (const page of pages) {
    if (!page.desktop || !isTime()) continue
    say('loads', page.url, pages.length)
    page.loads = await timeLoads(look, page.url)
  }
  return { pages, consent }
}

/**
 * Null when the machine has no Chromium, or one that does not start. Twenty seconds a look and ninety in all at most;
 * what was not seen by then, or when `signal` stops it, is null.
 */
export async function lookInBrowser(options: LookOptions): Promise<BrowserFacts | null> {
  const executablePath = options.executablePath ?? findChromium()
  const { signal, allow, resolve, userAgent } = options
  if (executablePath === undefined || signal?.aborted) return null
  const chromium = await openChromium({ executablePath, allow, resolve, userAgent }).catch(() => null)
  if (!chromium) return null
  const endsAt = performance.now() + ALL_MS
  const remainingMs = () => signal?.aborted ? 0 : Math.max(0, Math.min(PAGE_MS, endsAt - performance.now()))
  // Whatever is being looked at ends with the browser.
  const stop = () => void chromium.close()
  signal?.addEventListener('abort', stop, { once: true })
  try {
    return await lookAtAll({ ...options, chromium, remainingMs }, options.pages.slice(0, MOST_PAGES))
  } finally {
    signal?.removeEventListener('abort', stop)
    await chromium.close()
  }
}

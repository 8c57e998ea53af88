// Opens one address in a browser that knows nothing, or what it is told, looks, and leaves no trace.
import type { Page } from 'playwright-core'
import type { Chromium, Memory } from './chromium.ts'
import type { DeviceName } from './devices.ts'
import { recordTraffic, type Traffic } from './traffic.ts'

export interface Opened {
  page: Page
  traffic: Traffic
  /** The page as it was sent, before its scripts ran. */
  sent: string
}

export interface VisitRequest {
  url: string
  device: DeviceName
  limitMs: number
  /** Of a former visit; nothing by default. */
  memory?: Memory | undefined
  /** Before anything is asked for. */
  prepare?: (page: Page) => Promise<void>
}

const LOAD_MS = 12_000
const QUIET_MS = 3_000

/** Until all is loaded and nothing has been asked for during half a second; fifteen seconds at most in all: some pages never rest. */
export async function waitForQuiet(page: Page): Promise<void> {
  await page.waitForLoadState('load', { timeout: LOAD_MS }).catch(() => {})
  await page.waitForLoadState('networkidle', { timeout: QUIET_MS }).catch(() => {})
}

const isSameSite = (one: string, other: string) => URL.canParse(one) && new URL(one).host === new URL(other).host

/** What `look` answers; null when the page did not open: no answer, another status than 200, sent elsewhere, or too slow. */
export async function visit<Seen>(chromium: Chromium, { url, device, limitMs, memory, prepare }: VisitRequest, look: (opened: Opened) => Promise<Seen>): Promise<Seen | null> {
  const context = await chromium.openContext(device, memory).catch(() => null)
  if (!context) return null
  // Closing the context ends whatever is still being waited for.
  const impatience = setTimeout(() => void context.close().catch(() => {}), limitMs)
  try {
    const page = await context.newPage()
    page.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}))
    // A page that opens windows would be several: only the first is looked at.
    page.on('popup', (popup) => void popup.close().catch(() => {}))
    const traffic = recordTraffic(page)
    await prepare?.(page)
    const answer = await page.goto(url, { waitUntil: 'domcontentloaded', timeout: limitMs })
    if (answer?.status() !== 200 || !isSameSite(page.url(), url)) return null
    const sent = await answer.text()
    await waitForQuiet(page)
    return await look({ page, traffic, sent })
  } catch {
    return null
  } finally {
    clearTimeout(impatience)
    await context.close().catch(() => {})
  }
}

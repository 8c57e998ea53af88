// Times a page as it loads on an ordinary telephone: a slow network, a slow processor, the browser's own clocks.
import type { Page } from 'playwright-core'
import type { LoadTimes } from '../facts/browser-facts.ts'
import type { Chromium } from './chromium.ts'
import { visit } from './visit.ts'

/**
 * A middling telephone on a middling 4G, as Lighthouse holds its browser back ("Slow 4G" applied by the browser itself,
 * core/config/constants.js, `mobileSlow4G`): 562.5 ms more a request, 1,474.56 kbit/s down, 675 kbit/s up, a processor four times slower.
 */
const SLOW_NETWORK = { offline: false, latency: 562.5, downloadThroughput: 1_474.56 * 1_024 / 8, uploadThroughput: 675 * 1_024 / 8 }
const SLOWER_PROCESSOR = 4
export const RUNS = 3

interface Seen { lcpMs: number | null; cls: number; tbtMs: number }

/** Run inside the page before anything else: keeps what the browser says of itself in `__load`. */
function watch(): void {
  const seen: Seen = { lcpMs: null, cls: 0, tbtMs: 0 }
  Object.defineProperty(globalThis, '__load', { value: seen })
  const on = (type: string, hear: (entry: PerformanceEntry) => void) => new PerformanceObserver((list) => list.getEntries().forEach(hear)).observe({ type, buffered: true })
  on('largest-contentful-paint', ({ startTime }) => { seen.lcpMs = startTime })
  // A burst of shifts: less than a second apart, five seconds in all. The worst burst counts (web.dev, "Cumulative Layout Shift").
  let burst = { from: 0, last: 0, sum: 0 }
  on('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean }
    if (hadRecentInput) return
    const at = entry.startTime
    if (!burst.sum || at - burst.last >= 1_000 || at - burst.from >= 5_000) burst = { from: at, last: at, sum: 0 }
    burst = { ...burst, last: at, sum: burst.sum + value }
    seen.cls = Math.max(seen.cls, burst.sum)
  })
  // What a task takes over 50 ms keeps a touch waiting; before the first paint there is nothing to touch.
  on('longtask', (task) => {
    const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime
    if (painted !== undefined && task.startTime + task.duration > painted) seen.tbtMs += Math.max(0, task.duration - Math.max(50, painted - task.startTime))
  })
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  await session.send('Network.emulateNetworkConditions', SLOW_NETWORK)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_PROCESSOR })
  await page.addInitScript(watch)
}

/** One load, with nothing kept from an earlier one; null when it did not end in time. */
export function timeLoad(chromium: Chromium, url: string, limitMs: number): Promise<LoadTimes | null> {
  return visit(chromium, { url, device: 'phone', limitMs, prepare: slowDown }, async ({ page, traffic }) => {
    await traffic.settle()
    const seen = await page.evaluate(() => {
      const { lcpMs, cls, tbtMs } = (globalThis as unknown as { __load: Seen }).__load
      const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
      const resources = performance.getEntriesByType('resource') as (PerformanceResourceTiming & { renderBlockingStatus?: string })[]
      const blocking = resources.filter(({ renderBlockingStatus }) => renderBlockingStatus === 'blocking').map(({ name }) => name)
      return { lcpMs: lcpMs === null ? null : Math.round(lcpMs), cls: Math.round(cls * 1_000) / 1_000, tbtMs: Math.round(tbtMs), firstByteMs: Math.round(navigation?.responseStart ?? 0), blocking }
    })
    const bytes = traffic.requests.reduce((sum, request) => sum + (request.bytes ?? 0), 0)
    return { ...seen, bytes, requests: traffic.requests.length }
  })
}

// A Chromium that can reach nothing but through the proxy, and opens each page in a room of its own.
import type { Browser, BrowserContext } from 'playwright-core'
import { createGuard, type GuardOptions } from '../net/guard.ts'
import { DEVICES, type DeviceName } from './devices.ts'
import { openProxy } from './proxy.ts'

/** What a browser keeps of a site: its cookies, and what its scripts stored. */
export type Memory = Awaited<ReturnType<BrowserContext['storageState']>>

export interface Chromium {
  /** Nothing of one context is known to the next, but what it is given to remember. */
  openContext(device: DeviceName, memory?: Memory): Promise<BrowserContext>
  close(): Promise<void>
}

export interface ChromiumOptions extends Omit<GuardOptions, 'timeoutMs'> {
  executablePath: string
  /** Said after the browser's own: who looks, and where to ask. */
  userAgent: string
}

const CONNECT_MS = 10_000
const LAUNCH_MS = 20_000

// Nothing is fetched that no page asked for.
const QUIET_FLAGS = [
  '--disable-quic', '--no-first-run', '--no-pings', '--disable-background-networking', '--disable-component-update', '--disable-domain-reliability', '--disable-sync',
  '--disable-gpu', '--disable-dev-shm-usage',
]

// Names are resolved by the guard alone, and nothing goes out by UDP (the last flag has a name of its own in Chrome).
const PROXIED_FLAGS = [
  '--dns-prefetch-disable', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  '--webrtc-ip-handling-policy=disable_non_proxied_udp', '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
]

/** Loaded when a browser is wanted: an audit without one does not pay for it. Rejects when Chromium does not start. */
export async function launchChromium(executablePath: string, flags: string[], proxyUrl?: string): Promise<Browser> {
  const { chromium } = await import('playwright-core')
  const start = (chromiumSandbox: boolean) => chromium.launch({
    executablePath, args: [...QUIET_FLAGS, ...flags], chromiumSandbox, timeout: LAUNCH_MS, handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false,
    // Without `<-loopback>` Chromium would reach loopback addresses without asking the proxy.
    ...proxyUrl !== undefined && { proxy: { server: proxyUrl, bypass: '<-loopback>' } },
  })
  // Chromium refuses its sandbox to root, and some machines refuse it to everybody.
  if (process.getuid?.() === 0) return start(false)
  return start(true).catch(() => start(false))
}

export async function openChromium({ executablePath, userAgent, ...guardOptions }: ChromiumOptions): Promise<Chromium> {
  const proxy = await openProxy(createGuard({ ...guardOptions, timeoutMs: CONNECT_MS }))
  const browser = await launchChromium(executablePath, PROXIED_FLAGS, proxy.url).catch(async (error: unknown) => {
    await proxy.close()
    throw error
  })
  const major = browser.version().split('.')[0]!
  return {
    openContext: (device, memory) => {
      const { agent, ...settings } = DEVICES[device]
      return browser.newContext({
        ...settings, userAgent: `${agent.replace('{major}', major)} ${userAgent}`,
        locale: 'fr-FR', timezoneId: 'Europe/Paris', serviceWorkers: 'block', acceptDownloads: false, ...memory && { storageState: memory },
      })
    },
    async close() {
      await browser.close().catch(() => {})
      await proxy.close()
    },
  }
}

// Opens the real Chromium in which every browser test walks through Azimut.
import { chromium } from 'playwright-core'
import type { Browser } from 'playwright-core'
import { findChromium } from '#house/setup/browser.mjs'

// Chromium is kept from talking to anyone but the page under test.
const quietFlags = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
]

/**
 * Starts a headless Chromium; the caller closes it.
 * Rejects with one sentence when the machine has none: a browser test is never skipped.
 */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findChromium()
  if (executablePath === undefined) {
    throw new Error('No Chromium found: run `npm test`, which installs it on Debian, or set AZIMUT_CHROMIUM to its path.')
  }
  // Chromium refuses its sandbox to root.
  const rootFlags = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return await chromium.launch({ executablePath, args: [...quietFlags, ...rootFlags] })
}

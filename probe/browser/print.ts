// Prints a report to PDF in a Chromium that can reach nothing: no network, no script.
import { launchChromium } from './chromium.ts'
import { findChromium } from './find-chromium.ts'

const LIMIT_MS = 30_000
/** Never asked to anybody: the page is given to Chromium at this address. */
const ADDRESS = 'http://print.invalid/'
const POLICY = `default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:`

/** A4 unless the page's own `@page` says otherwise; what the page shows must be inside it. Null when the machine has no Chromium. */
export async function printPdf(html: string, executablePath: string | undefined = findChromium()): Promise<Buffer | null> {
  if (executablePath === undefined) return null
  const browser = await launchChromium(executablePath, ['--host-resolver-rules=MAP * ~NOTFOUND'])
  const impatience = setTimeout(() => void browser.close().catch(() => {}), LIMIT_MS)
  try {
    const page = await (await browser.newContext({ javaScriptEnabled: false, serviceWorkers: 'block', acceptDownloads: false })).newPage()
    await page.route('**', (route) => route.request().url() === ADDRESS && route.request().isNavigationRequest()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', headers: { 'content-security-policy': POLICY }, body: html })
      : route.abort())
    await page.goto(ADDRESS, { timeout: LIMIT_MS })
    return await page.pdf({ format: 'A4', printBackground: true, preferCSSPageSize: true, tagged: true, outline: true })
  } finally {
    clearTimeout(impatience)
    await browser.close().catch(() => {})
  }
}

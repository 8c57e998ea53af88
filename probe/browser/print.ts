// Prints a page of ours to PDF in a Chromium that can reach nothing: no network, no script.
import { launchChromium } from './chromium.ts'

const LIMIT_MS = 30_000
const FLAGS = ['--host-resolver-rules=MAP * ~NOTFOUND', '--renderer-process-limit=1']
/** Never asked to anybody: the page is given to Chromium at this address. */
const ADDRESS = 'http://print.invalid/'
const POLICY = `default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:`

/** A4 unless the page's own `@page` says otherwise; what the page shows must be inside it. Rejects when it cannot, after thirty seconds, and when `signal` stops it. */
export async function printPdf(html: string, executablePath: string, signal?: AbortSignal): Promise<Buffer> {
  const browser = await launchChromium(executablePath, FLAGS)
  const stop = () => void browser.close().catch(() => {})
  const end = AbortSignal.any([AbortSignal.timeout(LIMIT_MS), ...signal ? [signal] : []])
  end.addEventListener('abort', stop, { once: true })
  try {
    end.throwIfAborted()
    const page = await (await browser.newContext({ javaScriptEnabled: false, serviceWorkers: 'block', acceptDownloads: false })).newPage()
    await page.route('**', (route) => {
      const isNavigation = route.request().isNavigationRequest()
      if (isNavigation && route.request().url() === ADDRESS) return route.fulfill({ contentType: 'text/html; charset=utf-8', headers: { 'content-security-policy': POLICY }, body: html })
      // A page that leads elsewhere stays: one that was refused would give way to an error while it is printed.
      return isNavigation ? route.fulfill({ status: 204 }) : route.abort()
    })
    await page.goto(ADDRESS, { timeout: LIMIT_MS })
    return await page.pdf({ format: 'A4', printBackground: true, preferCSSPageSize: true, tagged: true, outline: true })
  } finally {
    end.removeEventListener('abort', stop)
    await browser.close().catch(() => {})
  }
}

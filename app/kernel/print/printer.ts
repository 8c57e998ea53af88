// Prints a page of ours to PDF in a Chromium that can reach nothing: no network, no script, one page at a time.
import type { Browser } from 'playwright-core'
import { Refusal } from '../refusal.ts'
import { findChromium } from './findChromium.ts'

export interface Printer {
  /** False when the machine has no Chromium: the page then offers the browser's own print. */
  ready: boolean
  /**
   * A PDF of a whole page, A4 unless the page's own `@page` says otherwise. What it shows must be inside it.
   * Takes seconds: never asked within a transaction. Throws a `Refusal` when it cannot.
   */
  print(html: string): Promise<Uint8Array>
  /** Ends what is being printed. */
  close(): Promise<void>
}

const limitMs = 30_000
const mostWaiting = 8
const mostCharacters = 8_000_000
/** Never asked to anybody: the page is given to Chromium at this address. */
const address = 'http://print.invalid/'
const policy = `default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:`
const flags = ['--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-gpu', '--disable-dev-shm-usage', '--renderer-process-limit=1', '--host-resolver-rules=MAP * ~NOTFOUND']

export const noPrinter = () => new Refusal('no-printer', 503, {
  fr: 'Ce serveur n’a pas de Chromium pour faire un PDF. Imprimez la page depuis votre navigateur, ou installez Chromium.',
  en: 'This server has no Chromium to make a PDF. Print the page from your browser, or install Chromium.',
})
const busy = () => new Refusal('printer-busy', 503, { fr: 'Plusieurs PDF se font déjà. Réessayez dans un instant.', en: 'Several PDFs are being made. Try again in a moment.' }, { details: { retryAfterSeconds: 20 } })
const failed = () => new Refusal('not-printed', 503, { fr: 'Le PDF n’a pas pu être fait. Réessayez, ou imprimez la page depuis votre navigateur.', en: 'The PDF could not be made. Try again, or print the page from your browser.' })

export function openPrinter(setting: string | undefined, log: (text: string) => void): Printer {
  const executablePath = findChromium(setting)
  if (executablePath === undefined) return { ready: false, print: () => Promise.reject(noPrinter()), close: () => Promise.resolve() }
  let [waiting, closed] = [0, false]
  // Chromium refuses its sandbox to root, and some machines refuse it to everybody. Nothing of a page is run in any case.
  let sandbox = process.getuid?.() !== 0
  let browser: Browser | undefined
  let turn: Promise<unknown> = Promise.resolve()

  async function printNow(html: string) {
    if (closed) throw failed()
    const { chromium } = await import('playwright-core')
    const launch = () => chromium.launch({ executablePath, args: flags, chromiumSandbox: sandbox, timeout: limitMs, handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false })
    const opened = await launch().catch(async (error: unknown) => {
      if (!sandbox) throw error
      sandbox = false
      log('Chromium cannot run in its sandbox on this machine: PDFs are made without it.')
      return await launch()
    })
    browser = opened
    const impatience = setTimeout(() => void opened.close().catch(() => {}), limitMs)
    try {
      if (closed) throw failed()
      const page = await (await opened.newContext({ javaScriptEnabled: false, serviceWorkers: 'block', acceptDownloads: false })).newPage()
      await page.route('**', route => route.request().url() === address && route.request().isNavigationRequest()
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', headers: { 'content-security-policy': policy }, body: html })
        : route.abort())
      await page.goto(address, { timeout: limitMs })
      return new Uint8Array(await page.pdf({ format: 'A4', printBackground: true, preferCSSPageSize: true, tagged: true, outline: true }))
    } catch (error) {
      if (!closed) log(`A PDF could not be made: ${(error as Error).message.split('\n')[0]}`)
      throw failed()
    } finally {
      clearTimeout(impatience)
      browser = undefined
      await opened.close().catch(() => {})
    }
  }

  return {
    ready: true,
    async print(html) {
      if (waiting >= mostWaiting) throw busy()
      if (html.length > mostCharacters) throw failed()
      waiting += 1
      const printed = turn.then(() => printNow(html))
      turn = printed.catch(() => {})
      try { return await printed } finally { waiting -= 1 }
    },
    async close() {
      closed = true
      await browser?.close().catch(() => {})
      await turn
    },
  }
}

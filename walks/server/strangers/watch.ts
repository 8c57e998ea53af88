// Watches a browser for what must not happen: something hostile runs, calls somebody else, or becomes an element of the page.
import type { Browser, BrowserContext, Page } from 'playwright-core'

export interface Watched {
  context: BrowserContext
  page: Page
  /** What ran, by its own word. */
  ran: string[]
  /** What was asked of anybody but the server. */
  left: string[]
  /** Dialogs, errors, and what the policy of the pages had to stop. */
  complaints: string[]
}

/** `home` is the only origin that may be asked for anything. */
export async function openWatched(browser: Browser, home: string, locale: string): Promise<Watched> {
  const context = await browser.newContext({ locale, timezoneId: 'Europe/Paris', viewport: { width: 1366, height: 860 } })
  const [ran, left, complaints]: string[][] = [[], [], []]
  await context.exposeFunction('ran', (what: unknown) => { ran!.push(String(what)) })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  const own = new URL(home).origin
  context.on('request', request => { if (!/^(data|blob|about):/.test(request.url()) && new URL(request.url()).origin !== own) left!.push(request.url()) })
  page.on('dialog', dialog => { complaints!.push(dialog.message()); void dialog.dismiss() })
  page.on('pageerror', error => complaints!.push(error.message))
  page.on('console', message => { if (message.type() === 'error' || /policy/i.test(message.text())) complaints!.push(message.text()) })
  return { context, page, ran: ran!, left: left!, complaints: complaints! }
}

/** Elements and attributes that no page of ours has: a text that became HTML, whether or not it ran. */
export const intruders = (page: Page) => page.evaluate(() => {
  const elements = [...document.querySelectorAll('*')]
  const odd = elements.filter(one => one.matches('iframe, object, embed, base, math, animate, svg script, meta[http-equiv], img:not([src^="data:"]):not([src^="blob:"])')
    || (one.matches('script, style') && (one as HTMLScriptElement).nonce === '' && !one.matches('script[src^="/assets/"]'))
    || one.getAttributeNames().some(name => name.startsWith('on'))
    || (one.matches('a[href], form[action]') && !/^https?:$/.test(new URL(one.getAttribute('href') ?? one.getAttribute('action') ?? '', location.href).protocol)))
  return odd.map(one => one.outerHTML.slice(0, 200))
})

/** Everything the page says, shown or folded, and what its fields hold. */
export const everyWord = (page: Page) => page.evaluate(() => [
  document.body.textContent,
  ...[...document.querySelectorAll('input, textarea')].map(one => (one as HTMLInputElement).value),
].join('\n'))

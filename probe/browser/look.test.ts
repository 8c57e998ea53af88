// A whole look at a small site: desk, telephone, banner, loads; and what happens without a browser, or when told to stop.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { BrowserFacts, BrowserPage } from '../facts/browser-facts.ts'
import { openChromium } from './chromium.ts'
import { watchConsent } from './consent.ts'
import { serveExample, type ExampleServer } from './example-server.ts'
import { findChromium } from './find-chromium.ts'
import { lookInBrowser } from './look.ts'

const TRACKER = 'https://www.google-analytics.com/g/collect'
const words = (count: number) => Array.from({ length: count }, (_, index) => `mot${index}`).join(' ')
const page = (title: string, body: string, head = '') => `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>${head}</head><body>${body}</body></html>`

let site: ExampleServer
let facts: BrowserFacts
let home: BrowserPage, app: BrowserPage, wide: BrowserPage, lost: BrowserPage

beforeAll(async () => {
  site = await serveExample({
    '/': page('Menuiserie Lenoir', `<main><h1>Escaliers</h1><p>${words(40)}</p><img src="/photo"></main>
      <div id="bandeau" style="position:fixed;bottom:0">Nous utilisons des cookies. <button id="oui">Tout accepter</button> <button id="non">Continuer sans accepter</button></div>
      <script>
        document.cookie = '_ga=1; max-age=34560000'
        if (!document.cookie.includes('choix=non')) new Image().src = '${TRACKER}?before'
        oui.onclick = () => { new Image().src = '${TRACKER}?agreed' }
        non.onclick = () => { document.cookie = 'choix=non; max-age=15552000'; bandeau.remove(); fetch('https://stats.example.com/refused').catch(() => {}) }
      </script>`, '<link rel="stylesheet" href="/style.css"><link rel="canonical" href="/">'),
    '/style.css': 'body { font-size: 16px }',
    '/app': page('App', '<div id="root"></div><script src="/app.js"></script>', `<meta http-equiv="content-security-policy" content="default-src 'self'; require-trusted-types-for 'script'">`),
    '/app.js': `const p = document.createElement('p'), img = new Image(); p.textContent = '${words(60)}'; img.src = '/added'; root.append(p, img)`,
    '/wide': (headers) => page(/Mobile/.test(headers['user-agent'] ?? '') ? 'Autre titre' : 'Large', `<div id="large" style="width:700px">Large</div>
      <p>Une phrase avec un <a href="/">lien</a> dedans.</p>
      <nav><a id="petit" href="/" style="display:inline-block;width:10px;height:10px"></a><a id="serre" href="/app" aria-label="Essai" style="display:inline-block;width:10px;height:10px"></a></nav>
      <p style="margin-top:60px"><a id="seul" href="/" style="display:inline-block;width:16px;height:16px"></a></p>
      <p style="font-size:9px">${words(30)}</p>`),
  })
  const pages = ['/', '/app', '/wide', '/lost'].map((path) => ({ url: site.url + path, template: path }))
  facts = (await lookInBrowser({ pages, allow: [site.host], userAgent: 'AzimutBot/0.1 (+https://azimut.example)' }))!
  ;[home, app, wide, lost] = facts.pages as [BrowserPage, BrowserPage, BrowserPage, BrowserPage]
}, 120_000)
afterAll(() => site.close())

test('what axe finds, with its RGAA criterion, whatever the page’s own policy forbids', () => {
  expect(home.axe!.violations.find(({ rule }) => rule === 'image-alt')).toMatchObject({ impact: 'critical', count: 1, nodes: [{ selector: 'img', html: '<img src="/photo">', isAdded: false, isInForm: false }], tags: expect.arrayContaining(['wcag111', 'RGAA-1.1.1']) })
  expect(app.axe!.violations).toMatchObject([{ rule: 'image-alt', nodes: [{ isAdded: true }] }])
})

test('words sent and words shown', () => {
  expect(home.words!.sent).toBeGreaterThan(40)
  expect(app.words).toEqual({ sent: 0, shown: 60 })
})

test('at 360 pixels: what sticks out, what a finger misses, what is too small to read', () => {
  expect(home.narrow).toMatchObject({ layoutWidth: 360, width: 360, overflowing: [], shareOfTinyText: 0 })
  expect(wide.narrow).toMatchObject({ layoutWidth: 360, overflowing: [{ selector: '#large', kind: 'part', name: 'Large' }], smallTargets: [{ selector: '#petit', kind: 'link', name: '', width: 10, height: 10 }, { selector: '#serre', kind: 'link', name: 'Essai', width: 10, height: 10 }] })
  expect(wide.narrow!.width).toBeGreaterThanOrEqual(700)
  expect(wide.narrow!.shareOfTinyText).toBeGreaterThan(0.5)
})

test('what a telephone is served, and what a desk', () => {
  expect(home.phone).toEqual(home.desktop)
  expect(home.phone).toMatchObject({ title: 'Menuiserie Lenoir', canonical: `${site.url}/` })
  expect([wide.phone!.title, wide.desktop!.title]).toEqual(['Autre titre', 'Large'])
})

test('three loads of each page, with what holds up the first paint', () => {
  expect(home.loads).toHaveLength(3)
  for (const load of home.loads) {
    expect(load.blocking).toEqual([`${site.url}/style.css`])
    // Held back by the slow network: nothing is painted before its latency has passed twice, for the page and its style.
    expect(load.lcpMs).toBeGreaterThan(1_000)
    expect(load).toMatchObject({ cls: expect.any(Number), tbtMs: expect.any(Number), requests: expect.any(Number) })
    expect(load.bytes).toBeGreaterThan(500)
  }
})

test('before and after refusing; agreement is never given', () => {
  const { before, banner, afterRefusal } = facts.consent!
  expect(banner).toMatchObject({ accept: 'Tout accepter', refuse: 'Continuer sans accepter', selector: '#bandeau', isRefuseAsEasy: true })
  expect(before.requests).toContain(`${TRACKER}?before`)
  expect(before.cookies).toEqual([{ name: '_ga', domain: '127.0.0.1', days: 400, isOwn: true }])
  expect(afterRefusal!.requests).toContain('https://stats.example.com/refused')
  expect(afterRefusal!.requests.filter((url) => url.startsWith(TRACKER))).toEqual([])
  expect(afterRefusal!.cookies.map(({ name }) => name)).toEqual(['_ga', 'choix'])
  expect(afterRefusal).not.toHaveProperty('isAskedAgain')
  expect(JSON.stringify(facts)).not.toContain('?agreed')
})

const REMEMBER: Record<string, { remember: string; isAskedAgain: boolean }> = {
  'nowhere': { remember: '', isAskedAgain: true },
  'in a cookie of the visit': { remember: `document.cookie = 'choix=non'`, isAskedAgain: true },
  'in what goes with the window': { remember: `sessionStorage.choix = 'non'`, isAskedAgain: true },
  'in what the browser stores': { remember: `localStorage.choix = 'non'`, isAskedAgain: false },
}

test.for(Object.entries(REMEMBER))('a refusal kept %s', { timeout: 60_000 }, async ([, { remember, isAskedAgain }]) => {
  const shop = await serveExample({ '/': page('Boutique', `<div id="bandeau" style="position:fixed;bottom:0" hidden>Nous utilisons des cookies. <button>Tout accepter</button> <button id="non">Tout refuser</button></div>
    <script>
      bandeau.hidden = [document.cookie, sessionStorage.choix, localStorage.choix].join().includes('non')
      non.onclick = () => { ${remember}; bandeau.hidden = true }
    </script>`) })
  const chromium = await openChromium({ executablePath: findChromium()!, allow: [shop.host], userAgent: 'AzimutBot/0.1' })
  const seen = await watchConsent(chromium, `${shop.url}/`, () => 20_000)
  expect(seen).toMatchObject({ banner: { refuse: 'Tout refuser' }, afterRefusal: { isAskedAgain } })
  await chromium.close()
  await shop.close()
})

test('a page that does not open has nothing, and says who asked', () => {
  expect(lost).toEqual({ url: `${site.url}/lost`, template: '/lost', axe: null, words: null, desktop: null, requests: [], phone: null, narrow: null, loads: [] })
  for (const { headers } of site.asked) expect(headers['user-agent']).toContain('AzimutBot/0.1 (+https://azimut.example)')
})

test('without a browser nothing is known, and a stop ends the look', async () => {
  const pages = [{ url: `${site.url}/`, template: '/' }]
  expect(await lookInBrowser({ pages, allow: [site.host], userAgent: 'A', executablePath: '/nowhere/chromium' })).toBeNull()
  const stop = new AbortController()
  const stopped = await lookInBrowser({ pages, allow: [site.host], userAgent: 'A', signal: stop.signal, onProgress: () => setTimeout(() => stop.abort(), 100) })
  expect(stopped).toMatchObject({ pages: [{ axe: null, loads: [] }], consent: null })
})

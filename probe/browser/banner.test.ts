// Banners as sites make them: tools' own, home-made, in a shadow tree, in a frame; and boxes that are no banner.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findBanner } from './banner.ts'
import { openChromium, type Chromium } from './chromium.ts'
import { serveExample, type ExampleServer } from './example-server.ts'
import { findChromium } from './find-chromium.ts'
import { visit } from './visit.ts'

const fixed = (inside: string) => `<div id="b" style="position:fixed;bottom:0">${inside}</div>`
const asks = 'Ce site utilise des cookies pour mesurer son audience.'

const CASES: Record<string, { html: string; found: object | null }> = {
  'a home-made banner with both answers': { html: fixed(`${asks} <button>Tout accepter</button> <button>Tout refuser</button>`), found: { accept: 'Tout accepter', refuse: 'Tout refuser', isRefuseAsEasy: true } },
  'a known tool whose wrapper is flat': {
    html: `<div id="tarteaucitronRoot"><div id="tarteaucitronAlertBig" style="display:block;position:fixed;top:0">${asks}<button id="tarteaucitronPersonalize2">✓ OK, tout accepter</button><button id="tarteaucitronAllDenied2">✗ Interdire tous les cookies</button><button>Personnaliser</button></div></div>`,
    found: { accept: '✓ OK, tout accepter', refuse: '✗ Interdire tous les cookies', isRefuseAsEasy: true },
  },
  'only settings beside agreement': { html: fixed(`${asks} <button>J’accepte</button> <button>Paramétrer</button>`), found: { accept: 'J’accepte', refuse: null, isRefuseAsEasy: false } },
  'continue without accepting': { html: fixed(`<button>Continuer sans accepter</button> ${asks} <button>Accepter et fermer</button>`), found: { accept: 'Accepter et fermer', refuse: 'Continuer sans accepter', isRefuseAsEasy: true } },
  'refusal as a pale small link': {
    html: fixed(`${asks} <button style="background:#060;padding:16px 40px;font-size:18px">Accept all</button> <a href="#" style="font-size:10px">Reject all</a>`),
    found: { accept: 'Accept all', refuse: 'Reject all', isRefuseAsEasy: false },
  },
  'a refusal that is hidden on a second layer': { html: fixed(`${asks} <button>Accepter</button> <div hidden><button>Tout refuser</button></div>`), found: { accept: 'Accepter', refuse: null } },
  'inside an open shadow tree': {
    html: `<div id="usercentrics-root"></div><script>document.getElementById('usercentrics-root').attachShadow({ mode: 'open' }).innerHTML = '<div style="position:fixed;bottom:0">We use cookies. <button>Deny</button><button>Accept All</button></div>'</script>`,
    found: { accept: 'Accept All', refuse: 'Deny', isRefuseAsEasy: true },
  },
  'inside a frame': { html: `<iframe src="/frame" style="position:fixed;bottom:0;width:600px;height:200px"></iframe>`, found: { accept: 'Tout accepter', refuse: 'Tout refuser' } },
  'a dialog that asks something else': { html: `<div role="dialog" style="position:fixed;top:0">Voulez-vous 10 % de remise ? <button>Non merci</button> <button>OK</button></div>`, found: null },
  'cookies of the bakery': { html: `<main>Nos cookies au chocolat. <button>Ajouter au panier</button> <a href="/">OK</a></main>`, found: null },
  'a banner that was closed': { html: `<div id="b" style="position:fixed;display:none">${asks} <button>Accepter</button></div>`, found: null },
}

let site: ExampleServer
let chromium: Chromium

beforeAll(async () => {
  const page = (html: string) => `<!doctype html><html lang="fr"><title>a</title><body>${html}</body></html>`
  const pages = Object.fromEntries(Object.entries(CASES).map(([name, { html }]) => [`/${encodeURIComponent(name)}`, page(html)]))
  site = await serveExample({ ...pages, '/frame': page(`${asks} <button>Tout accepter</button> <button>Tout refuser</button>`) })
  chromium = await openChromium({ executablePath: findChromium()!, allow: [site.host], userAgent: 'AzimutBot/0.1' })
})
afterAll(async () => {
  await chromium.close()
  await site.close()
})

test.for(Object.entries(CASES))('%s', async ([name, { found }]) => {
  const seen = await visit(chromium, { url: `${site.url}/${encodeURIComponent(name)}`, device: 'desktop', limitMs: 20_000 }, async ({ page }) => ({ banner: (await findBanner(page))?.banner ?? null }))
  if (found === null) expect(seen).toEqual({ banner: null })
  else expect(seen!.banner).toMatchObject(found)
})

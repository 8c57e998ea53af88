// The visitor script in a real browser, on a page with a strict CSP: what it sends in each mode, what it stores, what it weighs.
import { createServer } from 'node:http'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildScript } from '#app/kernel/events/collector/trackerScript.ts'
import { openBrowser } from '#walks/browser.ts'

type Sent = { id: string; name: string; url: string; referrer: string; title: string; mode: string; visitor?: string; value?: unknown; props: Record<string, string | number> }

const received: Sent[] = []
/** What is told when a page is left, kept apart: it comes with every page that goes. */
const left: Sent[] = []
const known = new Set<string>()
let refusals = 0 // how many requests to refuse before taking them again
const listen = (handler: RequestListener) => new Promise<{ url: string; close(): void }>((resolve) => {
  const server = createServer(handler).listen(0, '127.0.0.1', () => resolve({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() }))
})
let browser: Browser
let azimut: Awaited<ReturnType<typeof listen>>
let site: Awaited<ReturnType<typeof listen>>

beforeAll(async () => {
  const script = await buildScript('t.js')
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    response.setHeader('access-control-allow-origin', '*')
    if (request.url === '/t.js') return response.setHeader('content-type', 'text/javascript').end(script)
    const body = await text(request)
    if (refusals-- > 0) return response.writeHead(503).end()
    const { site: key, events } = JSON.parse(body)
    // A page that closes before it heard the answer sends again, under the same id: what the store does, this does.
    const fresh = (events as Sent[]).filter(({ id }) => !known.has(id))
    for (const { id } of fresh) known.add(id)
    if (key === 'key') for (const one of fresh) (one.name === 'scroll' ? left : received).push(one)
    response.writeHead(202).end('{}')
  }
  azimut = await listen((request, response) => void answer(request, response))
  site = await listen((request, response) => {
    response.setHeader('content-type', 'text/html')
    response.statusCode = request.url === '/perdue' ? 404 : 200
    response.setHeader('content-security-policy', `default-src 'none'; script-src ${azimut.url}; connect-src ${azimut.url}; form-action 'self'`)
    response.end(`<!doctype html><title>Offre</title><form id="devis" action="/merci"><input name="id" value="lea"><button>Envoyer</button></form>
      <form id="order" action="/merci" data-azimut-event="order" data-azimut-amount="12.50" data-azimut-plan="pro"><input name="email" value="lea@example.org"><input data-azimut-field="code" value="RENTREE">
      <label><input type="radio" name="known" value="Voisin" data-azimut-field="answer">Voisin</label><label><input type="radio" name="known" value="Salon" data-azimut-field="answer" checked>Salon</label><button id="buy">Acheter</button></form>
      <a id="out" href="https://partenaire.example/page?jeton=1">Partenaire</a> <a id="file" href="/tarifs.pdf?u=lea">Tarifs</a> <b id="call" data-azimut-event="phone_call"><i>Appeler</i></b>
      <svg><a href="https://partenaire.example/"><text>x</text></a></svg><p id="end"></p>
      <script async src="${azimut.url}/t.js" data-site="key"${request.url === '/gabarit-404' ? ' data-status="404"' : ''}></script>`)
  })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  azimut.close()
  site.close()
})

/** A new visitor on a page; what the site's own code does is said through `window.azimut`. */
const visit = async (path = '/', prepare?: (page: Page) => Promise<unknown>) => {
  received.length = left.length = 0
  const context = await browser.newContext()
  const page = await context.newPage()
  await prepare?.(page)
  await page.goto(site.url + path, { referer: 'https://www.example.org/sujet/12?u=lea' })
  await page.waitForFunction(() => 'azimut' in window)
  const say = (...call: unknown[]) => page.evaluate((given) => (window as unknown as { azimut: (...c: unknown[]) => void }).azimut(...given), call)
  return { page, say, context, stored: () => page.evaluate(() => JSON.stringify([localStorage, document.cookie])) }
}
const arrive = async (count: number): Promise<Sent[]> => {
  await expect.poll(() => received.length, { timeout: 10_000 }).toBeGreaterThanOrEqual(count)
  return received
}
const uuid7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
const campaign = '/offre?utm_source=lettre&utm_campaign=rentree&email=lea@example.org'

test('it weighs at most 2 kB', async () => {
  const { length } = gzipSync(await buildScript('t.js'), { level: 9 })
  expect(length, `${length} bytes`).toBeLessThanOrEqual(2_048)
})

test('exempt: a page view without identifier, campaign or previous page, and nothing stored', async () => {
  const { stored, context } = await visit(campaign)
  const [view] = await arrive(1)
  expect(view).toMatchObject({ name: 'pageview', mode: 'exempt', url: `${site.url}/offre`, referrer: 'https://www.example.org', title: 'Offre', props: { channel: 'campaign' } })
  expect(view?.id).toMatch(uuid7)
  expect(JSON.stringify(received)).not.toMatch(/lettre|rentree|lea|visitor/)
  expect(await stored()).toBe('[{},""]')
  await context.close()
})

test('consent: an event names the page view and carries the campaign; later pages carry the visitor', async () => {
  const { say, page, context } = await visit(campaign)
  const [view] = await arrive(1)
  await say('consent', 'granted')
  const [, consent] = await arrive(2)
  expect(consent).toMatchObject({ name: 'consent', mode: 'consented', url: `${site.url}/offre?utm_source=lettre&utm_campaign=rentree`, props: { pageview: view?.id } })
  expect(consent?.visitor).toMatch(uuid7)
  await page.goto(`${site.url}/tarifs`)
  expect((await arrive(3))[2]).toMatchObject({ name: 'pageview', mode: 'consented', visitor: consent?.visitor })
  await say('consent', 'denied')
  await say('event', 'after')
  const after = (await arrive(4))[3]
  expect(after).toMatchObject({ name: 'after', mode: 'exempt' })
  expect(after?.visitor).toBeUndefined()
  await context.close()
})

test('the visitor’s number lasts thirteen months and is not renewed', async () => {
  const old = (days: number) => async (page: Page) => page.addInitScript((ms) => localStorage.setItem('azimut-visitor', `known ${Date.now() - ms}`), days * 864e5)
  const young = await visit('/', old(390))
  expect((await arrive(1))[0]).toMatchObject({ mode: 'consented', visitor: 'known' })
  expect(await young.stored()).toContain('known')
  await young.context.close()
  const expired = await visit('/', old(400))
  expect((await arrive(1))[0]).toMatchObject({ mode: 'exempt' })
  expect(await expired.stored()).not.toContain('known')
  await expired.context.close()
})

test('opposition sends nothing, now and at the next page; so do the browser’s own signals', async () => {
  const { say, page, context } = await visit()
  await arrive(1)
  await say('oppose')
  await say('event', 'unseen')
  await page.reload()
  await page.waitForFunction(() => 'azimut' in window)
  await say('consent', 'granted')
  await say('oppose', false)
  await say('event', 'seen')
  expect((await arrive(2)).map(({ name }) => name)).toEqual(['pageview', 'seen'])
  await context.close()
  for (const signal of ['doNotTrack', 'globalPrivacyControl']) {
    const quiet = await visit('/', (one) => one.addInitScript((name) => Object.defineProperty(navigator, name, { get: () => (name === 'doNotTrack' ? '1' : true) }), signal))
    await quiet.say('event', 'unseen')
    await quiet.page.goto('about:blank')
    expect(received).toEqual([])
    await quiet.context.close()
  }
})

test('navigation without loading, forms without their content, outbound links, own events, calls made before it loaded', async () => {
  const { page, say, context } = await visit('/', (one) => one.addInitScript(() => {
    const calls: unknown[] = []
    Object.assign(window, { azimut: Object.assign((...call: unknown[]) => calls.push(call), { q: calls }) })
    ;(window as unknown as { azimut: (...c: unknown[]) => void }).azimut('event', 'early')
  }))
  await arrive(2)
  await page.evaluate(() => { history.pushState({}, '', '/tarifs'); history.replaceState({}, '', '/tarifs?tri=prix') })
  await arrive(3)
  await page.goBack()
  await arrive(4)
  await say('event', 'purchase', { value: { amount: 12.5, currency: 'EUR' }, props: { plan: 'pro' } })
  await page.evaluate(() => document.addEventListener('click', (event) => { if ((event.target as Element).id === 'out') event.preventDefault() }))
  await page.click('#out')
  await page.click('#devis button')
  const sent = await arrive(9)
  expect(sent.map(({ name, url, props }) => [name, new URL(url).pathname, props])).toEqual([
    ['pageview', '/', {}], ['early', '/', {}], ['pageview', '/tarifs', {}], ['pageview', '/', {}],
    ['purchase', '/', { plan: 'pro' }], ['outbound', '/', { link: 'https://partenaire.example/page' }], ['form', '/', { form: 'devis' }], ['pageview', '/merci', {}], ['early', '/merci', {}],
  ])
  expect(sent[4]?.value).toEqual({ amount: 12.5, currency: 'EUR' })
  expect(sent[2]?.referrer).toBe(site.url)
  await context.close()
})

test('what was refused is sent again with the same id; what has no answer leaves with the page', async () => {
  refusals = 1
  const { say, page, context } = await visit()
  const [view] = await arrive(1)
  expect(view).toMatchObject({ name: 'pageview' })
  refusals = 1_000
  await say('event', 'last')
  await page.waitForResponse((response) => response.status() === 503)
  refusals = 0
  await page.goto('about:blank')
  expect((await arrive(2)).map(({ name }) => name)).toEqual(['pageview', 'last'])
  await context.close()
})

test('downloads, marked elements and forms: their name, their money, the fields the site marks and no other', async () => {
  const { page, context } = await visit()
  await arrive(1)
  await page.evaluate(() => { document.addEventListener('click', (event) => { if ((event.target as Element).closest('a')) event.preventDefault() }) })
  await page.click('#file')
  await page.click('#call i')
  await page.click('svg text', { force: true })
  await page.click('#buy')
  const sent = (await arrive(5)).slice(1, 4)
  expect(sent.map(({ name, props, value }) => ({ name, props, value }))).toEqual([
    { name: 'download', props: { file: `${site.url}/tarifs.pdf` }, value: undefined },
    { name: 'phone_call', props: {}, value: undefined },
    { name: 'order', props: { form: 'order', code: 'RENTREE', answer: 'Salon', plan: 'pro' }, value: { amount: 12.5, currency: 'EUR' } },
  ])
  expect(JSON.stringify(received)).not.toMatch(/lea|Voisin/)
  await context.close()
})

test('a page that is not there is told once, by the server’s answer or by the site’s own page', async () => {
  for (const path of ['/perdue', '/gabarit-404']) {
    const { context } = await visit(path)
    const [view, lost] = await arrive(2)
    expect(lost).toMatchObject({ name: 'not_found', url: site.url + path, props: { pageview: view?.id, status: 404 } })
    await context.close()
  }
})

test('a page that is left says how far it was seen, once, as an event of its page view', async () => {
  const { page, context } = await visit('/', (one) => one.addInitScript(() => addEventListener('DOMContentLoaded', () => { document.querySelector<HTMLElement>('#end')!.style.height = '3500px' })))
  const [view] = await arrive(1)
  // The browser tells a scroll with the frame after it.
  await page.evaluate(() => new Promise((seen) => { addEventListener('scroll', seen, { once: true }); scrollTo(0, 1_400) }).then(() => new Promise(requestAnimationFrame)))
  await page.evaluate(() => { scrollTo(0, 0); history.pushState({}, '', '/tarifs') })
  await arrive(2)
  await page.goto('about:blank')
  // Not those of the test before, whose page may still be going.
  const ours = () => left.filter(({ props }) => received.some(({ id }) => id === props['pageview']))
  await expect.poll(() => ours().length, { timeout: 10_000 }).toBe(2)
  expect(ours()[0]).toMatchObject({ url: `${site.url}/`, title: '', mode: 'exempt', props: { pageview: view?.id, depth: 50, seconds: expect.any(Number) } })
  expect(ours()[1]).toMatchObject({ url: `${site.url}/tarifs`, props: { pageview: received[1]?.id } })
  await context.close()
})

test('what waited while Azimut was away is sent in pieces a browser takes', async () => {
  refusals = 1_000
  const { page, context } = await visit()
  await page.waitForResponse((response) => response.status() === 503)
  await page.evaluate(() => {
    const say = (window as unknown as { azimut: (...call: unknown[]) => void }).azimut
    for (let i = 0; i < 60; i++) say('event', `waited_${i}`, { props: { a: 'é'.repeat(900), b: 'x'.repeat(900) } })
  })
  refusals = 0
  expect((await arrive(61)).map(({ name }) => name)).toContain('waited_59')
  await context.close()
})

test('two tabs are one visitor; a choice withdrawn in one holds in the other', async () => {
  const { say, page, context } = await visit()
  const other = await context.newPage()
  await other.goto(`${site.url}/tarifs`)
  await other.waitForFunction(() => 'azimut' in window)
  // A tab hears of the other's choice a moment later, as browsers tell it.
  await other.evaluate(() => { const told = window as unknown as { told: number }; told.told = 0; addEventListener('storage', () => { told.told++ }) })
  const heard = async () => { await other.waitForFunction(() => (window as unknown as { told: number }).told > 0); await other.evaluate(() => { (window as unknown as { told: number }).told = 0 }) }
  const sayThere = (...call: unknown[]) => other.evaluate((given) => (window as unknown as { azimut: (...c: unknown[]) => void }).azimut(...given), call)
  await arrive(2)
  await say('consent', 'granted')
  await heard()
  await sayThere('consent', 'granted')
  await sayThere('event', 'there')
  const agreed = (await arrive(5)).slice(2)
  expect(new Set(agreed.map(({ visitor }) => visitor)).size).toBe(1)
  await say('consent', 'denied')
  await heard()
  await sayThere('event', 'after')
  expect((await arrive(6))[5]).toMatchObject({ name: 'after', mode: 'exempt' })
  await page.close()
  await context.close()
})

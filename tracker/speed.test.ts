// The stopwatch in a real browser: what a page that is left says of how soon it answered, once, and only of gestures made on it.
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { buildScript, scripts } from '#app/kernel/events/collector/trackerScript.ts'
import { openBrowser } from '#walks/browser.ts'

type Sent = { id: string; name: string; url: string; mode: string; visitor?: string; props: { pageview?: string; inp?: number } }

/** How long the heavy button keeps the page busy: far longer than a busy machine takes for the light one. */
const heavyMs = 1_200
const answered = new Map<string, Sent>()
let browser: Browser
let context: BrowserContext
let page: Page
let url: string
const server = createServer((request, response) => void answer(request, response))

const answer = async (request: IncomingMessage, response: ServerResponse) => {
  const script = scripts.find((name) => request.url === `/${name}`)
  response.setHeader('content-type', script || request.url === '/page.js' ? 'text/javascript' : 'text/html; charset=utf-8')
  if (script) return response.end(await buildScript(script))
  if (request.url === '/e') {
    for (const one of (JSON.parse(await text(request)) as { events: Sent[] }).events) answered.set(one.id, one)
    return response.writeHead(202).end('{}')
  }
  if (request.url === '/page.js') {
    return response.end(`shown = -1
      const clock = new PerformanceObserver((list) => { for (const { interactionId, duration } of list.getEntries()) if (interactionId) shown = Math.max(shown, duration) })
      for (const type of ['event', 'first-input']) clock.observe({ type, durationThreshold: 16 })
      heavy.onclick = () => { const end = performance.now() + ${heavyMs}; while (performance.now() < end); }
      route.onclick = () => { history.pushState({}, '', '/tarifs'); heavy.onclick() }`)
  }
  response.setHeader('content-security-policy', `default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'`)
  return response.end(`<!doctype html><html lang="fr"><title>Offre</title><button id="heavy">Lourd</button><button id="light">Léger</button><button id="route">Tarifs</button><input id="field">
    <script defer src="/page.js"></script><script defer src="/speed.js"></script><script defer src="/t.js" data-site="key"></script></html>`)
}

beforeAll(async () => {
  await new Promise<void>((go) => { server.listen(0, '127.0.0.1', go) })
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  server.close()
})
beforeEach(async () => {
  answered.clear()
  context = await browser.newContext()
  page = await context.newPage()
  await page.goto(url)
  await page.waitForFunction(() => 'azimut' in window)
})
afterEach(() => context.close())

const say = (...call: unknown[]) => page.evaluate((given) => (window as unknown as { azimut: (...c: unknown[]) => void }).azimut(...given), call)
/** A press, until its answer is on screen. */
const press = async (id: 'light' | 'heavy' | 'route') => {
  await page.click(`#${id}`)
  await page.waitForFunction((ms) => (window as unknown as { shown: number }).shown >= ms, id === 'light' ? 0 : heavyMs)
}
/** As when another tab is opened: the browser says so by an event of the document. */
const hide = (hidden: boolean) => page.evaluate((one) => {
  Object.defineProperty(document, 'hidden', { get: () => one, configurable: true })
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
}, hidden)
const sent = (name: string) => [...answered.values()].filter((one) => one.name === name)
const left = async (count = 1): Promise<Sent[]> => {
  await expect.poll(() => sent('scroll').length, { timeout: 10_000 }).toBe(count)
  return sent('scroll')
}

test('it weighs half a kilobyte at most', async () => {
  const { length } = gzipSync(await buildScript('speed.js'), { level: 9 })
  expect(length, `${length} bytes`).toBeLessThanOrEqual(512)
})

test('a gesture the page was slow to answer is told with the page that is left, in the same event, without an identifier', async () => {
  await press('light')
  await press('heavy')
  await page.goto('about:blank')
  const [one] = await left()
  expect(one).toMatchObject({ url: `${url}/`, mode: 'exempt', props: { pageview: sent('pageview')[0]?.id } })
  expect(one?.visitor).toBeUndefined()
  expect(one?.props.inp).toBeGreaterThanOrEqual(heavyMs)
  expect([...answered.values()].map(({ name }) => name)).toEqual(['pageview', 'scroll'])
})

test('a quick answer is told too, or the slow ones would pass for all', async () => {
  await press('light')
  await page.goto('about:blank')
  const [one] = await left()
  expect(one?.props.inp).toBeLessThan(heavyMs)
})

test('without a gesture there is no figure, whoever moves or scrolls', async () => {
  await page.mouse.move(10, 10)
  await page.mouse.wheel(0, 200)
  await hide(true)
  const [one] = await left()
  expect(one?.props).not.toHaveProperty('inp')
})

test('a page that is hidden twice tells its figure once', async () => {
  await press('light')
  await hide(true)
  await left()
  await hide(false)
  await press('heavy')
  await hide(true)
  await say('event', 'last')
  await expect.poll(() => sent('last').length).toBe(1)
  expect(sent('scroll').map(({ props }) => props.inp! < heavyMs)).toEqual([true])
})

test('a page reached without loading has the wait of the gesture that led there, and the page before has not', async () => {
  await press('light')
  await press('route')
  await expect.poll(() => sent('pageview').length).toBe(2)
  await hide(true)
  const [before, after] = await left(2)
  expect(before).toMatchObject({ url: `${url}/` })
  expect(before?.props.inp).toBeLessThan(heavyMs)
  expect(after).toMatchObject({ url: `${url}/tarifs` })
  expect(after?.props.inp).toBeGreaterThanOrEqual(heavyMs)
})

test('of fifty gestures, the slowest is left out', async () => {
  await press('heavy')
  await page.focus('#field')
  for (let i = 0; i < 50; i++) await page.keyboard.press('a')
  await hide(true)
  const [one] = await left()
  expect(one?.props.inp).toBeLessThan(heavyMs)
})

test('whoever is opposed tells nothing', async () => {
  await expect.poll(() => sent('pageview').length).toBe(1)
  await say('oppose')
  await press('heavy')
  await page.goto('about:blank')
  await page.goto(url)
  await page.waitForFunction(() => 'azimut' in window)
  await press('heavy')
  await say('oppose', false)
  await say('event', 'again')
  await expect.poll(() => sent('again').length).toBe(1)
  expect([...answered.values()].map(({ name }) => name)).toEqual(['pageview', 'again'])
})

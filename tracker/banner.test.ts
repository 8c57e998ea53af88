// Consent, in a real browser on a page with a strict CSP: our own banner, other tools, the package for bundlers.
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildScript, scripts } from '#app/kernel/events/collector/trackerScript.ts'
import { openBrowser } from '#walks/browser.ts'

type Sent = { name: string; mode: string; visitor?: string; props: Record<string, string | number> }

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const received: Sent[] = []
const asked: string[] = []
let browser: Browser
let url: string
const server = createServer((request, response) => void answer(request, response))

const answer = async (request: IncomingMessage, response: ServerResponse) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', url)
  const script = scripts.find((name) => pathname === `/${name}`)
  response.setHeader('content-type', script || pathname === '/load.js' ? 'text/javascript' : 'text/html; charset=utf-8')
  if (script) return response.end(await buildScript(script))
  if (pathname === '/load.js') return response.end(await readFile(new URL('./package/load.js', import.meta.url)))
  if (pathname === '/e') {
    received.push(...(JSON.parse(await text(request)) as { events: Sent[] }).events.filter(({ name }) => name !== 'scroll'))
    return response.writeHead(202).end('{}')
  }
  // As strict as a site can be: no style, no inline script, no other address, no text made into a page. A page that adds
  // scripts by a bundler's code says so with its nonce.
  response.setHeader('content-security-policy', `default-src 'none'; connect-src 'self'; script-src ${pathname === '/module' ? `'nonce-n' 'strict-dynamic'; trusted-types azimut` : `'self'`}; require-trusted-types-for 'script'`)
  const tags: Record<string, string> = {
    '/': '<script defer src="/t.js" data-site="key"></script><script defer src="/banner.js" data-policy="/confidentialite"></script>',
    '/tools': '<script defer src="/consent.js"></script><script defer src="/t.js" data-site="key"></script>',
    '/module': `<script type="module" nonce="n">import { azimut, loadAzimut } from '/load.js'; azimut('event', 'early', { props: { plan: 'pro' } }); for (let i = 0; i < 2; i++) loadAzimut({ url: location.origin, site: 'key', banner: { language: 'en' }, speed: true, nonce: 'n' })</script>`,
  }
  return response.end(`<!doctype html><html lang="${searchParams.get('lang') ?? 'fr'}"><title>Offre</title>${tags[pathname] ?? ''}<main><h1>Offre</h1><a href="#" data-azimut-consent>Mes choix</a></main></html>`)
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

const visit = async (path = '/', { prepare, dark = false, width = 1_024 }: { prepare?: (page: Page) => Promise<unknown>; dark?: boolean; width?: number } = {}) => {
  received.length = asked.length = 0
  const page = await browser.newPage({ viewport: { width, height: 640 }, colorScheme: dark ? 'dark' : 'light' })
  const blocked: string[] = []
  page.on('console', (message) => { if (message.type() === 'error') blocked.push(message.text()) })
  page.on('request', (request) => asked.push(request.url()))
  await prepare?.(page)
  await page.goto(url + path)
  await expect.poll(() => received.length).toBeGreaterThan(0)
  return { page, blocked, stored: () => page.evaluate(() => JSON.stringify([localStorage, document.cookie])) }
}
const names = () => received.map(({ name, mode }) => `${name} ${mode}`)
const chosen = (choice: string, daysAgo: number, more = '') => (page: Page) =>
  page.addInitScript(([one, ms, key]) => { if (!localStorage.getItem('azimut-choice')) { localStorage.setItem('azimut-choice', `${one} ${Date.now() - Number(ms)} 1`); if (key) localStorage.setItem('azimut-visitor', `${key} ${Date.now() - Number(ms)}`) } }, [choice, String(daysAgo * 864e5), more])

test('each script is small', async () => {
  const [, ...companions] = scripts
  for (const name of companions) {
    const { length } = gzipSync(await buildScript(name), { level: 9 })
    expect(length, `${name}: ${length} bytes`).toBeLessThanOrEqual(2_048)
  }
})

test('the banner asks under a strict CSP, from nobody else, and is clean for axe: light, dark, 360 px, both languages', async () => {
  for (const look of [{ dark: false, width: 1_024, lang: 'fr' }, { dark: true, width: 360, lang: 'en' }]) {
    const { page, blocked } = await visit(`/?lang=${look.lang}`, look)
    await page.getByRole('region', { name: look.lang === 'fr' ? 'Mesure d’audience' : 'Audience measurement' }).waitFor()
    await page.evaluate(axe)
    const violations = await page.evaluate(async () => (await (globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } }).axe.run()).violations.map(({ id }) => id))
    expect(violations).toEqual([])
    const [refuse, accept] = await page.evaluate(() => [...document.querySelector('body > div')!.shadowRoot!.querySelectorAll<HTMLElement>('.choice')].map((one) => {
      const { color, backgroundColor, borderColor, fontSize, fontWeight } = getComputedStyle(one)
      return { color, backgroundColor, borderColor, fontSize, fontWeight, width: one.offsetWidth, height: one.offsetHeight, top: one.offsetTop }
    }))
    expect(refuse, 'equally prominent').toEqual(accept)
    expect(accept?.height).toBeGreaterThanOrEqual(44)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(look.width)
    expect(blocked.filter((one) => !one.includes('favicon'))).toEqual([])
    expect(asked.every((one) => one.startsWith(url))).toBe(true)
    await page.close()
  }
})

test('refusing by keyboard: remembered without an identifier, counted without one, asked again six months later', async () => {
  const { page, stored } = await visit()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('region').waitFor({ state: 'detached' })
  await expect.poll(names).toEqual(['pageview exempt', 'refusal exempt'])
  expect(await stored()).toMatch(/^\[\{"azimut-choice":"denied \d{13} 1"\},""\]$/)
  await page.reload()
  await expect.poll(() => received.length).toBe(3)
  expect(await page.getByRole('region').count()).toBe(0)
  await page.close()
  const young = await visit('/', { prepare: chosen('denied', 180) })
  expect(await young.page.getByRole('region').count()).toBe(0)
  await young.page.close()
  const old = await visit('/', { prepare: chosen('denied', 184) })
  await old.page.getByRole('region').waitFor()
  await old.page.close()
})

test('agreeing, then withdrawing from the page’s own link: the identifier is gone at once, the focus comes back', async () => {
  const { page, stored } = await visit()
  await page.getByRole('button', { name: 'Accepter' }).click()
  await expect.poll(names).toEqual(['pageview exempt', 'consent consented'])
  expect(await stored()).toMatch(/azimut-visitor.*granted|granted.*azimut-visitor/)
  await page.getByRole('link', { name: 'Mes choix' }).click()
  await page.getByRole('button', { name: 'Refuser' }).click()
  await expect.poll(names).toEqual(['pageview exempt', 'consent consented', 'refusal exempt'])
  expect(await stored()).not.toContain('visitor')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Mes choix')
  await page.close()
  const old = await visit('/', { prepare: chosen('granted', 184, 'known') })
  await old.page.getByRole('region').waitFor()
  expect(await old.stored()).not.toContain('known')
  await old.page.close()
})

test('opposition in one press, and whoever is opposed already is not asked', async () => {
  const { page, stored } = await visit()
  await page.getByRole('button', { name: 'Ne rien mesurer du tout' }).click()
  await page.evaluate(() => { (window as unknown as { azimut(...call: unknown[]): void }).azimut('event', 'unseen') })
  expect(await stored()).toContain('"azimut-off":"1"')
  await page.goto('about:blank')
  expect(names()).toEqual(['pageview exempt'])
  await page.goto(url)
  await page.getByRole('heading').waitFor()
  expect(await page.getByRole('region').count()).toBe(0)
  await page.close()
  const quiet = await browser.newPage()
  await quiet.addInitScript(() => { Object.defineProperty(navigator, 'globalPrivacyControl', { get: () => true }) })
  await quiet.goto(url)
  await quiet.getByRole('heading').waitFor()
  expect(await quiet.getByRole('region').count()).toBe(0)
  await quiet.close()
})

test('other tools are heard: the IAB’s framework and Google’s consent mode; silence and defaults are not consent', async () => {
  const framework = await visit('/tools', { prepare: (page) => page.addInitScript(() => {
    const listeners: ((choice: object, success: boolean) => void)[] = []
    Object.assign(window, {
      __tcfapi: (_command: string, _version: number, listener: (choice: object, success: boolean) => void) => { listeners.push(listener); listener({ eventStatus: 'cmpuishown' }, true) },
      choose: (consents: object) => { for (const tell of listeners) tell({ eventStatus: 'useractioncomplete', purpose: { consents } }, true) },
    })
  }) })
  const choose = (consents: object) => framework.page.evaluate((one) => { (window as unknown as { choose(c: object): void }).choose(one) }, consents)
  await choose({ 1: true, 8: true })
  expect(names()).toEqual(['pageview exempt'])
  await choose({ 1: true, 8: true, 9: true })
  await expect.poll(names).toEqual(['pageview exempt', 'consent consented'])
  await choose({ 1: false, 8: true, 9: true })
  expect(await framework.stored()).not.toContain('visitor')
  await framework.page.close()
  const google = await visit('/tools', { prepare: (page) => page.addInitScript(() => { Object.assign(window, { dataLayer: [['consent', 'default', { analytics_storage: 'granted' }], { event: 'gtm.js' }, null] }) }) })
  const push = (state: string) => google.page.evaluate((one) => { (window as unknown as { dataLayer: unknown[] }).dataLayer.push(['consent', 'update', { analytics_storage: one }]) }, state)
  expect(names()).toEqual(['pageview exempt'])
  await push('granted')
  await expect.poll(names).toEqual(['pageview exempt', 'consent consented'])
  await push('denied')
  expect(await google.stored()).not.toContain('visitor')
  await google.page.close()
})

test('the package is imported by name, does nothing on a server, and loads the same scripts once in a browser', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'azimut-package-'))
  await mkdir(join(dir, 'node_modules/@azimut'), { recursive: true })
  await symlink(new URL('./package', import.meta.url).pathname, join(dir, 'node_modules/@azimut/tracker'))
  const program = `import { azimut, loadAzimut } from '@azimut/tracker'; azimut('event', 'x'); loadAzimut({ url: 'https://azimut.example', site: 'key' }); console.log('quiet')`
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], { cwd: dir })
  await rm(dir, { recursive: true })
  expect(stdout.trim()).toBe('quiet')
  const { page, blocked } = await visit('/module')
  await expect.poll(names).toEqual(['pageview exempt', 'early exempt'])
  expect(received[1]?.props).toEqual({ plan: 'pro' })
  await page.getByRole('button', { name: 'Accept' }).waitFor()
  expect(asked.filter((one) => one.endsWith('.js')).map((one) => new URL(one).pathname)).toEqual(['/load.js', '/t.js', '/banner.js', '/speed.js'])
  expect(blocked.filter((one) => !one.includes('favicon'))).toEqual([])
  await page.close()
})

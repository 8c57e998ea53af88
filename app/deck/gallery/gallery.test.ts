/** The whole kit as it ships, in a real browser: usable by everybody, on a desk and on a phone, by day and by night, with the keyboard alone, under the policy of our pages. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { build, preview } from 'vite'
import type { PreviewServer } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '#walks/browser.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const outDir = mkdtempSync(join(tmpdir(), 'azimut-gallery-'))
const policy = "default-src 'none'; script-src 'nonce-gallery' 'strict-dynamic'; style-src-elem 'nonce-gallery'; style-src-attr 'unsafe-inline'; font-src 'self'; img-src 'self'"
const complaints: string[] = []
let server: PreviewServer
let browser: Browser

beforeAll(async () => {
  const shared = { configFile: 'vite.config.ts', logLevel: 'error', html: { cspNonce: 'gallery' } } as const
  await build({ ...shared, build: { outDir, rolldownOptions: { input: 'app/gallery.html' } } })
  server = await preview({ ...shared, build: { outDir }, preview: { port: 0, host: '127.0.0.1', headers: { 'content-security-policy': policy } } })
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await server?.close()
  rmSync(outDir, { recursive: true, force: true })
})

const open = async (name: string, width: number): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width, height: 800 }, reducedMotion: 'reduce' })
  page.on('console', (message) => { if (message.type() === 'error') complaints.push(`${name}: ${message.text()}`) })
  page.on('pageerror', (error) => complaints.push(`${name}: ${error.message}`))
  await page.goto(`${server.resolvedUrls?.local[0] ?? ''}gallery.html#${name}`)
  await page.locator('h1').waitFor()
  return page
}

/** axe comes through the debugger, not through the page: the policy would refuse it. */
const judge = async (page: Page, options = '{}') => {
  const { violations } = await page.evaluate<AxeResults>(`${axe};axe.run(document, ${options})`)
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
}

test.each(['home', 'flow', 'fields', 'measure', 'calendar', 'kit'])('%s can be used by everybody and fits', async (name) => {
  const page = await open(name, 1366)
  expect(await judge(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await judge(page, '{ runOnly: ["color-contrast"] }')).toEqual([])
  await page.setViewportSize({ width: 360, height: 800 })
  expect(await judge(page)).toEqual([])
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
  await page.close()
})

test('a figure tells where it comes from; Escape gives the focus back to it', async () => {
  const page = await open('home', 1366)
  const figure = page.getByRole('button', { name: /Chiffre d’affaires apporté/ })
  await figure.press('Enter')
  const story = page.getByRole('dialog', { name: 'Chiffre d’affaires apporté' })
  expect(await story.innerText()).toContain('14 ventes × 600')
  await page.keyboard.press('Escape')
  expect(await story.isVisible()).toBe(false)
  expect(await figure.evaluate((button) => button === document.activeElement)).toBe(true)
  await page.close()
})

test('a deed is undone from its message', async () => {
  const page = await open('home', 360)
  const box = page.getByRole('checkbox', { name: /Répondre à 3 avis/ })
  await box.check()
  await page.getByRole('button', { name: 'Annuler' }).click()
  expect(await box.isChecked()).toBe(false)
  await page.close()
})

test('in the calendar arrows walk from one action to the next, Shift moves one by a week', async () => {
  const page = await open('calendar', 1366)
  const focused = () => page.evaluate('document.activeElement.getAttribute("aria-label")')
  await page.getByRole('button', { name: 'Claire, Avis, semaine du 23 nov.' }).focus()
  await page.keyboard.press('ArrowRight')
  expect(await focused()).toBe('Claire, QR, semaine du 30 nov.')
  await page.keyboard.press('Shift+ArrowRight')
  expect(await focused()).toBe('Claire, QR, semaine du 7 déc.')
  await page.keyboard.press('ArrowDown')
  expect(await focused()).toBe('Malik, Annonces (attend la page), semaine du 7 déc.')
  await page.close()
})

test('the numbers of a chart can be read as a table, and a register sorted from its header', async () => {
  const page = await open('measure', 1366)
  await page.getByRole('button', { name: 'Voir les chiffres' }).click()
  expect(await page.getByRole('row', { name: /^21 nov\./ }).innerText()).toMatch(/28\s+26/)
  const names = () => page.getByRole('table', { name: /Apport des canaux/ }).getByRole('rowheader').allInnerTexts()
  await page.getByRole('button', { name: 'Contacts' }).click()
  expect(await names()).toEqual(['Annonces locales', 'Fiche + avis', 'Salon de mars', 'Bouche-à-oreille'])
  await page.close()
})

test('on a phone every place is behind one button', async () => {
  const page = await open('home', 360)
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('dialog').getByRole('link', { name: /Planifier/ }).click()
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Six semaines, cinq actions.')
  expect(await page.getByRole('dialog').count()).toBe(0)
  await page.close()
})

test('no page broke the policy nor complained', () => {
  expect(complaints).toEqual([])
})

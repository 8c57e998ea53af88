// What strangers write never runs: hostile texts in every place somebody may write, then every screen and every document.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ICAL from 'ical.js'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { unzip } from '#app/catalogue/exports/_unzip.ts'
import { translate } from '#app/deck/words.ts'
import type { Locale } from '#app/deck/words.ts'
import { words as courseWords } from '#app/rooms/aim/course/course.words.ts'
import { words as reviewWords } from '#app/rooms/learn/review/review.words.ts'
import { runCli, startServer } from '#app/testServer.ts'
import type { TestServer } from '#app/testServer.ts'
import { buildPages } from '#house/setup/pages.mjs'
import { openBrowser } from '#walks/browser.ts'
import { payloads, squeezed } from './strangers/payloads.ts'
import { costFile, marked, plantCosts, plantEvents, plantRecords, setUp } from './strangers/planting.ts'
import type { Owner } from './strangers/planting.ts'
import { openHostileSite, openSpy } from './strangers/spied.ts'
import type { Stranger } from './strangers/spied.ts'
import { everyWord, intruders, openWatched } from './strangers/watch.ts'
import type { Watched } from './strangers/watch.ts'

let data: string
let server: TestServer
let browser: Browser
let spy: Stranger
let sites: Stranger[]
let owner: Owner
let texts: string[]

beforeAll(async () => {
  await buildPages(join(import.meta.dirname, '../..'))
  data = await mkdtemp(join(tmpdir(), 'azimut-strangers-'))
  browser = await openBrowser()
  spy = await openSpy()
  texts = payloads(spy.url)
  sites = [await openHostileSite(texts), await openHostileSite(texts.toReversed())]
  server = await startServer(data, { env: { AZIMUT_NETWORK_ALLOW: sites.map(site => site.host).join(',') } })
  owner = await setUp(server, texts[2]!)
  await owner.ask('diagnose.openSites', { url: sites[0]!.url, competitorUrls: [sites[1]!.url] })
  const { key } = await plantRecords(owner, texts, sites[0]!.url)
  await plantCosts(owner, texts)
  expect(await plantEvents(server.url, key, texts)).toBe(2 * texts.length)
  await runCli(data, ['events', '--ids']) // waits until they are stored
}, 240_000)
afterAll(async () => {
  await browser?.close()
  await server?.stop()
  await Promise.all([spy, ...sites ?? []].map(one => one?.close()))
  await rm(data, { recursive: true, force: true })
})

const rooms = ['', 'diagnose', 'aim', 'plan', 'act', 'measure', 'learn', 'share', 'settings']

/** What is shown at the end of a walk through a room that its first sight does not show. */
const further: Record<string, (watched: Watched, locale: Locale) => Promise<void>> = {
  async aim({ page }, locale) { await page.getByRole('button', { name: translate(courseWords, locale)('change') }).first().click() },
  async measure({ page }) {
    const { fileName, content } = costFile(texts.slice(3, 9), texts[1]!)
    await page.locator('input[type=file]').setInputFiles({ name: fileName, mimeType: 'text/csv', buffer: Buffer.from(content) })
    await page.getByText(marked(texts[1]!, 'file')).nth(1).waitFor()
  },
  async learn({ page }, locale) {
    const t = translate(reviewWords, locale)
    await page.getByRole('button', { name: t('start') }).click()
    for (let step = 0; step < 4; step++) await page.getByRole('button', { name: t('nextStep') }).click()
  },
}

async function visit(watched: Watched, room: string, locale: Locale): Promise<string> {
  const { page } = watched
  await page.goto(`${server.url}/w/${owner.workspace}/${room}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  const unfold = () => page.locator('details').evaluateAll(all => { for (const one of all) (one as HTMLDetailsElement).open = true })
  const look = async () => {
    await page.waitForLoadState('networkidle')
    await unfold()
    await page.waitForLoadState('networkidle')
    expect(await intruders(page), room).toEqual([])
    return await everyWord(page)
  }
  const first = await look()
  await further[room]?.(watched, locale)
  return `${first}\n${await look()}`
}

test('the browser would tell: outside our pages the same texts run, call and ask', async () => {
  const watched = await openWatched(browser, server.url, 'fr-FR')
  await watched.page.setContent(`<body>${texts.join('</style>')}`)
  await expect.poll(() => watched.ran).toEqual(expect.arrayContaining(['script', 'closed', 'handler', 'onload', 'frame', 'toggle']))
  await expect.poll(() => watched.left).toContain(`${spy.url}/image`)
  expect(await intruders(watched.page)).not.toEqual([])
  await watched.context.close()
  spy.calls.splice(0)
})

test('a site of hostile words is read to its end', async () => {
  await owner.ask('diagnose.startAudit', {})
  type Seen = { sites: { name: string; reading: { state: string } | null }[]; report: { identity: { name: string } } }
  const seen = async () => await (await owner.get(`/api/w/${owner.workspace}/diagnose/readDiagnosis`)).json() as Seen
  await expect.poll(async () => (await seen()).sites.map(site => site.reading?.state), { timeout: 60_000, interval: 500 }).toEqual(['done', 'done'])
  expect((await seen()).report.identity.name).toContain(texts[0])
})

describe.each(['fr', 'en'] as const)('every screen, in %s', locale => {
  let watched: Watched
  let said: Record<string, string>
  beforeAll(async () => {
    watched = await openWatched(browser, server.url, locale === 'fr' ? 'fr-FR' : 'en-GB')
    await watched.context.addCookies(owner.cookie.split('; ').map(one => ({ name: one.slice(0, one.indexOf('=')), value: one.slice(one.indexOf('=') + 1), url: server.url, secure: true, httpOnly: true, sameSite: 'Lax' as const })))
    said = {}
    for (const room of rooms) said[room] = await visit(watched, room, locale)
  }, 240_000)
  afterAll(() => watched?.context.close())

  test('nothing ran, nobody else was called, and the pages had nothing to stop', () => {
    expect(watched.ran).toEqual([])
    expect(watched.left).toEqual([])
    expect(watched.complaints).toEqual([])
    expect(spy.calls).toEqual([])
  })

  test.each([
    ['aim', ['weakness', 'stake', 'objective']], ['plan', ['person', 'line', 'action', 'meeting']], ['act', ['action', 'link', 'note']],
    ['measure', ['cost', 'channel', 'cell', 'channel-cell', 'file', 'line']], ['learn', ['reason', 'review']], ['share', ['edition', 'weakness']], ['settings', ['key']],
  ] as const)('%s shows them as they were written', (room, places) => {
    const missing = places.flatMap(place => texts.map(text => squeezed(marked(text, place))).filter(text => !said[room]!.includes(text)))
    expect(missing).toEqual([])
  })

  test('diagnose shows what was read as it was written', () => {
    expect(texts.map(squeezed).filter(text => !said['diagnose']!.includes(text))).toEqual([])
  })
})

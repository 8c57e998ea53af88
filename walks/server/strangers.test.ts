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
import { costFile, plantCosts, plantImports } from './strangers/files.ts'
import { marked, plantEvents, plantRecords, setUp } from './strangers/planting.ts'
import type { Owner } from './strangers/planting.ts'
import { plantAround, plantRegisters } from './strangers/registers.ts'
import { openHostileSite, openSpy } from './strangers/spied.ts'
import type { Stranger } from './strangers/spied.ts'
import { everyWord, intruders, openWatched } from './strangers/watch.ts'
import type { Watched } from './strangers/watch.ts'

const veryLong = 'W'.repeat(4_900)
let data: string
let server: TestServer
let browser: Browser
let spy: Stranger
let sites: Stranger[]
let owner: Owner
let texts: string[]
let taken: number

beforeAll(async () => {
  await buildPages(join(import.meta.dirname, '../..'))
  data = await mkdtemp(join(tmpdir(), 'azimut-strangers-'))
  browser = await openBrowser()
  spy = await openSpy()
  texts = payloads(spy.url)
  sites = [await openHostileSite(texts), await openHostileSite(texts.toReversed())]
  server = await startServer(data, { env: { AZIMUT_NETWORK_ALLOW: sites.map(site => site.host).join(','), AZIMUT_AUDIT_BROWSER: '0' } })
  owner = await setUp(server, texts[2]!)
  const { key } = await plantRecords(owner, texts, sites[0]!.url)
  await plantRegisters(owner, texts, sites[0]!.url)
  await plantAround(owner, texts)
  await owner.ask('aim.createStake', { sentence: veryLong })
  await owner.ask('diagnose.createSite', { url: sites[1]!.url, kind: 'competitor' })
  await plantCosts(owner, texts)
  await plantImports(owner, texts)
  taken = await plantEvents(server.url, key, texts)
  await runCli(data, ['events', '--ids']) // waits until they are stored
}, 240_000)
afterAll(async () => {
  await browser?.close()
  await server?.stop()
  await Promise.all([spy, ...sites ?? []].map(one => one?.close()))
  await rm(data, { recursive: true, force: true })
})

const rooms = ['', 'diagnose', 'aim', 'plan', 'act', 'measure', 'learn', 'share', 'settings']
/** Shown from the pace Complet on. */
const registers = [
  '?view=questions', 'diagnose?view=swot', 'diagnose?view=channels', 'diagnose?view=identity', 'diagnose?view=elements', 'diagnose?view=past', 'diagnose?view=coherence',
  'aim?view=objectives', 'aim?view=kpis', 'aim?view=alignment', 'aim?view=funnel', 'plan?view=calendar', 'plan?view=load', 'plan?view=budget', 'plan?view=priorities', 'plan?view=tools',
  'act?view=contents', 'act?view=campaigns', 'act?view=links', 'act?view=kept', 'measure?view=sources', 'measure?view=sales', 'measure?view=searches', 'models',
]

/** What is shown at the end of a walk through a room that its first sight does not show. */
const further: Record<string, (watched: Watched, locale: Locale) => Promise<void>> = {
  async aim({ page }, locale) { await page.getByRole('button', { name: translate(courseWords, locale)('change') }).first().click() },
  async measure({ page }) {
    const { fileName, content } = costFile(texts.slice(3, 9), texts[1]!)
    await page.locator('input[type=file]').setInputFiles({ name: fileName, mimeType: 'text/csv', buffer: Buffer.from(content) })
    await page.getByRole('heading', { name: marked(texts[1]!, 'file') }).waitFor()
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
  return squeezed(`${first}\n${await look()}`)
}

test('the browser would tell: outside our pages the same texts run, call and ask', async () => {
  const watched = await openWatched(browser, server.url, 'fr-FR')
  await watched.page.setContent(texts.map(text => `</style></svg></iframe><div>${text}</div>`).join(''))
  await expect.poll(() => watched.ran).toEqual(expect.arrayContaining(['script', 'closed', 'handler', 'onload', 'frame', 'toggle']))
  await expect.poll(() => watched.left).toContain(`${spy.url}/image`)
  expect(await intruders(watched.page)).not.toEqual([])
  await watched.context.close()
  spy.calls.splice(0)
})

test('events whose every field is hostile are taken, all of them', () => { expect(taken).toBe(2 * texts.length) })

test('a site of hostile words is read to its end', async () => {
  await owner.ask('diagnose.startAudit', {})
  type Seen = { sites: { name: string; reading: { state: string } | null }[]; report: { identity: { name: string } } }
  const seen = async () => await (await owner.get(`/api/w/${owner.workspace}/diagnose/readDiagnosis`)).json() as Seen
  await expect.poll(async () => (await seen()).sites.map(site => site.reading?.state), { timeout: 60_000, interval: 500 }).toEqual(['done', 'done'])
  expect((await seen()).report.identity.name).toContain(texts[0]!.replaceAll('\'', '’'))
})

describe.each(['fr', 'en'] as const)('every screen, in %s', locale => {
  let watched: Watched
  let said: Record<string, string>
  beforeAll(async () => {
    watched = await openWatched(browser, server.url, locale === 'fr' ? 'fr-FR' : 'en-GB')
    await watched.context.addCookies(owner.cookie.split('; ').map(one => ({ name: one.slice(0, one.indexOf('=')), value: one.slice(one.indexOf('=') + 1), url: server.url.replace('http:', 'https:'), secure: true, httpOnly: true, sameSite: 'Lax' as const })))
    said = {}
    for (const [pace, pages] of [['essential', rooms], ['expert', registers]] as const) {
      await owner.ask('crew.updateCompany', { pace })
      for (const room of pages) said[room] = await visit(watched, room, locale)
    }
    const [action, till] = await Promise.all(['plan/listActions', 'measure/listTills'].map(async list => (await (await owner.get(`/api/w/${owner.workspace}/${list}`)).json() as { id: string }[])[0]!.id))
    said['sheet'] = await visit(watched, `act?action=${action}`, locale)
    said['paper'] = await visit(watched, `measure?till=${till}`, locale)
  }, 400_000)
  afterAll(() => watched?.context.close())

  test('nothing ran, nobody else was called, and the pages had nothing to stop', () => {
    expect(watched.ran).toEqual([])
    expect(watched.left).toEqual([])
    expect(watched.complaints).toEqual([])
    expect(spy.calls).toEqual([])
  })

  test.each([
    ['aim', ['weakness', 'stake', 'objective']], ['plan', ['person', 'line', 'action']], ['act', ['action', 'link', 'note']],
    ['measure', ['cost', 'channel', 'cell', 'channel-cell', 'file', 'line']], ['learn', ['reason', 'review']], ['share', ['edition']], ['settings', ['key', 'entity']],
    ['diagnose', ['finding', 'proof']], ['diagnose?view=swot', ['weakness', 'threat-cell']], ['diagnose?view=channels', ['channel-name', 'purpose']], ['diagnose?view=past', ['past', 'past-cell']], ['diagnose?view=coherence', ['initiative']],
    ['aim?view=kpis', ['verbatim', 'link-kpi']], ['aim?view=alignment', ['goal', 'goal-measure']], ['plan?view=priorities', ['action', 'rank']], ['plan?view=tools', ['tool', 'for']], ['act?view=contents', ['content', 'theme']], ['act?view=campaigns', ['campaign']], ['measure?view=searches', ['query-cell']],
    ['?view=questions', ['question', 'answer']], ['models', ['model']], ['measure?view=sources', ['till-question']], ['sheet', ['comment']],
  ] as const)('%s shows them as they were written', (room, places) => {
    const missing = places.flatMap(place => texts.map(text => squeezed(marked(text, place))).filter(text => !said[room]!.includes(text)))
    expect(missing).toEqual([])
  })

  test('what is very long is shown whole', () => { expect(said['aim']).toContain(veryLong) })

  test('diagnose shows what was read on a page as it was written', () => {
    for (const text of [texts[0]!, texts[1]!]) expect(said['diagnose']).toContain(squeezed(text))
    expect(said['diagnose']).toContain(`</title></style></textarea><img src=x onerror=ran('handler')>`)
  })
})

describe('documents', () => {
  const download = async (exportId: string) => Buffer.from(await (await owner.get(`/api/w/${owner.workspace}/share/downloadEdition?exportId=${exportId}`)).arrayBuffer())
  const written = (place: string) => texts.map(text => squeezed(marked(text, place)))

  test('the calendar holds them as titles and nothing else of theirs', async () => {
    const calendar = new ICAL.Component(ICAL.parse((await download('calendar')).toString('utf8')))
    const events = calendar.getAllSubcomponents()
    const titles = events.map(event => squeezed(String(event.getFirstPropertyValue('summary'))))
    expect(titles).toEqual(expect.arrayContaining([...written('action'), ...written('meeting')]))
    expect(new Set(events.flatMap(event => [event.name, ...event.getAllSubcomponents().map(inner => inner.name)]))).toEqual(new Set(['vevent']))
    expect(new Set(events.flatMap(event => event.getAllProperties().map(property => property.name)))).toEqual(new Set(['uid', 'dtstamp', 'dtstart', 'dtend', 'summary', 'description', 'categories', 'transp']))
  })

  test('the data holds them to the letter', async () => {
    const { strategy } = JSON.parse((await download('strategy')).toString('utf8')) as { strategy: { company: { name: string }; findings: { title: string }[]; actions: { title: string }[] } }
    expect(strategy.company.name).toBe(texts[2])
    expect(strategy.actions.map(action => squeezed(action.title)).toSorted()).toEqual(written('action').toSorted())
    expect(strategy.findings.map(finding => squeezed(finding.title))).toEqual(expect.arrayContaining(written('weakness')))
  })

  test('the deck opens, holds them as text, leads nowhere, and its sheets calculate nothing', async () => {
    const pages = await browser.newPage()
    /** Read by a strict reader: the browser's own. Throws on a part that is not well-formed. */
    const read = async (files: ReadonlyMap<string, Buffer>) => {
      const parts = [...files].filter(([path]) => /[.](xml|rels|vml)$/.test(path)).map(([path, bytes]) => [path, bytes.toString('utf8')] as const)
      expect(parts.length).toBeGreaterThan(5)
      return await pages.evaluate(all => all.map(([path, xml]) => {
        const parsed = new DOMParser().parseFromString(xml, 'application/xml')
        const fault = parsed.querySelector('parsererror')
        if (fault) throw new Error(`${path}: ${fault.textContent}`)
        return { path, text: parsed.documentElement.textContent, external: parsed.querySelectorAll('[TargetMode=External]').length, formulas: parsed.querySelectorAll('worksheet f').length }
      }), parts)
    }
    const files = unzip(await download('deck'))
    const parts = await read(files)
    const slides = parts.filter(({ path }) => /slides\/slide\d+[.]xml$/.test(path)).map(({ text }) => text).join('\n')
    expect(slides).toContain(marked(texts[0]!, 'course'))
    for (const place of ['weakness', 'proof', 'stake', 'action', 'person', 'line']) expect(slides).toContain(marked(texts[0]!, place))
    expect(slides).toContain(marked(texts.at(-1)!, 'reason'))
    expect(parts.reduce((sum, part) => sum + part.external, 0)).toBe(0)
    const sheets = [...files].filter(([path]) => path.endsWith('.xlsx'))
    expect(sheets.length).toBeGreaterThan(0)
    for (const [path, bytes] of sheets) expect((await read(unzip(bytes))).filter(part => part.formulas + part.external > 0), path).toEqual([])
    await pages.close()
  })

  test('the report runs nothing and asks nobody, even without the policy of our pages', async () => {
    const watched = await openWatched(browser, server.url, 'fr-FR')
    await watched.page.setContent((await download('report-page')).toString('utf8'), { waitUntil: 'networkidle' })
    expect(squeezed(await everyWord(watched.page))).toContain(squeezed(marked(texts[0]!, 'brand')))
    expect(await watched.page.locator('script, iframe, object, embed, base, math, form, [onerror], [onload], [onfocus], [ontoggle], a[href^="javascript:"]').count()).toBe(0)
    expect([watched.ran, watched.left]).toEqual([[], []])
    await watched.context.close()
  })

  test('what is printed asks nobody either', async () => {
    for (const exportId of ['one-page', 'report']) expect((await download(exportId)).subarray(0, 5).toString(), exportId).toBe('%PDF-')
    expect(spy.calls).toEqual([])
  }, 60_000)

  test('the SWOT as a table calculates nothing', async () => {
    const cells = (await (await owner.get(`/api/w/${owner.workspace}/diagnose/downloadSwot`)).text()).matchAll(/(?:^|[;\n\ufeff])"((?:[^"]|"")*)"/g)
    const written = [...cells].map(([, cell]) => cell!)
    expect(written.length).toBeGreaterThan(texts.length)
    expect(written.filter(cell => /^[=+\-@\t\r]/.test(cell))).toEqual([])
  })
})

describe('addresses', () => {
  test.each(['javascript:ran(1)', ' JaVaScRiPt:ran(1)', 'java\nscript:ran(1)', 'data:text/html,<script>ran(1)</script>', 'vbscript:x', 'file:///etc/passwd', 'blob:https://a.fr/1', 'https:', 'http://'])('%j is refused wherever a link is kept', async address => {
    const { workspace, ask } = owner
    const first = async (list: string) => (await (await owner.get(`/api/w/${workspace}/${list}`)).json() as { id: string; version: number }[])[0]!
    const [link, action, site, finding] = [await first('act/listTrackedLinks'), await first('plan/listActions'), await first('diagnose/listSites'), await first('diagnose/listFindings')]
    const { id: _id, ...planted } = finding as unknown as Record<string, unknown>
    await expect(ask('act.createTrackedLink', { actionId: action.id, label: 'a', destination: address })).rejects.toThrow(/: 400 /)
    await expect(ask('act.updateTrackedLink', { id: link.id, version: link.version, change: { destination: address } })).rejects.toThrow(/: 400 /)
    await expect(ask('diagnose.updateSite', { id: site.id, version: site.version, change: { url: address } })).rejects.toThrow(/: 400 /)
    await expect(ask('diagnose.updateFinding', { id: finding.id, version: finding.version, change: { proof: { ...planted['proof'] as object, url: address } } })).rejects.toThrow(/: 400 /)
    await expect(ask('diagnose.updateFinding', { id: finding.id, version: finding.version, change: { proof: { ...planted['proof'] as object, pages: [address] } } })).rejects.toThrow(/: 400 /)
  })

  test('a short link leads to the page it was made for, whatever that address holds', async () => {
    const { links } = await (await owner.get(`/api/w/${owner.workspace}/act/readWeek`)).json() as { links: { url: string }[] }
    expect(links).toHaveLength(texts.length)
    for (const { url } of links) expect((await fetch(url, { redirect: 'manual' })).headers.get('location')).toMatch(new RegExp(`^${sites[0]!.url}/[?]a=`))
  })
})

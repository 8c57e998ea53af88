// The questions, against sums made by hand: days of 23 and 25 hours, zones, money, machines set aside; and loading the same file twice.
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { countBots, countByDay, countEventByDay, countTotals, firstAndLast, revenueByDay, splitBy, storedIds } from './ask.ts'
import { openEventPath } from './eventPath.ts'
import { loadFile } from './loadFile.ts'

const dir = mkdtempSync(join(tmpdir(), 'azimut-ask-'))
const events = await openEventPath({ dir: join(dir, 'events'), log: () => undefined })
const findSite = async (key: string) => (key.startsWith('none') || key === '' ? undefined : { key, hosts: [] })
afterAll(async () => {
  await events.close()
  rmSync(dir, { recursive: true, force: true })
})

const makeSent = (ts: string, given: Record<string, unknown> = {}) => ({ id: randomUUID(), name: 'pageview', url: 'https://www.example.fr/offre', ts, mode: 'exempt', ...given })
const load = async (site: string, sent: unknown[]) => {
  const path = join(dir, `${site}.jsonl`)
  writeFileSync(path, sent.map((one) => JSON.stringify({ site, events: [one] })).join('\n'))
  return loadFile(path, events, { findSite })
}

test.each(['Europe/Paris', 'America/Montreal', 'Asia/Kolkata', 'Australia/Lord_Howe', 'America/Sao_Paulo', 'UTC'])('every hour of a leap year is in its day in %s, and the days add up', async (zone) => {
  const site = randomUUID()
  const hours = Array.from({ length: 366 * 24 }, (_, i) => new Date(Date.UTC(2028, 0, 1, i)).toISOString())
  await load(site, hours.map((ts) => makeSent(ts)))
  const dayOf = new Intl.DateTimeFormat('sv-SE', { timeZone: zone })
  const expected = Map.groupBy(hours, (ts) => dayOf.format(Date.parse(ts)))
  const days = await countByDay(events, { site, zone, from: '2027-12-31', to: '2029-01-01' })
  expect(days.filter(({ pageviews }) => pageviews > 0).map(({ day, pageviews }) => [day, pageviews])).toEqual([...expected].map(([day, list]) => [day, list.length]))
  expect(days.map(({ day }) => day)).toContain('2028-02-29')
  if (zone === 'Europe/Paris') expect(days.filter(({ day }) => day === '2028-03-26' || day === '2028-10-29').map(({ pageviews }) => pageviews)).toEqual([23, 25])
  expect(await countTotals(events, { site, zone, from: '2028-03-26', to: '2028-03-26' })).toMatchObject({ pageviews: expected.get('2028-03-26')?.length })
})

test('views, visits, consent, names, links, money and machines are counted apart', async () => {
  const site = randomUUID()
  const period = { site, zone: 'Europe/Paris', from: '2026-09-01', to: '2026-09-02' }
  const [one, two] = ['2026-09-01T10:00:00Z', '2026-09-02T10:00:00Z']
  const visitor = randomUUID()
  await load(site, [
    makeSent(one), makeSent(one, { referrer: 'https://www.example.fr/', url: 'https://www.example.fr/tarifs' }),
    makeSent(two, { mode: 'consented', visitor, url: 'https://www.example.fr/offre?utm_source=lettre&utm_medium=email&utm_campaign=rentree' }),
    makeSent(two, { mode: 'consented', visitor, name: 'purchase', value: { amount: 120.5, currency: 'EUR' } }),
    makeSent(two, { mode: 'consented', visitor, name: 'consent', props: { pageview: randomUUID() } }),
    makeSent(two, { name: 'click', props: { link: 'l1' } }), makeSent(two, { name: 'click', props: { link: 'l2' } }),
    makeSent(two, { name: 'form', props: { form: 'devis' } }),
  ])
  expect(await countByDay(events, period)).toEqual([
    { day: '2026-09-01', pageviews: 2, visits: 1, consentedShare: 0 },
    { day: '2026-09-02', pageviews: 1, visits: 1, consentedShare: 1 },
  ])
  expect(await countTotals(events, period)).toEqual({ pageviews: 3, visits: 2, consentedShare: 1 / 3 })
  expect(await countEventByDay(events, period, { name: 'click' })).toEqual([{ day: '2026-09-01', count: 0 }, { day: '2026-09-02', count: 2 }])
  expect(await countEventByDay(events, period, { name: 'click', link: 'l1' })).toEqual([{ day: '2026-09-01', count: 0 }, { day: '2026-09-02', count: 1 }])
  expect(await revenueByDay(events, period)).toEqual([{ day: '2026-09-02', currency: 'EUR', cents: 12_050 }])
  expect((await splitBy(events, period, { dimension: 'name' })).map(({ value, events: n }) => [value, n])).toEqual([['pageview', 3], ['click', 2], ['consent', 1], ['form', 1], ['purchase', 1]])
  expect(await splitBy(events, period, { dimension: 'path', name: 'pageview' })).toMatchObject([{ value: '/offre', pageviews: 2, visits: 2 }, { value: '/tarifs', pageviews: 1, visits: 0 }])
  expect(await splitBy(events, period, { dimension: 'campaign' })).toMatchObject([{ value: 'rentree', events: 1 }])
  expect(await splitBy(events, period, { dimension: 'link' })).toMatchObject([{ value: 'l1', events: 1 }, { value: 'l2', events: 1 }])
  expect(await firstAndLast(events, site)).toEqual({ first: one, last: two })
  expect(await firstAndLast(events, randomUUID())).toBeUndefined()
  expect(await countBots(events, period)).toEqual([])
  await events.record([{ site, name: 'click', url: 'https://www.example.fr/l/1', bot: 'mail-scanner' }])
  await events.drain()
  const today = new Date().toISOString().slice(0, 10)
  expect(await countBots(events, { ...period, from: today, to: today })).toEqual([{ reason: 'mail-scanner', events: 1 }])
})

test('with consent a visit is what one visitor does without half an hour of rest, and counts on the day it began', async () => {
  const site = randomUUID()
  const seen = (visitor: string, ts: string) => makeSent(ts, { mode: 'consented', visitor })
  await load(site, [
    seen('a', '2026-09-01T21:50:00Z'), seen('a', '2026-09-01T22:10:00Z'), // 23:50 and 00:10 in Paris: one visit, of the 1st
    seen('a', '2026-09-02T09:00:00Z'), seen('a', '2026-09-02T09:29:00Z'), seen('a', '2026-09-02T10:00:00Z'), seen('b', '2026-09-02T10:00:00Z'),
  ])
  const period = { site, zone: 'Europe/Paris', from: '2026-09-01', to: '2026-09-02' }
  expect((await countByDay(events, period)).map(({ pageviews, visits }) => [pageviews, visits])).toEqual([[1, 1], [5, 3]])
  expect(await countTotals(events, { ...period, from: '2026-09-02' })).toMatchObject({ pageviews: 5, visits: 3 })
})

test('no question sees another site', async () => {
  const [mine, other] = [randomUUID(), randomUUID()]
  await load(other, [makeSent('2026-09-01T10:00:00Z', { value: { amount: 1, currency: 'EUR' } })])
  const period = { site: mine, zone: 'UTC', from: '2026-09-01', to: '2026-09-01' }
  expect(await countTotals(events, period)).toEqual({ pageviews: 0, visits: 0, consentedShare: null })
  expect([await splitBy(events, period, { dimension: 'name' }), await revenueByDay(events, period)]).toEqual([[], []])
})

test('a file is loaded once however often it is given; wrong lines are named', async () => {
  const site = randomUUID()
  const path = join(dir, 'events.tsv')
  const row = (id: string, ts: string, more: string[]) => [ts, randomUUID(), randomUUID(), id, ...more].join('\t')
  const ids: string[] = [randomUUID(), randomUUID()]
  const device = ['chrome', 'Linux', 'desktop', '1920x1080', 'fr-FR', 'FR', 'FR-IDF', 'Paris']
  writeFileSync(path, [
    row(ids[0] ?? '', '2025-11-20 22:00:00.123', ['pageview', '', 'www.example.fr', '/tarifs', 'Titre', 'google.com', 'google', 'cpc', 'noel', ...device, '', '']),
    row(ids[1] ?? '', '2025-11-20 22:01:00.000', ['event', 'purchase', 'www.example.fr', '/merci', 'Titre', '', '', '', '', ...device, '217.05', 'EUR']),
    'nothing of the kind', '{"events":', `{"site":"none","events":[${JSON.stringify(makeSent('2025-11-20T10:00:00Z'))}]}`,
  ].join('\n'))
  const refused: [number, string][] = []
  const options = { findSite, site, onRefused: (line: number, reason: string) => void refused.push([line, reason]) }
  expect(await loadFile(path, events, options)).toMatchObject({ read: 4, added: 2, refused: 3 })
  expect(refused).toEqual([[3, 'id: must be a UUID'], [4, 'not a line of JSON'], [5, 'site: no site has the key "none"']])
  expect(await loadFile(path, events, options)).toMatchObject({ added: 0 })
  const period = { site, zone: 'Europe/Paris', from: '2025-11-20', to: '2025-11-20' }
  expect(await revenueByDay(events, period)).toEqual([{ day: '2025-11-20', currency: 'EUR', cents: 21_705 }])
  expect(await splitBy(events, period, { dimension: 'channel', name: 'pageview' })).toMatchObject([{ value: 'paid', visits: 1 }])
  const stored: string[] = []
  for await (const id of storedIds(events)) if (ids.includes(id)) stored.push(id)
  expect(stored.sort()).toEqual([...ids].sort())
})

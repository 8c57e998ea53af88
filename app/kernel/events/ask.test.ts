// When a site was heard, machines apart; and loading the same file twice.
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { firstAndLast } from './ask.ts'
import { openEventPath } from './eventPath.ts'
import { loadFile } from './loadFile.ts'
import { storedIds } from './store/storedIds.ts'

const dir = mkdtempSync(join(tmpdir(), 'azimut-ask-'))
const events = await openEventPath({ dir: join(dir, 'events'), secret: 'test', log: () => undefined })
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

test('a site is heard of from its first event to its last, and another is not', async () => {
  const [one, two] = ['2026-09-01T10:00:00Z', '2026-09-02T10:00:00Z']
  const site = randomUUID()
  await load(site, [makeSent(two), makeSent(one)])
  await events.record([{ site, name: 'click', url: 'https://www.example.fr/l/1', bot: 'mail-scanner' }])
  await events.drain()
  expect(await firstAndLast(events, site)).toEqual({ first: one, last: two })
  expect(await firstAndLast(events, randomUUID())).toBeUndefined()
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
  expect(await events.query('SELECT name, channel, currency, toUInt32(cents) AS cents FROM event WHERE site = {site:String} ORDER BY ts', { site })).toEqual([
    { name: 'pageview', channel: 'paid', currency: '', cents: 0 }, { name: 'purchase', channel: 'direct', currency: 'EUR', cents: 21_705 },
  ])
  const stored: string[] = []
  for await (const some of storedIds(events)) stored.push(...some.filter((id) => ids.includes(id)))
  expect(stored.sort()).toEqual([...ids].sort())
})

// The loader's promise: whatever stops, and wherever, each event is in the store once.
import { randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { unsaid } from '../event.ts'
import type { StoredEvent } from '../event.ts'
import { openEventStore } from '../store/eventStore.ts'
import { readCheckpoint, writeCheckpoint } from './checkpoint.ts'
import { openJournal } from './journal.ts'
import { startLoader } from './loader.ts'

const root = mkdtempSync(join(tmpdir(), 'azimut-loader-'))
const store = openEventStore({ dir: join(root, 'store') })
afterAll(async () => {
  await store.close()
  rmSync(root, { recursive: true, force: true })
})

const makeEvents = (site: string, count: number): StoredEvent[] => Array.from({ length: count }, (_, i) => ({
  site, id: randomUUID(), ts: Date.UTC(2026, 1, 28, 23, 59, 59, 900) + i, received: 1_772_323_200, name: 'pageview', host: 'www.example.fr', path: '/', title: '', referrer: '',
  visitor: '', mode: 'exempt', channel: 'direct', source: '', medium: '', campaign: '', entry: 1, cents: 0, currency: '', props: {}, bot: '', ...unsaid,
}))
const lines = (events: StoredEvent[]) => events.map((event) => JSON.stringify(event))
const open = async ({ dir = mkdtempSync(join(root, 'j-')), segmentBytes = 1e6, addLines = store.addLines }: { dir?: string; segmentBytes?: number; addLines?: typeof store.addLines } = {}) => {
  const said: string[] = []
  const log = (sentence: string) => void said.push(sentence)
  const journal = await openJournal({ dir, log, segmentBytes })
  const loader = await startLoader({ dir, journal, store: { addLines }, log })
  const close = async () => { await loader.stop(); await journal.close() }
  onTestFinished(() => close().catch(() => undefined))
  return { dir, journal, loader, close, said }
}
const count = async (site: string) => (await store.query<{ n: number }>('SELECT toUInt32(count()) AS n FROM event WHERE site = {site:String}', { site }))[0]?.n

test('every event of many segments is stored, and loaded segments go', async () => {
  const site = randomUUID()
  const { dir, journal, loader } = await open({ segmentBytes: 20_000 })
  for (const event of makeEvents(site, 300)) await journal.append(lines([event]))
  await loader.drain()
  expect(await count(site)).toBe(300)
  expect(loader.lateness()).toEqual({ late: false, bytesBehind: 0 })
  expect(readdirSync(dir).filter((name) => name.endsWith('.journal'))).toHaveLength(1)
})

test('a crash between the insert and the checkpoint doubles nothing and loses nothing that came since', async () => {
  const site = randomUUID()
  const events = makeEvents(site, 200)
  const { dir, journal, loader, close } = await open()
  await journal.append(lines(events.slice(0, 100)))
  await loader.drain()
  const before = await readCheckpoint(dir)
  await journal.append(lines(events.slice(100, 150)))
  await loader.drain()
  await close()
  // As a crash leaves it: the rows are in, the checkpoint is still the one before them.
  if (before) await writeCheckpoint(dir, before)
  const again = await open({ dir })
  await again.journal.append(lines(events.slice(150)))
  await again.loader.drain()
  expect(await count(site)).toBe(200)
})

test('segments begun anew and forgotten, empty ones too, hold nobody up', async () => {
  const site = randomUUID()
  const { dir, journal, loader } = await open()
  await journal.append(lines(makeEvents(site, 5)))
  for (let turn = 0; turn < 3; turn++) {
    await journal.renew()
    await loader.drain()
    await journal.forget(journal.end().segment)
  }
  await journal.append(lines(makeEvents(site, 5)))
  await loader.drain()
  expect(await count(site)).toBe(10)
  expect(readdirSync(dir).filter((name) => name.endsWith('.journal'))).toHaveLength(1)
})

test.each(['', '{"segment":', '{"segment":"0000000009-00000000.journal","offset":-1}'])('a checkpoint that reads %j costs time, not events', async (text) => {
  const site = randomUUID()
  const { dir, journal, loader, close } = await open()
  await journal.append(lines(makeEvents(site, 50)))
  await loader.drain()
  await close()
  writeFileSync(join(dir, 'checkpoint.json'), text)
  const again = await open({ dir })
  await again.journal.append(lines(makeEvents(site, 1)))
  await again.loader.drain()
  expect(await count(site)).toBe(51)
})

test('while the store is down events wait, the state says so, and they arrive afterwards', async () => {
  const site = randomUUID()
  let down = true
  const { journal, loader, said } = await open({ addLines: (given, token) => (down ? Promise.reject(new Error('connection refused')) : store.addLines(given, token)) })
  await journal.append(lines(makeEvents(site, 10)))
  await expect.poll(() => loader.lateness().late, { timeout: 10_000 }).toBe(true)
  expect(loader.lateness()).toMatchObject({ reason: 'connection refused' })
  await journal.append(lines(makeEvents(site, 10)))
  down = false
  await loader.drain()
  expect(await count(site)).toBe(20)
  expect(loader.lateness().late).toBe(false)
  expect(said).toEqual([expect.stringMatching(/takes no events \(connection refused\)/), expect.stringMatching(/takes events again/)])
})

test('an insert that reached the store although it answered an error is not repeated', async () => {
  const site = randomUUID()
  let lost = 2
  const { journal, loader } = await open({
    addLines: async (given, token) => {
      const added = await store.addLines(given, token)
      if (lost-- > 0) throw new Error('the answer got lost')
      return added
    },
  })
  await journal.append(lines(makeEvents(site, 10)))
  await loader.drain()
  expect(await count(site)).toBe(10)
})

test('stopping ends the wait, and tells whoever waits for the end', async () => {
  const { journal, loader } = await open({ addLines: () => Promise.reject(new Error('connection refused')) })
  await journal.append(lines(makeEvents(randomUUID(), 1)))
  const drained = loader.drain().catch((error: Error) => error.message)
  await loader.stop()
  expect(await drained).toBe('The loader stopped before everything was stored.')
})

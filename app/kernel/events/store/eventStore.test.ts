// The event store as the rest of Azimut uses it: every event once, whatever is repeated. One contract for both engines: the server's half runs where CLICKHOUSE_URL names one (house/cluster starts a cluster for it).
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { unsaid } from '../event.ts'
import type { StoredEvent } from '../event.ts'
import { insertNew } from './insertNew.ts'
import { openEventStore } from './eventStore.ts'

const makeEvent = (given: Partial<StoredEvent> = {}): StoredEvent => ({
  site: 'site', id: randomUUID(), ts: Date.UTC(2026, 2, 29, 1, 30), received: 1_774_747_800, name: 'pageview',
  host: 'www.example.fr', path: '/', title: '', referrer: '', visitor: '', mode: 'exempt', channel: 'direct', source: '', medium: '',
  campaign: '', entry: 1, cents: 0, currency: '', props: {}, bot: '', ...unsaid, ...given,
})
const server = process.env.CLICKHOUSE_URL
const engines = [
  { name: 'the embedded engine', clickhouseUrl: undefined, here: true },
  { name: `a ClickHouse server or cluster${server === undefined ? ': not here, set CLICKHOUSE_URL' : ''}`, clickhouseUrl: server, here: server !== undefined },
]

for (const { name, clickhouseUrl, here } of engines) describe.skipIf(!here)(`on ${name}`, () => {
  const dir = mkdtempSync(join(tmpdir(), 'azimut-store-'))
  const store = openEventStore({ dir, clickhouseUrl })

  afterAll(async () => {
    await store.close()
    rmSync(dir, { recursive: true, force: true })
  })

  const count = async (site: string) =>
    (await store.query<{ n: string }>('SELECT toString(count()) AS n FROM event WHERE site = {site:String}', { site }))[0]?.n

  test('an event is stored once: twice in a batch, again later, again with other events', async () => {
    const site = randomUUID()
    const events = Array.from({ length: 100 }, (_, i) => makeEvent({ site, ts: Date.UTC(2026, 0, 31, 23, 0, 0, i) }))
    expect(await store.add([...events, ...events], 'once:0-100')).toBe(100)
    expect(await store.add(events, 'later:0-100')).toBe(0)
    expect(await store.add([...events.slice(50), makeEvent({ site })], 'mixed:0-51')).toBe(1)
    expect(await count(site)).toBe('101')
  })

  test('the same id at another moment, for another visitor or on another site is another event', async () => {
    const site = randomUUID()
    const event = makeEvent({ site, visitor: '1', mode: 'consented' })
    expect(await store.add([event, { ...event, ts: event.ts + 1 }, { ...event, visitor: '2' }, { ...event, site: `${site}2` }], 'four:0-4')).toBe(4)
  })

  test('trap 6: a batch whose outcome is unknown is repeated with its token and counted once', async () => {
    const { createClient } = await import('@clickhouse/client')
    const { connectChdb } = await import('./chdbConnection.ts')
    const client = clickhouseUrl === undefined ? createClient({ connection: connectChdb(dir, 'azimut') }) : createClient({ url: new URL('/', clickhouseUrl), database: 'azimut', clickhouse_settings: { distributed_foreground_insert: 1 } })
    const site = randomUUID()
    const events = [makeEvent({ site }), makeEvent({ site, ts: Date.UTC(2026, 6, 1) })]
    // Both inserts pass the check before either is stored: only the token can tell that they are one.
    const insert = (token: string) => client.insert({ table: 'event', values: events, format: 'JSONEachRow', clickhouse_settings: { insert_deduplication_token: token } })
    await Promise.all([insert('segment:0-2'), insert('segment:0-2')])
    expect(await count(site)).toBe('2')
    expect(await insertNew(client, events, 'segment:0-2')).toBe(0)
    await insert('another:0-2')
    expect(await count(site), 'without the same token the store takes both: the token is what protects').toBe('4')
    await client.close()
  })

  test('trap 4: what is inserted is synced before it is acknowledged', async () => {
    const [table] = await store.query<{ sql: string; engine: string }>("SELECT create_table_query AS sql, (SELECT engine FROM system.databases WHERE name = currentDatabase()) AS engine FROM system.tables WHERE database = currentDatabase() AND name IN ('event', 'event_local') AND tables.engine LIKE '%MergeTree'")
    expect(table?.engine).toBe('Atomic')
    expect(table?.sql).toContain('fsync_after_insert = 1, fsync_part_directory = 1')
    expect(table?.sql).toContain('TTL toDateTime(ts) + toIntervalMonth(25)')
  })

  test('migrating again changes nothing, and the store says when it is checked', async () => {
    await store.checkWrite()
    const again = openEventStore({ dir, clickhouseUrl })
    expect(await again.query('SELECT count() AS steps FROM step')).toEqual([{ steps: 1 }])
    await again.close()
  })

  test('a reader who leaves stops the query', async () => {
    const abort = new AbortController()
    const asked = store.query('SELECT count() FROM numbers(1000000000000) WHERE NOT ignore(sipHash64(number))', {}, { signal: abort.signal })
    setTimeout(() => abort.abort(), 100)
    await expect(asked).rejects.toThrow(/abort/i)
  })
})

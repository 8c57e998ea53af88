// The traps of the embedded engine, each reproduced on the real one through the ordinary client.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { spawnSync } from 'node:child_process'
import { createClient } from '@clickhouse/client'
import { Session } from 'chdb'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { connectChdb } from './chdbConnection.ts'

// The engine binds one folder per process: this file has one.
const dir = mkdtempSync(join(tmpdir(), 'azimut-chdb-'))
const client = createClient({ connection: connectChdb(dir, 'azimut') })
const rows = async <T>(query: string, query_params: Record<string, unknown> = {}) =>
  (await client.query({ query, query_params, format: 'JSONEachRow' })).json<T>()

afterAll(async () => {
  await client.close()
  rmSync(dir, { recursive: true, force: true })
})

// First: the engine takes these settings from whoever opens it.
test('the engine is told to remove merged parts by few threads, for it would keep 128', async () => {
  expect(await rows("SELECT value FROM system.server_settings WHERE name = 'max_parts_cleaning_thread_pool_size'")).toEqual([{ value: '4' }])
})

test('trap 1: a query that fails half-way leaves no row in the next answer', async () => {
  const half = 'SELECT throwIf(number = 100000) AS x, number FROM numbers(200000)'
  const raw = new Session(dir)
  await expect(raw.queryAsync(`${half} SETTINGS max_block_size = 1000`, { format: 'JSONEachRow' })).rejects.toThrow(/throwIf/)
  const polluted = (await raw.queryAsync('SELECT 42 AS answer', { format: 'JSONEachRow' })).text()
  raw.close()
  expect(polluted.length, 'the engine no longer leaks: the pool may keep its sessions').toBeGreaterThan('{"answer":42}\n'.length)

  for (let i = 0; i < 6; i++) {
    await expect(rows(half)).rejects.toThrow(/throwIf/)
    expect(await rows('SELECT 42 AS answer')).toEqual([{ answer: 42 }])
  }
})

test('trap 2: a setting lasts for its query alone, and only listed settings pass', async () => {
  const seen = async (clickhouse_settings = {}) =>
    (await client.query({ query: "SELECT toString(getSetting('max_memory_usage')) AS bytes", format: 'JSONEachRow', clickhouse_settings })).json()
  expect(await seen({ max_memory_usage: '123456789' })).toEqual([{ bytes: '123456789' }])
  expect(await seen()).toEqual([{ bytes: String(1024 ** 3) }])
  await expect(seen({ readonly: '0' })).rejects.toThrow(/the setting readonly is not on the list/)
})

test('trap 3: abort really stops the engine, and time and memory are always bounded', async () => {
  const running = () => rows<{ n: number }>("SELECT toUInt32(count()) AS n FROM system.processes WHERE query LIKE '%sipHash64(number)%' AND query NOT LIKE '%processes%'")
  const endless = 'SELECT count() FROM numbers(1000000000000) WHERE NOT ignore(sipHash64(number))'
  const abort = new AbortController()
  // More than the pool holds: some are aborted while they wait for a session.
  const asked = Array.from({ length: 6 }, () => client.query({ query: endless, abort_signal: abort.signal }))
  const results = Promise.allSettled(asked)
  setTimeout(() => abort.abort(new Error('the reader left')), 200)
  for (const result of await results) expect(result).toMatchObject({ status: 'rejected', reason: { message: 'the reader left' } })
  await expect.poll(running, { timeout: 10_000 }).toEqual([{ n: 0 }])

  await expect(client.query({ query: endless, clickhouse_settings: { max_execution_time: 1 } })).rejects.toThrow(/Timeout exceeded/i)
  await expect(client.query({ query: 'SELECT groupArray(number) FROM numbers(1000000000)', clickhouse_settings: { max_memory_usage: '10000000' } })).rejects.toThrow(/memory/i)
  expect(await rows("SELECT toString(getSetting('max_execution_time')) AS seconds")).toEqual([{ seconds: '30' }])
})

test('trap 5: 64-bit numbers survive as text, and time comes with its zone', async () => {
  expect(await rows('SELECT toString(toUInt64(18446744073709551615)) AS n')).toEqual([{ n: '18446744073709551615' }])
  const summer = "SELECT toString(toDate(toDateTime64('2026-03-28 23:30:00', 3, 'UTC'), {zone:String})) AS day"
  expect(await rows(summer, { zone: 'Europe/Paris' })).toEqual([{ day: '2026-03-29' }])
  expect(await rows(summer, { zone: 'America/Montreal' })).toEqual([{ day: '2026-03-28' }])
})

test('whatever a stranger wrote reaches the engine as a value, never as SQL', async () => {
  const hard = ["'; DROP TABLE event --", '\\', "\\'", '{x:String}', 'é\u202f»\0fin', '/* */', '\n\t\r']
  const query = 'SELECT {text:String} AS text, {list:Array(String)} AS list, toString({n:Int64}) AS n'
  const check = async (text: string, list: string[], n: number) => {
    expect(await rows(query, { text, list, n })).toEqual([{ text, list, n: String(n) }])
  }
  for (const text of hard) await check(text, hard, -1)
  const wellFormed = fc.string({ unit: 'binary' }).map((text) => text.toWellFormed())
  await fc.assert(fc.asyncProperty(wellFormed, fc.array(wellFormed), fc.integer(), check), { numRuns: 50 })
  await expect(rows('SELECT {missing:String}')).rejects.toThrow(/needs a value for \{missing:String\}/)
})

test('a second process on the same folder is refused with a sentence', () => {
  const door = new URL('./chdbConnection.ts', import.meta.url).href
  const script = `const { connectChdb } = await import(${JSON.stringify(door)}); const r = await connectChdb(${JSON.stringify(dir)}, 'azimut').ping({ select: true }); console.log(r.success, r.error?.message)`
  const second = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
  expect(second.stdout).toContain('Is another Azimut using this folder?')
})

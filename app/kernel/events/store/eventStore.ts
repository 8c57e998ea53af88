// The door to the event store: ask, add, check. The embedded engine by default, a ClickHouse server by setting.
import { ClickHouseLogLevel, createClient } from '@clickhouse/client'
import type { ClickHouseClient, ClickHouseSettings } from '@clickhouse/client'
import { mkdirSync } from 'node:fs'
import type { StoredEvent } from '../event.ts'
import { steps } from './eventTable.ts'
import { insertNew } from './insertNew.ts'
import { createTable, localName, onCluster } from './layout.ts'
import type { Layout } from './layout.ts'
import { limits } from './statement.ts'

export type AskOptions = { maxSeconds?: number; signal?: AbortSignal }

export type EventStore = {
  /** Rows of a query. Values go in `params` as `{name:Type}`, never in the text. Rejects past `maxSeconds` (30) or 1 GiB. */
  query<Row>(sql: string, params?: Record<string, unknown>, options?: AskOptions): Promise<Row[]>
  /** Runs a statement that answers nothing, bounded like a query. */
  command(sql: string, params?: Record<string, unknown>, options?: AskOptions): Promise<void>
  /** Removes the rows of a table of ours that a condition names, from the disk too within a minute. Resolves once no query sees them. */
  removeRows(table: 'event' | 'visit', where: string, params?: Record<string, unknown>): Promise<void>
  /** Stores those of the events that are not stored yet; answers how many. `token` names the batch, once and for ever. */
  add(events: readonly StoredEvent[], token: string): Promise<number>
  /** Writes to the store; rejects when it cannot. */
  checkWrite(): Promise<void>
  close(): Promise<void>
}

const database = 'azimut'

/** `?cluster=NAME` in the address. */
const readLayout = (clickhouseUrl: string | undefined): Layout => {
  const cluster = clickhouseUrl === undefined ? null : new URL(clickhouseUrl).searchParams.get('cluster')
  if (cluster !== null && !/^[\w-]+$/.test(cluster)) throw new Error('CLICKHOUSE_URL: the name of the cluster takes letters, digits, - and _.')
  return { cluster: cluster ?? undefined }
}

/**
 * On a cluster an insert is answered once every shard has it, and a query asks the replica that insert went to first:
 * what was just stored is seen.
 */
const clustered: ClickHouseSettings = { distributed_foreground_insert: 1, load_balancing: 'in_order' }
/** What fails is said by the loader, once and in a sentence. */
const log = { level: ClickHouseLogLevel.OFF }
/** Rows may be removed from years of events. */
const requestMs = 600_000

const connect = async (dir: string, clickhouseUrl: string | undefined, layout: Layout): Promise<ClickHouseClient> => {
  if (clickhouseUrl === undefined) {
    mkdirSync(dir, { recursive: true })
    // Loaded here: who has a ClickHouse server never loads the engine's 300 MB.
    const { connectChdb } = await import('./chdbConnection.ts')
    return createClient({ connection: connectChdb(dir, database), clickhouse_settings: limits })
  }
  const url = new URL(clickhouseUrl)
  const name = url.pathname.length > 1 ? url.pathname.slice(1) : database
  url.pathname = '/'
  url.searchParams.delete('cluster')
  const first = createClient({ url, log })
  try { await first.command({ query: `CREATE DATABASE IF NOT EXISTS ${name}${onCluster(layout)}` }) } finally { await first.close() }
  return createClient({
    url, log, database: name, use_multipart_params_auto: true, request_timeout: requestMs,
    // The server then stops a query whose reader left, as the embedded connection does.
    clickhouse_settings: { ...limits, cancel_http_readonly_queries_on_client_close: 1, ...(layout.cluster !== undefined && clustered) },
  })
}

/** Runs the steps this store has not seen. A crash between a step and its number repeats the step, which is safe. */
const migrate = async (client: ClickHouseClient, layout: Layout): Promise<void> => {
  const table = createTable({ name: 'step', columns: ['number UInt32', "at DateTime('UTC') DEFAULT now()"], rest: 'ORDER BY number', shard: 'number' }, layout)
  for (const query of table) await client.command({ query })
  const answer = await client.query({ query: 'SELECT max(number) AS done FROM step', format: 'JSONEachRow' })
  const [{ done = 0 } = {}] = await answer.json<{ done: number }>()
  const all = steps(layout)
  if (done > all.length) throw new Error(`The event store was written by a newer Azimut (step ${done}, this one knows ${all.length}).`)
  for (let number = done + 1; number <= all.length; number++) {
    for (const query of all[number - 1] ?? []) await client.command({ query })
    await client.insert({ table: 'step', values: [{ number }], format: 'JSONEachRow' })
  }
}

/**
 * The store connects at its first use, and again after a failed attempt: the server starts, collects and answers its
 * other pages while the store is down.
 */
export const openEventStore = ({ dir, clickhouseUrl }: { dir: string; clickhouseUrl?: string | undefined }): EventStore => {
  const layout = readLayout(clickhouseUrl)
  let opening: Promise<ClickHouseClient> | undefined
  let adding: Promise<unknown> = Promise.resolve()

  const open = (): Promise<ClickHouseClient> => {
    opening ??= connect(dir, clickhouseUrl, layout).then(async (client) => {
      await migrate(client, layout).catch(async (error: unknown) => {
        await client.close()
        throw error
      })
      return client
    })
    opening.catch(() => { opening = undefined })
    return opening
  }

  return {
    async query<Row>(query: string, query_params: Record<string, unknown> = {}, { maxSeconds = limits.max_execution_time, signal }: AskOptions = {}) {
      const client = await open()
      const answer = await client.query({
        query,
        query_params,
        format: 'JSONEachRow',
        clickhouse_settings: { max_execution_time: maxSeconds },
        ...(signal && { abort_signal: signal }),
      })
      return answer.json<Row>()
    },
    async command(query, query_params = {}, { maxSeconds = limits.max_execution_time, signal } = {}) {
      const client = await open()
      await client.command({ query, query_params, clickhouse_settings: { max_execution_time: maxSeconds }, ...(signal && { abort_signal: signal }) })
    },
    async removeRows(table, where, query_params = {}) {
      const client = await open()
      await client.command({ query: `ALTER TABLE ${localName(table, layout)}${onCluster(layout)} DELETE WHERE ${where} SETTINGS mutations_sync = 2`, query_params })
    },
    add(events, token) {
      // One at a time: two batches with the same event, checked together, would both find it missing.
      const added = adding.then(async () => insertNew(await open(), events, token))
      adding = added.catch(() => undefined)
      return added
    },
    async checkWrite() {
      const client = await open()
      await client.insert({ table: 'pulse', values: [{ at: Date.now() }], format: 'JSONEachRow' })
    },
    async close() {
      await adding
      await opening?.then((client) => client.close())
    },
  }
}

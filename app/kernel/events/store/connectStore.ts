// Opens the event store: the embedded engine by default, a ClickHouse server by setting, its tables brought up to date.
import { ClickHouseLogLevel, createClient } from '@clickhouse/client'
import type { ClickHouseClient, ClickHouseSettings } from '@clickhouse/client'
import { mkdirSync } from 'node:fs'
import { steps } from './eventTable.ts'
import { createTable, onCluster } from './layout.ts'
import type { Layout } from './layout.ts'
import { limits } from './statement.ts'

/** Where the store is: the embedded engine's folder, and the server that replaces it. */
export type StorePlace = { dir: string; clickhouseUrl?: string | undefined }

const database = 'azimut'

/** `?cluster=NAME` in the address. */
export const readLayout = (clickhouseUrl: string | undefined): Layout => {
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

/** `inThisThread`: the embedded engine works in the calling thread, which waits for it. */
export const connectStore = async ({ dir, clickhouseUrl }: StorePlace, { inThisThread = false } = {}): Promise<ClickHouseClient> => {
  const layout = readLayout(clickhouseUrl)
  if (clickhouseUrl === undefined) {
    mkdirSync(dir, { recursive: true })
    // Loaded here: who has a ClickHouse server never loads the engine's 300 MB.
    const { connectChdb } = await import('./chdbConnection.ts')
    return createClient({ connection: connectChdb(dir, database, { inThisThread }), clickhouse_settings: limits })
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
export const migrate = async (client: ClickHouseClient, layout: Layout): Promise<void> => {
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

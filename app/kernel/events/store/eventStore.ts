// The door to the event store: ask, add, check. The embedded engine by default, a ClickHouse server by setting.
import type { ClickHouseClient } from '@clickhouse/client'
import type { StoredEvent } from '../event.ts'
import { eachInTurn } from '../inTurns.ts'
import { frame } from '../journal/line.ts'
import { startAdding } from './adding.ts'
import type { Added } from './adding.ts'
import { connectStore, readLayout } from './connectStore.ts'
import type { StorePlace } from './connectStore.ts'
import { localName, onCluster } from './layout.ts'
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
  /** The same for lines of the journal. */
  addLines(lines: Uint8Array, token: string): Promise<Added>
  /** Writes to the store; rejects when it cannot. */
  checkWrite(): Promise<void>
  /** Stops what still runs, and takes nothing more. */
  close(): Promise<void>
}

/**
 * The store connects at its first use, and again after a failed attempt: the server starts, collects and answers its
 * other pages while the store is down.
 */
export const openEventStore = (place: StorePlace): EventStore => {
  const layout = readLayout(place.clickhouseUrl)
  const adding = startAdding(place)
  let opening: Promise<ClickHouseClient> | undefined
  const closing = new AbortController()

  const open = (): Promise<ClickHouseClient> => {
    // Whoever asked and left may be asking still: a statement that runs while the engine goes down takes the process with it.
    if (closing.signal.aborted) return Promise.reject(new Error('The event store is closed.'))
    // There first: the engine's threads are those of whoever opens it first, and take after that one.
    opening ??= adding.open().then(() => connectStore(place))
    opening.catch(() => { opening = undefined })
    return opening
  }
  const untilClosed = (signal: AbortSignal | undefined): AbortSignal => AbortSignal.any(signal ? [signal, closing.signal] : [closing.signal])
  const addLines: EventStore['addLines'] = async (lines, token) => {
    await open()
    return adding.add(lines, token)
  }

  return {
    async query<Row>(query: string, query_params: Record<string, unknown> = {}, { maxSeconds = limits.max_execution_time, signal }: AskOptions = {}) {
      const client = await open()
      const answer = await client.query({
        query,
        query_params,
        format: 'JSONEachRow',
        clickhouse_settings: { max_execution_time: maxSeconds },
        abort_signal: untilClosed(signal),
      })
      return answer.json<Row>()
    },
    async command(query, query_params = {}, { maxSeconds = limits.max_execution_time, signal } = {}) {
      const client = await open()
      await client.command({ query, query_params, clickhouse_settings: { max_execution_time: maxSeconds }, abort_signal: untilClosed(signal) })
    },
    async removeRows(table, where, query_params = {}) {
      const client = await open()
      await client.command({ query: `ALTER TABLE ${localName(table, layout)}${onCluster(layout)} DELETE WHERE ${where} SETTINGS mutations_sync = 2`, query_params })
    },
    addLines,
    async add(events, token) {
      const lines: string[] = []
      await eachInTurn(events, (event) => lines.push(frame(JSON.stringify(event))))
      return (await addLines(Buffer.from(lines.join('')), token)).added
    },
    async checkWrite() {
      const client = await open()
      await client.insert({ table: 'pulse', values: [{ at: Date.now() }], format: 'JSONEachRow' })
    },
    async close() {
      closing.abort(new Error('The event store is closed.'))
      await opening?.then((client) => client.close(), () => undefined)
      await adding.close()
    },
  }
}

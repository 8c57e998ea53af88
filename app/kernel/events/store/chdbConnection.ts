// The embedded ClickHouse engine behind the ordinary ClickHouse client: same SQL, same calls, no server.
import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { parseError } from '@clickhouse/client'
import type { createClient } from '@clickhouse/client'
import { Session, drainPending } from 'chdb'
import { openSessionPool } from './sessionPool.ts'
import type { SessionPool } from './sessionPool.ts'
import { writeStatement } from './statement.ts'

export type Connection = NonNullable<NonNullable<Parameters<typeof createClient>[0]>['connection']>
type Call = Parameters<Connection['query']>[0]

/** Longest statement: an insert check carries a whole batch as text. */
const longestStatement = 64 * 1024 ** 2
/**
 * Parts that were merged are removed by so many threads: the engine alone would start up to 128 when a hundred parts go
 * at once, and keep them with their memory.
 */
const cleaners = 4
const retryKillMs = 100
/**
 * A running query holds a thread of Node's pool, which files, DNS and the journal's own sync need too.
 * The pool has 4 threads unless UV_THREADPOOL_SIZE says otherwise (threads.ts): one is left to the rest of the server.
 */
const readers = Math.max(1, Math.min(4, Number(process.env.UV_THREADPOOL_SIZE ?? 4) - 2))

const openSession = (dir: string, database: string): Session => {
  try {
    const session = new Session(dir, { connectionArgs: [`--max_query_size=${longestStatement}`, `--max_parts_cleaning_thread_pool_size=${cleaners}`] })
    session.query(`CREATE DATABASE IF NOT EXISTS ${database} ENGINE = Atomic; USE ${database}`)
    return session
  } catch (cause) {
    throw new Error(`The event store in ${dir} does not open. Is another Azimut using this folder?`, { cause })
  }
}

const answered = (query_id: string) => ({ query_id, response_headers: {}, http_status_code: 200 })
// The engine reports 0 written rows for every insert: the summary says nothing rather than something false.
const summary = { read_rows: '0', read_bytes: '0', written_rows: '0', written_bytes: '0', result_rows: '0', result_bytes: '0', total_rows_to_read: '0', elapsed_ns: '0' }

/**
 * Opens the engine on a folder. One process per folder, and one folder per process: the engine refuses more.
 * `inThisThread`: a statement runs in the thread that asks, which waits for it, and cannot be stopped.
 */
export const connectChdb = (dir: string, database: string, { inThisThread = false } = {}): Connection => {
  const open = () => openSession(dir, database)
  const reads = openSessionPool(open, readers)
  const writes = openSessionPool(open, 1)
  let killer: Session | undefined

  /**
   * Only another session can stop a query, and a query can be asked to stop before the engine knows it: ask until it ended.
   * The call is synchronous (about a millisecond) because the queries to stop may hold every thread an asynchronous one would need.
   */
  const killUntil = async (ended: Promise<unknown>, tag: string): Promise<void> => {
    let running = true
    const end = ended.then(() => { running = false }, () => { running = false })
    while (running) {
      try {
        killer ??= open()
        killer.query(`KILL QUERY WHERE startsWith(query, '/* ${tag} */') ASYNC`)
      } catch {
        killer?.close() // asked again with a new session; at worst max_execution_time ends the query
        killer = undefined
      }
      await Promise.race([end, new Promise((go) => setTimeout(go, retryKillMs))])
    }
  }

  /** Rejects at once on abort; the session stays taken until the engine has really stopped, so the bound on queries is true. */
  const run = (pool: SessionPool, sql: string, { tag, signal }: { tag: string; signal?: AbortSignal | undefined }): Promise<Buffer> =>
    new Promise((resolve, reject) => {
      const give = () => reject(signal?.reason ?? new Error('aborted'))
      if (signal?.aborted) return give()
      const done = pool.run(async (session) => {
        signal?.throwIfAborted()
        if (inThisThread) return Buffer.from(session.query(sql))
        const result = session.queryAsync(sql)
        const stop = () => void killUntil(result, tag)
        signal?.addEventListener('abort', stop, { once: true })
        try {
          return Buffer.from((await result).bytes())
        } finally {
          signal?.removeEventListener('abort', stop)
        }
      })
      signal?.addEventListener('abort', give, { once: true })
      done.then(resolve, (error: unknown) => reject(parseError(error instanceof Error ? error.message : String(error))))
        .finally(() => signal?.removeEventListener('abort', give))
    })

  const ask = (pool: SessionPool, call: Call, body = ''): Promise<{ tag: string; bytes: Buffer }> => {
    const tag = `azimut:${randomUUID()}`
    return run(pool, writeStatement(call, tag) + body, { tag, signal: call.abort_signal }).then((bytes) => ({ tag, bytes }))
  }

  return {
    async query(call) {
      const { tag, bytes } = await ask(reads, call)
      return { stream: Readable.from([bytes], { objectMode: false }), ...answered(tag) }
    },
    async insert(call) {
      const values = typeof call.values === 'string' ? call.values : Buffer.concat(await call.values.toArray()).toString()
      const { tag } = await ask(writes, call, `\n${values}`)
      return { ...answered(tag), summary }
    },
    async command(call) {
      const { tag } = await ask(writes, call)
      return { ...answered(tag), summary }
    },
    async exec(call) {
      const { tag, bytes } = await ask(writes, call)
      return { stream: Readable.from([bytes], { objectMode: false }), ...answered(tag), summary }
    },
    async ping(call) {
      return ask(reads, { ...call, query: 'SELECT 1' }).then(() => ({ success: true as const }), (error: Error) => ({ success: false as const, error }))
    },
    async close() {
      // First: what still runs is being stopped by the killer.
      await drainPending()
      for (const pool of [reads, writes]) pool.close()
      killer?.close()
    },
  }
}

// The queue's way into PostgreSQL: it waits while PostgreSQL is away, so that no end of a job is lost and none ends the server.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Pool, QueryResultRow } from 'pg'
import { isAway, traceOf } from '../store/failure.ts'

const pauseMs = 500
interface Answer { rows: QueryResultRow[] }

/** The library writes a job's end without waiting for it: once work began, nothing here rejects. */
export function openQueueStore(pool: Pool, log: (text: string) => void) {
  let phase: 'starting' | 'working' | 'closing' = 'starting'
  const asked = new Set<Promise<Answer>>()

  async function ask(text: string, values: unknown[]): Promise<Answer> {
    for (;;) {
      try { return await pool.query<QueryResultRow>(text, values) } catch (error) {
        if (phase === 'starting') throw error
        if (phase === 'working' && !isAway(error)) log(`Jobs: ${traceOf(error)}`)
        if (phase === 'closing' || !isAway(error)) return { rows: [] }
      }
      await sleep(pauseMs)
    }
  }

  return {
    executeSql(text: string, values: unknown[]) {
      const answer = ask(text, values)
      asked.add(answer)
      const forget = () => { asked.delete(answer) }
      answer.then(forget, forget)
      return answer
    },
    /** What a server was doing when it was killed goes on here; each time counts as a try. */
    async takeUp() {
      await pool.query(`update pgboss.job set state = 'retry', completed_on = null where state = 'active'`)
    },
    beginWork() { phase = 'working' },
    /** Writes what is under way, and hands back the jobs that were cut short: that was not a failure of theirs. */
    async close(cut: readonly string[]) {
      phase = 'closing'
      await Promise.all(asked)
      await ask(`update pgboss.job set state = 'retry', started_on = null, completed_on = null where id = any($1::uuid[]) and state in ('active', 'retry', 'failed')`, [cut])
    },
  }
}

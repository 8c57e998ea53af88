// Runs the jobs rooms enqueue, one at a time a kind, again after a crash, and stops them when asked.
import PgBoss from 'pg-boss'
import { and, eq } from 'drizzle-orm'
import { findMember } from '../accounts/members.ts'
import type { Locale } from '../refusal.ts'
import { transact } from '../run.ts'
import type { Ship } from '../run.ts'
import { member } from '../tables.ts'
import { StopAsked } from './job.ts'

export interface Worker {
  /** Asks a running job to stop; false when none runs for this subject. */
  stop(subject: string): boolean
  /** Stops taking work, aborts what runs (it will run again at the next start), waits for it. */
  drain(): Promise<void>
}

type Payload = Record<string, unknown> & { workspace: string; person: string; locale: Locale }

/** Creates a queue a job kind and starts to work. Progress is told live; a failure is retried twice. */
export async function startWorker(ship: Ship, log: (text: string) => void): Promise<Worker> {
  const boss = new PgBoss({ connectionString: ship.database.url, max: 2, application_name: 'azimut-jobs' })
  boss.on('error', error => log(`Jobs: ${error.message}`))
  await boss.start()
  const running = new Map<string, AbortController>()
  for (const room of ship.rooms) {
    for (const [name, kind] of Object.entries(room.jobs)) {
      const queue = `${room.name}.${name}`
      await boss.createQueue(queue, { name: queue, retryLimit: 2, expireInSeconds: 3600 })
      await boss.work<Payload>(queue, { pollingIntervalSeconds: 0.5 }, async ([job]) => {
        if (!job) return
        const { workspace, person, locale } = job.data
        const asker = await findMember(ship.database.owner, and(eq(member.workspace, workspace), eq(member.person, person))!)
        if (!asker) return
        const subject = kind.subject(job.data)
        const abort = new AbortController()
        running.set(subject, abort)
        try {
          await kind.run({
            workspace, locale, services: ship.services, signal: abort.signal,
            transact: steps => transact(ship, { workspace, locale, asker: { ...asker, scope: 'write' }, operation: queue }, steps),
            progress: data => ship.services.live.tell(workspace, { event: `${queue}Progress`, data }),
          }, job.data)
        } finally { running.delete(subject) }
      })
    }
  }
  return {
    stop(subject) {
      const found = running.get(subject)
      found?.abort(new StopAsked())
      return found !== undefined
    },
    async drain() {
      for (const abort of running.values()) abort.abort()
      await boss.stop({ graceful: true, timeout: 5000, wait: true })
    },
  }
}

// Runs the jobs rooms enqueue, one at a time a kind, again after a crash, and stops them when asked.
import PgBoss from 'pg-boss'
import { and, eq } from 'drizzle-orm'
import { findMember } from '../accounts/members.ts'
import type { Locale } from '../refusal.ts'
import { transact } from '../run.ts'
import type { Ship } from '../run.ts'
import { traceOf } from '../store/failure.ts'
import { member } from '../tables.ts'
import { StopAsked } from './job.ts'
import type { JobCtx, JobKind } from './job.ts'
import { openQueueStore } from './queueStore.ts'

export interface Worker {
  /** Asks a running job to stop; false when none runs for this subject. */
  stop(subject: string): boolean
  /** Stops taking work, aborts what runs (it will run again at the next start), waits for it. */
  drain(): Promise<void>
}

type Payload = Record<string, unknown> & { workspace: string; person: string; locale: Locale }

/** A job that fails, or ends the process, so many times more is given up. */
const retryLimit = 5
/** A job still running then is taken for lost. One whose server was killed does not wait for it: the next start takes it up. */
const expireInSeconds = 12 * 3600
const drainMs = 3500

/** Creates a queue a job kind and starts to work. Progress is told live; a failure is tried again. */
export async function startWorker(ship: Ship, log: (text: string) => void): Promise<Worker> {
  const store = openQueueStore(ship.database.ownerPool, log)
  const boss = new PgBoss({ db: store, schedule: false })
  boss.on('error', error => log(`Jobs: ${error.message}`))
  await boss.start()
  const kinds = ship.rooms.flatMap(room => Object.entries(room.jobs).map(([name, kind]) => [`${room.name}.${name}`, kind] as const))
  for (const [name] of kinds) await boss.createQueue(name, { name, retryLimit, expireInSeconds })
  await store.takeUp()

  const running = new Map<string, { subject: string; abort: AbortController }>()
  const cut = new Set<string>()
  let draining = false
  /** What a stop cuts is no failure. */
  const report = (name: string, error: unknown) => { if (!draining) log(`${name}: ${traceOf(error)}`) }
  async function run(kind: JobKind, { id, name, data, retryCount, retryLimit: most }: PgBoss.JobWithMetadata<Payload>) {
    const { workspace, person, locale } = data
    const asker = await findMember(ship.database.owner, and(eq(member.workspace, workspace), eq(member.person, person))!)
    const abort = new AbortController()
    running.set(id, { subject: kind.subject(data), abort })
    if (draining) abort.abort()
    const ctx: JobCtx = {
      workspace, locale, services: ship.services, signal: abort.signal,
      transact: steps => transact(ship, { workspace, locale, asker: { ...asker ?? { person, name: '', role: 'guest' }, scope: 'write' }, operation: name }, steps),
      progress: told => ship.services.live.tell(workspace, { event: `${name}Progress`, data: told }),
      report: error => report(name, error),
    }
    try {
      if (!asker) return await kind.giveUp(ctx, data)
      if (retryCount > most) throw new Error('it ended the server too often')
      await kind.run(ctx, data)
    } catch (error) {
      if (retryCount >= most && !draining) await kind.giveUp(ctx, data)
      throw error
    } finally {
      running.delete(id)
      if (draining) cut.add(id)
    }
  }
  for (const [name, kind] of kinds) {
    await boss.work<Payload>(name, { pollingIntervalSeconds: 0.5, includeMetadata: true }, async ([job]) => {
      const hasFailed = job && await run(kind, job).then(() => false, (error: unknown) => { report(name, error); return true })
      // The failure may hold a stranger's words: the queue is told that there was one, and no more.
      if (hasFailed) throw new Error(`${name} failed`)
    })
  }
  store.beginWork()

  return {
    stop(subject) {
      const found = [...running.values()].filter(one => one.subject === subject)
      for (const { abort } of found) abort.abort(new StopAsked())
      return found.length > 0
    },
    async drain() {
      draining = true
      for (const { abort } of running.values()) abort.abort()
      await boss.stop({ timeout: drainMs })
      await store.close([...cut, ...running.keys()])
    },
  }
}

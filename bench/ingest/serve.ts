// What is measured, each in a process of its own: the whole event path, a bare server that checks the same body and stores nothing, a bare loop of syncs.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type Target = 'azimut' | 'bare' | 'syncs'
/** CPU of all its threads, the store's too; memory now and at its highest, in bytes. */
export type State = { cpuMs: number; rss: number; peak: number; syncMs: number[] }
/** In the store: rows and different ids. */
export type Stored = { rows: number; ids: number }
type Question = 'state' | 'count' | 'end'

const folder = () => {
  const dir = mkdtempSync(join(tmpdir(), 'azimut-ingest-'))
  process.on('exit', () => rmSync(dir, { recursive: true, force: true, maxRetries: 5 }))
  return dir
}

const serveAzimut = async () => {
  await import('#app/kernel/events/threads.ts')
  const { default: fastify } = await import('fastify')
  const { openEventPath } = await import('#app/kernel/events/eventPath.ts')
  const { collector } = await import('#app/kernel/events/collector.ts')
  const app = fastify()
  const events = await openEventPath({ dir: folder(), secret: 'bench', log: (sentence) => console.error(sentence) })
  // One sender stands for all visitors: what an address may send in a second is not what is measured.
  await app.register(collector, { events, findSite: async (key) => ({ key, hosts: [] }), eventsPerSecond: 1e9, siteEventsPerSecond: 1e9 })
  return {
    url: await app.listen({ port: 0, host: '127.0.0.1' }),
    drain: events.drain,
    count: async () => (await events.query<Stored>('SELECT toUInt32(count()) AS rows, toUInt32(uniqExact(id)) AS ids FROM event'))[0],
  }
}

const serveBare = async () => {
  const { default: fastify } = await import('fastify')
  const z = await import('zod')
  const event = z.object({ id: z.uuid(), name: z.string(), url: z.url(), ts: z.number(), referrer: z.string().optional(), title: z.string().optional(), mode: z.enum(['exempt', 'consented']) })
  const body = z.object({ site: z.string(), events: z.array(event) })
  const app = fastify()
  app.post('/e', async (asked, reply) => reply.code(202).send({ accepted: body.parse(asked.body).events.length, rejected: [] }))
  return { url: await app.listen({ port: 0, host: '127.0.0.1' }) }
}

/** What the disk asks of anybody: a small write into a file that is long enough, and its sync, for two seconds. */
const timeSyncs = async (): Promise<number[]> => {
  const handle = await open(join(folder(), 'syncs'), 'w')
  await handle.write(Buffer.alloc(1024 ** 2))
  await handle.sync()
  const took: number[] = []
  for (const end = performance.now() + 2_000; performance.now() < end;) {
    const from = performance.now()
    await handle.write(Buffer.alloc(4096, 1), 0, 4096, took.length % 256 * 4096)
    await handle.datasync()
    took.push(performance.now() - from)
  }
  await handle.close()
  return took
}

/** In the forked process: listens, and answers until it is told to end. */
export const serve = async (target: Target): Promise<void> => {
  const served: { url: string; drain?: () => Promise<void>; count?: () => Promise<Stored | undefined> } = target === 'azimut' ? await serveAzimut() : target === 'bare' ? await serveBare() : { url: '' }
  const answer = async (question: Question) => {
    if (question === 'end') process.exit()
    await served.drain?.()
    // Apart from the state: to count a million different ids takes a hundred megabytes for a moment.
    if (question === 'count') return process.send?.(await served.count?.())
    const syncMs = target === 'syncs' ? await timeSyncs() : []
    const { user, system } = process.cpuUsage()
    process.send?.({ cpuMs: (user + system) / 1_000, rss: process.memoryUsage.rss(), peak: process.resourceUsage().maxRSS * 1024, syncMs } satisfies State)
  }
  process.on('message', (question: Question) => void answer(question))
  process.send?.(served.url)
}

export type Child = { url: string; /** Both once everything acknowledged is stored. */ state(): Promise<State>; count(): Promise<Stored>; end(): Promise<void> }

/** `program` must call `serve` with its first argument. */
export const start = async (program: string, target: Target): Promise<Child> => {
  // As `npm start` does (decision 5).
  const child = fork(program, [target], { execArgv: target === 'azimut' ? ['--max-semi-space-size=8'] : [] })
  const [url]: string[] = await once(child, 'message')
  const ask = async (question: Question) => {
    const answer = once(child, 'message')
    child.send(question)
    return (await answer)[0]
  }
  return {
    url: url ?? '',
    state: () => ask('state'),
    count: () => ask('count'),
    async end() {
      child.send('end' satisfies Question)
      await once(child, 'exit')
    },
  }
}

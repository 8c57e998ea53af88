// How fast events are taken: the whole path (checked, on disk, in the store) against a bare server that checks the same body and stores nothing. Run: node bench/ingest.ts
import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const seconds = 2
const connections = 32
type Target = 'azimut' | 'bare'
type Measure = { eventsPerSecond: number; cpuMsPerEvent: number; stored: number | undefined }

/** One target in a process of its own; answers its CPU time, and how many events it stored, when asked. */
const serve = async (target: Target): Promise<void> => {
  const { default: fastify } = await import('fastify')
  const app = fastify()
  let count = async (): Promise<number | undefined> => undefined
  if (target === 'azimut') {
    const { openEventPath } = await import('#app/kernel/events/eventPath.ts')
    const { collector } = await import('#app/kernel/events/collector.ts')
    const dir = mkdtempSync(join(tmpdir(), 'azimut-ingest-'))
    process.on('exit', () => rmSync(dir, { recursive: true, force: true }))
    const events = await openEventPath({ dir, secret: 'test', log: (sentence) => console.error(sentence) })
    await app.register(collector, { events, findSite: async (key) => ({ key, hosts: [] }) })
    count = async () => {
      await events.drain()
      return (await events.query<{ n: number }>('SELECT toUInt32(count()) AS n FROM event'))[0]?.n
    }
  } else {
    const z = await import('zod')
    const event = z.object({ id: z.uuid(), name: z.string(), url: z.url(), ts: z.number(), referrer: z.string().optional(), title: z.string().optional(), mode: z.enum(['exempt', 'consented']) })
    const body = z.object({ site: z.string(), events: z.array(event) })
    app.post('/e', async (asked, reply) => reply.code(202).send({ accepted: body.parse(asked.body).events.length, rejected: [] }))
  }
  const url = await app.listen({ port: 0, host: '127.0.0.1' })
  const answer = async (message: unknown) => {
    if (message === 'end') process.exit()
    const stored = message === 'count' ? await count() : undefined
    process.send?.({ cpu: process.cpuUsage(), stored })
  }
  process.on('message', (message) => void answer(message))
  process.send?.({ url })
}

const ask = async <T>(child: ChildProcess, message?: string): Promise<T> => {
  const answer = once(child, 'message')
  if (message) child.send(message)
  return (await answer)[0]
}

/** Each connection sends an event, waits for the answer, sends the next. */
const load = async (url: string, ms: number): Promise<number> => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const end = Date.now() + ms
  let taken = 0
  const post = () => new Promise<void>((resolve, reject) => {
    const event = { id: randomUUID(), name: 'pageview', url: 'https://www.example.fr/blog/article-12', ts: Date.now(), referrer: 'https://www.google.com/', title: 'Article 12', mode: 'exempt' }
    const asked = request(`${url}/e`, { method: 'POST', agent, headers: { 'content-type': 'application/json' } }, (answer) => {
      if (answer.statusCode === 202) taken++
      answer.resume().on('end', resolve)
    })
    asked.on('error', reject).end(JSON.stringify({ site: 'key', events: [event] }))
  })
  await Promise.all(Array.from({ length: connections }, async () => { while (Date.now() < end) await post() }))
  agent.destroy()
  return taken
}

const measure = async (target: Target): Promise<Measure> => {
  const child = fork(import.meta.filename, [target])
  const { url } = await ask<{ url: string }>(child)
  const warm = await load(url, 500)
  type Answer = { cpu: NodeJS.CpuUsage; stored: number | undefined }
  const before = (await ask<Answer>(child, target === 'azimut' ? 'count' : 'cpu')).cpu
  const taken = await load(url, seconds * 1_000)
  // The count waits until everything is stored: the CPU of the loading is in the figure.
  const { cpu, stored } = await ask<Answer>(child, 'count')
  child.send('end')
  await once(child, 'exit')
  if (stored !== undefined && stored !== warm + taken) throw new Error(`${warm + taken} events were acknowledged and ${stored} are stored`)
  return { eventsPerSecond: taken / seconds, cpuMsPerEvent: (cpu.user + cpu.system - before.user - before.system) / 1_000 / taken, stored }
}

const [, , target] = process.argv
if (target === 'azimut' || target === 'bare') await serve(target)
else {
  // In turns, so that whatever else the machine does weighs on both alike.
  const runs: Record<Target, Measure[]> = { bare: [], azimut: [] }
  for (const one of ['bare', 'azimut', 'bare', 'azimut'] as const) runs[one].push(await measure(one))
  const mean = (one: Target, key: 'eventsPerSecond' | 'cpuMsPerEvent') => runs[one].reduce((sum, run) => sum + run[key], 0) / runs[one].length
  for (const [one, name] of [['bare', 'bare Fastify + zod'], ['azimut', 'Azimut, stored    ']] as const) {
    console.log(`${name}  ${Math.round(mean(one, 'eventsPerSecond'))} events/s  ${mean(one, 'cpuMsPerEvent').toFixed(3)} ms of CPU an event`)
  }
  console.log(`rate: ${(100 * mean('azimut', 'eventsPerSecond') / mean('bare', 'eventsPerSecond')).toFixed(0)} % of the bare server (at least 50 %), CPU at most 0.3 ms; every acknowledged event is stored once`)
}

// kill -9 under load, twice, with a twentieth of the events sent again: nothing acknowledged is lost, nothing is counted twice.
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { storedIds } from './store/storedIds.ts'
import { openEventPath } from './eventPath.ts'

const door = (name: string) => JSON.stringify(new URL(name, import.meta.url).href)
const script = (dir: string) => `
  import fastify from 'fastify'
  const { openEventPath } = await import(${door('./eventPath.ts')})
  const { collector } = await import(${door('./collector.ts')})
  const events = await openEventPath({ dir: ${JSON.stringify(dir)}, secret: "test", log: () => undefined })
  const app = fastify()
  await app.register(collector, { events, findSite: async (key) => ({ key, hosts: [] }) })
  console.log(await app.listen({ port: 0, host: '127.0.0.1' }))`

const start = async (dir: string) => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', script(dir)], { stdio: ['ignore', 'pipe', 'ignore'], cwd: import.meta.dirname })
  onTestFinished(() => void child.kill('SIGKILL'))
  const [line] = await once(child.stdout, 'data')
  return { child, url: String(line).trim() }
}

test('kill -9 under load: acknowledged lost 0, duplicated 0', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'azimut-crash-'))
  const acknowledged = new Map<string, string>()
  let unanswered: string[] = []

  const post = async (url: string, body: string, id: string) => {
    try {
      const { status } = await fetch(`${url}/e`, { method: 'POST', body })
      if (status === 202) acknowledged.set(id, body)
    } catch {
      unanswered.push(body)
    }
  }

  for (let round = 0; round < 2; round++) {
    const { child, url } = await start(dir)
    // What a correct visitor script does after a crash, and what a lost answer makes of it.
    const again = [...unanswered, ...[...acknowledged.values()].filter((_, i) => i % 20 === 0)]
    unanswered = []
    await Promise.all(again.map((body) => post(url, body, JSON.parse(body).events[0].id)))
    await expect(openEventPath({ dir, secret: 'test', log: () => undefined })).rejects.toThrow('another Azimut is using this folder')
    let alive = true
    const sendOn = async () => {
      while (alive) {
        const id = randomUUID()
        await post(url, JSON.stringify({ site: 'key', events: [{ id, name: 'pageview', url: 'https://www.example.fr/', ts: Date.now(), mode: 'exempt' }] }), id)
      }
    }
    const load = Promise.all(Array.from({ length: 16 }, sendOn))
    await new Promise((go) => setTimeout(go, 1_500))
    child.kill('SIGKILL')
    alive = false
    await once(child, 'exit')
    await load
  }

  const events = await openEventPath({ dir, secret: 'test', log: () => undefined })
  await events.drain()
  const stored: string[] = []
  for await (const ids of storedIds(events)) stored.push(...ids)
  await events.close()
  rmSync(dir, { recursive: true, force: true })
  expect(acknowledged.size).toBeGreaterThan(100)
  const known = new Set(stored)
  expect([...acknowledged.keys()].filter((id) => !known.has(id)), 'lost').toEqual([])
  expect(stored.length - known.size, 'duplicated').toBe(0)
})

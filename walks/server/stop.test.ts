// Started as people start it, stopped by SIGTERM or killed: everything acknowledged is kept, and no process is left behind.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { freePort, startServer } from '#app/testServer.ts'
import { openLoad } from '#house/proofs/crash/load.ts'
import { processesOf, signalAll } from '#house/proofs/crash/processes.ts'
import { compare, seed } from '#house/proofs/crash/verdict.ts'

let data: string
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'azimut-stopped-'))
})
afterEach(async () => {
  signalAll(processesOf(data), 'SIGKILL')
  await rm(data, { recursive: true, force: true })
})

/** `npm start` without what it does before: this clone is installed and built. */
async function npmStart() {
  const port = await freePort()
  const url = `http://localhost:${port}`
  const child = spawn('npm', ['start', '--ignore-scripts'], { env: { ...process.env, AZIMUT_DATA: data, AZIMUT_PORT: String(port), AZIMUT_URL: url }, stdio: ['ignore', 'pipe', 'inherit'], detached: true })
  for await (const line of createInterface({ input: child.stdout })) if (line.startsWith('Azimut ready')) break
  return { child, url }
}

test('SIGTERM to npm drains within ten seconds, under load and with pages open, and leaves nobody', async () => {
  const { child, url } = await npmStart()
  const installation = await seed(data)
  const live = await fetch(`${url}/api/w/${installation.workspace}/live`, { headers: { authorization: `Bearer ${installation.apiKey}` } })
  expect(live.status).toBe(200)
  const load = openLoad({ ...installation, eventsPerSecond: 300, connections: 32 })
  const stop = load.start(url)
  await expect.poll(() => load.acknowledged.size, { timeout: 20_000 }).toBeGreaterThan(300)
  const gone = once(child, 'exit', { signal: AbortSignal.timeout(10_000) })
  child.kill('SIGTERM')
  await gone
  expect(processesOf(data)).toEqual([])
  await stop()
  await live.body?.cancel().catch(() => {})

  const again = await startServer(data)
  const verdict = await compare(again, data, { load, ...installation })
  await again.stop()
  expect(verdict).toMatchObject({ lost: 0, duplicated: 0, phantom: 0, recordsLost: 0 })
  expect(processesOf(data)).toEqual([])
})

test('the PostgreSQL that a killed server leaves is taken care of at the next start, with no manual step', async () => {
  const killed = await startServer(data)
  await killed.stop('SIGKILL')
  expect(processesOf(data).length).toBeGreaterThan(0)
  const survivors = processesOf(data)
  const again = await startServer(data)
  expect((await fetch(`${again.url}/health/stores`)).status).toBe(200)
  const both = processesOf(data)
  expect(survivors.every(pid => both.includes(pid)) || survivors.every(pid => !both.includes(pid)), 'one PostgreSQL: adopted, or stopped').toBe(true)
  await again.stop()
  expect(processesOf(data)).toEqual([])
})

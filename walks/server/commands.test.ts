// What an administrator types: a start that cannot be says why, commands work while the server runs, long answers come whole.
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freePort, runCli, startServer } from '#app/testServer.ts'
import type { TestServer } from '#app/testServer.ts'
import { seed } from '#house/proofs/crash/verdict.ts'

let work: string
let running: TestServer
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'azimut-commands-'))
  running = await startServer(join(work, 'data'))
})
afterAll(async () => {
  await running.stop()
  await rm(work, { recursive: true, force: true })
})

/** What a start that fails says, and how it ends. */
const refused = async (env: Record<string, string>, data = join(work, 'other')) => await runCli(data, ['serve'], { AZIMUT_PORT: String(await freePort()), ...env })

test('a second server on the same data is refused, and the first serves on', async () => {
  const { status, out, err } = await refused({}, join(work, 'data'))
  expect([status, out, err.trim().split('\n')]).toEqual([1, '', [`Another Azimut already serves the data folder ${join(work, 'data')}.`]])
  expect((await fetch(`${running.url}/health`)).status).toBe(200)
})

test.each([
  ['AZIMUT_PORT', () => ({ AZIMUT_PORT: String(running.port) })],
  ['AZIMUT_HOST', () => ({ AZIMUT_HOST: '192.0.2.1' })],
  ['AZIMUT_URL', () => ({ AZIMUT_URL: 'http://azimut.example.fr' })],
  ['DATABASE_URL', () => ({ DATABASE_URL: 'postgres://localhost:9/azimut' })],
])('%s that cannot be used stops the start with one sentence', async (name, env) => {
  const { status, out, err } = await refused(env())
  expect([status, out]).toEqual([1, ''])
  expect(err.trim()).toMatch(new RegExp(`^[^\\n]*${name}[^\\n]*\\.$`))
})

test('an unknown command says so and points to help; help is for every command', async () => {
  const unknown = await runCli(work, ['nothing'])
  expect(unknown).toMatchObject({ status: 2, out: '' })
  expect(unknown.err).toContain('There is no command "nothing".')
  const { out } = await runCli(work, ['--help'])
  for (const command of ['serve', 'audit', 'seed', 'events', 'backup', 'verify', 'restore', 'doctor']) expect(out, command).toMatch(new RegExp(`^ {2}${command}\\b`, 'm'))
  expect((await runCli(work, ['events', '--help'])).out).toContain('events --ids')
})

test('a command goes to the running server, and fails with one sentence and a code', async () => {
  const data = join(work, 'data')
  const wrong = await runCli(data, ['events', '--load', join(work, 'nowhere')])
  expect(wrong.status).toBe(1)
  expect(wrong.err.trim().split('\n')).toHaveLength(1)
  expect((await runCli(data, ['doctor'])).out).toMatch(/^ok +event store: /m)
  expect((await runCli(data, ['seed', 'nobody'])).status).toBe(2)
})

test('events loaded twice are there once, and their ids come whole through a pipe', async () => {
  const data = join(work, 'data')
  const { site } = await seed(data)
  const ids = Array.from({ length: 10_000 }, () => randomUUID())
  const file = join(work, 'events.jsonl')
  await writeFile(file, ids.map(id => JSON.stringify({ id, name: 'pageview', url: 'https://www.example.fr/', ts: Date.now(), mode: 'exempt' })).join('\n'))
  expect(await runCli(data, ['events', '--load', file, '--site', site])).toMatchObject({ status: 0, out: '10000 read, 10000 added, 0 already there, 0 refused.\n' })
  expect((await runCli(data, ['events', '--load', file, '--site', site])).out).toContain('0 added, 10000 already there')
  const { out } = await runCli(data, ['events', '--ids'])
  expect(out.trimEnd().split('\n').toSorted()).toEqual(ids.toSorted())
})

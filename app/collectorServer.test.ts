// The collector alone: what it needs it says, and while the event store is away it goes on taking events.
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { checkCollector, serveCollector } from './collectorServer.ts'
import { readSettings } from './kernel/settings.ts'
import { openTestShip } from './testShip.ts'

test.each(['DATABASE_URL', 'CLICKHOUSE_URL', 'AZIMUT_SECRET'])('without %s it does not start, and says why', (name) => {
  const env = { DATABASE_URL: 'postgres://localhost/azimut', CLICKHOUSE_URL: 'http://localhost:8123', AZIMUT_SECRET: 'x'.repeat(32) }
  expect(() => checkCollector(env)).not.toThrow()
  expect(() => checkCollector({ ...env, [name]: '' })).toThrow(`A collector of its own needs ${name}`)
})

test('it knows the sites, takes their events while the event store is away, and keeps them for later', async () => {
  const sea = await openTestShip()
  const company = await sea.company()
  await company.ask('diagnose.openSites', { url: 'https://menuiserie.example' })
  const { key } = await company.ask<{ key: string }>('measure.installTracker')
  const data = await mkdtemp(join(tmpdir(), 'azimut-collector-'))
  const probe = createServer().listen(0, '127.0.0.1')
  const { port } = await new Promise<AddressInfo>((go) => probe.once('listening', () => go(probe.address() as AddressInfo)))
  await new Promise((go) => probe.close(go))
  const settings = readSettings({ AZIMUT_DATA: data, AZIMUT_PORT: String(port), AZIMUT_URL: `http://localhost:${port}`, DATABASE_URL: sea.ship.database.url, CLICKHOUSE_URL: 'http://127.0.0.1:9/azimut', AZIMUT_SECRET: 'x'.repeat(32) })
  const said: string[] = []
  const server = await serveCollector(settings, (text) => said.push(text))
  onTestFinished(async () => {
    await server.close()
    await sea.close()
    await rm(data, { recursive: true, force: true })
  })
  const send = (site: string) => fetch(`http://127.0.0.1:${port}/e`, { method: 'POST', body: JSON.stringify({ site, events: [{ id: randomUUID(), name: 'pageview', url: 'https://menuiserie.example/', ts: Date.now(), mode: 'exempt' }] }) })
  expect((await send(key)).status).toBe(202)
  expect((await send('nobody')).status).toBe(400)
  await expect.poll(async () => (await fetch(`http://127.0.0.1:${port}/health`)).json(), { timeout: 10_000 }).toEqual({ journal: 'ok', late: true })
  expect(said[0]).toMatch(/The event store takes no events/)
  await expect(serveCollector(settings, () => {})).rejects.toThrow('Another Azimut already serves the data folder')
})

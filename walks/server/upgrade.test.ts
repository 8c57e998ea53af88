// A newer version starts on the data of this one; killed in the middle of its migration, it goes on at the next start; this one refuses what the newer one wrote.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { withConnection } from '#app/kernel/postgres/database.ts'
import { startServer } from '#app/testServer.ts'
import { processesOf, signalAll } from '#house/proofs/crash/processes.ts'
import { seed } from '#house/proofs/crash/verdict.ts'

const work = await mkdtemp(join(tmpdir(), 'azimut-upgrade-'))
const data = join(work, 'data')
const newer = join(work, 'newer')
afterAll(async () => {
  signalAll(processesOf(data), 'SIGKILL')
  await rm(work, { recursive: true, force: true })
})

const migration = (sql: string) => writeFile(join(newer, 'app/migrations/9000-later.sql'), sql)

/** Asked of the PostgreSQL in the data folder, past the server that is starting. */
async function isMigrating(): Promise<boolean> {
  try {
    const password = await readFile(join(data, 'postgres/password'), 'utf8')
    const port = (await readFile(join(data, 'postgres/data/postmaster.pid'), 'utf8')).split('\n')[3]
    const asked = await withConnection(`postgres://azimut:${password}@127.0.0.1:${port}/azimut`, client => client.query(`select from pg_stat_activity where wait_event = 'PgSleep'`))
    return asked.rowCount === 1
  } catch { return false } // not there yet
}

test('upgraded, with everything there', async () => {
  const today = await startServer(data)
  const { workspace, apiKey } = await seed(data)
  const sentences = async (url: string) => (await (await fetch(`${url}/api/w/${workspace}/aim/listStakes`, { headers: { authorization: `Bearer ${apiKey}` } })).json() as { sentence: string }[]).map(stake => stake.sentence)
  const written = await fetch(`${today.url}/api/w/${workspace}/aim/createStake`, { method: 'POST', headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' }, body: JSON.stringify({ sentence: 'Écrit avant' }) })
  expect(written.status).toBe(200)
  await today.stop()

  for (const part of ['app', 'engines', 'probe', 'stories', 'tracker', 'package.json']) await cp(part, join(newer, part), { recursive: true })
  await symlink(join(process.cwd(), 'node_modules'), join(newer, 'node_modules'))
  await migration(`alter table kernel.workspace add column motto text not null default 'tenir le cap'; select pg_sleep(60);`)
  const killed = spawn(process.execPath, ['app/cli.ts', 'serve'], { cwd: newer, env: { ...process.env, AZIMUT_DATA: data }, stdio: 'ignore' })
  await expect.poll(isMigrating, { timeout: 30_000 }).toBe(true)
  killed.kill('SIGKILL')
  await once(killed, 'exit')

  await migration(`alter table kernel.workspace add column motto text not null default 'tenir le cap';`)
  const upgraded = await startServer(data, { root: newer })
  expect(await sentences(upgraded.url)).toEqual(['Écrit avant'])
  expect((await fetch(`${upgraded.url}/health/stores`)).status).toBe(200)
  await upgraded.stop()

  await expect(startServer(data)).rejects.toThrow('This data was written by a newer version of Azimut (9000-later.sql).')
  const back = await startServer(data, { root: newer })
  expect(await sentences(back.url)).toEqual(['Écrit avant'])
  await back.stop()
})

// Migrations: older data starts with a newer version, a migration that fails or is killed half-way changes nothing and resumes, newer data is refused.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { nouns } from '#app/bridge.ts'
import { freshDatabase } from '../postgres/testDatabase.ts'
import type { TestDatabase } from '../postgres/testDatabase.ts'
import { migrate } from './migrate.ts'

const ours = join(import.meta.dirname, '../../migrations')
const later = '9000-later.sql'
let work: string
let newer: string
let database: TestDatabase
let owner: Client
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'azimut-migrate-'))
  newer = join(work, 'newer')
})
beforeEach(async () => {
  await rm(newer, { recursive: true, force: true })
  await cp(ours, newer, { recursive: true })
  database = await freshDatabase()
  owner = new Client({ connectionString: database.url })
  await owner.connect()
  await migrate(owner, nouns)
  await owner.query(`insert into kernel.workspace (id, name) values ('019a0000-0000-7000-8000-000000000001', 'Gardée')`)
  return async () => {
    await owner.end()
    await database.drop()
  }
})
afterAll(() => rm(work, { recursive: true, force: true }))

const write = (sql: string) => writeFile(join(newer, later), sql)
const applied = async () => (await owner.query<{ name: string }>(`select name from azimut_migration where name like '%.sql' order by name`)).rows.map(row => row.name)
const kept = async () => (await owner.query(`select * from kernel.workspace`)).rows as unknown[]

test('what a newer version adds is applied once, and the data is there', async () => {
  await write(`alter table kernel.workspace add column motto text not null default 'tenir le cap'`)
  expect(await migrate(owner, nouns, newer)).toEqual({ applied: [later] })
  expect(await migrate(owner, nouns, newer)).toEqual({ applied: [] })
  expect(await kept()).toMatchObject([{ name: 'Gardée', motto: 'tenir le cap' }])
  expect(await applied()).toEqual([...(await readdir(ours)).filter(name => name.endsWith('.sql')), later].toSorted())
})

test('one that fails changes nothing, says which, and is tried again', async () => {
  await write(`alter table kernel.workspace add column motto text; update kernel.nowhere set a = 1;`)
  await expect(migrate(owner, nouns, newer)).rejects.toThrow(`Migration ${later} failed and changed nothing`)
  expect((await kept())[0]).not.toHaveProperty('motto')
  await write(`alter table kernel.workspace add column motto text`)
  expect(await migrate(owner, nouns, newer)).toEqual({ applied: [later] })
})

test('one killed half-way resumes at the next start', async () => {
  await write(`alter table kernel.workspace add column motto text; select pg_sleep(60);`)
  const door = (name: string) => JSON.stringify(new URL(name, import.meta.url).href)
  const script = `
    import { Client } from 'pg'
    const { migrate } = await import(${door('./migrate.ts')})
    const client = new Client({ connectionString: ${JSON.stringify(database.url)} })
    await client.connect()
    await migrate(client, [], ${JSON.stringify(newer)})`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'inherit', cwd: import.meta.dirname })
  await expect.poll(async () => (await owner.query(`select from pg_stat_activity where datname = current_database() and wait_event = 'PgSleep'`)).rowCount, { timeout: 10_000 }).toBe(1)
  child.kill('SIGKILL')
  await once(child, 'exit')
  await write(`alter table kernel.workspace add column motto text`)
  expect(await migrate(owner, nouns, newer)).toEqual({ applied: [later] })
  expect(await kept()).toMatchObject([{ name: 'Gardée', motto: null }])
})

test('two that start at once apply each migration once', async () => {
  await write(`select pg_sleep(0.2); alter table kernel.workspace add column motto text;`)
  const other = new Client({ connectionString: database.url })
  await other.connect()
  const done = await Promise.all([migrate(owner, nouns, newer), migrate(other, nouns, newer)])
  await other.end()
  expect(done.flatMap(one => one.applied)).toEqual([later])
})

test('data of a newer version is refused with a sentence, and left as it is', async () => {
  await write(`select 1`)
  await migrate(owner, nouns, newer)
  await expect(migrate(owner, nouns)).rejects.toThrow(`This data was written by a newer version of Azimut (${later}).`)
  expect(await kept()).toHaveLength(1)
})

test('a noun that changes has its guards again, without a migration', async () => {
  const { rows: [before] } = await owner.query<{ name: string }>(`select name from azimut_migration where name like 'guards %'`)
  expect(await migrate(owner, nouns.slice(0, -1))).toEqual({ applied: [] })
  const { rows } = await owner.query<{ name: string }>(`select name from azimut_migration where name like 'guards %'`)
  expect(rows).toHaveLength(1)
  expect(rows[0]).not.toEqual(before)
})

// Azimut's own PostgreSQL starts for root and for anybody, survives kill -9, and leaves no process behind.
import { spawn, spawnSync } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { chmodSync, chownSync, mkdtempSync, mkdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createDatabase, databaseUrl, dropDatabase, withConnection } from './database.ts'
import { isPostmaster, readPidFile, stopSurvivor } from './postmaster.ts'
import { startPostgres } from './server.ts'
import type { PostgresServer } from './server.ts'

// Each test makes a data folder and waits for the disk several times.
vi.setConfig({ testTimeout: 120_000 })

const isRoot = process.getuid?.() === 0
const nobody = 65534
// Starts a server, says where, stops it on SIGTERM.
const program = `
  import { startPostgres } from ${JSON.stringify(new URL('server.ts', import.meta.url).href)}
  const server = await startPostgres({ dir: process.argv[1], log: () => {} })
  process.on('SIGINT', () => {})
  process.once('SIGTERM', () => server.stop().then(() => process.exit()))
  setInterval(() => {}, 60_000)
  process.stdout.write(server.url + '\\n')
`

let folder = ''
let dir = ''
let children: ChildProcess[] = []
let servers: PostgresServer[] = []
const log: string[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'azimut-postgres-'))
  dir = join(folder, 'postgres')
})

afterEach(async () => {
  for (const child of children) child.kill('SIGKILL')
  await Promise.all(servers.map((server) => server.stop()))
  children = []
  servers = []
  await stopSurvivor(join(dir, 'data'), () => {})
  rmSync(folder, { recursive: true })
})

async function start(): Promise<PostgresServer> {
  const server = await startPostgres({ dir, log: (line) => log.push(line) })
  servers.push(server)
  return server
}

function query(url: string, text: string): Promise<Record<string, unknown>[]> {
  return withConnection(url, async (client) => (await client.query(text)).rows)
}

async function processIds(url: string): Promise<number[]> {
  const rows = await query(url, 'select pid from pg_stat_activity where pid <> pg_backend_pid()')
  return [readPidFile(join(dir, 'data'))?.pid ?? 0, ...rows.map(({ pid }) => Number(pid))]
}

// A process that ended stays listed (Z) until its parent notices.
function isAlive(pid: number): boolean {
  return /^[^Z\s]/.test(spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' }).stdout)
}

/** Whether an account that is not root reaches a file: a clone may lie below a folder closed to others. */
const mayRead = (file: string) => spawnSync('test', ['-r', file], { uid: nobody, gid: nobody, cwd: '/' }).status === 0
const clone = join(import.meta.dirname, '../../..')
/** Words that run a program where the clone is seen at `place` too: another account cannot enter a folder of root's. */
const seenAt = (place: string) => ['unshare', '--mount', 'sh', '-c', 'mount --bind "$0" "$1" && shift && exec "$@"', clone, place]

async function startInChild(options: { path?: string, as?: string[], place?: string } = {}): Promise<{ child: ChildProcess, url: string }> {
  const [from, to] = options.place === undefined ? ['', ''] : [clone, options.place]
  const [command = process.execPath, ...args] = [...options.as ?? [], process.execPath.replace(from, to), '--input-type=module', '-e', program.replace(from, to), dir]
  const env = { ...process.env, PATH: options.path ?? process.env.PATH }
  const child = spawn(command, args, { cwd: '/', env, detached: true, stdio: ['ignore', 'pipe', 'inherit'] })
  children.push(child)
  for await (const url of createInterface(child.stdout)) return { child, url }
  throw new Error('The server did not start.')
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const closed = new Promise((resolve) => child.once('exit', resolve))
  child.kill(signal)
  await closed
}

test('a new folder becomes a database that loses nothing and lets in nobody without the password', async () => {
  const server = await start()
  const [row] = await query(server.url, `select current_setting('fsync') as fsync, current_setting('data_checksums') as checksums,
    current_setting('listen_addresses') as addresses, encoding, datlocprovider, datlocale from pg_database
    cross join (select pg_encoding_to_char(encoding) as encoding from pg_database where datname = 'template1') as e(name)
    where datname = 'azimut'`)
  expect(row).toMatchObject({ fsync: 'on', checksums: 'on', addresses: '127.0.0.1', datlocprovider: 'b', datlocale: 'C.UTF-8' })
  expect(statSync(join(dir, 'password')).mode & 0o777).toBe(0o600)
  const wrong = new URL(server.url)
  wrong.password = 'wrong'
  await expect(query(wrong.href, 'select 1')).rejects.toThrow('password authentication failed')
  await server.stop()
})

test('stopping leaves no process, and what was written is there at the next start', async () => {
  const server = await start()
  await query(server.url, 'create table kept as select 42 as answer')
  const pids = await processIds(server.url)
  expect(pids.length).toBeGreaterThan(3)
  await server.stop()
  await server.stop()
  expect(pids.filter(isAlive)).toEqual([])
  const again = await start()
  expect(await query(again.url, 'select answer from kept')).toEqual([{ answer: 42 }])
  await again.stop()
})

test('one that outlived a kill -9 of Azimut is stopped at the next start, with nothing lost', async () => {
  const { child, url } = await startInChild()
  await query(url, 'create table kept as select 42 as answer')
  const pids = await processIds(url)
  await end(child, 'SIGKILL')
  expect(pids.filter(isAlive)).toContain(pids[0])
  const server = await start()
  expect(log.at(-1)).toContain(`process ${pids[0]}`)
  expect(pids.filter(isAlive)).toEqual([])
  expect(await query(server.url, 'select answer from kept')).toEqual([{ answer: 42 }])
  await server.stop()
})

test('a pid file left by a power cut, whose number another process bears now, does not stop the start', async () => {
  await (await start()).stop()
  const other = spawn('sleep', ['60'])
  children.push(other)
  writeFileSync(join(dir, 'data', 'postmaster.pid'), [other.pid, join(dir, 'data'), 1, 5432, '', '127.0.0.1', '', 'ready', ''].join('\n'))
  const server = await start()
  expect(await query(server.url, 'select 1 as one')).toEqual([{ one: 1 }])
  await server.stop()
  expect(isAlive(other.pid ?? 0)).toBe(true)
})

test('one that is killed comes back on the same port', async () => {
  const server = await start()
  const killed = readPidFile(join(dir, 'data'))?.pid ?? 0
  process.kill(killed, 'SIGKILL')
  while (readPidFile(join(dir, 'data'))?.pid === killed || readPidFile(join(dir, 'data'))?.isReady !== true) await sleep(20)
  expect(await query(server.url, 'select 1 as one')).toEqual([{ one: 1 }])
  await server.stop()
  expect(isPostmaster(readPidFile(join(dir, 'data'))?.pid ?? 0, join(dir, 'data'))).toBe(false)
})

test('Ctrl-C in the terminal does not reach it: Azimut drains first', async () => {
  const { child, url } = await startInChild()
  process.kill(-(child.pid ?? 0), 'SIGINT')
  await sleep(200)
  expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }])
  await end(child, 'SIGTERM')
})

test('it starts below a folder that only its user may enter', async () => {
  chmodSync(folder, 0o700)
  const server = await start()
  expect(await query(server.url, 'select 1 as one')).toEqual([{ one: 1 }])
  await server.stop()
  expect(statSync(join(dir, 'data')).uid).toBe(process.getuid?.())
})

test('an ordinary user starts it in a folder nobody else may enter', async () => {
  if (isRoot) chownSync(folder, nobody, nobody)
  const place = isRoot && !mayRead(import.meta.filename) ? mkdtempSync(join(tmpdir(), 'azimut-clone-')) : undefined
  if (place !== undefined) chmodSync(place, 0o755)
  const as = isRoot ? [...place === undefined ? [] : seenAt(place), 'setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups'] : []
  const { child, url } = await startInChild({ as, ...place === undefined ? {} : { place } })
  expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }])
  const pids = await processIds(url)
  await end(child, 'SIGTERM')
  expect(pids.filter(isAlive)).toEqual([])
  if (place !== undefined) rmSync(place, { recursive: true })
})

test('where user namespaces are forbidden, root runs it as another user, or says why it cannot', async () => {
  chmodSync(folder, 0o755)
  const path = join(folder, 'bin')
  mkdirSync(path)
  symlinkSync('/bin/sh', join(path, 'sh'))
  if (isRoot && !mayRead(import.meta.filename)) {
    // Azimut itself lies below a folder of root's: nobody cannot run its PostgreSQL.
    await expect(startInChild({ path })).rejects.toThrow('did not start')
    return
  }
  const { child, url } = await startInChild({ path })
  expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }])
  await end(child, 'SIGTERM')
  expect(statSync(join(dir, 'data')).uid).toBe(isRoot ? nobody : process.getuid?.())
})

test('a database is created from a template and dropped while somebody is connected', async () => {
  const server = await start()
  const template = await createDatabase(server.url, 'template "été"')
  await query(template, 'create table kept as select 42 as answer')
  const copy = await createDatabase(server.url, 'copy', 'template "été"')
  expect(copy).toBe(databaseUrl(server.url, 'copy'))
  await withConnection(copy, async (client) => {
    client.on('error', () => {})
    expect((await client.query('select answer from kept')).rows).toEqual([{ answer: 42 }])
    await dropDatabase(server.url, 'copy')
  })
  await expect(query(copy, 'select 1')).rejects.toThrow('does not exist')
  await server.stop()
})

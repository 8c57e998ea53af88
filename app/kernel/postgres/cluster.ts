// The folder PostgreSQL keeps its data in: made at the first start, found again at the next ones.
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { chooseAccount, commandAs } from './account.ts'
import type { Account } from './account.ts'
import { findBinaries } from './binaries.ts'
import type { Settings } from './settings.ts'

export const owner = 'azimut'

export type Cluster = { data: string, logFile: string, password: string, postgres: string, account: Account, settings: Settings }

/** Opens the cluster of the folder `dir`, making it first when there is none; rejects with one sentence. */
export async function openCluster(dir: string, settings: Settings): Promise<Cluster> {
  mkdirSync(dir, { recursive: true, mode: 0o700 })
  const home = realpathSync(dir)
  const { postgres, initdb } = findBinaries()
  const account = chooseAccount(home, postgres)
  const data = join(home, 'data')
  const passwordFile = join(home, 'password')
  if (!existsSync(data)) {
    writePassword(passwordFile, account)
    await createCluster(initdb, account, { data, passwordFile })
    // A name that is not in the folder on the disk is lost in a power cut, with all that PostgreSQL synced below it.
    for (const path of [passwordFile, home, dirname(home)]) syncToDisk(path)
  }
  return { data, logFile: join(home, 'postgres.log'), password: readFileSync(passwordFile, 'utf8'), postgres, account, settings }
}

function writePassword(file: string, account: Account): void {
  rmSync(file, { force: true })
  writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600, flag: 'wx' })
  if (account.uid !== undefined && account.gid !== undefined) chownSync(file, account.uid, account.gid)
}

// Made aside and renamed when whole: a start cut short leaves nothing that looks like a cluster.
async function createCluster(initdb: string, account: Account, files: { data: string, passwordFile: string }): Promise<void> {
  const unfinished = `${files.data}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  const [command, args] = commandAs(account, initdb, [
    `--pgdata=${unfinished}`,
    `--username=${owner}`,
    `--pwfile=${files.passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // The same order of words on every machine, whatever locales it has.
    '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8',
    '--data-checksums',
    '--no-instructions',
  ])
  const child = spawn(command, args, { ...spawnOptions(account), stdio: ['ignore', 'ignore', 'pipe'] })
  const code = new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve))
  const complaint = await text(child.stderr)
  if (await code !== 0) throw new Error(`PostgreSQL could not make its data folder ${files.data}: ${lastLine(complaint)}`)
  renameSync(unfinished, files.data)
}

function syncToDisk(path: string): void {
  const file = openSync(path, 'r')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** The options PostgreSQL's programs are spawned with: none of our own settings and secrets, none of the shell's PG variables. */
export function spawnOptions({ uid, gid }: Account) {
  return { uid, gid, cwd: '/', env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' } }
}

export function lastLine(output: string): string {
  return output.trim().split('\n').at(-1) ?? ''
}

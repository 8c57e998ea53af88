// Launches one PostgreSQL process on a cluster and tells when it answers.
import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { commandAs } from './account.ts'
import { lastLine, spawnOptions } from './cluster.ts'
import type { Cluster } from './cluster.ts'
import { readPidFile, stopPostmaster } from './postmaster.ts'

const pollMs = 10
const retryMs = 500
const launches = 10
const largestLogBytes = 1_000_000
// Replaying the log after a power cut can take minutes on a slow disk.
const readyWithinMs = 300_000

/** A running PostgreSQL; `exited` resolves when it has ended, for whatever reason. */
export type Postmaster = { pid: number, port: number, exited: Promise<void> }

/** Launches PostgreSQL on a free port and waits until it answers; rejects with one sentence. */
export async function launchOnFreePort(cluster: Cluster): Promise<Postmaster> {
  for (let attempt = 1; ; attempt += 1) {
    const logStart = logSize(cluster.logFile)
    const postmaster = launch(cluster, await findFreePort())
    if (await becomesReady(postmaster, cluster.data)) return postmaster
    const said = readFileSync(cluster.logFile).subarray(logStart).toString()
    // The port may have been taken meanwhile; the processes of a PostgreSQL that was killed need a moment to notice.
    const mayPass = /Address already in use|still in use/.test(said)
    if (mayPass && attempt < launches) await sleep(retryMs)
    else throw new Error(`PostgreSQL did not start: ${complaint(said)} (see ${cluster.logFile})`)
  }
}

/** Launches PostgreSQL without waiting for it. */
export function launch(cluster: Cluster, port: number): Postmaster {
  const options = Object.entries({ ...cluster.settings, port: String(port) }).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const [command, args] = commandAs(cluster.account, cluster.postgres, ['-D', cluster.data, ...options])
  const log = openSync(cluster.logFile, logSize(cluster.logFile) > largestLogBytes ? 'w' : 'a', 0o600)
  // Detached: the terminal's Ctrl-C reaches Azimut alone, which stops PostgreSQL once everything else is done.
  const child = spawn(command, args, { ...spawnOptions(cluster.account), detached: true, stdio: ['ignore', log, log] })
  closeSync(log)
  const exited = new Promise<void>((resolve) => child.once('error', () => resolve()).once('exit', () => resolve()))
  child.unref()
  return { pid: child.pid ?? 0, port, exited }
}

async function becomesReady({ pid, exited }: Postmaster, data: string): Promise<boolean> {
  const deadline = Date.now() + readyWithinMs
  let hasExited = false
  void exited.then(() => { hasExited = true })
  while (!hasExited) {
    const state = readPidFile(data)
    if (state?.pid === pid && state.isReady) return true
    if (Date.now() > deadline) await stopPostmaster(pid, data)
    await sleep(pollMs)
  }
  return false
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => typeof address === 'object' && address !== null ? resolve(address.port) : reject(new Error('No free port.')))
    })
  })
}

function logSize(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}

// "2026-01-31 10:00:00.000 UTC [42] FATAL:  reason" → "reason"
function complaint(said: string): string {
  const fatal = said.split('\n').findLast((line) => /(FATAL|PANIC): /.test(line)) ?? lastLine(said)
  return fatal.replace(/^.*(FATAL|PANIC):\s*/, '') || 'it gave no reason'
}

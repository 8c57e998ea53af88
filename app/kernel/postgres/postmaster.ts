// Knows whether a PostgreSQL is alive on a data folder, and stops it.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const pollMs = 10
const fastStopMs = 8_000
const immediateStopMs = 6_000

/** What PostgreSQL's own postmaster.pid says. */
export type PidFile = { pid: number, isReady: boolean }

/** Reads postmaster.pid of a data folder; undefined when there is none. */
export function readPidFile(data: string): PidFile | undefined {
  const lines = readLines(join(data, 'postmaster.pid'))
  const pid = Number(lines[0])
  // The eighth line is the state, as pg_ctl reads it.
  return Number.isInteger(pid) && pid > 0 ? { pid, isReady: lines[7]?.trim() === 'ready' } : undefined
}

/** Whether the process is the postmaster of this data folder: the number alone may have been given to somebody else since. */
export function isPostmaster(pid: number, data: string): boolean {
  const command = commandLine(pid)
  return command.includes('postgres') && command.includes(`-D ${data} `)
}

/**
 * Stops the postmaster of a data folder: at once for its clients but with nothing left to recover, for 8 s;
 * then without waiting for that. Resolves when the process is gone; rejects when it will not go.
 */
export async function stopPostmaster(pid: number, data: string): Promise<void> {
  if (await endWith(pid, data, 'SIGINT', fastStopMs)) return
  if (await endWith(pid, data, 'SIGQUIT', immediateStopMs)) return
  throw new Error(`PostgreSQL (process ${pid}) does not stop: end it, then start Azimut again.`)
}

/** Stops a PostgreSQL that outlived the Azimut that started it, and makes a pid file left by a power cut harmless. */
export async function stopSurvivor(data: string, log: (line: string) => void): Promise<void> {
  const left = readPidFile(data)
  if (left === undefined) return
  if (isPostmaster(left.pid, data)) {
    log(`Stopping the PostgreSQL (process ${left.pid}) that outlived the last Azimut.`)
    await stopPostmaster(left.pid, data)
  } else {
    disownPidFile(data)
  }
}

// A reused number would make PostgreSQL refuse to start. It takes its parent's number for a stale one, and the rest of the file
// must stay: it names the shared memory by which PostgreSQL finds backends that are still writing.
function disownPidFile(data: string): void {
  const file = join(data, 'postmaster.pid')
  const [, ...rest] = readLines(file)
  writeFileSync(file, [process.pid, ...rest].join('\n'))
}

async function endWith(pid: number, data: string, signal: NodeJS.Signals, patienceMs: number): Promise<boolean> {
  const deadline = Date.now() + patienceMs
  for (let isFirst = true; isPostmaster(pid, data); isFirst = false) {
    if (isFirst) process.kill(pid, signal)
    if (Date.now() > deadline) return false
    await sleep(pollMs)
  }
  return true
}

function commandLine(pid: number): string {
  if (process.platform !== 'linux') return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? ''
  // Empty for a process that ended and waits for its parent to notice: it counts as gone.
  return readLines(`/proc/${pid}/cmdline`).join('\n').replaceAll('\0', ' ')
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n')
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH')) return []
    throw error
  }
}

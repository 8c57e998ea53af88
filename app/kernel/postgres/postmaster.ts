// Knows whether a PostgreSQL is alive on a data folder, and stops it.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const pollMs = 10
// Fast: clients are cut off and everything is written. Immediate: the next start has the log to replay. Killed: it hung.
const waysToStop: [NodeJS.Signals, patienceMs: number][] = [['SIGINT', 8_000], ['SIGQUIT', 1_500], ['SIGKILL', 500]]

/** What PostgreSQL's own postmaster.pid says. */
type PidFile = { pid: number, isReady: boolean }

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

/** Stops the postmaster of a data folder, at the latest after 10 s; rejects when it will not go. */
export async function stopPostmaster(pid: number, data: string): Promise<void> {
  for (const [signal, patienceMs] of waysToStop) {
    if (await endWith(signal, pid, data, patienceMs)) return
  }
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

async function endWith(signal: NodeJS.Signals, pid: number, data: string, patienceMs: number): Promise<boolean> {
  if (!isPostmaster(pid, data)) return true
  process.kill(pid, signal)
  for (let waitedMs = 0; waitedMs < patienceMs; waitedMs += pollMs) {
    await sleep(pollMs)
    if (!isPostmaster(pid, data)) return true
  }
  return false
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

// The processes of one installation: the server and its PostgreSQL, wherever they were started from.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

interface Seen { pid: number; parent: number; text: string }

/** The living processes that name the data folder in their command or environment, and everything those started. */
export function processesOf(data: string): number[] {
  const seen = process.platform === 'linux' ? fromProc() : fromPs()
  const found = new Set(seen.filter(one => one.text.includes(data) && one.pid !== process.pid).map(one => one.pid))
  for (let before = 0; before !== found.size;) {
    before = found.size
    for (const { pid, parent } of seen) if (found.has(parent)) found.add(pid)
  }
  return [...found]
}

export function signalAll(pids: readonly number[], signal: NodeJS.Signals): void {
  for (const pid of pids) try { process.kill(pid, signal) } catch { /* it ended meanwhile */ }
}

function fromProc(): Seen[] {
  return readdirSync('/proc').filter(name => /^\d+$/.test(name)).flatMap(name => {
    try {
      // After the name in brackets: state, parent. A zombie is gone; only its parent has not noticed.
      const [state, parent] = readFileSync(`/proc/${name}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ')
      if (state === 'Z') return []
      return [{ pid: Number(name), parent: Number(parent), text: readFileSync(`/proc/${name}/cmdline`, 'utf8') + readFileSync(`/proc/${name}/environ`, 'utf8') }]
    } catch { return [] } // gone, or somebody else's
  })
}

function fromPs(): Seen[] {
  const { stdout } = spawnSync('ps', ['-axEww', '-o', 'pid=,ppid=,command='], { encoding: 'utf8', maxBuffer: 2 ** 26 })
  return stdout.split('\n').flatMap(line => {
    const [, pid, parent, text] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? []
    return text === undefined ? [] : [{ pid: Number(pid), parent: Number(parent), text }]
  })
}

// Runs a command to its end, keeps what it says, and leaves no process behind.
import { spawn, type ChildProcess } from 'node:child_process'
import { environment, type Command } from '../programs.ts'
import { root } from '../tree.ts'

export type Outcome = { ok: boolean; output: string; seconds: number }

const running = new Set<ChildProcess>()

// Each command leads its own group, so that what it started ends with it.
function stop({ pid }: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, signal)
  } catch {
    // It ended by itself meanwhile.
  }
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    for (const child of running) stop(child, 'SIGTERM')
    process.exit(130)
  })
}

/**
 * Resolves once the command and all it started let go of the output. With `live`, what it says is shown as it says it;
 * otherwise it is kept for the caller. After `limitSeconds` it is stopped, which is a failure: a loop without end would hide everything else.
 */
export async function run([program, ...args]: Command, live: boolean, limitSeconds: number): Promise<Outcome> {
  const started = performance.now()
  const color = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}
  const said = live ? 'inherit' : 'pipe'
  const child = spawn(program, args, { cwd: root, env: { ...environment, ...color }, detached: true, stdio: ['ignore', said, said] })
  running.add(child)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const limit = setTimeout(() => {
    const sentence = `Stopped: still running after ${limitSeconds} s.\n`
    if (live) process.stdout.write(sentence)
    output += sentence
    stop(child, 'SIGKILL')
  }, limitSeconds * 1000)
  const ok = await new Promise<boolean>((resolve) => {
    child.once('error', (error) => {
      output += `${error.message}\n`
      resolve(false)
    })
    child.once('close', (code) => resolve(code === 0))
  })
  clearTimeout(limit)
  running.delete(child)
  return { ok, output, seconds: (performance.now() - started) / 1000 }
}

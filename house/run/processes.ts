// Runs a command to its end, keeps what it says, and leaves no process behind.
import { spawn, type ChildProcess } from 'node:child_process'
import type { Command } from '../programs.ts'
import { environment } from '../programs.ts'
import { root } from '../tree.ts'

export type Outcome = { ok: boolean; output: string; seconds: number }

const running = new Set<ChildProcess>()

// Each command leads its own group, so that what it started ends with it.
function stopAll(): void {
  for (const child of running) if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM')
  process.exit(130)
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stopAll)

/** With `live`, what the command says is shown as it says it; otherwise it is kept for the caller. */
export async function run([program, ...args]: Command, live: boolean): Promise<Outcome> {
  const started = performance.now()
  const color = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}
  const child = spawn(program, args, { cwd: root, env: { ...environment, ...color }, detached: true, stdio: ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe'] })
  running.add(child)
  let output = ''
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const ok = await new Promise<boolean>((resolve) => {
    child.once('error', (error) => {
      output += `${error.message}\n`
      resolve(false)
    })
    child.once('close', (code) => resolve(code === 0))
  })
  running.delete(child)
  return { ok, output, seconds: (performance.now() - started) / 1000 }
}

// A server for tests, as an administrator runs it: a process of its own, asked through its port and its command line.
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { createInterface } from 'node:readline'

export interface TestServer {
  port: number
  url: string
  child: ChildProcess
  /** The token of the one-time set-up link, on an empty installation. */
  setUpToken: string | undefined
  stop(signal?: NodeJS.Signals): Promise<void>
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}

/** Starts `serve` on a data folder and waits until it says that it is ready; throws what it said instead. `root` is where another version lies. */
export async function startServer(data: string, { env = {}, port, root }: { env?: Record<string, string>; port?: number; root?: string } = {}): Promise<TestServer> {
  const at = port ?? await freePort()
  const child = spawn(process.execPath, ['app/cli.ts', 'serve'], { cwd: root, env: { ...process.env, AZIMUT_DATA: data, AZIMUT_PORT: String(at), AZIMUT_URL: `http://localhost:${at}`, ...env }, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  let said = ''
  child.stderr.on('data', (text: Buffer) => { said += text.toString() })
  const lines = createInterface({ input: child.stdout })
  const ready = new Promise<void>((resolve, reject) => {
    lines.on('line', line => { said += `${line}\n`; if (line.startsWith('Azimut ready')) resolve() })
    child.once('exit', code => reject(new Error(`The server stopped with ${code}: ${said}`)))
  })
  await ready
  const empty = (await (await fetch(`http://localhost:${at}/api/account/me`)).json() as { emptyInstallation: boolean }).emptyInstallation
  while (empty && !/setup#\S+/.test(said)) await once(lines, 'line')
  return {
    port: at, url: `http://localhost:${at}`, child, setUpToken: /setup#(\S+)/.exec(said)?.[1],
    async stop(signal = 'SIGTERM') {
      if (child.exitCode !== null || child.signalCode !== null) return
      const gone = once(child, 'exit')
      child.kill(signal)
      await gone
    },
  }
}

/** Runs a command of the command line; answers what it printed and its exit code. */
export async function runCli(data: string, args: string[], env: Record<string, string> = {}): Promise<{ status: number; out: string; err: string }> {
  const child = spawn(process.execPath, ['app/cli.ts', ...args], { env: { ...process.env, AZIMUT_DATA: data, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  let out = ''
  let err = ''
  child.stdout.on('data', (text: Buffer) => { out += text.toString() })
  child.stderr.on('data', (text: Buffer) => { err += text.toString() })
  const [status] = await once(child, 'close') as [number]
  return { status, out, err }
}

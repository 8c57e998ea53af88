// Proof: five power cuts under load, of which only what reached the disk survives, lose nothing acknowledged and count nothing twice. Needs root on Linux: the data lives on a disk image of its own. Run: node house/proofs/power.ts [cuts]
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startServer } from '#app/testServer.ts'
import { openLoad } from './crash/load.ts'
import { processesOf, signalAll } from './crash/processes.ts'
import { compare, isClean, say, seed } from './crash/verdict.ts'

const work = mkdtempSync(join(tmpdir(), 'azimut-power-'))
const [image, folder] = [join(work, 'disk.img'), join(work, 'disk')]
const data = join(folder, 'data')
const mostTries = 100

function run(program: string, ...args: string[]): void {
  const { status, error, stderr } = spawnSync(program, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${program}: ${error?.message ?? stderr.trim()}`)
}
/** The file system's own clock writes nothing out for half a minute: what is not synced stays in memory. */
const mount = () => run('mount', '-o', 'loop,commit=30', image, folder)

/** A killed process closes its files a moment after it is gone. */
async function unmount(): Promise<void> {
  signalAll(processesOf(data), 'SIGKILL')
  for (let tries = 1; ; tries++) {
    try {
      return run('umount', folder)
    } catch (error) {
      if (tries === mostTries) throw error
      await sleep(200)
    }
  }
}

/** Everything stops between two instructions; what the disk holds then is all that is left. */
async function cutPower(deafen: () => void): Promise<void> {
  signalAll(processesOf(data), 'SIGSTOP')
  await sleep(150) // answers already on the wire arrive
  deafen()
  run('cp', '--sparse=always', image, `${image}.left`)
  await unmount()
  renameSync(`${image}.left`, image)
  mount()
}

async function prove(cuts: number): Promise<boolean> {
  let server = await startServer(data)
  const installation = await seed(data)
  const load = openLoad({ ...installation, eventsPerSecond: 500, connections: 32 })
  for (let cut = 1; cut <= cuts; cut++) {
    const before = load.acknowledged.size
    const stop = load.start(server.url)
    await sleep(3000 + Math.random() * 3000)
    await cutPower(load.deafen)
    await stop()
    const acknowledged = load.acknowledged.size - before
    const startedMs = performance.now()
    server = await startServer(data)
    const readyMs = performance.now() - startedMs
    console.log(`cut ${cut}: after ${acknowledged} events acknowledged; ready again in ${(readyMs / 1000).toFixed(2)} s; ${await load.sendAgain(server.url)} sent again`)
  }
  const verdict = await compare(server, data, { load, ...installation })
  await server.stop()
  say(verdict)
  return isClean(verdict)
}

try {
  run('truncate', '-s', '2G', image)
  run('mkfs.ext4', '-q', '-F', image)
  mkdirSync(folder)
  mount()
} catch (error) {
  console.error(`NOT RUN: this machine cannot mount a disk image, so nothing is proven here (${(error as Error).message}). Run it as root on Linux.`)
  rmSync(work, { recursive: true, force: true })
  process.exit(2)
}
try {
  process.exitCode = await prove(Number(process.argv[2] ?? 5)) ? 0 : 1
} finally {
  await unmount()
  rmSync(work, { recursive: true, force: true })
}

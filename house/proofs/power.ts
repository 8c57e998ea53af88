// Proof: a power cut under load, of which only what reached the disk survives, loses nothing acknowledged. Needs root on Linux: the data lives on a disk image of its own.
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

function run(program: string, ...args: string[]): void {
  const { status, error, stderr } = spawnSync(program, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${program}: ${error?.message ?? stderr.trim()}`)
}
/** The file system's own clock writes nothing out for half a minute: what is not synced stays in memory. */
const mount = () => run('mount', '-o', 'loop,commit=30', image, folder)

/** Everything stops between two instructions; what the disk holds then is all that is left. */
async function cutPower(deafen: () => void): Promise<void> {
  signalAll(processesOf(data), 'SIGSTOP')
  await sleep(150) // answers already on the wire arrive
  deafen()
  run('cp', '--sparse=always', image, `${image}.left`)
  signalAll(processesOf(data), 'SIGKILL')
  await sleep(200)
  run('umount', folder)
  renameSync(`${image}.left`, image)
  mount()
}

async function prove(): Promise<boolean> {
  const first = await startServer(data)
  const installation = await seed(data)
  const load = openLoad({ ...installation, eventsPerSecond: 500, connections: 32 })
  const stop = load.start(first.url)
  await sleep(6000)
  await cutPower(load.deafen)
  await stop()
  const before = load.acknowledged.size
  const startedMs = performance.now()
  const second = await startServer(data)
  console.log(`power cut after ${before} events acknowledged; ready again in ${((performance.now() - startedMs) / 1000).toFixed(2)} s; ${await load.sendAgain(second.url)} sent again`)
  const verdict = await compare(second, data, { load, ...installation })
  await second.stop()
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
  process.exitCode = await prove() ? 0 : 1
} finally {
  signalAll(processesOf(data), 'SIGKILL')
  await sleep(200)
  run('umount', folder)
  rmSync(work, { recursive: true, force: true })
}

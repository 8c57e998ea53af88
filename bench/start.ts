// How long until Azimut is ready: on an empty data folder, again, and after a kill; beside a bare `node -e 0` in the same run. Run: node bench/start.ts
import { spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer } from '#app/testServer.ts'

const rounds = 5
const data = await mkdtemp(join(tmpdir(), 'azimut-bench-start-'))

async function timed(work: () => Promise<void> | void): Promise<number> {
  const startedMs = performance.now()
  await work()
  return performance.now() - startedMs
}
const median = (times: number[]) => times.toSorted((a, b) => a - b)[times.length >> 1]!

async function start(endBy: NodeJS.Signals): Promise<number> {
  let stop = async () => {}
  const ms = await timed(async () => {
    const server = await startServer(data)
    stop = () => server.stop(endBy)
  })
  await stop()
  return ms
}

const bare: number[] = []
const again: number[] = []
const afterKill: number[] = []
const first = await start('SIGTERM')
// In turns, so that whatever else the machine does weighs on all alike.
for (let round = 0; round < rounds; round++) {
  bare.push(await timed(() => { spawnSync(process.execPath, ['-e', '0']) }))
  again.push(await start('SIGKILL'))
  afterKill.push(await start('SIGTERM'))
}
await rm(data, { recursive: true, force: true })

const say = (name: string, ms: number, promise = '') => console.log(`${name.padEnd(34)}${ms.toFixed(0).padStart(6)} ms   ${(ms / median(bare)).toFixed(1).padStart(6)} × node${promise}`)
say('node -e 0', median(bare))
say('ready, on an empty data folder', first)
say('ready, after a stop', median(again), '   (promise: at most 3000 ms)')
say('ready, after a kill -9', median(afterKill))

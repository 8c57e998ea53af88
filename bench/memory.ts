// Memory of the process that takes and stores events, after 200,000 and after a million: it must not grow with what is stored. Run: node bench/memory.ts
import { setTimeout as sleep } from 'node:timers/promises'
import { openSender, sendWhile } from './ingest/load.ts'
import { serve, start } from './ingest/serve.ts'
import type { State } from './ingest/serve.ts'

const [few, many] = [200_000, 1_000_000]
const [connections, perRequest] = [8, 100]
const settleMs = 15_000
const megabytes = (bytes: number) => Math.round(bytes / 1024 ** 2)

const compare = async (): Promise<void> => {
  const azimut = await start(import.meta.filename, 'azimut')
  const sender = openSender(azimut.url, connections)
  let acknowledged = 0
  const reach = async (events: number): Promise<State> => {
    let left = (events - acknowledged) / perRequest
    acknowledged += await sendWhile(sender, { connections, events: perRequest, goesOn: () => left-- > 0 })
    await azimut.state() // everything is stored
    await sleep(settleMs)
    const state = await azimut.state()
    console.log(`${acknowledged} events acknowledged and stored: ${megabytes(state.rss)} MB settled, ${megabytes(state.peak)} MB at its highest`)
    return state
  }
  const [first, last] = [await reach(few), await reach(many)]
  const { rows, ids } = await azimut.count()
  if (rows !== acknowledged || ids !== acknowledged || acknowledged < many) process.exitCode = 1
  sender.close()
  await azimut.end()
  console.log(`${rows} rows, ${ids} ids, of ${acknowledged} acknowledged`)
  console.log(`a million against two hundred thousand: ${megabytes(last.rss - first.rss)} MB more settled (at most 50), ${megabytes(last.peak - first.peak)} MB more at the highest`)
}

if (process.argv[2] === 'azimut') await serve('azimut')
else await compare()

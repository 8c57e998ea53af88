// The thread that events are added to the store in: started by `adding.ts`, which asks one thing at a time.
import type { ClickHouseClient } from '@clickhouse/client'
import { setPriority } from 'node:os'
import { parentPort, workerData } from 'node:worker_threads'
import type { StoredEvent } from '../event.ts'
import { readLines } from '../journal/line.ts'
import { tornBytes } from '../journal/segment.ts'
import { dayNumber } from '../visits/freshness.ts'
import type { Added, Answer, Asked } from './adding.ts'
import { connectStore, migrate, readLayout } from './connectStore.ts'
import type { StorePlace } from './connectStore.ts'
import { insertNew } from './insertNew.ts'

// Visitors' browsers wait for the server's answers, nobody waits for the store: it gives way. On Linux this is for the
// calling thread and those it starts, the engine's own among them; elsewhere it would be for the whole process.
if (process.platform === 'linux') setPriority(10)

const place = workerData as StorePlace
const nothing: Added = { added: 0, damaged: 0, days: [] }
let client: ClickHouseClient | undefined

const open = async (): Promise<Added> => {
  const opened = await connectStore(place, { inThisThread: true })
  try {
    await migrate(opened, readLayout(place.clickhouseUrl))
  } catch (error) {
    await opened.close()
    throw error
  }
  client = opened
  return nothing
}

const add = async (given: Uint8Array, token: string): Promise<Added> => {
  if (!client) throw new Error('The event store is not open.')
  const lines = Buffer.from(given.buffer, given.byteOffset, given.byteLength)
  const { texts, damaged, bytes } = readLines(lines)
  const events: StoredEvent[] = texts.map((text) => JSON.parse(text))
  return {
    added: await insertNew(client, events, token),
    // What is left has no line break at its end: what a crash left of a line in a finished file.
    damaged: damaged + (tornBytes(lines.subarray(bytes)) > 0 ? 1 : 0),
    days: [...new Map(events.map(({ site, ts }) => [`${site} ${dayNumber(ts)}`, { site, ts }])).values()],
  }
}

const close = async (): Promise<Added> => {
  await client?.close()
  client = undefined
  return nothing
}

const act = (asked: Asked): Promise<Added> => (asked === 'open' ? open() : asked === 'close' ? close() : add(asked.lines, asked.token))
const say = (answer: Answer): void => parentPort?.postMessage(answer)
parentPort?.on('message', (asked: Asked) => void act(asked).then(say, (error: unknown) => say({ fault: error instanceof Error ? error.message : String(error) })))

// The event path as a whole: what is acknowledged is on disk, what is on disk reaches the store once, and anybody may ask.
import { randomUUID } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { applyPolicy, strictPolicy } from './collector/policy.ts'
import { readEvent } from './collector/wire.ts'
import type { StoredEvent } from './event.ts'
import { lockFolder } from './folderLock.ts'
import { openJournal } from './journal/journal.ts'
import { startLoader } from './journal/loader.ts'
import type { Lateness } from './journal/loader.ts'
import { openEventStore } from './store/eventStore.ts'
import type { EventStore } from './store/eventStore.ts'

/** Something Azimut saw itself: a click on a short link, for instance. */
export type OwnEvent = {
  site: string
  name: string
  /** The address it happened at, http or https. */
  url: string
  /** Given when the same event can be told twice. */
  id?: string
  props?: Record<string, string>
  /** From `nameBot`. */
  bot?: string
}

export type EventPath = Pick<EventStore, 'query' | 'add'> & {
  /** Resolves once the events are on disk; rejects when they are not. */
  append(events: readonly StoredEvent[]): Promise<void>
  /** The same for what Azimut saw itself: no visitor, the strict policy. Rejects with the reason an event is refused for. */
  record(events: readonly OwnEvent[]): Promise<void>
  /** Whether the screens must say « mesure retardée ». */
  lateness(): Lateness
  /** Resolves once everything acknowledged until now is in the store. */
  drain(): Promise<void>
  /** Writes to the journal; rejects when it cannot. */
  checkJournal(): Promise<void>
  /** Writes to the store; rejects when it cannot. */
  checkStore(): Promise<void>
  /** Stores what is left if the store takes it within three seconds, else at the next start; then closes. */
  close(): Promise<void>
}

type Options = {
  /** The folder of the journal and of the embedded store. */
  dir: string
  clickhouseUrl?: string | undefined
  log: (sentence: string) => void
  clock?: () => number
}

const lastDrainMs = 3_000

/** Opens the journal, and the store behind it. A store that is down does not stop the start: events wait for it. */
export const openEventPath = async ({ dir, clickhouseUrl, log, clock = Date.now }: Options): Promise<EventPath> => {
  await mkdir(dir, { recursive: true })
  const unlock = await lockFolder(dir)
  const journal = await openJournal({ dir: join(dir, 'journal'), log })
  const store = openEventStore({ dir: join(dir, 'store'), clickhouseUrl })
  const loader = await startLoader({ dir: join(dir, 'journal'), journal, store, log })
  const append = (events: readonly StoredEvent[]) => journal.append(events.map((event) => JSON.stringify(event)))

  const readOwn = ({ site, bot = '', ...event }: OwnEvent): StoredEvent => {
    const now = clock()
    const read = readEvent({ id: randomUUID(), ts: now, mode: 'exempt', ...event }, { site, hosts: [], bot, now, recent: true })
    if (typeof read === 'string') throw new Error(`The event ${event.name} is refused: ${read}.`)
    return applyPolicy(strictPolicy, read)
  }

  return {
    query: store.query,
    add: store.add,
    append,
    record: async (events) => append(events.map(readOwn)),
    lateness: loader.lateness,
    drain: loader.drain,
    checkJournal: () => journal.append([]),
    checkStore: store.checkWrite,
    async close() {
      const drained = loader.drain().catch(() => undefined)
      let timer: NodeJS.Timeout | undefined
      await Promise.race([drained, new Promise((go) => { timer = setTimeout(go, lastDrainMs) })])
      clearTimeout(timer)
      await loader.stop()
      await drained
      await journal.close()
      await store.close()
      await unlock()
    },
  }
}

// The event path as a whole: what is acknowledged is on disk, what is on disk reaches the store once, and anybody may ask.
import { randomUUID } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { applyPolicy, strictPolicy } from './collector/policy.ts'
import { readEvent } from './collector/wire.ts'
import { eraseEvents } from './eraseEvents.ts'
import type { Erased, Visitor } from './eraseEvents.ts'
import type { StoredEvent } from './event.ts'
import { lockFolder } from './folderLock.ts'
import { openJournal } from './journal/journal.ts'
import { startLoader } from './journal/loader.ts'
import type { Lateness } from './journal/loader.ts'
import { openEventStore } from './store/eventStore.ts'
import type { EventStore } from './store/eventStore.ts'
import { openVisitorNames } from './visitor.ts'
import { startRoller } from './visits/roller.ts'

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

export type EventPath = Pick<EventStore, 'query'> & {
  /** Resolves once the events are on disk; rejects when they are not. Visitors as they were heard: from here on they are numbers. */
  append(events: readonly StoredEvent[]): Promise<void>
  /** Stores events that wait nowhere, of a file for instance, each once; answers how many were new. `token` names the batch, once and for ever. */
  add(events: readonly StoredEvent[], token: string): Promise<number>
  /** The same for events that were kept before, in a backup: their visitors are numbers already. */
  addKept: EventStore['add']
  /** The same for what Azimut saw itself: no visitor, the strict policy. Rejects with the reason an event is refused for. */
  record(events: readonly OwnEvent[]): Promise<void>
  /** Works out the visits of the days that are over, so that questions about them are quick: after a file was loaded. */
  rollNow(): Promise<void>
  /** The numbers an identifier has on the sites that know it. */
  findVisitors(text: string): Promise<Visitor[]>
  /** Removes these visitors and whatever contains `text` (none when empty) from the store, its visits and the journal. */
  erase(person: { visitors: readonly Visitor[]; text: string }): Promise<Erased>
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
  /** Visitors are numbered with it; the same wherever the same events are collected. */
  secret: string
  log: (sentence: string) => void
  clock?: () => number
}

const lastDrainMs = 3_000

/** Opens the journal, and the store behind it. A store that is down does not stop the start: events wait for it. */
export const openEventPath = async ({ dir, clickhouseUrl, secret, log, clock = Date.now }: Options): Promise<EventPath> => {
  await mkdir(dir, { recursive: true })
  const unlock = await lockFolder(dir)
  const journal = await openJournal({ dir: join(dir, 'journal'), log })
  const store = openEventStore({ dir: join(dir, 'store'), clickhouseUrl })
  const roller = startRoller({ store, log, clock })
  const addKept: EventStore['add'] = async (events, token) => {
    const added = await store.add(events, token)
    if (added > 0) roller.heard(events)
    return added
  }
  const addLines: EventStore['addLines'] = async (lines, token) => {
    const stored = await store.addLines(lines, token)
    if (stored.added > 0) roller.heard(stored.days)
    return stored
  }
  const loader = await startLoader({ dir: join(dir, 'journal'), journal, store: { addLines }, log })
  const nameVisitor = openVisitorNames(secret)
  const number = (event: StoredEvent): StoredEvent => (event.visitor === '' ? event : { ...event, visitor: nameVisitor(event.site, event.visitor) })
  const append = (events: readonly StoredEvent[]) => journal.append(events.map((event) => JSON.stringify(number(event))))

  const readOwn = ({ site, bot = '', ...event }: OwnEvent): StoredEvent => {
    const now = clock()
    const read = readEvent({ id: randomUUID(), ts: now, mode: 'exempt', ...event }, { site, hosts: [], bot, now, recent: true })
    if (typeof read === 'string') throw new Error(`The event ${event.name} is refused: ${read}.`)
    return applyPolicy(strictPolicy, read)
  }

  return {
    query: store.query,
    add: (events, token) => addKept(events.map(number), token),
    addKept,
    rollNow: roller.rollNow,
    append,
    record: async (events) => append(events.map(readOwn)),
    async findVisitors(text) {
      const sites = await store.query<{ site: string }>('SELECT DISTINCT site FROM event')
      const all = sites.map(({ site }) => ({ site, number: nameVisitor(site, text) }))
      const known: Visitor[] = []
      for (const one of all) {
        const [found] = await store.query<{ some: number }>('SELECT count() > 0 AS some FROM event WHERE site = {site:String} AND visitor = {number:UInt64}', { ...one, number: BigInt(one.number) })
        if (Number(found?.some) === 1) known.push(one)
      }
      return known
    },
    async erase(person) {
      await journal.renew()
      await loader.drain()
      await journal.forget(journal.end().segment)
      const erased = await roller.apart(() => eraseEvents(store, person))
      roller.heard(erased.days.map(({ site, day }) => ({ site, ts: Date.parse(day) })))
      await roller.rollNow()
      return erased
    },
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
      await roller.stop()
      await store.close()
      await unlock()
    },
  }
}

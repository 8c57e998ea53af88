// Carries events from the journal to the event store, each once, and waits while the store is down.
import { readCheckpoint, writeCheckpoint } from './checkpoint.ts'
import type { Journal, Position } from './journal.ts'
import type { EventStore } from '../store/eventStore.ts'

export type Lateness = {
  /** True while the screens must say « mesure retardée ». */
  late: boolean
  bytesBehind: number
  /** Why the last attempt failed. */
  reason?: string
}

export type Loader = {
  lateness(): Lateness
  /** Resolves once everything that was in the journal at the call is in the store. Rejects if the loader stops before. */
  drain(): Promise<void>
  /** Finishes the batch under way. What is left is loaded at the next start. */
  stop(): Promise<void>
}

type Options = { dir: string; journal: Journal; store: Pick<EventStore, 'addLines'>; log: (sentence: string) => void }

/** About 5,000 events: some 20 MB of memory while they are read and written out for the store. */
const batchBytes = 2 * 1024 ** 2
/** Events are gathered for this long: a few large inserts cost the store far less than many small ones. */
const gatherMs = 1_000
/**
 * So much in a second (500 events) is a crowd, and is gathered for five: on two processors an insert makes some answers
 * wait a few milliseconds for their turn, and the slowest in a hundred are then theirs if it comes each second.
 */
const [crowdBytes, crowdTurns] = [200 * 1024, 5]
const [firstWaitMs, longestWaitMs] = [250, 5_000]

const reached = (position: Position, target: Position): boolean =>
  position.segment > target.segment || (position.segment === target.segment && position.offset >= target.offset)

export const startLoader = async ({ dir, journal, store, log }: Options): Promise<Loader> => {
  let position = journal.place(await readCheckpoint(dir))
  let reason: string | undefined
  let [stopped, idle, drains] = [false, false, 0]
  let nudge = (): void => undefined
  const moved: (() => void)[] = []

  /** Waits for so long, or for ever; `nudge` ends it. */
  const rest = (ms?: number) =>
    new Promise<void>((go) => {
      const timer = ms === undefined ? undefined : setTimeout(go, ms)
      nudge = () => { clearTimeout(timer); go() }
    })
  journal.onAppend(() => { if (idle) nudge() })

  const loadBatch = async (): Promise<void> => {
    const batch = await journal.read(position, batchBytes)
    if (!batch) return
    // Both ends are in the token: after a crash the same start can be cut to another length, and a token that named
    // the start alone would make the store drop the events that came since.
    const token = `${batch.from.segment}:${batch.from.offset}-${batch.to.offset}`
    const { damaged } = await store.addLines(batch.lines, token)
    if (damaged > 0) log(`${damaged} damaged lines of ${batch.from.segment} after byte ${batch.from.offset} are passed over.`)
    await writeCheckpoint(dir, batch.to)
    position = batch.to
    await journal.forget(position.segment)
  }

  const gather = async (): Promise<void> => {
    for (let turn = 0; turn < crowdTurns && !stopped && drains === 0; turn++) {
      const bytes = journal.bytesAfter(position)
      if (bytes >= batchBytes || (turn > 0 && bytes < crowdBytes)) return
      await rest(gatherMs)
    }
  }

  const work = async (): Promise<void> => {
    let waitMs = firstWaitMs
    while (!stopped) {
      try {
        await loadBatch()
        if (reason !== undefined) log('The event store takes events again.')
        reason = undefined
        waitMs = firstWaitMs
        for (const go of moved.splice(0)) go()
        if (!stopped && journal.bytesAfter(position) === 0) {
          idle = true
          await rest()
          idle = false
        }
        await gather()
      } catch (error) {
        const sentence = error instanceof Error ? error.message : String(error)
        if (sentence !== reason) log(`The event store takes no events (${sentence}): they wait in the journal.`)
        reason = sentence
        if (!stopped) await rest(waitMs)
        waitMs = Math.min(waitMs * 2, longestWaitMs)
      }
    }
    for (const go of moved.splice(0)) go()
  }
  const working = work()

  return {
    lateness: () => ({ late: reason !== undefined, bytesBehind: journal.bytesAfter(position), ...(reason !== undefined && { reason }) }),
    async drain() {
      const target = journal.end()
      drains++
      while (!stopped && !reached(journal.place(position), target)) {
        nudge()
        await new Promise<void>((go) => moved.push(go))
      }
      drains--
      if (!reached(journal.place(position), target)) throw new Error('The loader stopped before everything was stored.')
    },
    async stop() {
      stopped = true
      nudge()
      await working
    },
  }
}

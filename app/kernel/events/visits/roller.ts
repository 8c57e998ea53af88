// Keeps the visits worked out beside everything else: days that are over and quiet, soon after something came for them.
import type { StoredEvent } from '../event.ts'
import type { EventStore } from '../store/eventStore.ts'
import { dayNumber, isoDay } from './freshness.ts'
import { genOf, roll, spanOf } from './roll.ts'
import type { DayNumber } from './freshness.ts'

export type Roller = {
  /** Says what was just stored. */
  heard(events: readonly Pick<StoredEvent, 'site' | 'ts'>[]): void
  /** Works out, now, every day that is over and whose events changed; resolves when that is done. */
  rollNow(): Promise<void>
  /** Does this while nothing is worked out: a visit made from what was read before must not come back after an erasure. */
  apart<Done>(step: () => Promise<Done>): Promise<Done>
  /** Ends the bite under way and stops. */
  stop(): Promise<void>
}

type Store = Pick<EventStore, 'query' | 'command' | 'removeRows'>
type Options = { store: Store; log: (sentence: string) => void; clock?: () => number; tickMs?: number }

const quietMs = 60_000
const firstLookMs = 30_000
/** Rows of an older working-out stay this long: a question that began before the new one still reads them. */
const keptMs = 10 * 60_000
const sweepMs = 3_600_000

/** A day's visits can still change by themselves until four hours into the next one. */
const isOver = (day: DayNumber, now: number): boolean => now >= (day + 1) * 86_400_000 + 4 * 3_600_000

export const startRoller = ({ store, log, clock = Date.now, tickMs = quietMs }: Options): Roller => {
  /** Days that something came for, and when: with the days beside them, which it may change too. */
  const changed = new Map<string, Map<DayNumber, number>>()
  let stopped = false
  let looked = false
  let sweptAt = clock()
  let working: Promise<void> = Promise.resolve()

  const note = (site: string, day: DayNumber, at: number) => {
    const days = changed.get(site) ?? new Map<DayNumber, number>()
    changed.set(site, days)
    days.set(day, at)
  }

  /** After a start nobody knows what came before it: every day is looked at once. */
  const lookBack = async () => {
    for (const { site } of await store.query<{ site: string }>('SELECT DISTINCT site FROM event')) {
      const span = await spanOf(store, site)
      for (let day = span?.from ?? 0; span && day <= span.to; day++) if (!changed.get(site)?.has(day)) note(site, day, 0)
    }
    looked = true
  }

  const rollSite = async (site: string, days: Map<DayNumber, number>, quiet: number) => {
    const now = clock()
    const ready = new Set([...days].filter(([day, at]) => isOver(day, now) && now - at >= quiet).map(([day]) => day))
    if (ready.size === 0) return
    const [from, to] = [Math.min(...ready), Math.max(...ready)]
    await roll(store, site, { from, to, isReady: (day) => ready.has(day), mayGoOn: () => !stopped })
    // What came while the day was worked out keeps it on the list.
    for (const day of ready) if (!stopped && (days.get(day) ?? 0) <= now) days.delete(day)
    if (days.size === 0) changed.delete(site)
  }

  const sweep = async () => {
    if (clock() - sweptAt < sweepMs) return
    sweptAt = clock()
    await sweepVisits(store, clock() - keptMs)
  }

  const work = (quiet: number): Promise<void> => {
    working = working.then(async () => {
      if (stopped) return
      if (!looked) await lookBack()
      for (const [site, days] of changed) if (!stopped) await rollSite(site, days, quiet)
      if (!stopped) await sweep()
    })
    const done = working
    working = working.catch(() => undefined)
    return done
  }

  let timer: NodeJS.Timeout | undefined
  const tick = (ms: number) => {
    timer = setTimeout(() => {
      void work(quietMs).catch((error: unknown) => log(`The visits are not worked out (${error instanceof Error ? error.message : String(error)}): questions work them out themselves.`))
        .finally(() => { if (!stopped) tick(tickMs) })
    }, ms).unref()
  }
  tick(Math.min(firstLookMs, tickMs))

  return {
    heard(events) {
      const at = clock()
      for (const [site, own] of Map.groupBy(events, (one) => one.site)) {
        for (const day of new Set(own.map(({ ts }) => dayNumber(ts)))) for (const beside of [-1, 0, 1]) note(site, day + beside, at)
      }
    },
    rollNow: () => work(0),
    apart(step) {
      const done = working.then(step)
      working = done.then(() => undefined, () => undefined)
      return done
    },
    async stop() {
      stopped = true
      clearTimeout(timer)
      await working
    },
  }
}

/** Removes the rows of workings-out that no longer count and that nobody can be reading: older than `beforeMs`. */
export const sweepVisits = async (store: Store, beforeMs: number): Promise<void> => {
  const old = await store.query<{ site: string; day: number; gen: string }>(`
    SELECT kept.site AS site, toUInt32(kept.day) AS day, toString(kept.gen) AS gen FROM (SELECT DISTINCT site, day, gen FROM visit WHERE gen < {before:UInt64}) AS kept
    WHERE (kept.site, kept.day, kept.gen) GLOBAL NOT IN (SELECT site, day, max(gen) FROM rolled GROUP BY site, day) LIMIT 1000`, { before: genOf(beforeMs) })
  for (const [site, rows] of Map.groupBy(old, (one) => one.site)) {
    await store.removeRows('visit', 'site = {site:String} AND (day, gen) IN (SELECT tupleElement(one, 1), tupleElement(one, 2) FROM (SELECT arrayJoin(arrayZip({days:Array(Date)}, {gens:Array(UInt64)})) AS one))',
      { site, days: rows.map(({ day }) => isoDay(day)), gens: rows.map(({ gen }) => Number(gen)) })
  }
}

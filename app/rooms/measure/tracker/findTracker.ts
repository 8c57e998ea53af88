// Finds whose site a tracking key belongs to, for the collector, which serves everybody's sites.
import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from '#app/kernel/context.ts'
import { tracker } from '#app/model/measure/tracker.ts'

export interface TrackedSite { key: string; workspace: string; hosts: string[]; zone: string }

/** How long a key may be out of date: a code just made or just removed counts so many seconds later. */
const freshMs = 3000
const most = 10_000

/** Answers from memory; asks PostgreSQL for a key at most every few seconds, and keeps answering while it is away. */
export function openTrackers(owner: Db, clock: () => number = Date.now) {
  const known = new Map<string, { at: number; site: Promise<TrackedSite | undefined> }>()
  const { table } = tracker
  async function ask(key: string): Promise<TrackedSite | undefined> {
    const [found] = await owner.select({ key: table.key, workspace: table.workspace, hosts: table.hosts, zone: table.zone }).from(table).where(and(eq(table.key, key), isNull(table.removedAt)))
    return found
  }
  // Runs as the owner role: a visitor belongs to no company.
  return async function findTracker(key: string): Promise<TrackedSite | undefined> {
    const held = known.get(key)
    if (held && clock() - held.at < freshMs) return await held.site
    if (known.size > most) known.clear() // invented keys must not fill the memory
    const site = ask(key).catch((error: unknown) => {
      if (held) return held.site // PostgreSQL is away: what we knew still holds
      known.delete(key)
      throw error
    })
    known.set(key, { at: clock(), site })
    return await site
  }
}

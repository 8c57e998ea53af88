// Finds whose site a tracking key belongs to, for the collector, which serves everybody's sites.
import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from '#app/kernel/context.ts'
import { tracker } from '#app/model/measure/tracker.ts'

export interface TrackedSite { key: string; workspace: string; hosts: string[]; zone: string }

/** How long a key may be out of date: a code just made or just removed counts so many seconds later. */
const freshMs = 3000
/** Others are nobody's: PostgreSQL, which takes no NUL, need not be asked. */
const likelyKey = /^[\w-]+$/

/**
 * Answers from memory; asks PostgreSQL for a key at most every few seconds, and keeps answering while it is away.
 * `mostUnknown`: invented keys must not fill the memory, nor drive out those that exist.
 */
export function openTrackers(owner: Db, { clock = Date.now, mostUnknown = 10_000 }: { clock?: () => number; mostUnknown?: number } = {}) {
  const known = new Map<string, { at: number; site: Promise<TrackedSite | undefined> }>()
  const unknown = new Set<string>()
  const { table } = tracker
  async function ask(key: string): Promise<TrackedSite | undefined> {
    const [found] = await owner.select({ key: table.key, workspace: table.workspace, hosts: table.hosts, zone: table.zone }).from(table).where(and(eq(table.key, key), isNull(table.removedAt)))
    return found
  }
  // Runs as the owner role: a visitor belongs to no company.
  return async function findTracker(key: string): Promise<TrackedSite | undefined> {
    if (!likelyKey.test(key)) return undefined
    const held = known.get(key)
    if (held && clock() - held.at < freshMs) return await held.site
    if (unknown.size > mostUnknown) {
      for (const one of unknown) known.delete(one)
      unknown.clear()
    }
    const site = ask(key).then(found => {
      if (found) unknown.delete(key)
      else unknown.add(key)
      return found
    }, (error: unknown) => {
      if (held) return held.site // PostgreSQL is away: what we knew still holds
      known.delete(key)
      throw error
    })
    known.set(key, { at: clock(), site })
    return await site
  }
}

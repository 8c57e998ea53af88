// Finds whose site a tracking key belongs to, for the collector, which serves everybody's sites.
import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from '#app/kernel/context.ts'
import { tracker } from '#app/model/measure/tracker.ts'

/** Undefined for a key nobody has. Runs as the owner role: a visitor belongs to no company. */
export async function findTracker(owner: Db, key: string) {
  const { table } = tracker
  const [found] = await owner.select({ key: table.key, workspace: table.workspace, hosts: table.hosts, zone: table.zone }).from(table).where(and(eq(table.key, key), isNull(table.removedAt)))
  return found
}

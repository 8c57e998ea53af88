// Everything that is asked of a site: the checks, and the readings that say who the company is.
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { READINGS } from '../readings/readings.ts'
import { loadChecks } from './load.ts'
import type { Shelf } from './judge.ts'

/** The same on both sides of a thread. */
export async function loadShelf(): Promise<Shelf> {
  // Two hundred files, read by each thread: kept compiled between starts, they take half the time.
  enableCompileCache(join(import.meta.dirname, '../../dist/cache'))
  const checks = await loadChecks()
  return { checks, noters: [...checks.filter((check) => check.reads === 'site'), ...READINGS] }
}

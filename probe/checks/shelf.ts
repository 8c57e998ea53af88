// Everything that is asked of a site: the checks, and the readings that say who the company is.
import { READINGS } from '../readings/readings.ts'
import { loadChecks } from './load.ts'
import type { Shelf } from './judge.ts'

/** The same on both sides of a thread. */
export async function loadShelf(): Promise<Shelf> {
  const checks = await loadChecks()
  return { checks, noters: [...checks.filter((check) => check.reads === 'site'), ...READINGS] }
}

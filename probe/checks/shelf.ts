// Everything that is asked of a site: the checks, and the readings that say who the company is.
import { READINGS } from '../readings/readings.ts'
import { chosenLimits, type Limits } from './limits.ts'
import { loadChecks } from './load.ts'
import type { Shelf } from './judge.ts'

/** The same on both sides of a thread. Throws a sentence where a figure of `limits` is not one that may be chosen. */
export async function loadShelf(limits: Limits = {}): Promise<Shelf> {
  const checks = await loadChecks()
  return { checks, noters: [...checks.filter((check) => check.reads === 'site'), ...READINGS], limits: chosenLimits(checks, limits) }
}

// How an address of the site, or one it leads to, answered; and which answers surely are errors.
import type { SiteFacts } from '../../facts/site-facts.ts'

// "No such page" and "broken page": a busy or guarded page is not a broken link.
const BROKEN = new Set([404, 410, 500])
// Of somebody else's site, an error of the moment is not known from a fault.
const GONE = new Set([404, 410])

/** Null: not asked, or no answer. */
export function statusOf(site: SiteFacts, url: string): number | null {
  return site.responses.get(url)?.status ?? site.targets.get(url)?.status ?? null
}

export const isBroken = (status: number | null): status is number => status !== null && BROKEN.has(status)
export const isGone = (status: number | null): status is number => status !== null && GONE.has(status)

/** Where an address that redirects ends; undefined when it does not. */
export function arrivalOf(site: SiteFacts, url: string): string | undefined {
  return site.responses.get(url)?.redirectsTo ?? site.targets.get(url)?.redirectsTo
}

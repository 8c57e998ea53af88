// Weighs what a page loads from other companies' sites.
import type { SeenRequest } from '../../facts/browser-facts.ts'
import { domainOf } from '../../net/domain.ts'

/** By site, heaviest first. What never arrived weighs nothing. */
export function weighOutside(pageUrl: string, requests: readonly SeenRequest[]): { site: string; bytes: number }[] {
  const own = domainOf(pageUrl)
  const bytesOf = new Map<string, number>()
  for (const { url, bytes } of requests) {
    const site = domainOf(url)
    if (site !== own && bytes !== null) bytesOf.set(site, (bytesOf.get(site) ?? 0) + bytes)
  }
  return [...bytesOf].map(([site, bytes]) => ({ site, bytes })).sort((a, b) => b.bytes - a.bytes || (a.site < b.site ? -1 : 1))
}

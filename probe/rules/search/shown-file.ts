// Whether a page shows or runs a file, or only names it.
import type { Sighting } from '../../facts/site-facts.ts'

/** The picture of a shared page is nowhere on it: `mkt.og-image-live` speaks of it. */
export function isOnPage({ kind, selector }: Sighting, kinds: ReadonlySet<Sighting['kind']>): boolean {
  return kinds.has(kind) && !/(?:^|> )meta\b/.test(selector)
}

// How many clicks separate a customer from what they look for, and by which way.
import { pathOf } from '../../crawl/address.ts'
import type { SiteFacts } from '../../facts/site-facts.ts'
import { fail, notMeasured, pass, type Note, type Verdict } from '../../checks/contract.ts'

/** Where a page shows what is looked for. */
export interface Place { text: string; selector?: string }

/** Of notes that may hold a place among other things. */
export function placesIn(notes: readonly Note<{ place: Place | null }>[]): Note<Place>[] {
  return notes.flatMap(({ url, noted }) => noted.place ? [{ url, noted: noted.place }] : [])
}

/** The pages within a number of clicks of the home page, with the pages one goes through. */
function waysFromHome(site: SiteFacts, limit: number): Map<string, string[]> {
  const ways = new Map([[site.homeUrl, [site.homeUrl]]])
  let last = [site.homeUrl]
  for (let clicks = 1; clicks <= limit; clicks += 1) {
    const next: string[] = []
    for (const from of last) for (const link of site.links.linksFrom(from)) {
      const page = site.responses.get(link)?.redirectsTo ?? link
      if (ways.has(page)) continue
      ways.set(page, [...ways.get(from)!, page])
      next.push(page)
    }
    last = next
  }
  return ways
}

/** `sought` says what was looked for, where it is nowhere; `limit`: so many clicks at most. */
export interface Reach { sought: string; limit: number }

/** Passes when one of the pages that show it is near. */
export function judgeReach(site: SiteFacts, notes: readonly Note<Place>[], { sought, limit }: Reach): Verdict {
  const ways = waysFromHome(site, limit)
  const near = notes.map((note) => ({ note, way: ways.get(note.url) })).filter(({ way }) => way).sort((a, b) => a.way!.length - b.way!.length)[0]
  if (near) return pass({ way: near.way!.map(pathOf).join(' › '), clicks: near.way!.length - 1 })
  if (!site.isWhole) return notMeasured('the site was not read to its end')
  const [far] = notes.toSorted((a, b) => a.url < b.url ? -1 : 1)
  return fail({
    url: site.homeUrl, proof: far ? { ...far.noted, pages: [far.url] } : { sought },
    values: { isNowhere: far ? 2 : 1, limit },
  })
}

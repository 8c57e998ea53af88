// What leads where on a whole site, small enough for two hundred thousand addresses: numbers for names, and one sighting an address.
import type { LinkMap, Sighting } from '../facts/site-facts.ts'
import type { Mention } from './mentions.ts'

/** What one page adds, as the journal keeps it: numbers of addresses named before, and the mentions of new ones, which take the next numbers. */
export interface LinkEntry { known: number[]; fresh: Mention[] }

export interface LinkMapBuilder extends LinkMap {
  entryOf(mentions: readonly Mention[]): LinkEntry
  apply(page: string, entry: LinkEntry): void
  /** Clicks needed from a page to each that can be reached from it through pages read; `arrivalOf` follows redirects. */
  depthsFrom(home: string, arrivalOf: (url: string) => string): Map<string, number>
}

/** Numbers that grow by doubling: an array of them would cost eight bytes and a copy each. */
function createNumbers() {
  let held = new Int32Array(1_024)
  let count = 0
  return {
    push(value: number) {
      if (count === held.length) { const larger = new Int32Array(count * 2); larger.set(held); held = larger }
      held[count++] = value
    },
    get count() { return count },
    at: (place: number) => held[place]!,
  }
}

type Kind = 'internal' | 'external' | 'resource'
const kindOf = ({ isInternal, kind }: Mention): Kind => isInternal ? 'internal' : kind === 'link' ? 'external' : 'resource'

export function createLinkMap(): LinkMapBuilder {
  const numbers = new Map<string, number>()
  const names: string[] = []
  const sightings: Sighting[] = []
  const isInternal: boolean[] = []
  const byKind: Record<Kind, string[]> = { internal: [], external: [], resource: [] }
  /** Pages in the order they were read, and where their addresses begin in `targets`. */
  const pages: string[] = []
  const places = new Map<string, number>()
  const starts = createNumbers()
  const targets = createNumbers()
  let reversed: { starts: Int32Array; pages: Int32Array } | null = null

  const endOf = (page: number) => page + 1 < pages.length ? starts.at(page + 1) : targets.count

  /** Pages by address: counted, then laid side by side. */
  function reverse() {
    const begin = new Int32Array(names.length + 1)
    for (let at = 0; at < targets.count; at += 1) begin[targets.at(at) + 1]! += 1
    for (let number = 0; number < names.length; number += 1) begin[number + 1]! += begin[number]!
    const next = begin.slice()
    const from = new Int32Array(targets.count)
    for (let page = 0; page < pages.length; page += 1) for (let at = starts.at(page); at < endOf(page); at += 1) from[next[targets.at(at)]!++] = page
    return { starts: begin, pages: from }
  }

  const map: LinkMapBuilder = {
    internal: byKind.internal, external: byKind.external, resources: byKind.resource,
    entryOf(mentions) {
      const entry: LinkEntry = { known: [], fresh: [] }
      for (const mention of mentions) {
        const number = numbers.get(mention.url)
        if (number === undefined) entry.fresh.push(mention)
        else entry.known.push(number)
      }
      return entry
    },
    apply(page, { known, fresh }) {
      reversed = null
      places.set(page, pages.length)
      pages.push(page)
      starts.push(targets.count)
      for (const number of known) targets.push(number)
      for (const mention of fresh) {
        const { url, isInternal: isOwn, ...place } = mention
        isInternal.push(isOwn)
        numbers.set(url, names.length)
        targets.push(names.length)
        names.push(url)
        sightings.push({ page, ...place })
        byKind[kindOf(mention)].push(url)
      }
    },
    pagesNaming(url) {
      const number = numbers.get(url)
      if (number === undefined) return []
      reversed ??= reverse()
      return [...reversed.pages.subarray(reversed.starts[number], reversed.starts[number + 1])].map((page) => pages[page]!)
    },
    firstSighting(url) {
      const number = numbers.get(url)
      return number === undefined ? undefined : sightings[number]
    },
    linksFrom(page) {
      const place = places.get(page)
      if (place === undefined) return []
      const links: string[] = []
      for (let at = starts.at(place); at < endOf(place); at += 1) {
        const number = targets.at(at)
        if (isInternal[number]) links.push(names[number]!)
      }
      return links
    },
    depthsFrom(home, arrivalOf) {
      const depths = new Map([[home, 0]])
      // A list that grows while it is walked: nearest pages first.
      const queue = [home]
      for (const page of queue) for (const link of map.linksFrom(page)) {
        const next = arrivalOf(link)
        if (depths.has(next)) continue
        depths.set(next, depths.get(page)! + 1)
        queue.push(next)
      }
      return depths
    },
  }
  return map
}

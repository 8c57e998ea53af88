// What a stranger can claim in a site's name, in a day: so much money, so many new words. What is over is refused with its reason.
import type { StoredEvent } from '../event.ts'
import { dayNumber } from '../visits/freshness.ts'
import { mostWords } from './recall.ts'
import type { Recalled, Words } from './recall.ts'

export type CapOptions = {
  /** Money of a day that is only claimed, in cents of any currency. A company that sells more says it from its own server. */
  centsADay?: number
  /** New words of each kind a day: names of events, of properties, hosts, campaigns. Words already known always pass. */
  newWordsADay?: number
  clock: () => number
  /** What the site said before this process; asked once for each site, while events go on. */
  recall?: (site: string, before: number) => Promise<Recalled>
}

export type Caps = {
  /** The reason this event is refused for; undefined, and the event is counted, when it is not. */
  refuse(event: StoredEvent): string | undefined
  /** Resolves once nothing is being recalled. */
  settled(): Promise<void>
}

/** A store that is away is asked again after so long. */
const retryMs = 60_000

type Tally = { known: Set<string>; older: ReadonlySet<string>; isNew: number }
/** `since`: what this process knows by itself begins there; what came before is recalled. */
type Day = { day: number; cents: number; since: number; askedAt: number; isRecalled: boolean; tallies: Record<Words, Tally> }

const makeTally = (): Tally => ({ known: new Set(), older: new Set(), isNew: 0 })
const startDay = (now: number): Day => ({ day: -1, cents: 0, since: now, askedAt: -Infinity, isRecalled: false, tallies: { name: makeTally(), property: makeTally(), host: makeTally(), campaign: makeTally() } })

/** In memory, by site: the caller has checked that the site exists. Days are those of UTC. */
export const makeCaps = ({ centsADay = 5_000_000_000, newWordsADay = 2_000, clock, recall }: CapOptions): Caps => {
  const sites = new Map<string, Day>()
  let recalling = Promise.resolve()

  const today = (site: string): Day => {
    const now = clock()
    const day = dayNumber(now)
    const found = sites.get(site) ?? startDay(now)
    if (found.day !== day) {
      Object.assign(found, { day, cents: 0 })
      for (const tally of Object.values(found.tallies)) tally.isNew = 0
    }
    if (recall && !found.isRecalled && now - found.askedAt >= retryMs) {
      found.askedAt = now
      recalling = recalling.then(() => recall(site, found.since)).then((said) => learnAgain(found, said), () => undefined)
    }
    sites.set(site, found)
    return found
  }

  const learnAgain = (found: Day, { cents, words }: Recalled): void => {
    if (found.isRecalled) return
    found.isRecalled = true
    const isToday = found.day === dayNumber(found.since)
    if (isToday) found.cents += cents
    for (const [kind, tally] of Object.entries(found.tallies)) {
      const said = words.filter((one) => one.kind === kind)
      // One heard meanwhile was taken for new.
      if (isToday) for (const { word, isNew } of said) tally.isNew += Number(isNew) - Number(tally.known.has(word))
      tally.older = new Set([...tally.older, ...said.map(({ word }) => word)])
    }
  }

  const learn = (tally: Tally, word: string): boolean => {
    if (word === '' || tally.known.has(word)) return true
    if (!tally.older.has(word)) {
      if (tally.isNew >= newWordsADay) return false
      tally.isNew++
    }
    tally.known.add(word)
    // So a site's words are twice as many at most, the longest unheard being forgotten.
    if (tally.known.size >= mostWords) [tally.older, tally.known] = [tally.known, new Set()]
    return true
  }

  return {
    refuse(event) {
      const day = today(event.site)
      const { tallies } = day
      if (day.cents + event.cents > centsADay) return 'value: more money is claimed today than a browser may claim for this site'
      if (!learn(tallies.name, event.name)) return 'name: too many new names of events today for this site'
      for (const property in event.props) if (!learn(tallies.property, property)) return 'props: too many new names of properties today for this site'
      if (!learn(tallies.host, event.host)) return 'url: too many new hosts today for this site'
      for (const word of [event.source, event.medium, event.campaign]) if (!learn(tallies.campaign, word)) return 'url: too many new campaigns today for this site'
      day.cents += event.cents
      return undefined
    },
    settled: () => recalling,
  }
}

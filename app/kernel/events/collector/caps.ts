// What a stranger can claim in a site's name, in a day: so much money, so many new words. What is over is refused with its reason.
import type { StoredEvent } from '../event.ts'

type Words = 'name' | 'property' | 'host' | 'campaign'

export type CapOptions = {
  /** Money of a day that is only claimed, in cents of any currency. A company that sells more says it from its own server. */
  centsADay?: number
  /** New words of each kind a day: names of events, of properties, hosts, campaigns. Words already known always pass. */
  newWordsADay?: number
  clock: () => number
}

export type Caps = {
  /** The reason this event is refused for; undefined, and the event is counted, when it is not. */
  refuse(event: StoredEvent): string | undefined
}

const dayMs = 86_400_000
/** Words of a kind remembered for a site; beyond, it has none left to invent until the process starts again. */
const mostWords = 20_000

type Tally = { known: Set<string>; isNew: number }
type Day = { day: number; cents: number; tallies: Record<Words, Tally> }

const makeTally = (): Tally => ({ known: new Set(), isNew: 0 })
const startDay = (day: number): Day => ({ day, cents: 0, tallies: { name: makeTally(), property: makeTally(), host: makeTally(), campaign: makeTally() } })

/** In memory, by site: the caller has checked that the site exists. Days are those of UTC. */
export const makeCaps = ({ centsADay = 5_000_000_000, newWordsADay = 2_000, clock }: CapOptions): Caps => {
  const sites = new Map<string, Day>()

  const today = (site: string): Day => {
    const day = Math.floor(clock() / dayMs)
    const found = sites.get(site) ?? startDay(day)
    if (found.day !== day) {
      Object.assign(found, { day, cents: 0 })
      for (const tally of Object.values(found.tallies)) tally.isNew = 0
    }
    sites.set(site, found)
    return found
  }

  const learn = (tally: Tally, word: string): boolean => {
    if (word === '' || tally.known.has(word)) return true
    if (tally.isNew >= newWordsADay || tally.known.size >= mostWords) return false
    tally.known.add(word)
    tally.isNew++
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
  }
}

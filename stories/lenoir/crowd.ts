// Everybody who came to the fictional site, day after day: results as the story needs them, readers up to the number asked for.
import { createRandom, drawLogNormal, drawPoisson } from '@azimut/engines/random'
import type { Random } from '@azimut/engines/random'
import type { StoredEvent } from '#app/kernel/events/event.ts'
import type { Handle, Scene } from './scene.ts'
import { asksOn, sourcesOn, visitsOn } from './sources.ts'
import type { Source } from './sources.ts'
import { eventsOf, pick } from './visits.ts'
import type { Measured, Visit } from './visits.ts'
import type { Year } from './year.ts'

const monthDays = 365.25 / 12
const consentShare = 0.46

/** What the visitors of the year did, counted while it is told. */
export interface Counted {
  events: number
  byName: Map<string, number>
  /** Quote requests, by day. */
  quotes: Map<string, number>
  /** Those made with consent in a visit that came through a tracked link, by line and day. */
  brought: Map<Handle, Map<string, number>>
}

export interface Crowd {
  counted: Counted
  /** The events of a day, the first of the year being 0. To be asked day after day. */
  comeOn(scene: Scene, index: number): StoredEvent[]
}

/**
 * About `events` events over the year, and never fewer. The results are the same whatever the number: they have chance of
 * their own, and readers fill what is left.
 */
export function gatherCrowd(year: Year, measured: Measured, { events, seed }: { events: number; seed: string }): Crowd {
  const luck = createRandom(`${seed}, the luck of days`)
  const shares = year.days.map((day, index) => year.breakdown.has(day) ? 0 : visitsOn(day, index) * drawLogNormal(luck, 1, 0.1))
  const total = shares.reduce((sum, share) => sum + share, 0)
  const regulars: string[] = []
  const counted: Counted = { events: 0, byName: new Map(), quotes: new Map(), brought: new Map() }
  let due = 0

  /** A first visit, or a regular's. Whoever asks is new and no regular after, so that one knows what brought them. */
  function visitorOf(random: Random, goal: Visit['goal']): string {
    if (random() >= consentShare) return ''
    const again = !goal && random() < 0.3 ? regulars[Math.floor(random() * regulars.length)] : undefined
    const visitor = again ?? makeVisitor(random)
    if (!again && !goal) regulars[Math.floor(random() * 800)] = visitor
    return visitor
  }

  return {
    counted,
    comeOn(scene, index) {
      const day = year.days[index]!
      if (year.breakdown.has(day)) return []
      const come: StoredEvent[] = []
      const sources = sourcesOn(scene, index).map(source => ({ ...source, entries: source.entries.filter(([path]) => !path.startsWith('/guides/') || scene.published.has(path)) }))
      const visit = (source: Source, random: Random, goal?: Visit['goal']) => {
        const campaign = source.campaign && scene.campaigns[source.campaign]
        const visitor = visitorOf(random, goal)
        come.push(...eventsOf({ day, source, campaign, visitor, goal }, random, measured))
        if (goal === 'quote_request') countQuote(counted, day, visitor ? campaign?.line : undefined)
      }
      const asking = createRandom(`${seed}, day ${index}, who asks`)
      for (const source of sources) {
        for (let left = drawPoisson(asking, source.quotes * asksOn(day) / monthDays); left > 0; left--) visit(source, asking, 'quote_request')
        for (let left = drawPoisson(asking, source.signups * visitsOn(day, index) / monthDays); left > 0; left--) visit(source, asking, 'newsletter_signup')
      }
      const reading = createRandom(`${seed}, day ${index}, who reads`)
      const weighted = sources.map(source => [source, source.visits] as const)
      due += shares[index]! / total * events
      while (counted.events + come.length < due) visit(pick(reading, weighted), reading)
      counted.events += come.length
      for (const { name } of come) counted.byName.set(name, (counted.byName.get(name) ?? 0) + 1)
      return come
    },
  }
}

function countQuote({ quotes, brought }: Counted, day: string, line: Handle | undefined) {
  quotes.set(day, (quotes.get(day) ?? 0) + 1)
  if (line === undefined) return
  const days = brought.get(line) ?? new Map<string, number>()
  brought.set(line, days.set(day, (days.get(day) ?? 0) + 1))
}

/** Counts of the days from one to the other, both included. */
export const countWithin = (counts: ReadonlyMap<string, number> | undefined, from: string, to: string) =>
  [...counts ?? []].reduce((sum, [day, count]) => (day >= from && day <= to ? sum + count : sum), 0)

/** Quote requests of those days, by the code and by people. */
export const countAll = ({ crowd: { counted }, heard }: { crowd: Crowd; heard: ReadonlyMap<string, number> }, from: string, to: string) => countWithin(counted.quotes, from, to) + countWithin(heard, from, to)

const makeVisitor = (random: Random) => Array.from({ length: 4 }, () => Math.floor(random() * 2 ** 32).toString(16).padStart(8, '0')).join('')

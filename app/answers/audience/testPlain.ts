// The same answers by plain arithmetic, straight from the definitions and without SQL: what the store's answers are held against in tests.
import { randomUUID } from 'node:crypto'
import { createRandom } from '@azimut/engines/random'
import { unsaid } from '#app/kernel/events/event.ts'
import type { StoredEvent } from '#app/kernel/events/event.ts'

const restMs = 1_800_000

export interface PlainVisit {
  visitor: string
  start: number
  end: number
  /** Page views, the landing included. */
  views: number
  entry: string
  exit: string
  channel: string
  campaign: string
  /** Gestures: leaving a page, which tells how far it was read, is none. */
  done: StoredEvent[]
  cents: number
}

const pages = ['/', '/tarifs', '/contact', '/blog/a', '/blog/b', '/merci']
const channels = ['search', 'direct', 'social', 'email']
const deeds = ['form', 'outbound', 'quote_request', 'purchase', 'scroll']

/** A made-up site: people who agreed with several visits each, some from their landing page on, and strangers. */
export function makeEvents(site: string, seed: number, { from = '2026-08-01', people = 40, strangers = 60 } = {}): StoredEvent[] {
  const random = createRandom(seed)
  const below = (most: number) => Math.floor(random() * most)
  const pick = <One>(list: readonly One[]) => list[below(list.length)]!
  const event = (ts: number, more: Partial<StoredEvent>): StoredEvent => ({
    site, id: randomUUID(), ts, received: Math.floor(ts / 1_000), name: 'pageview', host: 'www.example.fr', path: pick(pages), title: '', referrer: '', visitor: '', mode: more.visitor ? 'consented' : 'exempt',
    channel: 'internal', source: '', medium: '', campaign: '', entry: 0, cents: 0, currency: '', props: {}, bot: '', ...unsaid, device: pick(['desktop', 'mobile']), ...more,
  })
  const money = (name: string) => (name === 'purchase' ? { cents: 100 * (1 + below(300)), currency: 'EUR' } : {})
  const events: StoredEvent[] = []
  for (let person = 0; person < people; person++) {
    const visitor = `person ${person}`
    let ts = Date.parse(from) + below(60 * 86_400_000)
    for (let visit = 0; visit <= below(4); visit++) {
      const channel = pick(channels)
      const landing = event(ts, { channel, entry: 1 })
      if (visit === 0 && random() < 0.3) { // agrees after the landing page was seen: the agreement names it
        events.push(landing)
        ts += 1_000 * (1 + below(900))
        const campaign = random() < 0.5 ? 'rentree' : ''
        events.push(event(ts, { visitor, name: 'consent', path: landing.path, channel: campaign ? 'email' : channel, campaign, source: campaign && 'lettre', props: { pageview: landing.id } }))
      } else events.push(event(ts, { channel, entry: 1, visitor }))
      for (let step = below(6); step > 0; step--) {
        ts += random() < 0.1 ? restMs : 1_000 * (1 + below(1_700)) + below(1_000)
        const name = random() < 0.65 ? 'pageview' : pick(deeds)
        events.push(event(ts, { visitor, name, ...money(name) }))
      }
      ts += restMs + 1 + (random() < 0.1 ? 0 : below(20 * 86_400_000))
    }
  }
  for (let stranger = 0; stranger < strangers; stranger++) {
    const name = random() < 0.7 ? 'pageview' : pick(deeds)
    events.push(event(Date.parse(from) + below(90 * 86_400_000), { name, ...money(name), ...(name === 'pageview' && random() < 0.6 ? { entry: 1, channel: pick(channels) } : {}) }))
    if (random() < 0.1) events.push(event(Date.parse(from) + below(90 * 86_400_000), { bot: 'crawler', visitor: 'a machine' }))
  }
  return events
}

/** Visits of people who agreed: no half hour without an event in them; the page where somebody agreed is their landing page. */
export function plainVisits(events: readonly StoredEvent[]): PlainVisit[] {
  const known = new Map(events.map(one => [one.id, one]))
  const mine = events.filter(one => one.visitor && !one.bot).flatMap(one => {
    const landing = one.name === 'consent' ? known.get(one.props.pageview!) : undefined
    return landing ? [{ ...landing, visitor: one.visitor }, one] : [one]
  })
  return [...Map.groupBy(mine, one => one.visitor).values()].flatMap(list => {
    const visits: StoredEvent[][] = []
    for (const one of list.toSorted((a, b) => a.ts - b.ts)) {
      const last = visits.at(-1)?.at(-1)
      if (last && one.ts - last.ts <= restMs) visits.at(-1)!.push(one)
      else visits.push([one])
    }
    return visits.map(plainVisit)
  })
}

function plainVisit(list: StoredEvent[]): PlainVisit {
  const [first, last] = [list[0]!, list.at(-1)!]
  const seen = list.filter(one => one.name === 'pageview')
  const agreed = list.find(one => one.name === 'consent' && one.campaign)
  return {
    visitor: first.visitor, start: first.ts, end: last.ts, views: seen.length, entry: seen[0]?.path ?? '', exit: seen.at(-1)?.path ?? '', channel: agreed?.channel ?? first.channel, campaign: agreed?.campaign ?? '',
    done: list.filter(isGesture), cents: list.reduce((sum, one) => sum + one.cents, 0),
  }
}

/** Page views of strangers reached from outside: a visit each, unless somebody's agreement names them. */
export function strangersVisits(events: readonly StoredEvent[]): StoredEvent[] {
  const named = new Set(events.map(one => one.props.pageview))
  return events.filter(one => !one.visitor && !one.bot && one.name === 'pageview' && one.entry === 1 && !named.has(one.id))
}

export const isGesture = (one: StoredEvent) => !['pageview', 'consent', 'scroll'].includes(one.name)

export type PlainStep = (event: StoredEvent) => boolean
/** In page sequences an agreement stands for the page where it was given. */
export const isSeen = (one: StoredEvent) => one.name === 'pageview' || one.name === 'consent'
export const page = (path: string): PlainStep => one => isSeen(one) && (path.endsWith('*') ? one.path.startsWith(path.slice(0, -1)) : one.path === path)
export const deed = (name: string): PlainStep => one => one.name === name

const byPerson = (events: readonly StoredEvent[]) => [...Map.groupBy(events.filter(one => one.visitor && !one.bot), one => one.visitor).values()].map(list => list.toSorted((a, b) => a.ts - b.ts || (a.id < b.id ? -1 : 1)))

/** How far the best chain goes: every way is tried. Two events of the same moment may come in either order. */
function longestChain(list: readonly StoredEvent[], steps: readonly PlainStep[], windowMs: number): number {
  const follow = (used: readonly StoredEvent[]): number => {
    const step = steps[used.length]
    if (!step) return used.length
    const next = list.filter(one => step(one) && !used.includes(one) && (used.length === 0 || (one.ts >= used.at(-1)!.ts && one.ts <= used[0]!.ts + windowMs)))
    return Math.max(used.length, ...next.map(one => follow([...used, one])))
  }
  return follow([])
}

function longestRun(list: readonly StoredEvent[], steps: readonly PlainStep[], windowMs: number): number {
  const rows = list.filter(one => isSeen(one) || steps.some(step => step(one)))
  return Math.max(0, ...rows.map((first, at) => { let run = 0; while (steps[run] && rows[at + run] && steps[run]!(rows[at + run]!) && rows[at + run]!.ts <= first.ts + windowMs) run++; return run }))
}

const leading = (list: readonly StoredEvent[], steps: readonly PlainStep[]) => { let done = 0; while (steps[done] && list.some(steps[done]!)) done++; return done }

export function plainFunnel(events: readonly StoredEvent[], steps: readonly PlainStep[], { order, windowMs }: { order: 'between' | 'next' | 'visit'; windowMs: number }): number[] {
  const levels = byPerson(events).map(list => (order === 'between' ? longestChain(list, steps, windowMs) : order === 'next' ? longestRun(list, steps, windowMs) : Math.max(0, ...withinVisits(list, plainVisits(events)).map(visit => leading(visit, steps)))))
  return steps.map((_, at) => levels.filter(level => level > at).length)
}

/** Events of each visit; a landing page without an identifier is told by the agreement that names it. */
export const withinVisits = (events: readonly StoredEvent[], visits: readonly PlainVisit[]): StoredEvent[][] =>
  visits.map(visit => events.filter(one => one.visitor === visit.visitor && !one.bot && one.ts >= visit.start && one.ts <= visit.end).toSorted((a, b) => a.ts - b.ts))

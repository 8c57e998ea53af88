// The store's answers against plain arithmetic on made-up sites: totals, lists, sessions, funnels, journeys, flows, paths, cohorts.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays } from '@azimut/engines/calendar'
import { dayIn } from '#app/kernel/clock.ts'
import type { StoredEvent } from '#app/kernel/events/event.ts'
import type { Audience } from './audience.ts'
import { askCohorts } from './cohorts.ts'
import { mondayOf } from './days.ts'
import { askFlows } from './flows.ts'
import { askFunnel, funnelOrders } from './funnel.ts'
import { askJourney } from './journey.ts'
import { askClicks, askPaths } from './paths.ts'
import { askQuestion } from './question.ts'
import { askSessions } from './sessions.ts'
import { openTestAudiences } from './testAudience.ts'
import { deed, isGesture, isSeen, makeEvents, page, plainFunnel, plainVisits, strangersVisits, withinVisits } from './testPlain.ts'
import type { PlainVisit } from './testPlain.ts'

const zone = 'Europe/Paris'
const all = { from: '2026-07-31', to: '2027-06-30' }
const autumn = { from: '2026-09-01', to: '2026-09-30' }
let sea: Awaited<ReturnType<typeof openTestAudiences>>
beforeAll(async () => { sea = await openTestAudiences() })
afterAll(() => sea.close())

const within = ({ from, to }: typeof all) => (ts: number) => { const day = dayIn(zone, new Date(ts).toISOString()); return day >= from && day <= to }
const tally = <One>(list: readonly One[], key: (one: One) => string, weight: (one: One) => number = () => 1) => {
  const sums: Record<string, number> = {}
  for (const one of list) sums[key(one)] = (sums[key(one)] ?? 0) + weight(one)
  return sums
}
const people = (list: readonly { visitor: string }[]) => new Set(list.map(one => one.visitor)).size
const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0)

describe.each([1, 2, 3])('a made-up site, seed %i', seed => {
  let events: StoredEvent[]
  let visits: PlainVisit[]
  let audience: Audience
  beforeAll(async () => {
    const site = randomUUID()
    events = makeEvents(site, seed)
    visits = plainVisits(events)
    audience = await sea.of(() => events, { site, today: '2027-07-01' })
  })
  const human = () => events.filter(one => !one.bot)

  test.each([all, autumn])('totals from $from to $to', async period => {
    const [mine, seen] = [visits.filter(one => within(period)(one.start)), human().filter(one => within(period)(one.ts))]
    const metrics = ['visits', 'visitors', 'pages-per-visit', 'bounce-share', 'engaged-visits', 'visit-duration', 'pageviews', 'events', 'goals:quote_request', 'goal-share:quote_request', 'orders', 'revenue-claimed']
    const { rows: [row], consentedShare } = await askQuestion(audience, { ...period, metrics })
    const viewed = seen.filter(one => one.name === 'pageview')
    const isEngaged = (one: PlainVisit) => one.views >= 2 || one.end - one.start >= 30_000 || one.done.length > 0
    expect(consentedShare).toBeCloseTo(viewed.filter(one => one.visitor).length / viewed.length, 12)
    expect(row!.values).toEqual({
      visits: mine.length + strangersVisits(events).filter(one => within(period)(one.ts)).length, visitors: people(mine),
      'pages-per-visit': expect.closeTo(sum(mine.map(one => one.views)) / mine.length, 9),
      'bounce-share': expect.closeTo(mine.filter(one => one.views <= 1 && !one.done.length).length / mine.length, 9), 'engaged-visits': mine.filter(isEngaged).length,
      // Whole seconds a visit.
      'visit-duration': expect.closeTo(sum(mine.map(one => (one.end - one.start) / 1_000)) / mine.length, 0),
      pageviews: viewed.length, events: seen.filter(isGesture).length, 'goals:quote_request': seen.filter(deed('quote_request')).length,
      'goal-share:quote_request': expect.closeTo(mine.filter(one => one.done.some(deed('quote_request'))).length / mine.length, 9),
      orders: seen.filter(one => one.cents > 0).length, 'revenue-claimed': sum(seen.map(one => one.cents)),
    })
  })

  test('lists by channel, page and campaign', async () => {
    const list = async (dimension: string, metric: string, segment: string[] = []) =>
      Object.fromEntries((await askQuestion(audience, { ...all, metrics: [metric], dimensions: [dimension], segment })).rows.map(row => [row.keys[0] ?? '', row.values[metric]]))
    const strangers = strangersVisits(events)
    expect(await list('channel', 'visits')).toEqual(tally([...visits, ...strangers], one => one.channel))
    expect(await list('campaign', 'agreed-visits')).toEqual({ ...tally(visits, one => one.campaign) })
    expect(await list('page', 'pageviews')).toEqual(tally(human().filter(one => one.name === 'pageview'), one => one.path))
    expect(await list('page', 'visits')).toEqual(tally([...visits, ...strangers.map(one => ({ entry: one.path }))], one => one.entry))
    expect(await list('page', 'exits')).toEqual(tally(visits, one => one.exit))
    expect(await list('channel', 'revenue-claimed')).toMatchObject(tally(visits.filter(one => one.cents), one => one.channel, one => one.cents))
    // Pages of the visits that came by search: each event with the visit it is in.
    const searched = withinVisits(events, visits.filter(one => one.channel === 'search')).flat()
    expect(await list('page', 'pageviews', ['channel:is:search'])).toEqual(tally(searched.filter(one => one.name === 'pageview'), one => one.path))
    const askers = new Set(human().filter(one => one.visitor && one.name === 'form').map(one => one.visitor))
    expect(await list('channel', 'visits', ['did:form'])).toEqual(tally(visits.filter(one => askers.has(one.visitor)), one => one.channel))
  })

  test('the list of sessions, page by page', async () => {
    const expected = visits.toSorted((a, b) => b.start - a.start)
    const first = await askSessions(audience, { ...all, limit: 20 })
    const second = await askSessions(audience, { ...all, limit: 1_000, before: first.at(-1)!.start })
    const got = [...first, ...second]
    expect(got.map(({ start, views, entry, exit, channel, cents }) => ({ start, views, entry, exit, channel, cents })))
      .toEqual(expected.map(one => ({ start: new Date(one.start).toISOString(), views: one.views, entry: one.entry, exit: one.exit, channel: one.channel, cents: one.cents })))
    expect(got[0]!.done).toEqual(Object.entries(tally(expected[0]!.done, one => one.name)).map(([name, times]) => ({ name, times })).toSorted((a, b) => (a.name < b.name ? -1 : 1)))
    expect(JSON.stringify(got)).not.toMatch(/visitor|person/)
  })

  test.each(funnelOrders)('a funnel, order %s', async order => {
    for (const [steps, windowHours] of [[['page:/', 'page:/tarifs', 'event:quote_request'], 24 * 30], [['page:/blog/*', 'page:/blog/a', 'page:/tarifs', 'event:form'], 24 * 90], [['page:/tarifs', 'page:/tarifs'], 0.2]] as const) {
      const plain = steps.map(text => (text.startsWith('page:') ? page(text.slice(5)) : deed(text.slice(6))))
      const got = await askFunnel(audience, { ...all, steps, order, windowHours })
      expect(got.map(one => one.people), `${steps.join(' → ')} in ${windowHours} h`).toEqual(plainFunnel(events, plain, { order, windowMs: windowHours * 3_600_000 }))
    }
  })

  test('a journey: what each step leaks, and where it goes', async () => {
    const steps = ['page:/', 'page:/tarifs', 'page:/contact']
    const plain = steps.map(text => page(text.slice(5)))
    const got = await askJourney(audience, { ...all, steps })
    const walks = withinVisits(events, visits).flatMap(list => {
      const positions: number[] = []
      for (const step of plain) { const at = list.findIndex((one, index) => index > (positions.at(-1) ?? -1) && step(one)); if (at < 0) break; positions.push(at) }
      return positions.length ? [{ list, positions }] : []
    })
    expect(got.steps.map(one => one.visits)).toEqual(steps.map((_, at) => walks.filter(one => one.positions.length > at).length))
    expect(got.steps.map(one => one.lost)).toEqual([...[1, 2].map(reached => walks.filter(one => one.positions.length === reached).length), null])
    const left = tally(walks.filter(one => one.positions.length === 1), ({ list, positions }) => list.slice(positions[0]! + 1).find(isSeen)?.path ?? '')
    expect(Object.fromEntries(got.steps[0]!.wentTo.map(one => [one.page ?? '', one.visits]))).toEqual(Object.fromEntries(Object.entries(left).toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 5)))
    expect(sum(got.ways.map(one => one.visits))).toBeLessThanOrEqual(got.steps[2]!.visits)
    for (const { pages } of got.ways) expect([pages[0], pages.at(-1)]).toEqual(['/', '/contact'])
  })

  test.each(['after', 'before'] as const)('flows %s a page', async direction => {
    const got = await askFlows(audience, { ...all, page: '/tarifs', direction, depth: 2, limit: 1_000 })
    const expected = tally(withinVisits(events, visits).flatMap(list => {
      const seen = list.filter(isSeen).map(one => one.path).filter((path, at, paths) => path !== paths[at - 1])
      const near = (at: number, away: number) => seen[direction === 'after' ? at + away : at - away] ?? ''
      return seen.flatMap((path, at) => (path === '/tarifs' ? [JSON.stringify([near(at, 1), near(at, 2)])] : []))
    }), one => one)
    expect(Object.fromEntries(got.flows.map(one => [JSON.stringify(one.pages.map(path => path ?? '')), one.times]))).toEqual(expected)
    expect(got.times).toBe(sum(Object.values(expected)))
  })

  test('channel paths, first and last clicks', async () => {
    const asked = { ...autumn, goal: 'quote_request', windowDays: 30, by: 'channel', limit: 1_000 }
    const closed = visits.filter(one => within(autumn)(one.start)).flatMap(one => {
      const n = one.done.filter(deed('quote_request')).length
      const way = visits.filter(other => other.visitor === one.visitor && other.start <= one.start && other.start > one.start - 30 * 86_400_000).toSorted((a, b) => a.start - b.start).map(other => other.channel)
      return n ? [{ way, n, cents: one.cents }] : []
    })
    const got = await askPaths(audience, asked)
    expect(Object.fromEntries(got.paths.map(one => [one.touches.join(' > '), [one.conversions, one.cents]])))
      .toEqual(Object.fromEntries(Object.entries(tally(closed, one => one.way.join(' > '), one => one.n)).map(([way, n]) => [way, [n, sum(closed.filter(one => one.way.join(' > ') === way).map(one => one.cents))]])))
    expect(got).toMatchObject({ conversions: sum(closed.map(one => one.n)), unlinked: human().filter(one => !one.visitor && within(autumn)(one.ts) && one.name === 'quote_request').length })
    const clicks = await askClicks(audience, asked)
    expect(Object.fromEntries(clicks.rows.filter(one => one.first).map(one => [one.value, one.first]))).toEqual(tally(closed, one => one.way[0]!, one => one.n))
    expect(Object.fromEntries(clicks.rows.filter(one => one.last).map(one => [one.value, one.lastCents]))).toEqual(tally(closed, one => one.way.at(-1)!, one => one.cents))
    expect(clicks.conversions).toBe(got.conversions)
  })

  test('weekly cohorts: who came back, and by what was done at the first visit', async () => {
    const period = { from: '2026-08-31', to: '2026-10-04' }
    const { cohorts, byEngagement } = await askCohorts(audience, { ...period, step: 'week' })
    const weekOf = (one: PlainVisit) => mondayOf(dayIn(zone, new Date(one.start).toISOString()))
    const persons = [...Map.groupBy(visits.filter(one => within({ ...period, from: '2000-01-01' })(one.start)), one => one.visitor).values()]
      .map(list => list.toSorted((a, b) => a.start - b.start)).filter(([first]) => within(period)(first!.start))
    const weeks = [0, 1, 2, 3, 4].map(week => addDays('2026-08-31', 7 * week))
    expect(cohorts).toEqual(weeks.map((began, at) => {
      const cohort = persons.filter(([first]) => weekOf(first!) === began)
      return { began, people: cohort.length, seen: weeks.slice(at).map(week => cohort.filter(list => list.some(one => weekOf(one) === week)).length) }
    }))
    const levelOf = (one: PlainVisit) => (one.done.length ? 'acted' : one.views >= 3 || one.end - one.start >= 60_000 ? 'read' : 'glanced')
    for (const { engagement, people: counted, cameBack } of byEngagement) {
      const cohort = persons.filter(([first]) => levelOf(first!) === engagement && weekOf(first!) < weeks[4]!)
      expect([engagement, counted, cameBack]).toEqual([engagement, cohort.length, cohort.filter(list => list.some(one => weekOf(one) === addDays(weekOf(list[0]!), 7))).length])
    }
  })
})

test('two steps of the same moment count in the order asked, and one event is one step', async () => {
  const scene = await sea.scene([{ visitor: 'a', path: '/merci' }, { visitor: 'a', name: 'order', path: '/merci' }, { visitor: 'b', path: '/blog/a' }])
  const people = async (...steps: string[]) => (await askFunnel(scene, { from: '2026-09-01', to: '2026-09-01', steps, order: 'between', windowHours: 1 })).map(one => one.people)
  expect(await people('page:/merci', 'event:order')).toEqual([1, 1])
  expect(await people('page:/blog/*', 'page:/blog/a')).toEqual([1, 0])
})

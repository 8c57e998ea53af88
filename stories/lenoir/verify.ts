// Reads the company back through the product's own questions and compares with what was told: a story that differs is no example.
import { daysBetween } from '@azimut/engines/calendar'
import type { StoredEvent } from '#app/kernel/events/event.ts'
import type { AfloatShip } from '#app/ship.ts'
import { countAll, countWithin } from './crowd.ts'
import { handles } from './scene.ts'
import type { Row } from './teller.ts'
import type { World } from './world.ts'

function agrees(what: string, found: unknown, told: unknown): void {
  if (JSON.stringify(found) !== JSON.stringify(told)) throw new Error(`The story does not verify: ${what}: ${JSON.stringify(found)} found, ${JSON.stringify(told)} told.`)
}

/** Throws a sentence that names the first thing that differs. */
export async function verify(ship: AfloatShip, world: World, key: string): Promise<void> {
  await verifyRecords(world)
  await verifyEvents(ship, world, key)
  await verifyFigures(world)
  await verifyHome(world)
  await verifyThread(world)
}

async function verifyRecords({ teller, written }: World) {
  for (const [operation, told] of new Map([...written, ['diagnose.listSites', 3], ['diagnose.listAudits', 9]])) agrees(operation, (await teller.ask<Row[]>(operation)).length, told)
  const [{ id: own }] = await teller.ask<[Row]>('diagnose.listSites')
  const states = new Set((await teller.ask<{ siteId: string; state: string }[]>('diagnose.listFindings')).filter(({ siteId }) => siteId === own).map(({ state }) => state))
  agrees('states of the findings', ['fixed', 'new', 'persisting', 'regressed'].filter(state => !states.has(state)), [])
}

async function verifyEvents({ services }: AfloatShip, { crowd: { counted }, year }: World, key: string) {
  const rows = await services.events.query<Pick<StoredEvent, 'name'> & { count: number }>('SELECT name, toUInt32(count()) AS count FROM event WHERE site = {key:String} GROUP BY name ORDER BY name', { key })
  agrees('events by name', rows.map(({ name, count }) => [name, count]), [...counted.byName].toSorted(([a], [b]) => (a < b ? -1 : 1)))
  agrees('all events', rows.reduce((sum, { count }) => sum + count, 0), counted.events)
  const broken = await services.events.query<{ count: number }>('SELECT toUInt32(count()) AS count FROM event WHERE site = {key:String} AND toString(toDate(ts)) IN {days:Array(String)}', { key, days: [...year.breakdown] })
  agrees('events while the site was down', broken[0]?.count, 0)
}

interface Dashboard { course: { expected: number; actual: number; startOn: string; endOn: string; objective: { fromPerMonth: number; toPerMonth: number } }; costs: { lines: { budgetLineId: string; results: number | null }[] } }

async function verifyFigures(world: World) {
  const { teller, year, crowd: { counted }, paid, lines } = world
  const paidOn = (line: string) => sumOf(paid.filter(one => one.line === line))
  const costs = await teller.ask<{ budgetLineId: string | null; cents: number }[]>('measure.listCosts')
  const costsOf = (id: string | null) => sumOf(costs.filter(({ budgetLineId }) => budgetLineId === id))
  for (const handle of handles) agrees(`costs of ${handle}`, costsOf(lines.get(handle)!.id), paidOn(handle))
  agrees('costs of no line', costsOf(null), paidOn(''))
  const files = await teller.ask<{ totalCents: number }[]>('measure.listCostImports')
  agrees('totals of the cost files', files.reduce((sum, { totalCents }) => sum + totalCents, 0), sumOf(paid))

  teller.turnTo(year.today)
  const { course, costs: { lines: brought } } = await teller.ask<Dashboard>('measure.readDashboard')
  const { startOn, endOn, objective: { fromPerMonth: from, toPerMonth: to } } = course
  const [gone, all] = [daysBetween(startOn, year.today) + 1, daysBetween(startOn, endOn) + 1]
  agrees('requests expected', course.expected.toFixed(6), (gone * (from + (to - from) * gone / (2 * all)) / (365.25 / 12)).toFixed(6))
  agrees('requests counted', course.actual, countAll(world, startOn, year.today))
  for (const handle of ['adsKitchens', 'letter', 'qr'] as const) {
    agrees(`requests brought by ${handle}`, brought.find(({ budgetLineId }) => budgetLineId === lines.get(handle)!.id)?.results, countWithin(counted.brought.get(handle), startOn, year.today))
  }
  for (const { heldOn, actualCount } of await teller.ask<{ heldOn: string; actualCount: number }[]>('learn.listReviews')) {
    agrees(`requests at the review of ${heldOn}`, actualCount, countAll(world, heldOn < startOn ? year.first.startOn : startOn, heldOn))
  }
}

interface Home { course: { actual: number; expected: number; state: string } | null; week: { actions: { title: string }[] }; worth: { results: number; spentCents: number; hours: number } | null }

/** The figures one meets first: what came, what was paid and the hours spent since the second objective began. */
async function verifyHome(world: World) {
  const { teller, year: { today, second: { startOn } }, paid, hours } = world
  const { course, worth } = await teller.ask<Home>('home.readHome')
  agrees('requests on home', course?.actual, countAll(world, startOn, today))
  agrees('results on home', worth?.results, countAll(world, startOn, today))
  agrees('spent on home', worth?.spentCents, sumOf(paid.filter(({ day }) => day >= startOn)))
  agrees('hours on home', worth?.hours, hours.filter(({ day }) => day >= startOn).reduce((sum, one) => sum + one.hours, 0))
}

const sumOf = (amounts: readonly { cents: number }[]) => amounts.reduce((sum, { cents }) => sum + cents, 0)

async function verifyThread({ teller, lines }: World) {
  const { why, andSo } = await teller.ask<Record<'why' | 'andSo', { noun: string }[]>>('thread.readThread', { id: lines.get('adsKitchens')!.id })
  agrees('a finding above the line', why.some(({ noun }) => noun === 'diagnose.finding'), true)
  agrees('a decision below the line', andSo.some(({ noun }) => noun === 'learn.decision'), true)
}

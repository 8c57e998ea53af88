// Reads the company back through the product's own questions and compares with what was told: a story that differs is no example.
import { daysBetween } from '@azimut/engines/calendar'
import type { StoredEvent } from '#app/kernel/events/event.ts'
import type { AfloatShip } from '#app/ship.ts'
import { countWithin } from './crowd.ts'
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
  await verifyThread(world)
}

async function verifyRecords({ teller, written, people, lines, objectives }: World) {
  const counts = {
    'plan.listActions': written.actions, 'act.listTimeEntries': written.timeEntries, 'act.listTrackedLinks': written.links, 'learn.listReviews': written.reviews,
    'learn.listDecisions': written.decisions, 'measure.listCosts': written.costs, 'plan.listPeople': people.size, 'plan.listBudgetLines': lines.size, 'aim.listObjectives': objectives.size,
    'aim.listStakes': objectives.size, 'diagnose.listSites': 3, 'diagnose.listAudits': 9,
  }
  for (const [operation, told] of Object.entries(counts)) agrees(operation, (await teller.ask<Row[]>(operation)).length, told)
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
  const costs = await teller.ask<{ budgetLineId: string | null; cents: number }[]>('measure.listCosts')
  const sumOf = (id: string | null) => costs.filter(({ budgetLineId }) => budgetLineId === id).reduce((sum, { cents }) => sum + cents, 0)
  for (const handle of handles) agrees(`costs of ${handle}`, sumOf(lines.get(handle)!.id), paid.get(handle) ?? 0)
  agrees('costs of no line', sumOf(null), paid.get('') ?? 0)
  const files = await teller.ask<{ totalCents: number }[]>('measure.listCostImports')
  agrees('totals of the cost files', files.reduce((sum, { totalCents }) => sum + totalCents, 0), [...paid.values()].reduce((sum, cents) => sum + cents, 0))

  teller.turnTo(year.today)
  const { course, costs: { lines: brought } } = await teller.ask<Dashboard>('measure.readDashboard')
  const { startOn, endOn, objective: { fromPerMonth: from, toPerMonth: to } } = course
  const [gone, all] = [daysBetween(startOn, year.today) + 1, daysBetween(startOn, endOn) + 1]
  agrees('requests expected', course.expected.toFixed(6), (gone * (from + (to - from) * gone / (2 * all)) / (365.25 / 12)).toFixed(6))
  agrees('requests counted', course.actual, countWithin(counted.quotes, startOn, year.today))
  for (const handle of ['adsKitchens', 'letter', 'qr'] as const) {
    agrees(`requests brought by ${handle}`, brought.find(({ budgetLineId }) => budgetLineId === lines.get(handle)!.id)?.results, countWithin(counted.brought.get(handle), startOn, year.today))
  }
  for (const { heldOn, actualCount } of await teller.ask<{ heldOn: string; actualCount: number }[]>('learn.listReviews')) {
    agrees(`requests at the review of ${heldOn}`, actualCount, countWithin(counted.quotes, heldOn < startOn ? year.first.startOn : startOn, heldOn))
  }
}

async function verifyThread({ teller, lines }: World) {
  const { why, andSo } = await teller.ask<Record<'why' | 'andSo', { noun: string }[]>>('thread.readThread', { id: lines.get('adsKitchens')!.id })
  agrees('a finding above the line', why.some(({ noun }) => noun === 'diagnose.finding'), true)
  agrees('a decision below the line', andSo.some(({ noun }) => noun === 'learn.decision'), true)
}

// What the audit is told of the plan: the pages it sends people to, the calls it makes, the results the site should count, and whether they were heard.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { transact } from '#app/kernel/run.ts'
import { openTestShip } from '#app/testShip.ts'
import type { TestCompany, TestShip } from '#app/testShip.ts'
import { readAuditPlan } from './auditPlan.ts'

type Row = { id: string; version: number }

const now = '2026-11-25T09:00:00.000Z'
const home = 'https://lenoir.example'
let sea: TestShip
beforeAll(async () => { sea = await openTestShip({ now: () => now }) })
afterAll(() => sea.close())

const planOf = (company: TestCompany) => transact(sea.ship, { workspace: company.workspace, locale: 'fr', asker: { person: company.person, name: 'Claire', role: 'owner', scope: 'write' }, operation: 'diagnose.readPlan' }, ctx => readAuditPlan(ctx, ['escalier sur mesure']))

async function planned(...kpiIds: string[]) {
  const company = await sea.company()
  await company.ask('diagnose.openSites', { url: home })
  const stake = await company.ask<Row>('aim.createStake', { sentence: 'Être joignable' })
  const objectives = []
  for (const kpiId of kpiIds) objectives.push(await company.ask<Row>('aim.createObjective', { sentence: `Passer de 22 à 30 : ${kpiId}`, kpiId, fromPerMonth: 22, toPerMonth: 30, startOn: '2026-11-02', endOn: '2027-11-01', stakeId: stake.id }))
  return { company, objectives }
}

async function hear(key: string, name: string, props: readonly object[] = [{}]) {
  const http = await sea.ship.http()
  await http.inject({ method: 'POST', url: '/e', headers: { 'content-type': 'text/plain', 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0' }, payload: JSON.stringify({ site: key, events: props.map(one => ({ id: randomUUID(), name, url: `${home}/devis`, ts: Date.parse(now) - 24 * 3_600_000, mode: 'exempt', props: one })) }) })
  await sea.ship.services.events.drain()
  await http.close()
}

const quotes = { name: 'demande de devis', goal: 'quote_request' }

test('the words of the site, pages of actions not given up, and what contents ask people to do', async () => {
  const { company, objectives } = await planned('quote-requests')
  const action = (title: string, more: object) => company.ask<Row>('plan.createAction', { title, hours: 1, startOn: '2026-11-02', dueOn: '2026-11-27', objectiveId: objectives[0]!.id, ...more })
  const flyer = await action('Prospectus', { landingUrl: `${home}/rentree` })
  const dropped = await action('Renoncée', { landingUrl: `${home}/renoncee`, state: 'dropped' })
  await company.ask('act.createContent', { title: 'Nos escaliers', cta: 'Demander un devis', landingUrl: `${home}/devis`, state: 'draft', actionId: flyer.id })
  await company.ask('act.createContent', { title: 'Une idée', cta: 'Appeler', landingUrl: `${home}/appel`, state: 'idea' })
  await company.ask('act.createContent', { title: 'Annonce renoncée', cta: 'Réserver', landingUrl: `${home}/renoncee`, state: 'draft', actionId: dropped.id })
  const { keywords, landings, calls } = await planOf(company)
  expect(keywords).toEqual(['escalier sur mesure'])
  expect(landings).toEqual(expect.arrayContaining([{ name: 'Prospectus', url: `${home}/rentree` }, { name: 'Nos escaliers', url: `${home}/devis` }]))
  expect(landings.map(one => one.url)).not.toContain(`${home}/renoncee`)
  expect(calls).toEqual([{ name: 'Demander un devis', url: `${home}/devis` }, quotes])
})

test('a result is heard or not only where somebody listens; what never happens on the site, or is counted elsewhere, is not called silent', async () => {
  const { company } = await planned('quote-requests', 'calls', 'shop-visits')
  const goals = async () => (await planOf(company)).calls
  expect(await goals()).toEqual([{ name: 'appel reçu', goal: 'phone_call' }, quotes])
  const { key } = await company.ask<{ key: string }>('measure.installTracker')
  expect(await goals()).toEqual([{ name: 'appel reçu', goal: 'phone_call' }, quotes])
  await hear(key, 'pageview')
  expect(await goals()).toEqual([{ name: 'appel reçu', goal: 'phone_call', isHeard: false }, { ...quotes, isHeard: false }])
  await hear(key, 'quote_request')
  await company.ask('measure.noteResults', { kpiId: 'calls', onDay: '2026-11-24', source: 'Téléphone', count: 3 })
  expect(await goals()).toEqual([{ ...quotes, isHeard: true }])
})

test('how soon pages answered is told as visitors’ browsers timed it, once one did', async () => {
  const { company } = await planned('quote-requests')
  const { key } = await company.ask<{ key: string }>('measure.installTracker')
  await hear(key, 'pageview')
  await hear(key, 'scroll', [{ depth: 50 }])
  expect((await planOf(company)).answers).toBeUndefined()
  await hear(key, 'scroll', [48, 96, 312, 208].map(inp => ({ depth: 50, inp })))
  expect((await planOf(company)).answers).toEqual({ p75Ms: 208, views: 4, days: 28 })
})

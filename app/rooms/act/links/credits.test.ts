// The loop without consent: a result nobody is followed for is credited to its action, by code, by answer, by page; offline too.
import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OutputOf } from '#app/deck/api.ts'
import { openTestShip } from '#app/testShip.ts'
import type { TestShip } from '#app/testShip.ts'

type Row = { id: string; version: number }

const now = '2026-11-25T09:00:00.000Z'
let sea: TestShip
let http: FastifyInstance
beforeAll(async () => { sea = await openTestShip({ now: () => now }); http = await sea.ship.http() })
afterAll(async () => { await http.close(); await sea.close() })

async function planned() {
  const company = await sea.company('Menuiserie Lenoir (exemple fictif)')
  await company.ask('diagnose.openSites', { url: 'https://menuiserie-lenoir.example' })
  const { key } = await company.ask<{ key: string }>('measure.installTracker')
  const stake = await company.ask<Row>('aim.createStake', { sentence: 'Être joignable' })
  const objective = await company.ask<Row>('aim.createObjective', { sentence: 'Passer de 22 à 30 demandes', kpiId: 'quote-requests', fromPerMonth: 22, toPerMonth: 30, startOn: '2026-11-02', endOn: '2027-11-01', stakeId: stake.id })
  const line = (label: string, leverId: string) => company.ask<Row>('plan.createBudgetLine', { label, leverId, centsPerMonth: 0, startOn: '2026-11-02', endOn: '2027-11-01', objectiveId: objective.id })
  const action = (title: string, more: object) => company.ask<Row>('plan.createAction', { title, hours: 1, startOn: '2026-11-02', dueOn: '2026-11-27', objectiveId: objective.id, ...more })
  const [flyer, fair] = [await line('Prospectus', 'flyer'), await line('Salon', 'trade-fair')]
  const letter = await action('Prospectus de rentrée', { budgetLineId: flyer.id, landingUrl: 'https://www.menuiserie-lenoir.example/rentree/' })
  const stand = await action('Stand au salon de l’habitat', { budgetLineId: fair.id })
  await company.ask('act.createPromoCode', { code: 'rentree10', actionId: letter.id })
  // As browsers send them: through the collector's own door.
  const told: object[] = []
  const tell = (name: string, path: string, more: object = {}) => told.push({ id: randomUUID(), name, url: `https://menuiserie-lenoir.example${path}`, ts: Date.now(), mode: 'exempt', ...more })
  const send = async () => {
    const answer = await http.inject({ method: 'POST', url: '/e', headers: { 'content-type': 'text/plain', 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0' }, payload: JSON.stringify({ site: key, events: told.map(one => ({ ...one, ts: Date.parse(now) })) }) })
    expect(answer.json()).toEqual({ accepted: told.length, rejected: [] })
    await sea.ship.services.events.drain()
  }
  return { company, letter, stand, flyer, fair, tell, send, action }
}

test('by code, by answer, by the action’s own page: each result once, in aggregate, and the rest is said unknown', async () => {
  const { company, letter, stand, tell, send } = await planned()
  tell('quote_request', '/devis', { props: { code: 'rentree10 ', answer: 'Salon' } })
  tell('code', '/panier', { props: { code: 'RENTREE10' } })
  tell('quote_request', '/devis', { props: { answer: 'Au salon' } })
  tell('answer', '/merci', { props: { answer: 'Salon de l’habitat' } })
  tell('quote_request', '/rentree')
  tell('quote_request', '/contact', { props: { answer: 'Bouche-à-oreille' } })
  tell('quote_request', '/rentree', { mode: 'consented', visitor: 'known' })
  tell('pageview', '/rentree')
  await send()
  const credits = await company.ask<OutputOf<'act.readCredits'>>('act.readCredits')
  expect(credits).toMatchObject({ from: '2026-11-02', unknown: 1 })
  expect(credits.actions).toEqual([
    { actionId: letter.id, title: 'Prospectus de rentrée', code: 2, answer: 0, landing: 1, total: 3 },
    { actionId: stand.id, title: 'Stand au salon de l’habitat', code: 0, answer: 2, landing: 0, total: 2 },
  ])
  const other = await planned()
  expect((await other.company.ask<OutputOf<'act.readCredits'>>('act.readCredits')).actions).toEqual([])
})

test('a page the rest of the site or a search leads to is nobody’s own; nor did an action bring what came before it', async () => {
  for (const referrer of ['https://menuiserie-lenoir.example/', 'https://www.google.com/']) {
    const { company, tell, send } = await planned()
    for (let view = 0; view < 4; view++) tell('pageview', '/rentree', view ? { referrer } : {})
    tell('quote_request', '/rentree')
    await send()
    expect(await company.ask('act.readCredits')).toMatchObject({ actions: [], unknown: 1 })
  }
  const { company, tell, send, action } = await planned()
  await action('Prospectus de Noël', { landingUrl: 'https://menuiserie-lenoir.example/noel', startOn: '2026-11-26' })
  tell('pageview', '/noel')
  tell('quote_request', '/noel')
  await send()
  expect(await company.ask('act.readCredits')).toMatchObject({ actions: [], unknown: 1 })
})

test('a page that two actions share credits neither', async () => {
  const { company, tell, send, action } = await planned()
  await action('Autre prospectus', { landingUrl: 'https://menuiserie-lenoir.example/rentree' })
  tell('pageview', '/rentree')
  tell('quote_request', '/rentree')
  await send()
  expect(await company.ask('act.readCredits')).toMatchObject({ actions: [], unknown: 1 })
})

test('what they bring is the line’s, consent or not: online results and a code redeemed at the till', async () => {
  const { company, flyer, fair, tell, send } = await planned()
  tell('quote_request', '/devis', { props: { code: 'RENTREE10' } })
  tell('quote_request', '/devis', { props: { answer: 'Salon' } })
  await send()
  const till = await company.ask<{ token: string }>('measure.createTill', { name: 'Magasin', question: 'Avez-vous un code ?', sources: ['RENTREE10', 'Non'], kpiId: 'quote-requests' })
  for (const source of ['RENTREE10', 'RENTREE10', 'Non']) expect((await http.inject({ method: 'POST', url: '/api/till/press', payload: { token: till.token, source } })).statusCode).toBe(200)
  await company.ask('measure.chooseBelieved', { kpiId: 'quote-requests', believes: 'both' })
  const { costs } = await company.ask<OutputOf<'measure.readDashboard'>>('measure.readDashboard')
  expect(costs.lines.find(one => one.budgetLineId === flyer.id)).toMatchObject({ results: 3 })
  expect(costs.lines.find(one => one.budgetLineId === fair.id)).toMatchObject({ results: 1 })
})

test('a click on a short link is counted without anybody’s trace, and not at all for who is opposed', async () => {
  const { company, letter } = await planned()
  const { slug } = await company.ask<{ slug: string }>('act.createTrackedLink', { actionId: letter.id, label: 'Prospectus', destination: 'https://menuiserie-lenoir.example/rentree' })
  const follow = (headers: Record<string, string>) => http.inject({ url: `/l/${slug}`, headers: { 'user-agent': 'Mozilla/5.0 (Windows NT 10.0) Firefox/140.0', cookie: 'who=lea', ...headers } })
  for (const headers of [{}, {}, { dnt: '1' }, { 'sec-gpc': '1' }, { 'user-agent': 'Slackbot 1.0' }] as Record<string, string>[]) expect((await follow(headers)).statusCode).toBe(302)
  await sea.ship.services.events.drain()
  const rows = await sea.ship.services.events.query<Record<string, unknown>>(`SELECT visitor, mode, country, device, browser, language, bot FROM event WHERE props['link'] = {slug:String} ORDER BY bot`, { slug })
  const nobody = { visitor: 0, mode: 'exempt', country: '', device: '', browser: '', language: '' }
  expect(rows).toEqual([{ ...nobody, bot: '' }, { ...nobody, bot: '' }, { ...nobody, bot: 'preview' }])
})

test('a code is one action’s in a company, in any case; another company may have the same', async () => {
  const { company, stand } = await planned()
  await planned()
  await expect(company.ask('act.createPromoCode', { code: 'Rentree10', actionId: stand.id })).rejects.toMatchObject({ code: 'invalid', fields: { code: expect.anything() } })
  const other = await company.ask<Row>('act.createPromoCode', { code: 'SALON26', actionId: stand.id })
  await expect(company.ask('act.updatePromoCode', { id: other.id, version: other.version, change: { code: 'RENTREE10' } })).rejects.toMatchObject({ code: 'invalid' })
  const gone = await company.ask<Row>('act.removePromoCode', { id: other.id, version: other.version })
  await company.ask('act.createPromoCode', { code: 'salon26', actionId: stand.id })
  await expect(company.ask('act.restorePromoCode', { id: gone.id, version: gone.version })).rejects.toMatchObject({ code: 'invalid' })
})

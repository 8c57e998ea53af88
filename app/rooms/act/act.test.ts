// The week and its links: done with its hours and back again, postponed; links that lead where the server says; nothing of another company.
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OutputOf } from '#app/deck/api.ts'
import { openTestShip } from '#app/testShip.ts'
import type { TestCompany, TestShip } from '#app/testShip.ts'

type Week = OutputOf<'act.readWeek'>
type Row = { id: string; version: number }
type Done = OutputOf<'act.completeAction'>

// A Wednesday: the week is 23 to 29 November.
const now = '2026-11-25T09:00:00.000Z'
let sea: TestShip
let http: FastifyInstance

beforeAll(async () => {
  sea = await openTestShip({ now: () => now })
  http = await sea.ship.http()
})
afterAll(async () => {
  await http.close()
  await sea.close()
})

const weekOf = (company: TestCompany) => company.ask<Week>('act.readWeek')

async function plannedCompany() {
  const company = await sea.company('Menuiserie Lenoir (exemple fictif)')
  await company.ask('diagnose.openSites', { url: 'https://menuiserie-lenoir.example' })
  const stake = await company.ask<Row>('aim.createStake', { sentence: 'Être joignable' })
  const objective = await company.ask<Row>('aim.createObjective', { sentence: 'Passer de 22 à 30 demandes', kpiId: 'quote-requests', fromPerMonth: 22, toPerMonth: 30, startOn: '2026-11-02', endOn: '2027-11-01', stakeId: stake.id })
  const person = await company.ask<Row>('plan.createPerson', { name: 'Claire', accountId: company.person, hoursPerWeek: 4, rateCentsPerHour: 3_500 })
  const plan = (title: string, more: object) => company.ask<Row>('plan.createAction', { title, leverId: 'local-listing', ownerId: person.id, hours: 0.5, startOn: '2026-11-23', dueOn: '2026-11-27', objectiveId: objective.id, ...more })
  return { company, person, plan }
}

test('the week holds what is due, under way or late, with the hours that fall in it', async () => {
  const { company, plan } = await plannedCompany()
  expect(await weekOf(company)).toMatchObject({ today: '2026-11-25', monday: '2026-11-23', actions: [], plannedHours: 0, capacityHours: 4, siteUrl: 'https://menuiserie-lenoir.example/' })
  await plan('Répondre à 3 avis', {})
  await plan('En retard', { hours: 1, startOn: '2026-11-09', dueOn: '2026-11-13' })
  await plan('Trois semaines', { hours: 15, startOn: '2026-11-16', dueOn: '2026-12-04' })
  await plan('Plus tard', { startOn: '2026-11-30', dueOn: '2026-12-01' })
  const week = await weekOf(company)
  expect(week.actions.map(({ title, hoursThisWeek, why, ownerName }) => [title, hoursThisWeek, why, ownerName])).toEqual([
    ['En retard', 1, 'Être joignable', 'Claire'], ['Répondre à 3 avis', 0.5, 'Être joignable', 'Claire'], ['Trois semaines', 5, 'Être joignable', 'Claire'],
  ])
  expect(week.plannedHours).toBe(6.5)
  expect(await (await company.as('guest'))<Week>('act.readWeek')).toMatchObject({ actions: [], capacityHours: null })
})

test('leave is taken off the hours of the week, and hours nobody said are not none', async () => {
  const { company, person, plan } = await plannedCompany()
  await plan('Répondre à 3 avis', { hours: 2 })
  await company.ask('plan.createLeave', { personId: person.id, fromDay: '2026-11-26', toDay: '2026-11-27', label: 'Congés' })
  expect(await weekOf(company)).toMatchObject({ capacityHours: 2.4, isCapacityPart: false, plannedHours: 2 })
  await company.ask('plan.createPerson', { name: 'Bruno' })
  expect(await weekOf(company)).toMatchObject({ capacityHours: 2.4, isCapacityPart: true })
})

test('done with its hours, undone without them, postponed with its start, warned past the deadline', async () => {
  const { company, person, plan } = await plannedCompany()
  const { id } = await plan('Répondre à 3 avis', { deadlineOn: '2026-11-30' })
  const done = await company.ask<Done>('act.completeAction', { id, version: 1, hours: 0.75 })
  expect(done.action).toMatchObject({ state: 'done', doneAt: now, version: 2 })
  expect(await company.ask('act.listTimeEntries')).toMatchObject([{ id: done.timeEntryId, actionId: id, personId: person.id, hours: 0.75, onDay: '2026-11-25' }])
  expect(await weekOf(company)).toMatchObject({ plannedHours: 0, actions: [{ id, state: 'done' }] })
  await expect(company.ask('act.completeAction', { id, version: 1, hours: 1 })).rejects.toMatchObject({ code: 'stale' })
  await expect(company.ask('act.completeAction', { id, version: 2, hours: 1 })).rejects.toMatchObject({ code: 'already-done' })
  expect(await company.ask('act.listTimeEntries')).toHaveLength(1)

  await company.ask('act.reopenAction', { id, version: 2, timeEntryId: done.timeEntryId })
  expect(await company.ask('act.listTimeEntries')).toEqual([])
  expect(await company.ask('act.postponeAction', { id, version: 3, toDay: '2026-11-30' })).toMatchObject({ startOn: '2026-11-26', dueOn: '2026-11-30' })
  await expect(company.ask('act.postponeAction', { id, version: 4, toDay: '2026-11-29' })).rejects.toMatchObject({ fields: { toDay: { fr: 'Choisissez un jour après l’échéance actuelle.' } } })

  const nobodys = await plan('À personne', { ownerId: null })
  expect(await company.ask<Done>('act.completeAction', { id: nobodys.id, version: 1, hours: 1 })).toMatchObject({ timeEntryId: expect.any(String) })
  const viewer = await company.as('viewer')
  await expect(viewer('act.completeAction', { id, version: 4, hours: 1 })).rejects.toMatchObject({ code: 'not-allowed' })
})

test('undoing gives back the other half too: hours with a reopening undone, no postponement when the action is back on its day', async () => {
  const { company, plan } = await plannedCompany()
  const worker = await company.as('contributor')
  const { id } = await plan('Répondre à 3 avis', {})
  await worker('act.completeAction', { id, version: 1, hours: 0.75 })
  const reopened = await worker<Row>('act.reopenAction', { id, version: 2, timeEntryId: null })
  const back = await worker<Row>('thread.undo', { id, version: reopened.version })
  expect(await company.ask('plan.getAction', { id })).toMatchObject({ state: 'done', doneAt: now })
  expect(await company.ask('act.listTimeEntries')).toMatchObject([{ hours: 0.75 }])
  // Reopened and done anew, it has its new hours alone.
  const again = await worker<Row>('act.reopenAction', { id, version: back.version, timeEntryId: null })
  const anew = await worker<Done>('act.completeAction', { id, version: again.version, hours: 2 })
  expect(await company.ask('act.listTimeEntries')).toMatchObject([{ hours: 2 }])
  const open = await worker<Row>('act.reopenAction', { id, version: anew.action.version, timeEntryId: null })

  const moved = await worker<Row>('act.postponeAction', { id, version: open.version, toDay: '2026-11-30' })
  expect(await company.ask('act.listPostponements')).toHaveLength(1)
  const undone = await worker<Row>('thread.undo', { id, version: moved.version })
  expect(await company.ask('act.listPostponements')).toEqual([])
  await worker('thread.undo', { id, version: undone.version })
  expect(await company.ask('act.listPostponements')).toHaveLength(1)
  await expect(worker('plan.updateAction', { id, version: undone.version + 1, change: { hours: 3 } })).rejects.toMatchObject({ code: 'not-allowed' })
})

test('a link keeps its destination on the server and names its campaign; nothing counts it yet', async () => {
  const { company, plan } = await plannedCompany()
  const { id: actionId } = await plan('Répondre à 3 avis', {})
  const make = (label: string, destination = 'https://menuiserie-lenoir.example/devis?ref=a#haut') => company.ask<Row & { slug: string; campaign: string; source: string; medium: string }>('act.createTrackedLink', { actionId, label, destination })
  const link = await make('Réponse aux avis d’été')
  expect(link).toMatchObject({ source: 'local-listing', medium: 'link', campaign: link.slug, slug: expect.stringMatching(/^reponse-aux-avis-d-ete-[2-9a-z]{5}$/) })
  expect((await make('日本')).slug).toMatch(/^lien-/)
  for (const destination of ['javascript:alert(1)', 'ftp://menuiserie-lenoir.example/', 'menuiserie-lenoir.example']) await expect(make('Faux', destination)).rejects.toMatchObject({ code: 'invalid', fields: { destination: expect.anything() } })

  const answer = await http.inject({ method: 'GET', url: `/l/${link.slug}` })
  expect([answer.statusCode, answer.headers.location, answer.headers['set-cookie']]).toEqual([302, `https://menuiserie-lenoir.example/devis?ref=a&utm_source=local-listing&utm_medium=link&utm_campaign=${link.slug}#haut`, undefined])
  expect((await http.inject({ method: 'GET', url: '/l/nulle-part' })).statusCode).toBe(404)
  expect((await weekOf(company)).links).toMatchObject([{ label: '日本', clicks: null }, { actionId, url: `http://localhost:4600/l/${link.slug}`, clicks: null }])
})

test('a link on another company’s action is refused', async () => {
  const [mine, theirs] = [await plannedCompany(), await plannedCompany()]
  const { id } = await theirs.plan('Chez eux', {})
  await expect(mine.company.ask('act.createTrackedLink', { actionId: id, label: 'Chez eux', destination: 'https://menuiserie-lenoir.example/' })).rejects.toMatchObject({ code: 'not-found' })
  await expect(mine.company.ask('act.completeAction', { id, version: 1, hours: 1 })).rejects.toMatchObject({ code: 'not-found' })
  await expect(mine.company.ask('act.postponeAction', { id, version: 1, toDay: '2026-12-01' })).rejects.toMatchObject({ code: 'not-found' })
})

test('what was done on Monday morning here is of this week, though it was Sunday by the clock of the records', async () => {
  const { company, plan } = await plannedCompany()
  const { id } = await plan('Tôt lundi', {})
  await company.ask('plan.updateAction', { id, version: 1, change: { state: 'done', doneAt: '2026-11-22T23:30:00.000Z' } })
  expect((await weekOf(company)).actions.map(one => one.title)).toEqual(['Tôt lundi'])
  await company.ask('plan.updateAction', { id, version: 2, change: { state: 'done', doneAt: '2026-11-22T22:30:00.000Z' } })
  expect((await weekOf(company)).actions).toEqual([])
})

// A question is answered by what the strategy holds, by words, or by a reason to leave it.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OutputOf } from '#app/deck/api.ts'
import { walkLoop } from '#app/testLoop.ts'
import { openTestShip } from '#app/testShip.ts'
import type { TestShip } from '#app/testShip.ts'

type Questions = OutputOf<'home.readQuestions'>

let sea: TestShip
beforeAll(async () => { sea = await openTestShip() })
afterAll(async () => { await sea.close() })

test('a new company has every question open, the nine of Essentiel first', async () => {
  const asked = await (await sea.company()).ask<Questions>('home.readQuestions')
  expect(asked).toHaveLength(46)
  expect(asked.findIndex(one => one.pace !== 'essential')).toBe(9)
  expect(asked.filter(one => one.records || one.note)).toEqual([])
})

test('records answer; words answer what no record keeps; a question added is asked with the others', async () => {
  const { company } = await walkLoop(sea)
  const added = await company.ask<{ id: string }>('aim.createOwnQuestion', { ask: 'Qui garde la clé de la vitrine ?', why: null })
  await company.ask('aim.createQuestionNote', { questionId: 'influencer-who', state: 'not-applicable', text: 'Aucun partenaire rémunéré' })
  await company.ask('aim.createQuestionNote', { questionId: added.id, state: 'answered', text: 'Anne' })
  const asked = new Map((await company.ask<Questions>('home.readQuestions')).map(one => [one.id, one]))
  expect(asked.get('start-date')!.records).toBeGreaterThan(1)
  expect(asked.get('influencer-who')).toMatchObject({ records: 0, note: { state: 'not-applicable', text: 'Aucun partenaire rémunéré' } })
  expect(asked.get('influencer-who')!.awaited.length).toBeGreaterThan(0)
  expect([...asked.values()].at(-1)).toMatchObject({ id: added.id, pace: 'own', note: { text: 'Anne' } })
  // What is taken away answers no longer.
  for (const one of await company.ask<{ id: string; version: number }[]>('diagnose.listSwotItems')) await company.ask('diagnose.removeSwotItem', { id: one.id, version: one.version })
  expect((await company.ask<Questions>('home.readQuestions')).find(one => one.id === 'swot-with-proof')).toMatchObject({ records: 0 })
})

test('what is not known is listed, and leaves the list once it is', async () => {
  const company = await sea.company()
  const kinds = async () => (await company.ask<OutputOf<'home.readToSpecify'>>('home.readToSpecify')).map(one => one.kind)
  expect(await kinds()).toEqual([])
  const course = { stake: 'Recevoir plus de demandes', swotItemId: null, kpiId: 'quote-requests', fromPerMonth: null, toPerMonth: 20, startOn: '2026-12-01', endOn: '2027-11-30', valueCents: null, marginShare: 0.4 }
  const { objectiveId } = await company.ask<{ objectiveId: string }>('aim.setCourse', course)
  expect(await kinds()).toEqual(['per-month-now', 'value', 'hours'])
  await company.ask('plan.keepBudget', { objectiveId, leverId: 'search-ads-generic', centsPerMonth: 30_000 })
  const anne = await company.ask<{ id: string; version: number }>('plan.createPerson', { name: 'Anne', hoursPerWeek: 4 })
  expect(await kinds()).toEqual(['per-month-now', 'assumption', 'assumption', 'value', 'hour-price'])
  await company.ask('plan.updatePerson', { id: anne.id, version: anne.version, change: { rateCentsPerHour: 2_000 } })
  await company.ask('aim.setCourse', { ...course, fromPerMonth: 12, valueCents: 90_000 })
  expect(await kinds()).toEqual([])
})

// Tools on real stores: compared by their needs, kept, and looked at again ninety days later.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OutputOf } from '#app/deck/api.ts'
import { openTestShip } from '#app/testShip.ts'
import type { TestShip } from '#app/testShip.ts'

type Tool = OutputOf<'plan.createTool'>

let sea: TestShip
let now = '2026-11-25T09:00:00.000Z'
beforeAll(async () => { sea = await openTestShip({ now: () => now }) })
afterAll(() => sea.close())

test('two tools for one thing: ranked, one kept, checked three months later', async () => {
  const company = await sea.company('Menuiserie Lenoir (exemple fictif)')
  const read = () => company.ask<OutputOf<'plan.readTools'>>('plan.readTools')
  const add = (name: string, scores: [number, number | null], more: object = {}) => company.ask<Tool>('plan.createTool', { name, purpose: 'Envoyer la lettre', needs: [{ need: 'Écrire sans aide', weight: 5, score: scores[0] }, { need: 'Coûter peu', weight: 3, score: scores[1] }], ...more })
  const simple = await add('Lettre simple', [5, 4], { centsPerMonth: 1_900, seats: 1 })
  const rich = await add('Grand logiciel', [3, 2], { purpose: 'envoyer la lettre ', centsPerMonth: 9_000 })
  expect(await read()).toMatchObject({ groups: [{ isStable: true, isDouble: false, tools: [{ row: { id: simple.id }, score: 4.625 }, { row: { id: rich.id } }] }], monthly: null, due: [] })

  // The 23rd of February is ninety days later, a Tuesday.
  const kept = await company.ask<Tool>('plan.decideTool', { id: simple.id, version: 1, decision: 'keep' })
  expect(kept).toMatchObject({ decidedOn: '2026-11-25', checkOn: '2027-02-23' })
  await company.ask('plan.decideTool', { id: rich.id, version: 1, decision: 'keep' })
  expect(await read()).toMatchObject({ groups: [{ isDouble: true }], monthly: { cents: 10_900, isPart: false } })
  await company.ask('plan.decideTool', { id: rich.id, version: 2, decision: 'drop' })
  expect(await read()).toMatchObject({ groups: [{ isDouble: false }], monthly: { cents: 1_900 }, due: [] })

  now = '2027-02-23T09:00:00.000Z'
  expect((await read()).due).toMatchObject([{ id: simple.id }])
  await company.ask('plan.checkTool', { id: simple.id, version: kept.version, answersNeed: 'partly' })
  expect((await read()).due).toEqual([])
  expect((await company.ask<OutputOf<'home.readQuestions'>>('home.readQuestions')).find(one => one.id === 'tool-fit-check')).toMatchObject({ records: 2, awaited: [] })
  await expect((await company.as('viewer'))('plan.decideTool', { id: simple.id, version: 4, decision: 'drop' })).rejects.toMatchObject({ code: 'not-allowed' })
})

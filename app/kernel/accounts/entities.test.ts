// The parts of a company: pasted as a list, each with objectives of its own, never another company's.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestShip } from '#app/testShip.ts'
import type { TestShip } from '#app/testShip.ts'

type Entity = { id: string; name: string }

let at: TestShip
beforeAll(async () => { at = await openTestShip({ now: () => '2026-11-25T09:00:00.000Z' }) })
afterAll(() => at.close())

const course = { stake: 'Vendre en Espagne', swotItemId: null, kpiId: 'orders', fromPerMonth: 10, toPerMonth: 20, startOn: '2026-12-01', endOn: '2027-11-30', valueCents: null, marginShare: null }

test('a pasted list makes entities; a name already there is not made twice', async () => {
  const company = await at.company()
  expect(await company.ask('crew.listEntities')).toEqual([])
  await company.ask('crew.addEntities', { names: ['Marque Azur', 'Boutique Lyon'] })
  expect(await company.ask('crew.addEntities', { names: ['boutique lyon', 'Espagne', 'Espagne'] })).toMatchObject({ added: [{ name: 'Espagne' }], known: ['boutique lyon'] })
  const entities = await company.ask<Entity[]>('crew.listEntities')
  expect(entities.map(one => one.name)).toEqual(['Boutique Lyon', 'Espagne', 'Marque Azur'])
  expect(await company.ask('crew.renameEntity', { id: entities[1]!.id, name: 'Espagne et Portugal' })).toMatchObject({ name: 'Espagne et Portugal' })
})

test('an objective is of an entity of its own company, and of the company itself when not said', async () => {
  const [company, other] = [await at.company(), await at.company()]
  const { added: [spain] } = await company.ask<{ added: Entity[] }>('crew.addEntities', { names: ['Espagne'] })
  await company.ask('aim.setCourse', { ...course, entityId: spain!.id })
  await company.ask('aim.setCourse', { ...course, kpiId: 'quote-requests' })
  const [first, second] = await company.ask<{ id: string; entity: string }[]>('aim.listObjectives')
  expect(first!.entity).toBe(spain!.id)
  expect(second!.entity).not.toBe(spain!.id)
  // A course that takes another's place stays where that one was.
  await company.ask('aim.setCourse', { ...course, toPerMonth: 30, replacesId: first!.id })
  expect((await company.ask<{ entity: string }[]>('aim.listObjectives'))[2]!.entity).toBe(spain!.id)
  await expect(other.ask('aim.setCourse', { ...course, entityId: spain!.id })).rejects.toMatchObject({ cause: { code: '23503' } })
  expect(await other.ask('aim.listObjectives')).toEqual([])
  await expect(other.ask('crew.renameEntity', { id: spain!.id, name: 'À nous' })).rejects.toMatchObject({ code: 'not-found' })
  await expect((await company.as('viewer'))('crew.addEntities', { names: ['Italie'] })).rejects.toMatchObject({ code: 'not-allowed' })
})

// Keys that exist are found whatever is invented beside them, and while PostgreSQL is away.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestShip } from '#app/testShip.ts'
import type { TestShip } from '#app/testShip.ts'
import { openTrackers } from './findTracker.ts'

let sea: TestShip
beforeAll(async () => { sea = await openTestShip() })
afterAll(async () => { await sea.close() })

test('a key that exists stays known among many invented ones, and when the database is away', async () => {
  const company = await sea.company()
  await company.ask('diagnose.createSite', { url: 'https://menuiserie-lenoir.example/', name: 'Menuiserie Lenoir', kind: 'own' })
  const { key } = await company.ask<{ key: string }>('measure.installTracker')
  let now = 0
  const { owner } = sea.ship.database
  const away = { select: () => { throw new Error('connection refused') } } as unknown as typeof owner
  let isAway = false
  const findTracker = openTrackers(new Proxy(owner, { get: (of, name) => Reflect.get(isAway ? away : of, name) as unknown }), { clock: () => now, mostUnknown: 20 })
  expect(await findTracker(key)).toMatchObject({ key, workspace: company.workspace })
  for (let n = 0; n < 50; n++) expect(await findTracker(`invented-${n}`)).toBeUndefined()
  isAway = true
  now = 10_000
  expect(await findTracker(key)).toMatchObject({ key })
  await expect(findTracker('never-heard')).rejects.toThrow('connection refused')
})

test('what cannot be a key is nobody’s', async () => {
  const findTracker = openTrackers(sea.ship.database.owner)
  for (const key of ['a\0b', '', 'é', ' ', '\ud800', '__proto__', 'constructor']) expect(await findTracker(key)).toBeUndefined()
})

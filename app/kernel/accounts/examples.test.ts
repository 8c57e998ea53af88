// The example: told once for each person, one after the other, again after a failure, and to nobody without a session.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestShip } from '#app/testShip.ts'
import type { TestShip } from '#app/testShip.ts'
import { openExamples } from './examples.ts'
import type { TellExample } from './examples.ts'
import { createCompany } from './members.ts'
import type { Person } from './members.ts'

let at: TestShip
beforeAll(async () => { at = await openTestShip() })
afterAll(() => at.close())

const account = async (name: string): Promise<Person> => (await at.ship.accounts.api.signUpEmail({ body: { name, email: `${name}@exemple.example`, password: 'une phrase bien à moi' } })).user
const tellFor = (person: Person): TellExample => async () => { await createCompany(at.ship.database.owner, { name: 'Maison (exemple fictif)', fictional: true }, person) }

test('pressed twice it is told once; two people wait for each other; who has one is shown theirs', async () => {
  const [anne, hugo] = [await account('anne'), await account('hugo')]
  const examples = openExamples(at.ship.database.owner)
  const under: string[] = []
  const done = Promise.withResolvers<void>()
  examples.offer(async (email, progress) => {
    under.push(email)
    progress(0.5)
    await done.promise
    await tellFor(email === anne.email ? anne : hugo)(email, progress)
    under.splice(under.indexOf(email), 1)
  })
  await examples.begin(anne)
  await examples.begin(anne)
  await examples.begin(hugo)
  await expect.poll(() => examples.read(anne.id)).toEqual({ state: 'telling', share: 0.5, company: null })
  expect(under).toEqual([anne.email])
  expect(await examples.read(hugo.id)).toEqual({ state: 'telling', share: 0, company: null })
  done.resolve()
  await expect.poll(async () => (await examples.read(hugo.id)).state).toBe('ready')
  const theirs = await examples.read(anne.id)
  expect(theirs).toMatchObject({ state: 'ready' })
  expect(await examples.begin(anne)).toEqual(theirs)
})

test('one that failed says so, and may be asked for again', async () => {
  const zoe = await account('zoe')
  const examples = openExamples(at.ship.database.owner)
  await expect(examples.begin(zoe)).rejects.toMatchObject({ code: 'not-found' })
  examples.offer(() => Promise.reject(new Error('the store is away')))
  await examples.begin(zoe)
  await expect.poll(async () => (await examples.read(zoe.id)).state).toBe('failed')
  examples.offer(tellFor(zoe))
  await examples.begin(zoe)
  await expect.poll(async () => (await examples.read(zoe.id)).state).toBe('ready')
})

test('a program with a key, or nobody, starts none', async () => {
  const company = await at.company()
  const { key } = await company.ask<{ key: string }>('crew.createApiKey', { name: 'Tableau', scope: 'write', days: 30 })
  at.ship.doors.offerExample(() => Promise.reject(new Error('not to be told')))
  const http = await at.ship.http()
  const origin = 'http://localhost:4600'
  for (const headers of [{ origin }, { authorization: `Bearer ${key}` }]) for (const door of ['openExample', 'readExample'])
    expect((await http.inject({ method: 'POST', url: `/api/account/${door}`, payload: {}, headers })).statusCode).toBe(401)
  await http.close()
})

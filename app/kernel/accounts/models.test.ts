// Models are a person's own: kept, changed, taken away, and nobody else's to see.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FastifyInstance } from 'fastify'
import { openTestShip } from '#app/testShip.ts'
import type { TestShip } from '#app/testShip.ts'

const origin = 'http://localhost:4600'
const password = 'une phrase bien à moi'
let at: TestShip
let http: FastifyInstance
beforeAll(async () => {
  at = await openTestShip()
  http = await at.ship.http()
})
afterAll(() => at.close())

async function signedIn(name: string) {
  const email = `${name}@cabinet.example`
  await at.ship.accounts.api.signUpEmail({ body: { name, email, password } })
  const answer = await http.inject({ method: 'POST', url: '/api/account/signIn', payload: { email, password }, headers: { origin } })
  const cookie = answer.cookies.map(({ name: key, value }) => `${key}=${encodeURIComponent(value)}`).join('; ')
  return {
    list: async () => (await http.inject({ url: '/api/account/listModels', headers: { cookie } })).json<{ id: string; name: string }[]>(),
    post: (door: string, payload: object) => http.inject({ method: 'POST', url: `/api/account/${door}`, payload, headers: { origin, cookie } }),
  }
}

const lever = { kind: 'lever', name: 'Annonces, artisans', content: { leverId: 'search-ads-generic', priceCents: 95, visits: 4200, results: 117, origin: 'Six clients, 2025' } }
const list = { kind: 'checklist', name: 'Ouverture de compte', content: { items: [{ title: 'Demander les accès', hours: 0.5 }, { title: 'Poser le code', hours: 1 }] } }

test('kept, read again, replaced and removed by their author alone', async () => {
  const [anne, hugo] = [await signedIn('anne'), await signedIn('hugo')]
  const { id } = (await anne.post('keepModel', lever)).json<{ id: string }>()
  await anne.post('keepModel', list)
  expect(await anne.list()).toEqual([{ id: expect.any(String) as string, ...list }, { id, ...lever }])
  expect(await hugo.list()).toEqual([])
  for (const [door, payload] of [['keepModel', { id, ...lever, name: 'À moi' }], ['removeModel', { id }]] as const) expect((await hugo.post(door, payload)).statusCode).toBe(404)
  await anne.post('keepModel', { id, ...lever, name: 'Annonces' })
  expect((await anne.list()).map(one => one.name)).toEqual(['Ouverture de compte', 'Annonces'])
  expect((await anne.post('removeModel', { id })).statusCode).toBe(200)
  expect(await anne.list()).toHaveLength(1)
})

test('what is wrong is named; who is not signed in has none', async () => {
  const zoe = await signedIn('zoe')
  const answer = await zoe.post('keepModel', { ...lever, content: { ...lever.content, results: 5000 } })
  expect(answer.statusCode).toBe(400)
  expect(Object.keys(answer.json<{ fields: object }>().fields)).toEqual(['content.results'])
  expect((await zoe.post('keepModel', { ...list, content: { items: [] } })).json()).toMatchObject({ code: 'invalid' })
  expect((await http.inject({ url: '/api/account/listModels' })).statusCode).toBe(401)
  expect((await http.inject({ method: 'POST', url: '/api/account/keepModel', payload: lever, headers: { origin } })).statusCode).toBe(401)
})

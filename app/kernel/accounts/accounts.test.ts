// Accounts: the set-up link, passwords, signing in and out, the session cookie, and writes that come from other sites.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { openTestShip } from '#app/testShip.ts'
import type { TestShip } from '#app/testShip.ts'
import { credential, session, user, workspace } from '../tables.ts'
import { createApiKey } from './crew.ts'

const password = 'une phrase bien à moi'
const email = 'anne@lenoir.example'
const origin = 'http://localhost:4600'
let at: TestShip
let http: FastifyInstance
let token: string
beforeAll(async () => {
  at = await openTestShip()
  http = await at.ship.http()
  token = (await at.ship.doors.offerSetUp())!
})
afterAll(() => at.close())

const post = (door: string, payload: object, headers: Record<string, string> = {}, remoteAddress = '203.0.113.1') =>
  http.inject({ method: 'POST', url: `/api/account/${door}`, payload, headers: { origin, ...headers }, remoteAddress })
const me = async (cookie: string) => (await http.inject({ url: '/api/account/me', headers: { cookie } })).json<{ person: { email: string } | null; companies: { id: string }[]; emptyInstallation: boolean }>()
const cookieOf = (answer: LightMyRequestResponse) => answer.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ')
const signIn = async (remoteAddress?: string) => cookieOf(await post('signIn', { email, password }, {}, remoteAddress))
const setUp = (more: object = {}) => post('setUp', { token, name: 'Anne', email, password, company: 'Menuiserie Lenoir (exemple fictif)', ...more })

describe('the set-up link', () => {
  test.each([
    ['court', 'Douze caractères'], ['motdepasse1234', 'premiers'], ['Password-2026!', 'premiers'], ['azimutazimut', 'premiers'], ['abcdefghijkl', 'premiers'], ['zyxwvutsrqponm', 'premiers'],
    ['aaaaaaaaaaaaaa', 'premiers'], ['121212121212', 'premiers'], ['202620262026', 'premiers'], ['Anne@2026-2026', 'premiers'],
  ])('refuses the password « %s » and names the field', async (weak, says) => {
    const answer = await setUp({ password: weak })
    expect(answer.statusCode).toBe(400)
    expect(answer.json()).toMatchObject({ code: 'invalid', fields: { password: expect.stringContaining(says) as string } })
  })

  test('refuses another token, and works once even when pressed twice', async () => {
    expect((await setUp({ token: 'setup_invented' })).statusCode).toBe(404)
    expect((await me('')).emptyInstallation).toBe(true)
    const answers = await Promise.all([setUp(), setUp({ email: 'intrus@lenoir.example' })])
    expect(new Set(answers.map(one => one.statusCode))).toEqual(new Set([200, 404]))
    expect((await setUp({ email: 'intrus@lenoir.example' })).json()).toMatchObject({ code: 'set-up-over' })
    expect(await at.ship.doors.offerSetUp()).toBeUndefined()
    expect((await me('')).emptyInstallation).toBe(false)
    expect(await at.ship.database.owner.select({ name: workspace.name }).from(workspace)).toEqual([{ name: 'Menuiserie Lenoir (exemple fictif)' }])
  })
})

describe('the session', () => {
  test('its cookie is bound to this host, hidden from scripts, and no address is kept with it', async () => {
    const answer = await post('signIn', { email: email.toUpperCase(), password })
    expect(answer.statusCode).toBe(200)
    expect(answer.json()).toMatchObject({ companies: [{ name: 'Menuiserie Lenoir (exemple fictif)', role: 'owner' }] })
    expect(answer.cookies).toHaveLength(1)
    expect(answer.cookies[0]).toMatchObject({ name: '__Host-azimut', path: '/', secure: true, httpOnly: true, sameSite: 'Lax' })
    expect(answer.cookies[0]).not.toHaveProperty('domain')
    expect((await me(cookieOf(answer))).person).toMatchObject({ email })
    expect((await at.ship.database.owner.select({ kept: session.ipAddress }).from(session)).filter(row => row.kept)).toEqual([])
    expect((await at.ship.database.owner.select({ hash: credential.password }).from(credential))[0]!.hash).not.toContain(password)
  })

  test('signing out ends it for good; everywhere ends the others too', async () => {
    const [here, there, elsewhere] = [await signIn(), await signIn(), await signIn()]
    await post('signOut', {}, { cookie: here })
    expect([(await me(here)).person, (await me(there)).person]).toMatchObject([null, { email }])
    await post('signOut', { everywhere: true }, { cookie: there })
    expect([(await me(there)).person, (await me(elsewhere)).person]).toEqual([null, null])
  })

  test('a changed cookie is nobody', async () => {
    const cookie = await signIn()
    const changed = cookie.replace(/=(.)/, (_, first: string) => `=${first === 'x' ? 'y' : 'x'}`)
    expect([(await me(cookie)).person, (await me(changed)).person]).toMatchObject([{ email }, null])
  })
})

describe('a write that carries a cookie', () => {
  test.each([
    { origin: 'https://evil.example' }, { origin: 'null' }, { origin: 'http://localhost:4600.evil.example' }, { 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }, {},
  ])('is refused from %o', async from => {
    const answer = await http.inject({ method: 'POST', url: '/api/account/setLocale', payload: { locale: 'en' }, headers: { cookie: await signIn(), ...from } })
    expect(answer.statusCode).toBe(403)
    expect(answer.json()).toMatchObject({ code: 'foreign-origin' })
    expect(await at.ship.database.owner.select({ locale: user.locale }).from(user)).toEqual([{ locale: 'fr' }])
  })

  test('is taken from our own pages; an API key carries no cookie and is taken from anywhere', async () => {
    const cookie = await signIn()
    expect((await post('setLocale', { locale: 'en' }, { cookie })).statusCode).toBe(200)
    const [company] = (await me(cookie)).companies
    const [anne] = await at.ship.database.owner.select({ id: user.id }).from(user)
    const key = await createApiKey(at.ship.database, { name: 'test', scope: 'write', days: 1, workspace: company!.id, person: anne!.id }, new Date().toISOString())
    const write = (headers: Record<string, string>) => http.inject({ method: 'POST', url: `/api/w/${company!.id}/aim/createStake`, payload: { sentence: 'Par un programme' }, headers: { authorization: `Bearer ${key}`, ...headers } })
    expect((await write({ origin: 'https://tool.example' })).statusCode).toBe(200)
    expect((await write({})).statusCode).toBe(200)
    expect((await write({ origin: 'https://tool.example', cookie })).statusCode).toBe(403)
  })
})

describe('guessing', () => {
  const wrong = (remoteAddress: string, address = email) => post('signIn', { email: address, password: 'ce n’est pas celui-là' }, {}, remoteAddress)

  test('says the same of a wrong password and of an unknown address', async () => {
    const [known, unknown] = [await wrong('203.0.113.2'), await wrong('203.0.113.3', 'personne@lenoir.example')]
    expect([known.statusCode, unknown.statusCode]).toEqual([401, 401])
    expect(known.json()).toEqual(unknown.json())
  })

  test('slows down by address written and by address called from, also when all tries come at once', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, (_, n) => wrong('203.0.113.4', `inconnu${n}@lenoir.example`)))
    expect(answers.filter(one => one.statusCode === 401)).toHaveLength(5)
    const slowed = answers.find(one => one.statusCode === 429)!
    expect(Number(slowed.headers['retry-after'])).toBeGreaterThan(0)
    expect(slowed.json()).toMatchObject({ code: 'too-many', message: expect.stringMatching(/Attendez \d+ s/) as string })
    for (let from = 10; from < 20; from++) await wrong(`203.0.113.${from}`)
    expect((await post('signIn', { email, password }, {}, '203.0.113.5')).statusCode).toBe(429)
  })
})

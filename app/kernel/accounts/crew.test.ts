// The crew of a company: roles, invitations by mail, API keys.
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { eq } from 'drizzle-orm'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { FastifyInstance } from 'fastify'
import { openTestShip } from '#app/testShip.ts'
import type { TestCompany, TestShip } from '#app/testShip.ts'
import { apiKey, invitation, member } from '../tables.ts'
import { addMember } from './members.ts'

interface Member { id: string; person: string; role: string }
interface Letter { to: string[]; text: string }

const letters: Letter[] = []
const postOffice = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  onRcptTo: ({ address }, _session, done) => done(address.endsWith('@refused.example') ? new Error('no such mailbox') : null),
  onData(stream, session, done) {
    text(stream).then(said => { letters.push({ to: session.envelope.rcptTo.map(one => one.address), text: said }); done() }, done)
  },
})
let at: TestShip
let http: FastifyInstance
let company: TestCompany
beforeAll(async () => {
  postOffice.listen(0, '127.0.0.1')
  await once(postOffice.server, 'listening')
  at = await openTestShip({ env: { SMTP_URL: `smtp://127.0.0.1:${(postOffice.server.address() as AddressInfo).port}` } })
  http = await at.ship.http()
})
afterAll(async () => {
  await at.close()
  postOffice.close()
})
beforeEach(async () => {
  letters.length = 0
  company = await at.company()
})

const origin = 'http://localhost:4600'
const past = new Date(Date.now() - 1000)
const inThePast = (table: typeof invitation | typeof apiKey) => at.ship.database.owner.update(table).set({ expiresAt: past }).where(eq(table.workspace, company.workspace))
const members = () => company.ask<Member[]>('crew.listMembers')

describe('roles', () => {
  test('a company keeps somebody who administers it, even when all leave at once', async () => {
    const [me] = await members()
    await expect(company.ask('crew.changeRole', { id: me!.id, role: 'editor' })).rejects.toMatchObject({ code: 'last-owner', status: 422 })
    await expect(company.ask('crew.removeMember', { id: me!.id })).rejects.toMatchObject({ code: 'last-owner' })
    for (let more = 0; more < 5; more++) await company.as('owner')
    const leaving = await Promise.allSettled((await members()).map(one => company.ask('crew.changeRole', { id: one.id, role: 'viewer' })))
    expect(leaving.filter(one => one.status === 'rejected')).toHaveLength(1)
    expect((await members()).filter(one => one.role === 'owner')).toHaveLength(1)
  })

  test('only who administers changes roles; who is removed is out at once', async () => {
    const editor = await company.as('editor')
    const { id } = (await members()).find(one => one.role === 'editor')!
    await expect(editor('crew.changeRole', { id, role: 'owner' })).rejects.toMatchObject({ code: 'not-allowed' })
    await company.ask('crew.changeRole', { id, role: 'viewer' })
    expect((await members()).find(one => one.id === id)!.role).toBe('viewer')
    await company.ask('crew.removeMember', { id })
    expect((await members()).map(one => one.role)).toEqual(['owner'])
    await expect(company.ask('crew.removeMember', { id })).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('an invitation', () => {
  const invite = async (email: string, role = 'contributor') => {
    const { link, sent } = await company.ask<{ link: string; sent: boolean }>('crew.invite', { email, role })
    return { link, sent, token: link.split('#')[1]! }
  }
  const look = (token: string) => http.inject({ method: 'POST', url: '/api/account/readInvitation', payload: { token } })
  const accept = (token: string, more: object = { name: 'Zoé', password: 'une phrase de Zoé' }) => http.inject({ method: 'POST', url: '/api/account/acceptInvitation', payload: { token, ...more }, headers: { origin } })

  test('goes by mail with a Message-ID of its own; the database keeps only the hash of its token', async () => {
    const { link, sent, token } = await invite('Zoe@Lenoir.example')
    expect(sent).toBe(true)
    expect(letters).toHaveLength(1)
    expect(letters[0]!.to).toEqual(['zoe@lenoir.example'])
    expect(letters[0]!.text.replaceAll('=\r\n', '')).toContain(link)
    const [kept] = await at.ship.database.owner.select().from(invitation).where(eq(invitation.workspace, company.workspace))
    expect(letters[0]!.text).toContain(`Message-ID: <${kept!.id}@localhost>`)
    expect(JSON.stringify(kept)).not.toContain(token.slice(token.indexOf('_') + 1))
  })

  test('is read any number of times and accepted once, even when pressed twice', async () => {
    const { token } = await invite('une-fois@lenoir.example')
    for (let time = 0; time < 3; time++) expect((await look(token)).json()).toEqual({ company: 'Atelier de test (exemple fictif)', email: 'une-fois@lenoir.example', role: 'contributor' })
    expect(await members()).toHaveLength(1)
    expect((await accept(token, { name: 'Zoé', password: 'court' })).json()).toMatchObject({ fields: { password: expect.anything() as unknown } })
    const pressed = await Promise.all([accept(token), accept(token)])
    expect(pressed.filter(one => one.statusCode === 200)).toHaveLength(1)
    expect(pressed.filter(one => one.statusCode >= 500)).toEqual([])
    expect((await members()).map(one => one.role).toSorted()).toEqual(['contributor', 'owner'])
    expect([(await look(token)).statusCode, (await accept(token)).statusCode]).toEqual([404, 404])
    expect((await accept(token)).json()).toMatchObject({ code: 'invitation-over' })
  })

  test('is over once withdrawn or expired, and an invented one never was', async () => {
    const withdrawn = await invite('retiree@lenoir.example')
    const [{ id }] = await company.ask<[{ id: string }]>('crew.listInvitations')
    await company.ask('crew.withdrawInvitation', { id })
    const expired = await invite('expiree@lenoir.example')
    await inThePast(invitation)
    for (const token of [withdrawn.token, expired.token, 'invite_invented']) expect([(await look(token)).statusCode, (await accept(token)).statusCode], token).toEqual([404, 404])
    expect(await company.ask('crew.listInvitations')).toEqual([])
    expect(await members()).toHaveLength(1)
  })

  test('never takes away the role somebody holds, nor serves anybody else', async () => {
    const signUp = (name: string) => at.ship.accounts.api.signUpEmail({ body: { name, email: `${name}-${company.workspace}@lenoir.example`, password: 'une phrase à elle' }, returnHeaders: true })
    const [anne, stranger] = [await signUp('anne'), await signUp('autre')]
    await addMember(at.ship.database.owner, company.workspace, anne.response.user, 'owner')
    const { token } = await invite(anne.response.user.email, 'viewer')
    const as = ({ headers }: { headers: Headers }) => http.inject({ method: 'POST', url: '/api/account/acceptInvitation', payload: { token }, headers: { origin, cookie: headers.getSetCookie().map(one => one.split(';')[0]).join('; ') } })
    expect((await as(stranger)).statusCode).toBe(404)
    expect((await as(anne)).statusCode).toBe(200)
    expect((await members()).map(one => one.role)).toEqual(['owner', 'owner'])
  })

  test('that the post office refuses is given as a link all the same', async () => {
    const { link, sent, token } = await invite('personne@refused.example')
    expect([sent, letters]).toEqual([false, []])
    expect(link).toContain('/invitation#invite_')
    expect((await look(token)).statusCode).toBe(200)
  })
})

describe('an API key', () => {
  const make = async (scope: 'read' | 'write', days = 30) => (await company.ask<{ key: string }>('crew.createApiKey', { name: 'un programme', scope, days })).key
  const asked = (key: string, method: 'GET' | 'POST', route: string, of = company.workspace) =>
    http.inject({ method, url: `/api/w/${of}/${route}`, headers: { authorization: `Bearer ${key}` }, ...(method === 'POST' ? { payload: { sentence: 'Par un programme' } } : {}) }).then(answer => answer.statusCode)

  test('is kept as a hash, reads or writes as its scope says, in its own company only', async () => {
    const [reader, writer] = [await make('read'), await make('write')]
    const kept = JSON.stringify(await at.ship.database.owner.select().from(apiKey))
    for (const key of [reader, writer]) expect(kept).not.toContain(key.slice(key.indexOf('_') + 1))
    expect([await asked(reader, 'GET', 'aim/listStakes'), await asked(reader, 'POST', 'aim/createStake')]).toEqual([200, 403])
    expect([await asked(writer, 'GET', 'aim/listStakes'), await asked(writer, 'POST', 'aim/createStake')]).toEqual([200, 200])
    const other = await at.company()
    expect(await asked(writer, 'GET', 'aim/listStakes', other.workspace)).toBe(404)
    expect((await http.inject({ url: `/api/w/${company.workspace}/aim/listStakes?apiKey=${writer}` })).statusCode).toBe(401)
    expect(await asked('azimut_invented', 'GET', 'aim/listStakes')).toBe(401)
  })

  test('ends when revoked, when it expires, and with its member', async () => {
    const keys = { revoked: await make('write'), expired: await make('write'), orphan: await make('write') }
    const [newest] = await company.ask<{ id: string }[]>('crew.listApiKeys')
    await company.ask('crew.revokeApiKey', { id: newest!.id })
    expect(await asked(keys.orphan, 'GET', 'aim/listStakes')).toBe(401)
    await inThePast(apiKey)
    expect([await asked(keys.revoked, 'GET', 'aim/listStakes'), await asked(keys.expired, 'POST', 'aim/createStake')]).toEqual([401, 401])
    const last = await make('write')
    await at.ship.database.owner.update(member).set({ removedAt: past }).where(eq(member.workspace, company.workspace))
    expect(await asked(last, 'GET', 'aim/listStakes')).toBe(404)
  })
})

// What the HTTP door answers when something is wrong, in the caller's language and never a stack; and what open pages hear.
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { openTestShip } from '#app/testShip.ts'
import type { TestCompany, TestShip } from '#app/testShip.ts'
import { createApiKey } from '../accounts/crew.ts'
import { addMember } from '../accounts/members.ts'

let at: TestShip
let http: FastifyInstance
let company: TestCompany
let key: string
const keyOf = (workspace: string, person: string) => createApiKey(at.ship.database, { name: 'test', scope: 'write', days: 1, workspace, person }, new Date().toISOString())
beforeAll(async () => {
  at = await openTestShip()
  http = await at.ship.http()
  http.get('/gives-way', () => { throw new Error('secret /home/anne/azimut/kernel.ts') })
  http.get('/database-away', () => { throw Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), { cause: { code: '57P01' } }) })
  company = await at.company()
  key = await keyOf(company.workspace, company.person)
})
afterAll(async () => {
  await http.close()
  await at.close()
})

describe('what is wrong', () => {
  const ask = (how: InjectOptions) => http.inject({ ...how, headers: { authorization: `Bearer ${key}`, ...how.headers } })
  const write = (payload: InjectOptions['payload'], headers: Record<string, string> = {}): InjectOptions => ({ method: 'POST', url: `/api/w/${company.workspace}/aim/createStake`, ...(payload === undefined ? {} : { payload }), headers: { 'content-type': 'application/json', ...headers } })
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
  const cases: [what: string, how: () => InjectOptions, status: number, code: string][] = [
    ['an unknown address', () => ({ url: '/api/nothing' }), 404, 'not-found'],
    ['an unknown operation', () => ({ url: `/api/w/${company.workspace}/aim/getNothing` }), 404, 'not-found'],
    ['a name every object has', () => ({ method: 'POST', url: `/api/w/${company.workspace}/aim/constructor` }), 404, 'not-found'],
    ['a company that is not one', () => ({ url: '/api/w/not-an-id/aim/listStakes' }), 404, 'not-found'],
    ['a method nobody offers', () => ({ method: 'DELETE', url: `/api/w/${company.workspace}/aim/createStake` }), 404, 'not-found'],
    ['an address that cannot be decoded', () => ({ url: '/api/%E0%A4%A' }), 404, 'not-found'],
    ['a body that is not JSON', () => write('{"sentence": '), 400, 'malformed'],
    ['a body of another type', () => write('sentence=1', { 'content-type': 'application/x-www-form-urlencoded' }), 400, 'malformed'],
    ['a body that reaches for the prototype', () => write('{"sentence": "Bonjour", "__proto__": {"a": 1}}'), 400, 'malformed'],
    ['a body nested without end', () => write(`{"sentence": ${deep}}`), 400, 'invalid'],
    ['no body', () => ({ method: 'POST', url: `/api/w/${company.workspace}/aim/createStake` }), 400, 'invalid'],
    ['a body over the limit', () => write(JSON.stringify({ sentence: 'x'.repeat(7 * 1024 * 1024) })), 413, 'too-large'],
    ['an unknown field', () => write({ sentence: 'Bonjour', workspace: '1' }), 400, 'invalid'],
    ['a NUL in a text', () => write({ sentence: 'a\0b' }), 400, 'invalid'],
    ['a NUL in a text kept as JSON', () => ({ ...write({ label: 'a', columns: { note: 'a\0b' } }), url: `/api/w/${company.workspace}/measure/createTracker` }), 400, 'invalid'],
    ['a NUL in an account’s name', () => ({ ...write({ name: 'a\0b', scope: 'read', days: 1 }), url: `/api/w/${company.workspace}/crew/createApiKey` }), 400, 'invalid'],
    ['a number PostgreSQL cannot hold', () => ({ ...write({ id: crypto.randomUUID(), version: 2 ** 40, change: {} }), url: `/api/w/${company.workspace}/aim/updateStake` }), 400, 'malformed'],
    ['a link to nothing', () => write({ sentence: 'Bonjour', swotItemId: crypto.randomUUID() }), 422, 'not-linked'],
    ['what nobody foresaw', () => ({ url: '/gives-way' }), 500, 'broken'],
    ['a database that went away', () => ({ url: '/database-away' }), 503, 'store-away'],
  ]
  test.each(cases)('%s', async (_what, how, status, code) => {
    const said = await Promise.all((['fr', 'en-GB,en;q=0.9'] as const).map(language => ask({ ...how(), headers: { ...how().headers, 'accept-language': language } })))
    for (const answer of said) {
      expect(answer.statusCode).toBe(status)
      expect(answer.headers['content-type']).toContain('application/json')
      expect(answer.json()).toMatchObject({ code, message: expect.stringMatching(/\S \S/) as string })
      expect(answer.body).not.toMatch(/\.ts\b|node_modules|at \w+ \(|secret|ECONNREFUSED|select |insert /)
    }
    expect(said[0]!.json<{ message: string }>().message).not.toBe(said[1]!.json<{ message: string }>().message)
  })

  test('the fields at fault are named in the caller’s language; half of a surrogate pair is kept as a replacement', async () => {
    const answer = await ask(write({ sentence: 3 }, { 'x-azimut-locale': 'en', 'accept-language': 'fr' }))
    expect(answer.json()).toMatchObject({ code: 'invalid', fields: { sentence: expect.stringMatching(/\S/) as string } })
    expect((await ask(write({ sentence: 'avant \uD800 après' }))).json()).toMatchObject({ sentence: 'avant \uFFFD après' })
    expect(await company.ask('aim.listStakes')).toHaveLength(1)
  })

  test('every answer carries the headers that keep a page safe', async () => {
    for (const url of ['/api/nothing', '/api/account/me', '/health']) {
      const { headers } = await ask({ url })
      expect(headers, url).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'content-security-policy': expect.stringMatching(/default-src 'none'; script-src 'self' 'nonce-[^']{20,}'/) as string })
    }
  })
})

describe('open pages', () => {
  test('hear the changes of their company, in the rooms their role may see, and of no other', async () => {
    await http.listen({ port: 0, host: '127.0.0.1' })
    const url = `http://127.0.0.1:${(http.server.address() as AddressInfo).port}`
    const stop = new AbortController()
    const listen = async (workspace: string, apiKey: string) => {
      const { status, body, headers } = await fetch(`${url}/api/w/${workspace}/live`, { headers: { authorization: `Bearer ${apiKey}` }, signal: stop.signal })
      let heard = ''
      void body?.pipeThrough(new TextDecoderStream()).pipeTo(new WritableStream({ write(part) { heard += part } })).catch(() => {})
      return { status, type: headers.get('content-type'), heard: () => heard }
    }
    const rival = await at.company('La rivale (exemple fictif)')
    const guest = (await at.ship.accounts.api.signUpEmail({ body: { name: 'Invité', email: 'invite@lenoir.example', password: 'une phrase à lui' } })).user
    await addMember(at.ship.database.owner, company.workspace, guest, 'guest')
    const pages = {
      ours: await listen(company.workspace, key),
      theirs: await listen(rival.workspace, await keyOf(rival.workspace, rival.person)),
      guests: await listen(company.workspace, await keyOf(company.workspace, guest.id)),
      refused: await listen(rival.workspace, key),
    }
    expect([pages.ours.status, pages.theirs.status, pages.refused.status]).toEqual([200, 200, 404])
    expect(pages.ours.type).toBe('text/event-stream')
    const stake = await company.ask<{ id: string }>('aim.createStake', { sentence: 'À ne dire à personne' })
    await expect.poll(pages.ours.heard).toContain(`data: {"event":"aim.stakeCreated","data":{"id":"${stake.id}"}}\n\n`)
    const theirStake = await rival.ask<{ id: string }>('aim.createStake', { sentence: 'Chez la rivale' })
    await expect.poll(pages.theirs.heard).toContain(theirStake.id)
    expect(pages.theirs.heard()).not.toContain(stake.id)
    expect(pages.ours.heard()).not.toContain(theirStake.id)
    expect(pages.ours.heard()).not.toContain('À ne dire')
    expect(pages.guests.heard()).not.toContain('stakeCreated')

    await expect(company.ask('aim.createObjective', { stakeId: stake.id })).rejects.toMatchObject({ code: 'invalid' })
    await company.ask('aim.removeStake', { id: stake.id, version: 1 })
    await expect.poll(pages.ours.heard).toContain('aim.stakeRemoved')
    expect(pages.ours.heard()).not.toContain('objectiveCreated')
    stop.abort()
  })
})

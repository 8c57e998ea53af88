// The till's page: a press counts for its company alone, a wrong key tells nothing, a program cannot flood it, a withdrawn one is over.
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestShip } from '#app/testShip.ts'
import type { TestCompany, TestShip } from '#app/testShip.ts'

type Opened = { id: string; version: number; token: string; sources: string[] }
type Shown = { company: string; question: string; sources: { source: string; count: number }[] }

let sea: TestShip
let http: FastifyInstance
beforeAll(async () => { sea = await openTestShip(); http = await sea.ship.http() })
afterAll(async () => { await http.close(); await sea.close() })

const question = { name: 'Magasin', question: 'Comment nous avez-vous connus ?', sources: ['Bouche-à-oreille', 'Internet', 'Prospectus'] }
const open = async () => { const company = await sea.company('Menuiserie Lenoir (exemple fictif)'); return { company, till: await company.ask<Opened>('measure.createTill', question) } }
let address = 0
/** Each test asks from its own address: guesses are slowed down by address. */
const post = (at: string, payload: object, remoteAddress = `10.0.0.${++address % 250}`) => http.inject({ method: 'POST', url: `/api/till/${at}`, payload, remoteAddress })
const countsOf = (company: TestCompany) => company.ask<{ source: string; count: number; how: string; version: number }[]>('measure.listResultCounts')

test('a press adds one, a press taken back removes one, and never below nothing', async () => {
  const { company, till } = await open()
  expect((await post('read', { token: till.token })).json<Shown>()).toMatchObject({ company: 'Menuiserie Lenoir (exemple fictif)', question: question.question, sources: [{ source: 'Bouche-à-oreille', count: 0 }, { source: 'Internet', count: 0 }, { source: 'Prospectus', count: 0 }] })
  await Promise.all([1, 2, 3].map(() => post('press', { token: till.token, source: 'Internet' })))
  const last = await post('press', { token: till.token, source: 'Internet', undo: true })
  expect(last.json<Shown>().sources).toContainEqual({ source: 'Internet', count: 2 })
  expect(last.headers['set-cookie']).toBeUndefined()
  await post('press', { token: till.token, source: 'Prospectus', undo: true })
  expect(await countsOf(company)).toMatchObject([{ source: 'Internet', count: 2, how: 'till' }])
})

test('reading changes nothing, and there is nothing to GET', async () => {
  const { company, till } = await open()
  for (const method of ['GET', 'HEAD'] as const) expect((await http.inject({ method, url: `/api/till/press?token=${till.token}&source=Internet` })).statusCode).toBe(404)
  await post('read', { token: till.token })
  expect(await countsOf(company)).toEqual([])
})

test('a press counts for its company alone, and only among the answers offered', async () => {
  const { company, till } = await open()
  const other = await open()
  await post('press', { token: till.token, source: 'Internet' })
  expect((await post('press', { token: till.token, source: 'Autre' })).json()).toMatchObject({ code: 'invalid' })
  expect((await post('press', { token: till.token, source: 'Internet', kpiId: 'orders' })).statusCode).toBe(400)
  expect(await countsOf(company)).toHaveLength(1)
  expect(await countsOf(other.company)).toEqual([])
})

test('the key is shown once and kept nowhere; a new one, or a withdrawal, closes the page', async () => {
  const { company, till } = await open()
  const { rows } = await sea.ship.database.ownerPool.query<{ all: string }>(`select string_agg(t::text, '') as all from measure.till t`)
  expect(rows[0]!.all).not.toContain(till.token)
  expect(JSON.stringify(await company.ask('measure.listTills'))).not.toContain('oken')
  const renewed = await company.ask<Opened>('measure.renewTill', { id: till.id, version: till.version })
  expect((await post('read', { token: till.token })).json()).toMatchObject({ code: 'till-over' })
  expect((await post('read', { token: renewed.token })).statusCode).toBe(200)
  await company.ask('measure.removeTill', { id: renewed.id, version: renewed.version })
  expect((await post('press', { token: renewed.token, source: 'Internet' })).statusCode).toBe(404)
})

test('keys cannot be guessed at speed, nor a till pressed faster than a counter', async () => {
  const answers = []
  for (let guess = 0; guess < 8; guess++) answers.push((await post('read', { token: `till_${guess}` }, '10.1.1.1')).statusCode)
  expect(answers.slice(0, 5)).toEqual([404, 404, 404, 404, 404])
  expect(answers.at(-1)).toBe(429)
  const { till } = await open()
  const pressed = await Promise.all(Array.from({ length: 41 }, () => post('press', { token: till.token, source: 'Internet' })))
  expect(pressed.map(one => one.statusCode).toSorted((a, b) => a - b).slice(-2)).toEqual([200, 429])
  expect((await post('press', { token: 'x'.repeat(5000), source: 'Internet' })).statusCode).toBe(413)
})

test('pages of other sites cannot press, and nobody chooses the key or its hash', async () => {
  const { company, till } = await open()
  const foreign = await http.inject({ method: 'POST', url: '/api/till/press', headers: { origin: 'https://elsewhere.example' }, payload: { token: till.token, source: 'Internet' } })
  expect(foreign.statusCode).toBe(403)
  await expect(company.ask('measure.createTill', { ...question, tokenHash: 'mine' })).rejects.toMatchObject({ code: 'invalid' })
  await expect(company.ask('measure.updateTill', { id: till.id, version: till.version, change: { tokenHash: 'mine' } })).rejects.toMatchObject({ code: 'invalid' })
  await expect((await company.as('viewer'))('measure.createTill', question)).rejects.toMatchObject({ code: 'not-allowed' })
})

test('another wording can be undone; the key is nobody’s to put back', async () => {
  const { company, till } = await open()
  const renamed = await company.ask<Opened>('measure.updateTill', { id: till.id, version: till.version, change: { question: 'D’où venez-vous ?' } })
  const back = await company.ask<Opened>('thread.undo', { id: till.id, version: renamed.version })
  expect((await post('read', { token: till.token })).json<Shown>().question).toBe(question.question)
  const renewed = await company.ask<Opened>('measure.renewTill', { id: till.id, version: back.version })
  await expect(company.ask('thread.undo', { id: till.id, version: renewed.version })).rejects.toMatchObject({ code: 'invalid' })
})

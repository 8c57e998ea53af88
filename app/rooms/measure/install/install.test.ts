// Whether the code is there is told from the real page; the letter leaves by a real mail server, and is copied without one.
import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keysIn } from '#app/answers/codeInPage.ts'
import type { OutputOf } from '#app/deck/api.ts'
import { openTestShip } from '#app/testShip.ts'
import type { TestShip } from '#app/testShip.ts'
import { snippetOf } from './snippet.ts'

type Check = OutputOf<'measure.checkInstall'>
const letters: string[] = []
let page = ''
let status = 200
let delayMs = 0
let web: Server
let smtp: SMTPServer
let sea: TestShip
let mailing: TestShip

const listening = (server: { listen(port: number, host: string, done: () => void): unknown }) => new Promise<void>(resolve => { server.listen(0, '127.0.0.1', resolve) })
const portOf = (server: { address(): unknown }) => (server.address() as AddressInfo).port

beforeAll(async () => {
  web = createServer((_request, answer) => { setTimeout(() => answer.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(page), delayMs) })
  smtp = new SMTPServer({ authOptional: true, disabledCommands: ['STARTTLS'], onData(stream, _session, done) { let text = ''; stream.on('data', (part: Buffer) => { text += part.toString() }).on('end', () => { letters.push(text); done() }) } })
  await Promise.all([listening(web), listening(smtp)])
  sea = await openTestShip({ env: { AZIMUT_NETWORK_ALLOW: `127.0.0.1:${portOf(web)}` } })
  mailing = await openTestShip({ env: { SMTP_URL: `smtp://127.0.0.1:${portOf(smtp.server)}`, AZIMUT_NETWORK_ALLOW: `127.0.0.1:${portOf(web)}` } })
})
afterAll(async () => {
  await sea.close()
  await mailing.close()
  web.close()
  await new Promise<void>(resolve => { smtp.close(resolve) })
})

async function sited(ship: TestShip) {
  const company = await ship.company('Menuiserie Lenoir (exemple fictif)')
  await company.ask('diagnose.openSites', { url: `http://127.0.0.1:${portOf(web)}/` })
  const { key } = await company.ask<{ key: string }>('measure.installTracker')
  return { company, key, check: () => company.ask<Check>('measure.checkInstall') }
}

test('there, not there, another one’s, heard or not, or down: each is told apart', async () => {
  const { key, check } = await sited(sea)
  const url = 'http://localhost:4600'
  page = '<html><head><title>Accueil</title></head><body></body></html>'
  expect(await check()).toMatchObject({ state: 'missing', first: null, foundKey: null })
  page = `<html><head><!-- ${snippetOf('tag', { url, key })} --></head></html>`
  expect((await check()).state).toBe('missing')
  page = `<html><head>${snippetOf('tag', { url, key: '0123456789abcdef01' })}</head></html>`
  expect(await check()).toMatchObject({ state: 'other-key', foundKey: '0123456789abcdef01' })
  page = `<html><head>${snippetOf('tag', { url, key })}</head></html>`
  expect((await check()).state).toBe('silent')

  const http = await sea.ship.http()
  await http.inject({ method: 'POST', url: '/e', headers: { 'content-type': 'text/plain', 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0' }, payload: JSON.stringify({ site: key, events: [{ id: randomUUID(), name: 'pageview', url: 'http://127.0.0.1/', ts: Date.now(), mode: 'exempt' }] }) })
  await sea.ship.services.events.drain()
  await http.close()
  expect(await check()).toMatchObject({ state: 'live', first: expect.stringMatching(/Z$/) })
  page = '<html><head></head></html>'
  expect((await check()).state).toBe('elsewhere')
  status = 503
  expect(await check()).toMatchObject({ state: 'down', trouble: 'error-page' })
  status = 200
})

test('a private address that is not allowed is not opened', async () => {
  const { company } = await sited(mailing)
  const [own] = await company.ask<{ id: string; version: number }[]>('diagnose.listSites')
  await company.ask('diagnose.updateSite', { id: own!.id, version: own!.version, change: { url: 'http://127.0.0.1:9/' } })
  expect(await company.ask<Check>('measure.checkInstall')).toMatchObject({ state: 'down', trouble: 'forbidden' })
  await expect((await mailing.company()).ask('measure.checkInstall')).rejects.toMatchObject({ code: 'no-code' })
})

test('both forms of the code are recognised in a page', () => {
  const at = { url: 'https://azimut.example', key: '0123456789abcdef01' }
  expect(keysIn(snippetOf('tag', at))).toEqual([at.key])
  expect(keysIn(snippetOf('loader', at))).toEqual([at.key])
  expect(keysIn(`<script data-site=${at.key} src=x></script>`)).toEqual([at.key])
  expect(keysIn('<div data-site="autre"></div>')).toEqual([])
  expect(keysIn(`<!-- a <!-- b -->${snippetOf('tag', at)}<!-- c`)).toEqual([at.key])
})

test('comments that never end keep nobody waiting, and hide what follows', () => {
  expect(keysIn(`${'<!--'.repeat(500_000)}${snippetOf('tag', { url: 'https://azimut.example', key: '0123456789abcdef01' })}`)).toEqual([])
})

test('no transaction waits for somebody else’s site', async () => {
  const { check } = await sited(sea)
  const old = `select count(*)::int as count from pg_stat_activity where datname = current_database() and xact_start < now() - interval '200 milliseconds'`
  let held: number | undefined
  web.once('request', () => { setTimeout(() => { void sea.ship.database.ownerPool.query<{ count: number }>(old).then(({ rows: [row] }) => { held = row!.count }) }, 300) })
  delayMs = 900
  await check().finally(() => { delayMs = 0 })
  expect(held).toBe(0)
})

test('the letter goes out with the code, the steps and how to check; a few an hour', async () => {
  const { company, key } = await sited(mailing)
  await company.ask('measure.sendCode', { to: 'webmestre@agence.example', cmsId: 'wordpress' })
  expect(letters).toHaveLength(1)
  const text = decodeLetter(letters[0]!)
  expect(text).toMatch(/^To: webmestre@agence\.example$/m)
  expect(text).toContain(`data-site="${key}"`)
  expect(text).toContain('WPCode')
  expect(letters[0]).toMatch(/^Message-ID: <[0-9a-f-]{36}@/m)
  for (let more = 0; more < 4; more++) await company.ask('measure.sendCode', { to: 'webmestre@agence.example' })
  await expect(company.ask('measure.sendCode', { to: 'webmestre@agence.example' })).rejects.toMatchObject({ code: 'too-many' })
  await expect((await company.as('viewer'))('measure.sendCode', { to: 'a@b.example' })).rejects.toMatchObject({ code: 'not-allowed' })
})

test('without a mail server the letter is there to copy', async () => {
  const { company, key } = await sited(sea)
  const letter = await company.ask<OutputOf<'measure.readCodeLetter'>>('measure.readCodeLetter', { cmsId: 'google-tag' })
  expect(letter).toMatchObject({ sends: false, subject: expect.stringContaining('127.0.0.1') })
  expect(letter.text).toContain(`code.setAttribute('data-site', '${key}')`)
  await expect(company.ask('measure.sendCode', { to: 'a@b.example' })).rejects.toMatchObject({ code: 'no-mail' })
  const steps = await company.ask<OutputOf<'measure.readInstallSteps'>>('measure.readInstallSteps')
  expect(steps).toMatchObject({ recognised: null })
  expect(steps.cms[0]).toMatchObject({ id: 'html', snippet: expect.stringContaining(key) })
})

/** Quoted-printable and soft line breaks undone, enough to read the words and the code. */
function decodeLetter(raw: string): string {
  const text = raw.replace(/=\r?\n/g, '').replace(/\r\n/g, '\n')
  return Buffer.from(text.replace(/=([0-9A-F]{2})/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))), 'latin1').toString('utf8')
}

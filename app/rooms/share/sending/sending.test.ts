// A document leaves by mail only because somebody pressed, with the brand's head and the file, once for each address.
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loopNow, walkLoop } from '#app/testLoop.ts'
import { openTestShip } from '#app/testShip.ts'
import type { TestShip } from '#app/testShip.ts'

const received: { to: string; source: string }[] = []
const server = new SMTPServer({
  authOptional: true, disabledCommands: ['STARTTLS'],
  onRcptTo({ address }, _session, done) { done(address.startsWith('nobody') ? Object.assign(new Error('No such mailbox'), { responseCode: 550 }) : undefined) },
  onData(stream, session, done) { void text(stream).then(source => { received.push({ to: session.envelope.rcptTo[0]!.address, source }); done() }) },
})
let sea: TestShip
beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  sea = await openTestShip({ now: () => loopNow, env: { SMTP_URL: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}` } })
})
afterAll(async () => {
  await sea.close()
  await new Promise<void>(done => { server.close(done) })
})

interface Sent { recipient: string; state: string; sentAt: string | null }

test('to two addresses, one of which does not exist', async () => {
  const { company } = await walkLoop(sea)
  await company.ask('share.createBrand', { displayName: 'Menuiserie Lenoir', belongsTo: 'company', primary: '#1d4f91', second: '#e0a030', footer: 'Angers' })
  expect(received).toEqual([])
  await company.ask('share.sendEdition', { exportId: 'one-page', recipients: ['Banque@test.example', 'banque@test.example', 'nobody@test.example'], message: 'Bonjour <b>Madame</b>,\n\nComme convenu.' })
  const deliveries = () => company.ask<Sent[]>('share.listDeliveries')
  await expect.poll(async () => (await deliveries()).map(one => one.state).toSorted(), { timeout: 20_000 }).toEqual(['failed', 'sent'])
  expect(received.map(one => one.to)).toEqual(['banque@test.example'])
  const [{ source }] = received as [{ to: string; source: string }]
  expect(source).toMatch(/^From: Menuiserie Lenoir <azimut@localhost>/m)
  expect(source).toMatch(/^Message-ID: <[\da-f-]{36}@localhost>/m)
  expect(source).toContain('Content-Type: application/pdf')
  expect(source).toContain('JVBERi0') // %PDF-, in base64
  const [, html = ''] = /Content-Type: text\/html[^]*?\r\n\r\n([^]*?)\r\n--/.exec(source) ?? []
  expect(Buffer.from(html.replaceAll('=\r\n', '').replaceAll(/=([\dA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))), 'latin1').toString()).toContain('Bonjour &lt;b&gt;Madame&lt;/b&gt;,')
  expect((await deliveries()).find(one => one.state === 'sent')?.sentAt).toBe(loopNow)
})

test('a viewer sends nothing, nobody floods, and an address is an address', async () => {
  const { company } = await walkLoop(sea)
  const send = (recipients: string[]) => company.ask('share.sendEdition', { exportId: 'calendar', recipients, message: '' })
  await expect(send(['not an address'])).rejects.toMatchObject({ code: 'invalid' })
  await expect(send(Array.from({ length: 11 }, (_, index) => `a${index}@test.example`))).rejects.toMatchObject({ code: 'invalid' })
  const viewer = await company.as('viewer')
  await expect(viewer('share.sendEdition', { exportId: 'calendar', recipients: ['a@test.example'], message: '' })).rejects.toMatchObject({ code: 'not-allowed' })
})

test('addresses are shown to whoever may send, and to nobody else', async () => {
  const { company } = await walkLoop(sea)
  await company.ask('share.sendEdition', { exportId: 'calendar', recipients: ['banque@test.example'], message: 'Entre nous' })
  const [{ id } = { id: '' }] = await company.ask<{ id: string }[]>('share.listDeliveries')
  expect(await (await company.as('editor'))('share.readShare')).toMatchObject({ deliveries: [{ recipient: 'banque@test.example' }] })
  for (const role of ['contributor', 'viewer', 'guest'] as const) {
    const ask = await company.as(role)
    expect(await ask('share.readShare')).toMatchObject({ deliveries: [] })
    await expect(ask('share.listDeliveries')).rejects.toMatchObject({ code: 'not-allowed' })
    await expect(ask('share.getDelivery', { id })).rejects.toMatchObject({ code: 'not-allowed' })
  }
  // Nor do the thread and the history say them.
  const [{ editionId }] = await company.ask<[{ editionId: string }]>('share.listDeliveries')
  const thread = (ask: typeof company.ask) => ask<{ andSo: { title: string }[] }>('thread.readThread', { id: editionId })
  expect((await thread(company.ask)).andSo).toMatchObject([{ title: 'banque@test.example' }])
  const viewer = await company.as('viewer')
  expect((await thread(viewer)).andSo).toEqual([])
  expect(await viewer('thread.listHistory', { id })).toEqual([])
  await expect(viewer('thread.readThread', { id })).rejects.toMatchObject({ code: 'not-found' })
})

test('thirty letters an hour, taken off the list or asked for at the same moment', async () => {
  const { company } = await walkLoop(sea)
  const send = (from: number) => company.ask('share.sendEdition', { exportId: 'calendar', recipients: Array.from({ length: 10 }, (_, index) => `a${from + index}@test.example`), message: '' })
  const answers = await Promise.allSettled([0, 10, 20, 30].map(send))
  expect(answers.filter(one => one.status === 'fulfilled')).toHaveLength(3)
  const settled = async () => (await company.ask<Sent[]>('share.listDeliveries')).every(one => one.state === 'sent')
  await expect.poll(settled, { timeout: 20_000 }).toBe(true)
  for (const { id, version } of await company.ask<{ id: string; version: number }[]>('share.listDeliveries')) await company.ask('share.removeDelivery', { id, version })
  await expect(send(40)).rejects.toMatchObject({ code: 'too-many' })
})

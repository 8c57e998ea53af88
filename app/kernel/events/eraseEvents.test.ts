// One person leaves the events of every site, and nobody else does: ids and addresses that look alike are others'.
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { unsaid } from './event.ts'
import type { StoredEvent } from './event.ts'
import { openEventPath } from './eventPath.ts'
import type { EventPath } from './eventPath.ts'

let dir: string, events: EventPath
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'azimut-erase-events-'))
  events = await openEventPath({ dir, secret: 'test', log: () => undefined })
})
afterAll(async () => {
  await events.close()
  await rm(dir, { recursive: true, force: true })
})

/** An erasure waits for the removed bytes to leave the disk. */
const patience = 150_000
const day = Date.UTC(2026, 8, 1, 10)
const event = (given: Partial<StoredEvent>): StoredEvent => ({
  site: randomUUID(), id: randomUUID(), ts: day, received: day / 1_000, name: 'pageview', host: 'www.example.fr', path: '/', title: '', referrer: '', visitor: '', mode: given.visitor ? 'consented' : 'exempt',
  channel: 'direct', source: '', medium: '', campaign: '', entry: 1, cents: 0, currency: '', props: {}, bot: '', ...unsaid, ...given,
})
const erase = async (text: string) => events.erase({ visitors: await events.findVisitors(text), text })
const pathsOf = async (site: string) => (await events.query<{ path: string }>('SELECT path FROM event WHERE site = {site:String} ORDER BY path', { site })).map(({ path }) => path)

test('an id that somebody chose on another site, and a page view named from another site, stay', async () => {
  const [site, other] = [randomUUID(), randomUUID()]
  const [id, page, own] = [randomUUID(), randomUUID(), randomUUID()]
  await events.add([
    event({ site, id, visitor: 'person-one' }), event({ site: other, id, path: '/same-id' }), event({ site: other, id: page, path: '/named' }), event({ site, id: own }),
    ...[page, own].map((pageview) => event({ site, visitor: 'person-one', name: 'consent', props: { pageview } })),
  ], randomUUID())
  expect(await erase('person-one')).toMatchObject({ events: 4 })
  expect([await pathsOf(site), await pathsOf(other)]).toEqual([[], ['/named', '/same-id']])
}, patience)

test('an address that ends or begins like it is another’s', async () => {
  const site = randomUUID()
  const of = (path: string, text: string) => event({ site, path, props: { note: text } })
  await events.add([
    of('/a', 'ann@example.fr'), of('/b', 'Pour ANN@example.fr.'), of('/c', 'mailto:ann@example.fr'), of('/d', 'à\nann@example.fr'),
    of('/e', 'joann@example.fr'), of('/f', 'ann@example.fr.example.org'), of('/g', 'jo.ann@example.fr'), of('/h', 'ann%example.fr'), of('/i', 'ann@exampleXfr'),
  ], randomUUID())
  await erase('ann@example.fr')
  expect(await pathsOf(site)).toEqual(['/e', '/f', '/g', '/h', '/i'])
}, patience)

test('what is left of the day is worked out again', async () => {
  const site = randomUUID()
  await events.add([event({ site, visitor: 'person-two', path: '/theirs' }), event({ site, visitor: 'person-three', path: '/kept' })], randomUUID())
  await events.rollNow()
  const visits = () => events.query<{ entry: string }>('SELECT entry FROM visit WHERE site = {site:String} ORDER BY entry', { site })
  expect(await visits()).toEqual([{ entry: '/kept' }, { entry: '/theirs' }])
  await erase('person-two')
  expect(await visits()).toEqual([{ entry: '/kept' }])
}, patience)

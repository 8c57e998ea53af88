// Whoever leaves before the answer came stops the question: the event store works for nobody who is gone.
import type { AddressInfo } from 'node:net'
import fastify from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as z from 'zod'
import { openTestShip } from '#app/testShip.ts'
import type { TestShip } from '#app/testShip.ts'
import { lateOperation, nothing } from '../operation.ts'
import { room } from '../room.ts'
import type { Room } from '../room.ts'
import { mountOperations } from './operations.ts'

let sea: TestShip
beforeAll(async () => { sea = await openTestShip() })
afterAll(() => sea.close())

/** Runs for minutes if nobody stops it. */
const readSlowly = lateOperation({
  access: 'measure.view', reads: true, input: nothing, output: z.array(z.unknown()),
  async run(ctx) { return () => ctx.services.events.query('SELECT count() AS slow_question FROM numbers(1000000000000) WHERE NOT ignore(sipHash64(number))', {}, ctx.signal && { signal: ctx.signal }) },
})

test('the query of a request that was given up is no longer running', async () => {
  const company = await sea.company()
  const app = fastify()
  const slow = room('measure', { nouns: [], operations: { readSlowly } }) as unknown as Room
  mountOperations(app, { ...sea.ship, rooms: [slow] }, async () => ({ person: company.person, name: 'test', role: 'owner', scope: 'read' }))
  await app.listen({ port: 0, host: '127.0.0.1' })
  const running = async () => (await sea.ship.services.events.query<{ n: number }>(`SELECT toUInt32(count()) AS n FROM system.processes WHERE query LIKE '%slow_question%' AND query NOT LIKE '%processes%'`))[0]!.n
  const left = new AbortController()
  const asked = fetch(`http://127.0.0.1:${(app.server.address() as AddressInfo).port}/api/w/${company.workspace}/measure/readSlowly`, { signal: left.signal })
  await expect.poll(running, { timeout: 10_000 }).toBe(1)
  left.abort()
  await expect(asked).rejects.toThrow(/abort/i)
  await expect.poll(running, { timeout: 10_000 }).toBe(0)
  await app.close()
})

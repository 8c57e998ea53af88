// Jobs: asked for in the same transaction as the rest, run as who asked, stopped by a person, and run again after a stop or a crash.
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openTestShip } from '#app/testShip.ts'
import type { TestCompany, TestShip } from '#app/testShip.ts'
import type { Ctx } from '../context.ts'
import { room } from '../room.ts'
import type { Room } from '../room.ts'
import { transact } from '../run.ts'
import { StopAsked } from './job.ts'
import type { JobCtx } from './job.ts'
import { startWorker } from './worker.ts'
import type { Worker } from './worker.ts'

let at: TestShip
let company: TestCompany
let worker: Worker | undefined
/** What the job of this test does, and the runs it had. */
let work: (ctx: JobCtx) => Promise<void>
let runs: { subject: string; ended?: unknown }[] = []
/** Pages given up, with the person in whose name. */
let givenUp: { page: unknown; person: string }[] = []
const diary = room('diary', {
  nouns: [], operations: {},
  jobs: {
    write: {
      subject: data => String(data['page']),
      async run(ctx, data) {
        const run: (typeof runs)[number] = { subject: String(data['page']) }
        runs.push(run)
        try { await work(ctx); run.ended = 'done' } catch (error) { run.ended = error; throw error }
      },
      giveUp: (ctx, { page }) => ctx.transact(async ({ asker }) => { givenUp.push({ page, person: asker.person }) }),
    },
  },
}) as unknown as Room
let logged: string[] = []
const start = async () => { worker = await startWorker({ ...at.ship, rooms: [diary] }, text => { logged.push(text) }) }
const untilStopped = ({ signal }: JobCtx) => new Promise<void>((_resolve, reject) => { signal.addEventListener('abort', () => reject(signal.reason as Error)) })
const asked = <T>(steps: (ctx: Ctx) => Promise<T>) =>
  transact(at.ship, { workspace: company.workspace, asker: { person: company.person, name: 'Anne', role: 'owner', scope: 'write' }, locale: 'en', operation: 'diary.open' }, steps)
const enqueue = (page: string) => asked(ctx => ctx.enqueue('write', { page }))
const jobs = async () => (await at.ship.database.ownerPool.query<{ state: string; page: string }>(`select state, data ->> 'page' as page from pgboss.job where name = 'diary.write' order by created_on`)).rows
const endings = () => runs.map(run => run.ended)
const patience = { timeout: 10_000 }

beforeAll(async () => {
  at = await openTestShip()
  company = await at.company()
  await start()
  await worker!.drain()
})
afterEach(async () => {
  await worker?.drain()
  worker = undefined
  runs = []
  givenUp = []
  logged = []
  await at.ship.database.ownerPool.query(`delete from pgboss.job where name = 'diary.write'`)
})
afterAll(() => at.close())

test('a job asked for in a transaction that fails does not exist', async () => {
  await expect(asked(async ctx => {
    await ctx.enqueue('write', { page: 'torn out' })
    throw new Error('changed my mind')
  })).rejects.toThrow('changed my mind')
  expect(await jobs()).toEqual([])
  await enqueue('kept')
  expect(await jobs()).toEqual([{ state: 'created', page: 'kept' }])
})

test('jobs run one at a time, in order, in the company, the language and the room of who asked', async () => {
  let together = 0
  let most = 0
  const seen: object[] = []
  work = async ctx => {
    most = Math.max(most, ++together)
    seen.push(await ctx.transact(async ({ workspace, asker, locale, room: of }) => ({ workspace, person: asker.person, scope: asker.scope, locale, of })))
    together--
  }
  for (const page of ['1', '2', '3']) await enqueue(page)
  await start()
  await expect.poll(endings, patience).toEqual(['done', 'done', 'done'])
  expect(runs.map(run => run.subject)).toEqual(['1', '2', '3'])
  expect(most).toBe(1)
  expect(seen).toEqual(Array.from({ length: 3 }, () => ({ workspace: company.workspace, person: company.person, scope: 'write', locale: 'en', of: 'diary' })))
})

test('a person stops a running job by what it works for, and it does not run again', async () => {
  work = async ctx => { await untilStopped(ctx).catch((reason: unknown) => { if (!(reason instanceof StopAsked)) throw reason }) }
  await start()
  expect(worker!.stop('page')).toBe(false)
  await enqueue('page')
  await expect.poll(() => runs.length, patience).toBe(1)
  expect([worker!.stop('another page'), worker!.stop('page')]).toEqual([false, true])
  await expect.poll(endings, patience).toEqual(['done'])
  await expect.poll(jobs, patience).toEqual([{ state: 'completed', page: 'page' }])
})

test('a job interrupted by a stop runs again at the next start, however many stops there are', async () => {
  await enqueue('long')
  work = untilStopped
  for (let stops = 1; stops <= 4; stops++) {
    await start()
    await expect.poll(() => runs.length, patience).toBe(stops)
    await worker!.drain()
    expect(runs.at(-1)!.ended).not.toBeInstanceOf(StopAsked)
    expect(await jobs()).toEqual([{ state: 'retry', page: 'long' }])
  }
  work = async () => {}
  await start()
  await expect.poll(endings, patience).toHaveLength(5)
  await expect.poll(endings, patience).toContain('done')
})

test('a job that a kill left running runs again at the next start; one that killed the server too often does not', async () => {
  await enqueue('cut short')
  const killed = (tries: string) => at.ship.database.ownerPool.query(`update pgboss.job set state = 'active', started_on = now(), completed_on = null, retry_count = ${tries} where name = 'diary.write'`)
  work = async () => {}
  await killed('0')
  await start()
  await expect.poll(endings, patience).toEqual(['done'])
  await worker!.drain()
  await killed('retry_limit')
  await start()
  await expect.poll(jobs, patience).toEqual([{ state: 'failed', page: 'cut short' }])
  expect(runs).toHaveLength(1)
  expect(givenUp).toEqual([{ page: 'cut short', person: company.person }])
})

test('what fails on the way is said in the log, and the job goes on', async () => {
  work = async ctx => ctx.report(new Error('a blot'))
  await enqueue('blotted')
  await start()
  await expect.poll(endings, patience).toEqual(['done'])
  expect(logged).toEqual([expect.stringContaining('diary.write: Error: a blot')])
})

test('a failure is tried again, then given up once and kept as failed', async () => {
  work = () => Promise.reject(new Error('no ink'))
  await enqueue('blank')
  await start()
  await expect.poll(jobs, { timeout: 15_000 }).toEqual([{ state: 'failed', page: 'blank' }])
  const { rows: [job] } = await at.ship.database.ownerPool.query<{ limit: number }>(`select retry_limit as limit from pgboss.job where name = 'diary.write'`)
  expect(job!.limit).toBeGreaterThan(1)
  expect(runs).toHaveLength(job!.limit + 1)
  expect(givenUp).toEqual([{ page: 'blank', person: company.person }])
})

test('the job of somebody who left the company is given up', async () => {
  await company.as('owner')
  await enqueue('left behind')
  const [me] = (await company.ask<{ id: string; person: string }[]>('crew.listMembers')).filter(one => one.person === company.person)
  await company.ask('crew.removeMember', { id: me!.id })
  await start()
  await expect.poll(jobs, patience).toMatchObject([{ state: 'completed' }])
  expect(runs).toEqual([])
  expect(givenUp).toEqual([{ page: 'left behind', person: company.person }])
})

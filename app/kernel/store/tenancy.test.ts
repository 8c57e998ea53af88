// The border between companies holds in the database itself, whatever a program forgets.
import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FastifyInstance } from 'fastify'
import { nouns } from '#app/bridge.ts'
import { objective } from '#app/model/aim/objective.ts'
import { stake } from '#app/model/aim/stake.ts'
import { openTestShip } from '#app/testShip.ts'
import type { TestCompany, TestShip } from '#app/testShip.ts'
import { createApiKey } from '../accounts/crew.ts'
import type { Ctx } from '../context.ts'
import { nounKey } from '../noun.ts'
import { transact } from '../run.ts'
import { sqlState } from './failure.ts'

let at: TestShip
let http: FastifyInstance
let ours: TestCompany
let theirs: TestCompany
let ourStake: { id: string; entity: string; version: number }
let theirStake: { id: string }
beforeAll(async () => {
  at = await openTestShip()
  http = await at.ship.http()
  ours = await at.company('La nôtre (exemple fictif)')
  theirs = await at.company('La leur (exemple fictif)')
  ourStake = await ours.ask('aim.createStake', { sentence: 'Le nôtre' })
  theirStake = await theirs.ask('aim.createStake', { sentence: 'Le leur' })
})
afterAll(() => at.close())

/** Steps of a careless program of one room, in our company's transaction. */
const inRoom = <T>(room: string, steps: (ctx: Ctx) => Promise<T>) =>
  transact(at.ship, { workspace: ours.workspace, asker: { person: ours.person, name: 'nous', role: 'owner', scope: 'write' }, locale: 'fr', operation: `${room}.test` }, steps)
/** How PostgreSQL refused, by its code. */
const refusalOf = (work: Promise<unknown>) => work.then(() => 'not refused', sqlState)
const denied = '42501'

describe('rows of another company', () => {
  test('the forgotten where-clause returns our rows only, and nothing without a company', async () => {
    expect(await inRoom('aim', ctx => ctx.db.select({ sentence: stake.table.sentence }).from(stake.table))).toEqual([{ sentence: 'Le nôtre' }])
    expect(await inRoom('aim', ctx => ctx.db.select().from(stake.table).where(eq(stake.table.id, theirStake.id)))).toEqual([])
    expect(await at.ship.database.app.select().from(stake.table)).toEqual([])
    for (const table of ['kernel.history', 'kernel.member', 'kernel.workspace', 'thread.node']) {
      expect((await at.ship.database.app.execute(sql.raw(`select * from ${table}`))).rows, table).toEqual([])
      const column = table === 'kernel.workspace' ? 'id' : 'workspace'
      const seen = await inRoom('aim', ctx => ctx.db.execute<{ of: string }>(sql.raw(`select distinct ${column} as of from ${table}`)))
      expect(seen.rows, table).toEqual([{ of: ours.workspace }])
    }
  })

  test('writing there is refused, and so is moving a row there', async () => {
    const id = crypto.randomUUID()
    // With an entity, the trigger already says that it is none of theirs; without one, the fence itself speaks.
    expect(await refusalOf(inRoom('aim', ctx => ctx.db.insert(stake.table).values({ workspace: theirs.workspace, id, entity: ourStake.entity, sentence: 'Glissé chez eux' })))).toBe('23503')
    expect(await refusalOf(inRoom('aim', ctx => ctx.db.execute(sql`insert into aim.stake (workspace, id, sentence) values (${theirs.workspace}, ${id}, 'Glissé chez eux')`)))).toBe(denied)
    expect(await inRoom('aim', ctx => ctx.db.update(stake.table).set({ sentence: 'Changé' }).returning({ id: stake.table.id }))).toEqual([{ id: ourStake.id }])
    const [moved] = await inRoom('aim', ctx => ctx.db.update(stake.table).set({ workspace: theirs.workspace, sentence: 'Le nôtre' }).returning())
    expect(moved).toMatchObject({ id: ourStake.id, workspace: ours.workspace })
    expect(await theirs.ask('aim.listStakes')).toMatchObject([{ id: theirStake.id, sentence: 'Le leur', version: 1 }])
  })

  test('a link to their record is refused as if it did not exist, by the operation and by the key itself', async () => {
    const creation = { sentence: 'Passer de 1 à 2', kpiId: 'quote-requests', toPerMonth: 2, startOn: '2026-12-01', endOn: '2027-06-30', stakeId: theirStake.id }
    const key = await createApiKey(at.ship.database, { name: 'test', scope: 'write', days: 1, workspace: ours.workspace, person: ours.person }, new Date().toISOString())
    const answer = await http.inject({ method: 'POST', url: `/api/w/${ours.workspace}/aim/createObjective`, headers: { authorization: `Bearer ${key}` }, payload: creation })
    expect(answer.statusCode).toBe(422)
    expect(answer.json()).toMatchObject({ code: 'not-linked' })
    const row = { ...creation, workspace: ours.workspace, id: crypto.randomUUID(), entity: ourStake.entity }
    expect(await refusalOf(at.ship.database.owner.insert(objective.table).values(row))).toBe('23503')
    expect(await ours.ask('aim.listObjectives')).toEqual([])
  })

  test('a job is asked for one’s own company only', async () => {
    const job = (workspace: string) => inRoom('diagnose', ctx => ctx.db.execute(sql`select kernel.enqueue('diagnose.readSite', ${JSON.stringify({ workspace })}::jsonb)`))
    await expect(job(theirs.workspace)).rejects.toMatchObject({ cause: { message: 'a job belongs to the company that asks for it' } })
    await expect(job(ours.workspace)).resolves.toBeDefined()
  })
})

describe('rooms', () => {
  test('a room cannot write the table of another; through its operation it can, and comes back', async () => {
    const values = { workspace: ours.workspace, id: crypto.randomUUID(), entity: ourStake.entity, sentence: 'De la salle d’à côté' }
    expect(await refusalOf(inRoom('plan', ctx => ctx.db.insert(stake.table).values(values)))).toBe('AZ403')
    expect(await refusalOf(inRoom('plan', async ctx => {
      await ctx.of(stake).create({ sentence: 'Par la porte' })
      await ctx.db.insert(stake.table).values(values)
    }))).toBe('AZ403')
    expect(await inRoom('plan', ctx => ctx.of(stake).create({ sentence: 'Par la porte' }))).toMatchObject({ sentence: 'Par la porte', createdBy: ours.person })
  })
})

describe('what the database holds', () => {
  const rowsOf = async <T extends Record<string, unknown>>(text: string) => (await at.ship.database.owner.execute<T>(sql.raw(text))).rows

  test('every table of a room is a noun’s, with both triggers and the policy', async () => {
    const rooms = [...new Set(nouns.map(noun => `'${noun.room}'`))].join()
    const tables = await rowsOf<{ noun: string; fenced: boolean; policies: string[]; triggers: string[] }>(`
      select coalesce((select split_part(encode(t.tgargs, 'escape'), '\\000', 1) from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'after_write'), c.oid::regclass::text) as noun,
        c.relrowsecurity as fenced,
        array(select p.polname::text || p.polcmd::text || (p.polqual is not null and p.polwithcheck is not null)::text from pg_policy p where p.polrelid = c.oid) as policies,
        array(select t.tgname::text || t.tgenabled::text from pg_trigger t where t.tgrelid = c.oid and not t.tgisinternal order by 1) as triggers
      from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p') and n.nspname in (${rooms})`)
    expect(tables.map(table => table.noun).toSorted()).toEqual(nouns.map(nounKey).toSorted())
    for (const { noun, ...guards } of tables) expect(guards, noun).toEqual({ fenced: true, policies: ['own_company*true'], triggers: ['after_writeO', 'before_writeO'] })
  })

  test('every table that holds a company’s rows is fenced, and every key between nouns carries the company', async () => {
    const open = await rowsOf(`select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attname = 'workspace'
      where c.relkind in ('r', 'p') and n.nspname not in ('pgboss') and not c.relrowsecurity and has_table_privilege('azimut_app', c.oid, 'SELECT')`)
    expect(open).toEqual([])
    const keys = await rowsOf<{ name: string; from: string; to: string }>(`select con.conname as name, f.attname as from, t.attname as to from pg_constraint con
      join pg_attribute f on f.attrelid = con.conrelid and f.attnum = con.conkey[1] join pg_attribute t on t.attrelid = con.confrelid and t.attnum = con.confkey[1]
      join pg_class c on c.oid = con.conrelid join pg_namespace n on n.oid = c.relnamespace where con.contype = 'f' and n.nspname not in ('kernel', 'account', 'pgboss')`)
    expect(keys.length).toBeGreaterThan(15)
    expect(keys.filter(key => key.from !== 'workspace' || key.to !== 'workspace')).toEqual([])
  })

  test('the role of operations reads history and the thread and never writes them, and sees no account', async () => {
    const attempts = {
      history: sql`update kernel.history set "by" = null`, historyInsert: sql`insert into kernel.history (workspace, noun, id, version, at, after) values (${ours.workspace}, 'aim.stake', ${ourStake.id}, 99, now(), '{}')`,
      edge: sql`insert into thread.edge (workspace, "from", role, "to") values (${ours.workspace}, ${ourStake.id}, 'x', ${ourStake.id})`, node: sql`update thread.node set title = ''`,
      removal: sql`delete from aim.stake`, members: sql`update kernel.member set role = 'owner'`, keys: sql`select * from kernel.api_key`,
      users: sql`select * from account."user"`, sessions: sql`select * from account.session`, jobs: sql`select * from pgboss.job`, policy: sql`alter table aim.stake disable row level security`,
    }
    for (const [name, attempt] of Object.entries(attempts)) expect(await refusalOf(inRoom('aim', ctx => ctx.db.execute(attempt))), name).toBe(denied)
  })

  test('RESET ROLE comes back to that role, which owns and bypasses nothing', async () => {
    const { rows } = await inRoom('aim', async ctx => {
      await ctx.db.execute(sql`reset role`)
      return await ctx.db.execute(sql`select rolname, rolsuper, rolbypassrls, exists (select from pg_class where relowner = pg_roles.oid) as owns from pg_roles where rolname = current_user`)
    })
    expect(rows).toEqual([{ rolname: 'azimut_app', rolsuper: false, rolbypassrls: false, owns: false }])
  })
})

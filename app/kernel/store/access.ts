// Reads and writes of one noun inside a transaction, kept within the caller's room.
import { and, asc, eq, getTableColumns, isNotNull, isNull } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { At, NounAccess, Tx } from '../context.ts'
import { newId } from '../id.ts'
import { nounKey } from '../noun.ts'
import type { AnyNoun } from '../noun.ts'
import { notFound, stale } from '../refusal.ts'
import { member } from '../tables.ts'
import { sqlState } from './failure.ts'

type Row = Record<string, unknown> & { id: string }

/** Direct access to the table of a noun; `told` hears of each write. */
export function tableAccess(noun: AnyNoun, db: Tx, workspace: string, told: (event: string, id: string) => void): NounAccess<AnyNoun> {
  const table = noun.table as PgTable & Record<string, never>
  const { id: idColumn, removedAt, workspace: own } = getTableColumns(noun.table) as Record<string, never>
  // Row-level security says the same; the clause lets PostgreSQL use the primary key.
  const mine = eq(own as never, workspace)
  const at = (id: string) => and(mine, eq(idColumn as never, id))

  async function get(id: string): Promise<Row> {
    const [row] = await db.select().from(table).where(at(id))
    if (!row) throw notFound()
    return row as unknown as Row
  }
  async function change({ id, version }: At, values: object, event: string): Promise<Row> {
    try {
      // A savepoint, so that after a refusal the transaction can still read what it refused for.
      const row = await db.transaction(async inner => (await inner.update(table).set({ ...values, version } as never).where(at(id)).returning())[0])
      if (!row) throw notFound()
      told(event, id)
      return row as unknown as Row
    } catch (error) {
      if (sqlState(error) !== 'AZ409') throw error
      const current = await get(id)
      const [who] = await db.select({ name: member.name }).from(member).where(and(eq(member.workspace, workspace), eq(member.person, current['updatedBy'] as string)))
      throw stale(who?.name ?? null, current)
    }
  }
  return {
    async list({ where, removed = false } = {}) {
      return await db.select().from(table).where(and(mine, removed ? isNotNull(removedAt as never) : isNull(removedAt as never), where)).orderBy(asc(idColumn as never)) as never
    },
    get: get as never,
    async create(creation: object, { entity }: { entity?: string | undefined } = {}) {
      const id = newId()
      const [row] = await db.insert(table).values({ ...creation, workspace, id, entity: entity ?? null } as never).returning()
      told('Created', id)
      return row as never
    },
    update: (where: At, values: object) => change(where, values, 'Updated') as never,
    remove: (where: At) => change(where, { removedAt: new Date().toISOString() }, 'Removed') as never,
    restore: (where: At) => change(where, { removedAt: null }, 'Restored') as never,
  } satisfies NounAccess<AnyNoun>
}

/** Access from another room: reads are direct, writes go through the noun's own room by `call`. */
export function foreignAccess(noun: AnyNoun, direct: NounAccess<AnyNoun>, call: (operation: string, input: unknown) => Promise<unknown>): NounAccess<AnyNoun> {
  const verb = (name: string) => `${noun.room}.${name}${noun.name.charAt(0).toUpperCase()}${noun.name.slice(1)}`
  return {
    list: direct.list, get: direct.get,
    create: creation => call(verb('create'), creation) as never,
    update: (where, change) => call(verb('update'), { ...where, change }) as never,
    remove: where => call(verb('remove'), where) as never,
    restore: where => call(verb('restore'), where) as never,
  }
}

/** `aim.objective` + `Created` → `aim.objectiveCreated`. */
export const eventName = (noun: AnyNoun, what: string) => `${nounKey(noun)}${what}`

// The form every noun of the method fills in: its table, its words, its title and its edges upstream.
import { getTableColumns, sql } from 'drizzle-orm'
import { customType, date, foreignKey, index, integer, pgSchema, primaryKey, uuid } from 'drizzle-orm/pg-core'
import type { AnyPgColumn, PgColumnBuilderBase, PgSchema, PgTable, PgTableWithColumns } from 'drizzle-orm/pg-core'
import type { BuildColumns, InferSelectModel } from 'drizzle-orm'
import { createInsertSchema, createSelectSchema, createUpdateSchema } from 'drizzle-zod'
import * as z from 'zod'

/** The seven rooms: one word each for folder, schema, API path, address, permission and events. */
export type RoomName = 'diagnose' | 'aim' | 'plan' | 'act' | 'measure' | 'learn' | 'share'

export const schemas: Record<RoomName, PgSchema> = {
  diagnose: pgSchema('diagnose'), aim: pgSchema('aim'), plan: pgSchema('plan'), act: pgSchema('act'),
  measure: pgSchema('measure'), learn: pgSchema('learn'), share: pgSchema('share'),
}

/** A moment, as an ISO 8601 string in UTC with milliseconds, in the table's type as in the API. */
export const instant = customType<{ data: string; driverData: string }>({
  dataType: () => 'timestamptz(3)',
  fromDriver: value => new Date(value).toISOString(),
})

/** A calendar day, `YYYY-MM-DD`. */
export const day = () => date({ mode: 'string' })

/** What every record carries. `entity` is the company itself or a brand, range or country below it. */
const base = () => ({
  workspace: uuid().notNull(),
  id: uuid().notNull(),
  entity: uuid().notNull(),
  version: integer().notNull().default(1),
  createdAt: instant().notNull().default(sql`now()`),
  createdBy: uuid(),
  updatedAt: instant().notNull().default(sql`now()`),
  updatedBy: uuid(),
  removedAt: instant(),
})
type Base = ReturnType<typeof base>
const baseKeys: ReadonlySet<string> = new Set(Object.keys(base()))
/** The keys of a record that people and programs never write themselves. */
export type BaseKey = keyof Base

/** Both languages of one word or sentence. */
export interface Bilingual { fr: string; en: string }

/**
 * An edge upstream: the column that holds it, the noun it points to, whether the thread needs it, and the edges that do as
 * well (`or`). `of`: needed of those records alone whose column holds one of these values.
 */
export interface Edge { column: string; to: AnyNoun; need: 'required' | 'advised' | 'possible'; or?: readonly string[]; of?: { column: string; values: readonly string[] }; words: Bilingual }

/** What is true of any noun, whatever its columns: what the kernel and the thread know of it. */
export interface AnyNoun {
  room: RoomName
  name: string
  plural: string
  title: string
  words: { one: Bilingual; many: Bilingual }
  edges: Readonly<Record<string, Edge>>
  seenFrom: 'view' | 'edit'
  table: PgTable
  row: z.ZodType
  creation: z.ZodType
  change: z.ZodType
}

type Columns = Record<string, PgColumnBuilderBase>
type TableOf<N extends string, C extends Columns> = PgTableWithColumns<{ name: N; schema: string; columns: BuildColumns<N, C & Base, 'pg'>; dialect: 'pg' }>
type RowOf<N extends string, C extends Columns> = InferSelectModel<TableOf<N, C>>
type CreationOf<N extends string, C extends Columns> = Omit<TableOf<N, C>['$inferInsert'], BaseKey>

/**
 * Declares a noun. One file, one noun: from it come the table with its composite keys, the checks on what is
 * written, the usual verbs, history, tenancy and the thread.
 *
 * @param room the only room that may write it
 * @param names `[name, plural]`, singular and plural of the verb names: `createObjective`, `listObjectives`
 * @param form `columns` beside the base; `title` the column people recognise it by; `edges` upstream only;
 *   `refs` columns that point to another noun without being a reason for this one (an owner, an import);
 *   `limits` narrower checks than the column types give (a text's length, a number's range);
 *   `indexes` the columns that a register of many thousands is looked up by;
 *   `seenFrom` `edit` for records that only those who may change the room are shown (people's addresses)
 */
export function noun<N extends string, P extends string, C extends Columns>(room: RoomName, names: readonly [N, P], form: {
  columns: C
  title: keyof C & string
  words: { one: Bilingual; many: Bilingual }
  edges?: Record<string, Edge>
  refs?: Partial<Record<keyof C, AnyNoun>>
  seenFrom?: 'view' | 'edit'
  limits?: Partial<Record<keyof C, z.ZodType>>
  indexes?: readonly (readonly (keyof C & string)[])[]
}) {
  const [name, plural] = names
  const edges = form.edges ?? {}
  const tableName = name.replaceAll(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)
  const table = schemas[room].table(tableName, { ...base(), ...form.columns }, self => {
    const column = (key: string) => (self as unknown as Record<string, AnyPgColumn>)[key]!
    const key = (of: PgTable): [AnyPgColumn, AnyPgColumn] => { const { workspace, id } = getTableColumns(of); return [workspace!, id!] }
    // Composite keys: a plain foreign key would let one company's record point at another's.
    const targets = [...Object.values(edges).map(({ column: from, to }) => [from, to] as const), ...Object.entries(form.refs ?? {}) as [string, AnyNoun][]]
    const links = targets.map(([from, to]) => foreignKey({ name: `${tableName}_${from.toLowerCase()}`, columns: [column('workspace'), column(from)], foreignColumns: key(to.table) }))
    const indexes = (form.indexes ?? []).map(keys => index(`${tableName}_by_${keys.join('_').toLowerCase()}`).on(column('workspace'), ...keys.map(column)))
    return [primaryKey({ columns: [column('workspace'), column('id')] }), ...links, ...indexes]
  }) as unknown as TableOf<N, C>
  const limits = { ...usualLimits(table), ...form.limits } as Record<string, z.ZodType>
  const columns = getTableColumns(table as PgTable)
  const hidden = Object.fromEntries([...baseKeys].map(key => [key, true as const]))
  const bare = (schema: unknown, loosen = false) => {
    const written = (schema as z.ZodObject).omit(hidden as never) as z.ZodObject<Record<string, z.ZodType>>
    const narrowed = Object.fromEntries(Object.entries(limits).map(([key, limit]) => {
      const optional = loosen || !columns[key]!.notNull || columns[key]!.hasDefault
      return [key, optional ? limit.optional() : limit]
    }))
    return z.strictObject({ ...written.shape, ...narrowed })
  }
  return {
    room, name, plural, title: form.title, words: form.words, edges, seenFrom: form.seenFrom ?? 'view' as const, table,
    row: createSelectSchema(table as never) as unknown as z.ZodType<RowOf<N, C>>,
    creation: bare(createInsertSchema(table as never)) as unknown as z.ZodType<CreationOf<N, C>>,
    change: bare(createUpdateSchema(table as never), true) as unknown as z.ZodType<Partial<CreationOf<N, C>>>,
  }
}

/** Longer than any sentence a page asks for; what needs more says so in its own limits. */
const longestText = 5000

/** A year typed wrong would spread an action over thousands of years, day by day. */
const likelyDay = z.iso.date().refine(text => text >= '1900' && text < '2100', { params: { says: { fr: 'Vérifiez l’année\u202f: de 1900 à 2099.', en: 'Check the year: from 1900 to 2099.' } } })

/** Dates are text in the program: what PostgreSQL would refuse is refused here, with the field's name; and no text is endless. */
function usualLimits(table: PgTable): Record<string, z.ZodType> {
  const forms: Record<string, z.ZodType> = { date: likelyDay, 'timestamptz(3)': z.iso.datetime({ offset: true }), text: z.string().max(longestText) }
  return Object.fromEntries(Object.entries(getTableColumns(table)).flatMap(([key, column]) => {
    const form = forms[column.getSQLType()]
    return form && !baseKeys.has(key) && !column.enumValues?.length ? [[key, column.notNull ? form : form.nullable()]] : []
  }))
}

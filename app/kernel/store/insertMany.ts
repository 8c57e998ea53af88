// Inserts many rows of a noun in one statement with one value: a file of a million lines is a thousand of them.
import { getTableColumns, getTableName, sql } from 'drizzle-orm'
import { getTableConfig } from 'drizzle-orm/pg-core'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { Ctx } from '../context.ts'
import { newId } from '../id.ts'
import { columnName } from './names.ts'

/** PostgreSQL keeps neither a null character nor half of a letter, as a text cut between two leaves behind. */
const storable = (_key: string, value: unknown) => (typeof value === 'string' ? value.replaceAll('\0', '').toWellFormed() : value)

/**
 * Rows as the noun's `create` takes them, without its checks; the guard of the table does its part (version, history,
 * thread, entity). Each gets an id. Keys missing in the first row are missing in all.
 */
export async function insertMany(ctx: Ctx, { table }: { table: PgTable }, rows: readonly object[]): Promise<void> {
  const [first] = rows
  if (!first) return
  const columns = getTableColumns(table)
  const given = ['workspace', 'id', ...Object.keys(first)].map(key => {
    const column = columns[key]
    if (!column) throw new Error(`${getTableName(table)} has no column ${key}.`)
    return { key, name: sql.identifier(columnName(column)), type: sql.raw(column.getSQLType()) }
  })
  const values = JSON.stringify(rows.map(row => ({ ...row, workspace: ctx.workspace, id: newId() })), storable)
  const { schema } = getTableConfig(table)
  // The names in the value are the program's, those of the table the database's.
  await ctx.db.execute(sql`insert into ${sql.identifier(schema!)}.${sql.identifier(getTableName(table))} (${sql.join(given.map(one => one.name), sql`, `)})
    select ${sql.join(given.map(one => sql.identifier(one.key)), sql`, `)} from json_to_recordset(${values}::json) as given(${sql.join(given.map(one => sql`${sql.identifier(one.key)} ${one.type}`), sql`, `)})`)
}

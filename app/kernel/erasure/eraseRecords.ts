// Takes one person out of PostgreSQL: their account, and their address or name wherever a record, its history or a job says it.
import { escapeIdentifier } from 'pg'
import type { Client } from 'pg'
import { escapeRegex } from '../escapeRegex.ts'
import type { Person } from './person.ts'

type Column = { table: string; column: string; type: string; /** Its rows belong to a company. */ owned: boolean }

const erasedName = 'Personne effacée'
const inJson = (text: string): string => JSON.stringify(text).slice(1, -1)

/** Every column of these types, in every schema but the server's own; `table` is quoted. */
export const listColumns = async (client: Client, types: readonly string[]): Promise<Column[]> => (await client.query<Column>(`
  select format('%I.%I', n.nspname, c.relname) as table, a.attname as column, format_type(a.atttypid, null) as type,
    exists (select from pg_attribute w where w.attrelid = c.oid and w.attname = 'workspace') as owned
  from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
  where c.relkind = 'r' and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    and format_type(a.atttypid, null) = any($1)
    and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg_toast%' and n.nspname not like 'pg_temp%'
  order by 1, 2`, [types])).rows

export const listTexts = (client: Client): Promise<Column[]> => listColumns(client, ['text', 'character varying', 'jsonb', 'json', 'text[]'])

/** The account of an address and the name it has, in each company and in the account itself. */
export const findPerson = async (client: Client, email: string): Promise<{ id: string; names: string[] } | undefined> => {
  const { rows } = await client.query<{ id: string; name: string }>(`
    select id, name from account.user where lower(email) = lower($1) union select person, name from kernel.member where lower(email) = lower($1)`, [email])
  return rows[0] && { id: rows[0].id, names: [...new Set(rows.map(({ name }) => name))] }
}

/** Rejects with a sentence when nobody could open one of their companies any more: it must be given on first. */
export const checkErasable = async (client: Client, person: Person): Promise<void> => {
  const known = await findPerson(client, person.text)
  if (!known) return
  const { rows: [only] } = await client.query<{ name: string }>(`
    select w.name from kernel.workspace w join kernel.member m on m.workspace = w.id and m.person = $1 and m.role = 'owner' and m.removed_at is null
    where not exists (select from kernel.member o where o.workspace = w.id and o.person <> $1 and o.role = 'owner' and o.removed_at is null)
      and exists (select from kernel.member o where o.workspace = w.id and o.person <> $1 and o.removed_at is null) limit 1`, [known.id])
  if (only) throw new Error(`This person is the only owner of ${only.name}: make somebody else owner first.`)
}

type Find = { pattern(type: string): string; to(type: string): string; flags: 'g' | 'gi'; /** In these companies only. */ companies?: readonly string[] }

/** Replaces a text in these columns of a table; answers the number of rows. */
const replaceIn = async (client: Client, table: string, columns: readonly Column[], find: Find): Promise<number> => {
  const values: unknown[] = []
  const bind = (value: unknown) => `$${values.push(value)}`
  const parts = columns.map(({ column, type }) => {
    const name = escapeIdentifier(column)
    const pattern = bind(find.pattern(type))
    const set = `${name} = regexp_replace(${name}::text, ${pattern}, ${bind(find.to(type))}, '${find.flags}')::${type}`
    return { set, where: `${name}::text ${find.flags.includes('i') ? '~*' : '~'} ${pattern}` }
  })
  const { rowCount } = await client.query(`update ${table} set ${parts.map(({ set }) => set).join(', ')} where (${parts.map(({ where }) => where).join(' or ')})${find.companies ? ` and workspace = any(${bind(find.companies)})` : ''}`, values)
  return rowCount ?? 0
}

const isJson = (type: string): boolean => type.startsWith('json')

/** What goes on with an address: `joann@example.fr` is not `ann@example.fr`, `ann@example.fr.` is. In JSON a line break ends in a letter. */
const addressStart = String.raw`(?<![[:alnum:]._%+-])`
const addressEnd = String.raw`(?![[:alnum:]-]|\.[[:alnum:]])`
const startIn = (type: string): string => (isJson(type) ? String.raw`(?:${addressStart}|(?<=\\[bfnrt]))` : addressStart)

/** A text anywhere in a value, an address where it is whole. Escaped twice in JSON: once for JSON, once for the pattern. */
export const anywhere = ({ text, instead, isAddress }: Person): Find => ({
  pattern: (type: string) => {
    const literal = escapeRegex(isJson(type) ? inJson(text) : text)
    return isAddress ? `${startIn(type)}${literal}${addressEnd}` : literal
  },
  to: () => instead.replaceAll('\\', '\\\\'), flags: 'gi',
})
/** A name, only where it is a whole value: parts of other texts may be somebody else's. */
export const wholeValue = (name: string, companies: readonly string[]): Find => ({
  companies,
  pattern: (type: string) => (isJson(type) ? `"${escapeRegex(inJson(name))}"` : `^${escapeRegex(name)}$`), to: (type: string) => (isJson(type) ? `"${erasedName}"` : erasedName), flags: 'g',
})

/**
 * In one transaction, triggers off: history must not keep what is being taken out of it. The account goes, with its
 * sessions; records they wrote stay, signed « Personne effacée ». Answers how many rows changed.
 */
export const eraseRecords = async (client: Client, person: Person): Promise<number> => {
  const texts = Map.groupBy(await listTexts(client), ({ table }) => table)
  let rows = 0
  await client.query('begin')
  try {
    for (const table of texts.keys()) if (!table.startsWith('pgboss.')) await client.query(`alter table ${table} disable trigger user`)
    const known = await findPerson(client, person.text)
    if (known) {
      const companies = await client.query<{ workspace: string }>('select workspace from kernel.member where person = $1', [known.id])
      await client.query('update kernel.member set removed_at = coalesce(removed_at, now()) where person = $1', [known.id])
      rows += (await client.query('delete from account.user where id = $1', [known.id])).rowCount ?? 0
      const theirs = companies.rows.map(({ workspace }) => workspace)
      for (const name of known.names) {
        for (const [table, columns] of texts) if (columns[0]?.owned) rows += await replaceIn(client, table, columns, wholeValue(name, theirs))
      }
    }
    for (const [table, columns] of texts) rows += await replaceIn(client, table, columns, anywhere(person))
    for (const table of texts.keys()) if (!table.startsWith('pgboss.')) await client.query(`alter table ${table} enable trigger user`)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  }
  return rows
}

/** Addresses of others that go on where this one begins or ends, as the records still say them. */
export const listLonger = async (client: Client, { text, isAddress }: Person): Promise<string[]> => {
  const found = new Set<string>()
  if (isAddress) {
    for (const { table, column } of await listTexts(client)) {
      const { rows } = await client.query<{ word: string }>(`select distinct m[1] as word from ${table}, regexp_matches("${column}"::text, $1, 'gi') as m`, [`([[:alnum:]._%+-]*${escapeRegex(text)}[[:alnum:].-]*)`])
      for (const { word } of rows) found.add(word)
    }
  }
  return [...found]
}

/**
 * What a row held before stays in its table's file, in the samples of the planner and in the log of writes: the tables
 * are written anew, the samples taken again, the log ended and let go. Answers what a server of somebody else's refused.
 */
export const forgetOldBytes = async (client: Client): Promise<string[]> => {
  const refused: string[] = []
  const attempt = async (sql: string) => { await client.query(sql).catch((error: Error) => refused.push(`${sql}: ${error.message}`)) }
  // All tables: a row that no longer named the person may have named them before.
  for (const table of new Set((await listTexts(client)).map((one) => one.table))) await attempt(`vacuum (full, analyze) ${table}`)
  for (const table of ['pg_catalog.pg_statistic', 'pg_catalog.pg_statistic_ext_data']) await attempt(`vacuum full ${table}`)
  // A file of the log is otherwise kept under a new name, with its old bytes, until it is written over.
  await attempt(`alter system set wal_recycle = off`)
  await attempt('select pg_reload_conf()')
  for (let turn = 0; turn < 2; turn++) {
    await attempt('checkpoint')
    await attempt('select pg_switch_wal()')
  }
  await attempt('checkpoint')
  await attempt('alter system reset wal_recycle')
  await attempt('select pg_reload_conf()')
  return refused
}

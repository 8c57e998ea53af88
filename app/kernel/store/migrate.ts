// Brings a database to the schema of this version: numbered SQL files once each, then the guards of every noun.
import { createHash } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Client } from 'pg'
import { getTableConfig } from 'drizzle-orm/pg-core'
import { getTableColumns } from 'drizzle-orm'
import { nounKey } from '../noun.ts'
import type { AnyNoun } from '../noun.ts'
import { columnName } from './names.ts'

const ours = join(import.meta.dirname, '../../migrations')

/**
 * Applies what is missing. Each file is one transaction with its own record of having run, so a start killed
 * half-way resumes at the file it was in. Refuses a database written by a newer version.
 */
export async function migrate(owner: Client, nouns: readonly AnyNoun[], folder = ours): Promise<{ applied: string[] }> {
  // Another start may be migrating: this one waits for it. The lock ends with the connection at the latest.
  // A start killed half-way must not keep its lock until its last statement ends; servers on some systems cannot tell.
  await owner.query(`SET client_connection_check_interval = '1s'`).catch(() => {})
  await owner.query(`SELECT pg_advisory_lock(4600)`)
  try {
    await owner.query('CREATE TABLE IF NOT EXISTS public.azimut_migration (name text PRIMARY KEY, at timestamptz NOT NULL DEFAULT now())')
    const done = new Set((await owner.query<{ name: string }>('SELECT name FROM public.azimut_migration')).rows.map(row => row.name))
    const files = (await readdir(folder)).filter(name => name.endsWith('.sql')).toSorted()
    const unknown = [...done].filter(name => name.endsWith('.sql') && !files.includes(name))
    if (unknown.length) throw new Error(`This data was written by a newer version of Azimut (${unknown[0]}). Install that version, or restore a backup made with this one.`)
    const missing = files.filter(name => !done.has(name))
    for (const name of missing) await once(owner, name, await readFile(join(folder, name), 'utf8'))
    const guards = await guardSql(nouns)
    const mark = `guards ${createHash('sha256').update(guards).digest('hex').slice(0, 16)}`
    if (missing.length || !done.has(mark)) {
      await owner.query(`DELETE FROM public.azimut_migration WHERE name LIKE 'guards %'`)
      await once(owner, mark, guards)
    }
    return { applied: missing }
  } finally {
    await owner.query(`SELECT pg_advisory_unlock(4600)`).catch(() => {})
  }
}

async function once(owner: Client, name: string, sql: string) {
  await owner.query('BEGIN')
  try {
    await owner.query(sql)
    await owner.query('INSERT INTO public.azimut_migration (name) VALUES ($1)', [name])
    await owner.query('COMMIT')
  } catch (error) {
    await owner.query('ROLLBACK').catch(() => {}) // the connection may be what failed
    throw new Error(`Migration ${name} failed and changed nothing: ${(error as Error).message}`, { cause: error })
  }
}

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`

async function guardSql(nouns: readonly AnyNoun[]) {
  const fixed = await readFile(join(import.meta.dirname, 'guard.sql'), 'utf8')
  const rooms = [...new Set(nouns.map(noun => noun.room))].map(room => `GRANT USAGE ON SCHEMA "${room}" TO azimut_app;`)
  const calls = nouns.map(noun => {
    const { schema, name } = getTableConfig(noun.table)
    const columns = getTableColumns(noun.table)
    const edges = Object.fromEntries(Object.entries(noun.edges).map(([role, { column }]) => [role, columnName(columns[column]!)]))
    return `CALL kernel.guard('${schema}.${name}', ${literal(nounKey(noun))}, ${literal(columnName(columns[noun.title]!))}, ${literal(JSON.stringify(edges))});`
  })
  return [fixed, ...rooms, ...calls].join('\n')
}

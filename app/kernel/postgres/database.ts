// Makes and drops databases of a PostgreSQL server.
import { Client, escapeIdentifier } from 'pg'

/**
 * Creates a database on the server of `url`, empty or as a copy of `template`, to which nobody may be connected.
 * Answers the new database's url, with the same account. Rejects when the name is taken.
 */
export async function createDatabase(url: string, name: string, template?: string): Promise<string> {
  const copy = template === undefined ? '' : ` template ${escapeIdentifier(template)}`
  await withConnection(url, (client) => client.query(`create database ${escapeIdentifier(name)}${copy}`))
  return databaseUrl(url, name)
}

/** Drops a database of the server of `url`, ending its connections; nothing happens when there is none. */
export async function dropDatabase(url: string, name: string): Promise<void> {
  await withConnection(url, (client) => client.query(`drop database if exists ${escapeIdentifier(name)} with (force)`))
}

/** Creates a database of the server of `url` unless it is there. */
export async function ensureDatabase(url: string, name: string): Promise<void> {
  const { rowCount } = await withConnection(url, (client) => client.query('select from pg_database where datname = $1', [name]))
  if (rowCount === 0) await createDatabase(url, name)
}

/** Runs `work` on one connection of its own, which is closed after. */
export async function withConnection<Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: url })
  client.on('error', () => {}) // a server that goes away: the query under way rejects
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** The url of another database on the same server. */
export function databaseUrl(url: string, name: string): string {
  const changed = new URL(url)
  changed.pathname = `/${encodeURIComponent(name)}`
  return changed.href
}

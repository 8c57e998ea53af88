// The two ways into PostgreSQL: as the owner (accounts, migrations, jobs) and as the role that sees one company at a time.
import { drizzle } from 'drizzle-orm/node-postgres'
import { Pool } from 'pg'
import type { PoolConfig } from 'pg'
import type { Db } from '../context.ts'
import type { AnyNoun } from '../noun.ts'
import { withConnection } from '../postgres/database.ts'
import { casing } from './names.ts'
import { migrate } from './migrate.ts'

export interface Database {
  url: string
  /** Owns the tables and is not bound by row-level security: accounts, memberships, keys, jobs. Never given to a room. */
  owner: Db
  ownerPool: Pool
  /** Owns nothing, bypasses nothing: what every operation runs on. */
  app: Db
  close(): Promise<void>
}

/** Migrates, then opens the pools. */
export async function openDatabase(url: string, nouns: readonly AnyNoun[]): Promise<Database> {
  await withConnection(url, client => migrate(client, nouns)).catch(sayWhichDatabase(url))
  const ownerPool = openPool({ connectionString: url, max: 6 })
  // As a connection option, so that even RESET ROLE comes back to it.
  const appPool = openPool({ connectionString: url, max: 12, options: '-c role=azimut_app' })
  const close = async () => { await Promise.all([ownerPool.end(), appPool.end()]) }
  // An address with options of its own, or a pooler that drops ours, would leave every company open to all.
  const { rows: [first] } = await appPool.query<{ role: string }>('select current_user as role')
  if (first?.role !== 'azimut_app') {
    await close()
    throw new Error('DATABASE_URL must lead to PostgreSQL itself and carry no options: the role that keeps companies apart was not taken.')
  }
  return { url, ownerPool, owner: drizzle(ownerPool, { casing }), app: drizzle(appPool, { casing }), close }
}

/** What PostgreSQL or the network says of a connection names no setting; a sentence of ours goes through. */
const sayWhichDatabase = (url: string) => (error: Error & { code?: string }) => {
  if (error.code === undefined) throw error
  throw new Error(`DATABASE_URL: PostgreSQL at ${new URL(url).host} cannot be used: ${error.message || error.code}.`, { cause: error })
}

/** A server that goes away takes its connections with it, idle or at work: their queries say so, the process lives on. */
function openPool(config: PoolConfig) {
  return new Pool({ ...config, connectionTimeoutMillis: 10_000 }).on('error', () => {}).on('connect', client => { client.on('error', () => {}) })
}

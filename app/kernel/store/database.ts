// The two ways into PostgreSQL: as the owner (accounts, migrations, jobs) and as the role that sees one company at a time.
import { drizzle } from 'drizzle-orm/node-postgres'
import { Client, Pool } from 'pg'
import type { Db } from '../context.ts'
import type { AnyNoun } from '../noun.ts'
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
  const first = new Client({ connectionString: url })
  await first.connect()
  try { await migrate(first, nouns) } finally { await first.end() }
  const ownerPool = new Pool({ connectionString: url, max: 6 })
  // As a connection option, so that even RESET ROLE comes back to it.
  const appPool = new Pool({ connectionString: url, max: 12, options: '-c role=azimut_app' })
  // A server that goes away takes idle connections with it: the next query says so, the process lives on.
  for (const pool of [ownerPool, appPool]) pool.on('error', () => {})
  return {
    url, ownerPool,
    owner: drizzle(ownerPool, { casing }), app: drizzle(appPool, { casing }),
    async close() { await Promise.all([ownerPool.end(), appPool.end()]) },
  }
}

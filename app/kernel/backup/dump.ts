// The canonical dump: every record and every event in one fixed order, so that equal contents give equal bytes.
import { Client } from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import type { EventPath } from '../events/eventPath.ts'
import { listEventMonths, readMonth } from './eventLines.ts'

/** One part of a dump: `postgres/aim.objective`, `events/202611`; its bytes come in pieces. */
export interface Part { name: string; pieces: AsyncIterable<Buffer> }

/** Job queues and the health check's row are of the running server, not of the companies. */
const left = ['kernel.heartbeat', 'public.azimut_migration']

/** Tables with their key columns, parents before the tables that point to them. */
export async function listTables(client: Client): Promise<{ table: string; key: string[] }[]> {
  const { rows } = await client.query<{ table: string; key: string[] }>(`
    select format('%I.%I', n.nspname, c.relname) as table, array_agg(quote_ident(a.attname) order by k.at)::text[] as key
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_index i on i.indrelid = c.oid and i.indisprimary
    join unnest(i.indkey) with ordinality k (attnum, at) on true join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
    where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'pgboss') and n.nspname not like 'pg_toast%'
    group by 1, c.oid order by 1`)
  const { rows: links } = await client.query<{ child: string; parent: string }>(`
    select format('%I.%I', cn.nspname, c.relname) as child, format('%I.%I', pn.nspname, p.relname) as parent from pg_constraint f
    join pg_class c on c.oid = f.conrelid join pg_namespace cn on cn.oid = c.relnamespace
    join pg_class p on p.oid = f.confrelid join pg_namespace pn on pn.oid = p.relnamespace where f.contype = 'f' and f.conrelid <> f.confrelid`)
  const waiting = rows.filter(row => !left.includes(row.table))
  const ordered: typeof waiting = []
  while (waiting.length) {
    const at = waiting.findIndex(({ table }) => !links.some(link => link.child === table && waiting.some(other => other.table === link.parent)))
    if (at < 0) throw new Error('The tables point at each other in a circle.')
    ordered.push(...waiting.splice(at, 1))
  }
  return ordered
}

/** The applied migrations: what a dump can be read back into. */
export async function listMigrations(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(`select name from public.azimut_migration where name like '%.sql' order by name`)
  return rows.map(row => row.name)
}

/** Everything, as of one moment: one snapshot of PostgreSQL, then the events acknowledged until then. */
export async function* dump(url: string, events: EventPath): AsyncGenerator<Part> {
  await events.drain()
  const client = new Client({ connectionString: url })
  client.on('error', () => {}) // a server that goes away: the copy under way rejects
  await client.connect()
  try {
    await client.query('begin isolation level repeatable read read only')
    for (const { table, key } of await listTables(client))
      yield { name: `postgres/${table}`, pieces: client.query(copyTo(`copy (select * from ${table} order by ${key.join(', ')}) to stdout`)) }
  } finally { await client.end() }
  for (const month of await listEventMonths(events)) yield { name: `events/${month}`, pieces: inBytes(readMonth(events, month)) }
}

async function* inBytes(groups: AsyncIterable<readonly string[]>): AsyncGenerator<Buffer> {
  for await (const lines of groups) yield Buffer.from(lines.join(''))
}

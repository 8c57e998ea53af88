// The thread (fil rouge), asked in both directions, and everything still to link.
import { and, eq, getTableColumns, inArray, notInArray, sql } from 'drizzle-orm'
import type { Tx } from '../context.ts'
import { nounKey } from '../noun.ts'
import type { AnyNoun } from '../noun.ts'
import type { Bilingual } from '../refusal.ts'

/** A record on the thread. `depth` counts edges from where one stands; `from` is the record it was reached from. */
export interface ThreadNode { id: string; noun: string; title: string; depth: number; from: string; role: string }
export interface MissingLink { id: string; noun: string; title: string; role: string; need: 'required' | 'advised'; words: Bilingual }

/** A chain longer than this is a mistake in the data, not a thread. */
const deepest = 30

/**
 * Follows the thread from one record: `up` to what justifies it (« Pourquoi ? »), `down` to what came of it (« Et alors ? »).
 * Each record once, at its shortest distance, nearest first.
 */
export async function follow(db: Tx, { workspace, id, direction }: { workspace: string; id: string; direction: 'up' | 'down' }): Promise<ThreadNode[]> {
  const [here, there] = direction === 'up' ? [sql`e."from"`, sql`e."to"`] : [sql`e."to"`, sql`e."from"`]
  const { rows } = await db.execute<{ id: string; noun: string; title: string; depth: number; came: string; role: string }>(sql`
    with recursive walk (id, came, role, depth) as (
      select ${there}, ${here}, e.role, 1 from thread.edge e where e.workspace = ${workspace} and ${here} = ${id}
      union
      select ${there}, ${here}, e.role, walk.depth + 1 from walk join thread.edge e on e.workspace = ${workspace} and ${here} = walk.id where walk.depth < ${deepest}
    ), nearest as (select distinct on (id) id, came, role, depth from walk order by id, depth)
    select n.id, n.noun, n.title, w.depth, w.came, w.role from nearest w
    join thread.node n on n.workspace = ${workspace} and n.id = w.id and not n.removed order by w.depth, n.id`)
  return rows.map(({ came, ...row }) => ({ ...row, from: came }))
}

/** What the thread asks of a noun: each edge it needs, and the roles of those that satisfy it. */
export const wantedEdges = ({ edges }: AnyNoun) => Object.entries(edges).flatMap(([role, { need, or = [], to }]) =>
  need === 'possible' ? [] : [{ role, need, words: to.words.one, roles: [role, ...or] }])

/** Every record that lacks an edge its noun asks for, or whose reason was removed since: the required ones first. */
export async function missingLinks(db: Tx, workspace: string, nouns: readonly AnyNoun[]): Promise<MissingLink[]> {
  const wanted = nouns.flatMap(noun => wantedEdges(noun).map(({ roles, ...edge }) => ({ noun: nounKey(noun), ...edge, any: roles })))
  if (!wanted.length) return []
  const { rows } = await db.execute<{ id: string; noun: string; title: string; role: string; need: 'required' | 'advised' }>(sql`
    select n.id, n.noun, n.title, w.role, w.need from thread.node n
    join jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as w (noun text, role text, need text, "any" text[]) on w.noun = n.noun
    where n.workspace = ${workspace} and not n.removed
      and not exists (select 1 from thread.edge e join thread.node t on t.workspace = e.workspace and t.id = e."to" and not t.removed
        where e.workspace = n.workspace and e."from" = n.id and e.role = any(w."any"))
    order by w.need desc, n.id limit 500`)
  const spared = await sparedLinks(db, workspace, nouns.map(noun => ({ noun, ids: rows.flatMap(row => (row.noun === nounKey(noun) ? row.id : [])) })))
  return rows.filter(row => !spared.has(linkKey(row))).map(row => ({ ...row, words: wanted.find(one => one.noun === row.noun && one.role === row.role)!.words }))
}

export const linkKey = ({ id, role }: { id: string; role: string }) => `${id} ${role}`

/** Of these records, the edges that are not asked of them for what they are (`of`), by `linkKey`. */
export async function sparedLinks(db: Tx, workspace: string, asked: readonly { noun: AnyNoun; ids: readonly string[] }[]): Promise<ReadonlySet<string>> {
  const spared = new Set<string>()
  for (const { noun: { table, edges }, ids } of asked) for (const [role, { of }] of Object.entries(edges)) {
    const columns = getTableColumns(table)
    if (!of || !ids.length) continue
    const rows = await db.select({ id: columns['id']! }).from(table).where(and(eq(columns['workspace']!, workspace), inArray(columns['id']!, [...ids]), notInArray(columns[of.column]!, [...of.values])))
    for (const { id } of rows) spared.add(linkKey({ id: String(id), role }))
  }
  return spared
}

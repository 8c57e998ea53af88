// Everything that is kept of one person, to be handed to them: what erasing them would take out, before it is taken out.
import { escapeIdentifier } from 'pg'
import type { Client } from 'pg'
import { readEvents } from '../backup/eventLines.ts'
import { anywhere, findPerson, listColumns, listTexts, wholeValue } from '../erasure/eraseRecords.ts'
import { readPerson } from '../erasure/person.ts'
import type { Person } from '../erasure/person.ts'
import { whereLeft } from '../events/eraseEvents.ts'
import { withConnection } from '../postgres/database.ts'
import type { ExportStores } from './exportAll.ts'
import { openExport } from './folder.ts'
import type { ExportList } from './folder.ts'
import { readRows } from './readRows.ts'

interface Rows { table: string; rest: string; values: unknown[] }

/**
 * The rows that name the person: the text anywhere, their account's id, their name as a whole value in their companies.
 * Of every table, history and jobs too.
 */
async function findRows(client: Client, person: Person): Promise<Rows[]> {
  const known = await findPerson(client, person.text)
  const companies = known ? (await client.query<{ workspace: string }>('select workspace from kernel.member where person = $1', [known.id])).rows.map(({ workspace }) => workspace) : []
  const texts = Map.groupBy(await listTexts(client), ({ table }) => table)
  const ids = Map.groupBy(known ? await listColumns(client, ['uuid']) : [], ({ table }) => table)
  return [...new Set([...texts.keys(), ...ids.keys()])].sort().map((table) => {
    const values: unknown[] = []
    const bind = (value: unknown) => `$${values.push(value)}`
    const isSaid = (texts.get(table) ?? []).map(({ column, type }) => `t.${escapeIdentifier(column)}::text ~* ${bind(anywhere(person).pattern(type))}`)
    const isId = (ids.get(table) ?? []).map(({ column }) => `t.${escapeIdentifier(column)} = ${bind(known?.id)}::uuid`)
    const isNamed = (known?.names ?? []).flatMap((name) => (texts.get(table) ?? []).filter(({ owned }) => owned)
      .map(({ column, type }) => `(t.workspace = any(${bind(companies)}::uuid[]) and t.${escapeIdentifier(column)}::text ~ ${bind(wholeValue(name, companies).pattern(type))})`))
    return { table, rest: `where ${[...isSaid, ...isId, ...isNamed].join(' or ')}`, values }
  })
}

async function* once(lines: Promise<string[]>): AsyncGenerator<string[]> { yield await lines }

/** `given` is an e-mail address, or the identifier a site gave a visitor. Rejects with a sentence what would reach further than one person. */
export async function exportPerson(dir: string, given: string, { url, events, madeAt }: ExportStores, progress: (text: string) => void): Promise<ExportList> {
  const person = readPerson(given)
  const folder = await openExport(dir, { about: person.text, madeAt })
  await events.drain()
  await withConnection(url, async (client) => {
    await client.query('begin isolation level repeatable read read only')
    for (const { table, ...which } of await findRows(client, person)) {
      progress(table)
      await folder.write(`records/${table}`, readRows(client, table, which))
    }
  })
  progress('events')
  const { where, params } = await whereLeft(events, { visitors: await events.findVisitors(person.text), text: person.text })
  await folder.write('events', once(readEvents(events, where, params)))
  return await folder.end()
}

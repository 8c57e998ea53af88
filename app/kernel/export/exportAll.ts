// Everything that is kept, to be read or taken elsewhere without Azimut: every record, its history, every event.
import { listTables } from '../backup/dump.ts'
import { listEventMonths, readMonth } from '../backup/eventLines.ts'
import type { EventPath } from '../events/eventPath.ts'
import { withConnection } from '../postgres/database.ts'
import { openExport } from './folder.ts'
import type { ExportList } from './folder.ts'
import { readRows } from './readRows.ts'

export type ExportStores = { url: string; events: Pick<EventPath, 'query' | 'drain' | 'findVisitors'>; madeAt: string }

/** Records as of one moment; events acknowledged until then. A backup is what is restored: this is what is read. */
export async function exportAll(dir: string, { url, events, madeAt }: ExportStores, progress: (text: string) => void): Promise<ExportList> {
  const folder = await openExport(dir, { about: 'everything', madeAt })
  await events.drain()
  await withConnection(url, async (client) => {
    await client.query('begin isolation level repeatable read read only')
    for (const { table, key } of await listTables(client)) {
      progress(table)
      await folder.write(`records/${table}`, readRows(client, table, { rest: `order by ${key.join(', ')}` }))
    }
  })
  for (const month of await listEventMonths(events)) {
    progress(`events of ${month}`)
    await folder.write(`events/${month}`, readMonth(events, month))
  }
  return await folder.end()
}

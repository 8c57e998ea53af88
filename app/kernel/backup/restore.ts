// Restores a backup into an empty installation: read whole and proven first, then written.
import type { Client } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { applyErasures } from '../erasure/applyErasures.ts'
import { keepErasures } from '../erasure/erasureList.ts'
import type { ErasureList } from '../erasure/erasureList.ts'
import type { StoredEvent } from '../events/event.ts'
import type { EventPath } from '../events/eventPath.ts'
import { withConnection } from '../postgres/database.ts'
import { listMigrations, listTables } from './dump.ts'
import { readBackup } from './file.ts'
import type { Manifest } from './file.ts'

const batchSize = 50_000

interface Into {
  url: string
  events: EventPath
  data: string
  /** People erased since the backup was made: they do not come back. */
  erased: ErasureList | undefined
  progress: (text: string) => void
}

/** Throws one sentence, and changes nothing, when the installation is not empty or the file is not whole. */
export async function restore(path: string, into: Into): Promise<Manifest> {
  // The connection ends with this function, and what was not committed with it.
  return await withConnection(into.url, client => restoreThrough(client, path, into))
}

async function restoreThrough(client: Client, path: string, { events, data, erased, progress }: Into): Promise<Manifest> {
  const { rows: [found] } = await client.query<{ some: boolean }>('select exists (select 1 from account.user) or exists (select 1 from kernel.workspace) as some')
  if (found?.some) throw new Error('This installation already holds companies. Restore into an empty data folder.')
  const migrations = await listMigrations(client)
  // Once through the whole file, so that a cut or foreign one is known before anything is written.
  const { manifest } = await readBackup(path, { migrations, take: async ({ pieces }) => { for await (const _piece of pieces); } })
  const tables = new Set((await listTables(client)).map(({ table }) => table))
  await client.query('begin')
  // The triggers have already written history and the thread, which are parts of the backup.
  for (const table of tables) await client.query(`alter table ${table} disable trigger user`)
  await readBackup(path, {
    async take({ name, pieces }) {
      progress(name)
      const [store, part = ''] = name.split(/\/(.*)/s)
      if (store === 'events') { await restoreEvents(`${manifest.madeAt}:${part}`, pieces, events); return }
      if (!tables.has(part)) throw new Error(`The backup holds a table this version does not know: ${part}.`)
      await pipeline(Readable.from(pieces), client.query(copyFrom(`copy ${part} from stdin`)))
    },
  })
  for (const table of tables) await client.query(`alter table ${table} enable trigger user`)
  await client.query('commit')
  if (erased) {
    progress('erased people')
    await keepErasures(data, erased)
    await applyErasures(erased, { client, events })
  }
  return manifest
}

/** Tokens name the backup, the month and the batch: a restore that was cut and is run again adds nothing twice. */
async function restoreEvents(part: string, pieces: AsyncIterable<Buffer>, events: EventPath) {
  let batch: StoredEvent[] = []
  let number = 0
  const flush = async () => {
    if (batch.length) await events.addKept(batch, `restore:${part}:${number++}`)
    batch = []
  }
  for await (const line of createInterface({ input: Readable.from(pieces) })) {
    batch.push(JSON.parse(line) as StoredEvent)
    if (batch.length >= batchSize) await flush()
  }
  await flush()
}

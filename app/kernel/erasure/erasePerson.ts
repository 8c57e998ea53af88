// Erases one person everywhere: records and their history, events and visits, the journal, and every backup to come or restored.
import { access } from 'node:fs/promises'
import type { EventPath } from '../events/eventPath.ts'
import { replaceFile } from '../events/journal/durableFile.ts'
import { withConnection } from '../postgres/database.ts'
import { listBackups } from './backupPlaces.ts'
import { addErasure, beside } from './erasureList.ts'
import { checkErasable, eraseRecords, forgetOldBytes, listLonger } from './eraseRecords.ts'
import { findBytes } from './findBytes.ts'
import { readPerson } from './person.ts'

export type ErasureStores = { data: string; url: string; events: Pick<EventPath, 'findVisitors' | 'erase'>; now: () => string }

export type ErasureReport = {
  /** Rows of PostgreSQL that named the person, and events that were theirs. */
  rows: number
  events: number
  /** Backups the list of erased people was laid beside. */
  backups: string[]
  /** Files of the data folder where the text is still to be read. */
  left: string[]
  /** What could not be done, in words. */
  notes: string[]
}

/** Safe to repeat after a stop at any moment. Rejects with a sentence, and erases nothing, when the person is the only owner of a company. */
export const erasePerson = async (given: string, { data, url, events, now }: ErasureStores, progress: (text: string) => void): Promise<ErasureReport> => {
  const person = readPerson(given)
  await withConnection(url, (client) => checkErasable(client, person))
  progress('looking for them in the events')
  const visitors = await events.findVisitors(person.text)
  // First on the list: an erasure that is cut short is never undone by a restore.
  const list = await addErasure(data, { text: person.text, visitors, at: now() })
  const backups: string[] = []
  for (const backup of await listBackups(data)) {
    if (await access(backup).then(() => true, () => false)) {
      await replaceFile(beside(backup), JSON.stringify(list))
      backups.push(backup)
    }
  }
  progress('taking them out of the records')
  const notes: string[] = []
  const rows = await withConnection(url, (client) => eraseRecords(client, person))
  progress('taking them out of the events')
  const erased = await events.erase({ visitors, text: person.text })
  if (!erased.gone) notes.push('The event store still holds old files: it removes them by itself within a few minutes.')
  progress('writing the tables anew')
  notes.push(...await withConnection(url, forgetOldBytes))
  progress('looking at the bytes of the data folder')
  const others = await withConnection(url, (client) => listLonger(client, person))
  const left = await findBytes(data, [...new Set([person.text, person.text.toLowerCase()])], others)
  return { rows, events: erased.events, backups, left, notes }
}

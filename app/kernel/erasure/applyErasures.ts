// Takes out of restored data the people who were erased after the backup was made, whom only the hash of a text names.
import type { Client } from 'pg'
import type { EventPath } from '../events/eventPath.ts'
import { hashOf } from './erasureList.ts'
import type { ErasureList } from './erasureList.ts'
import { eraseRecords, forgetOldBytes, listTexts } from './eraseRecords.ts'
import { readPerson } from './person.ts'

/** Where a word ends, in texts and in JSON alike. */
const ends = String.raw`\s"<>,;()\[\]{}'/?&=\\`

/** An address in the middle of a sentence, where a word goes on: `mailto:ann@example.fr`, `ann@example.fr.` */
const address = String.raw`[[:alnum:]_][[:alnum:]._%+-]*@[[:alnum:]-]+(?:\.[[:alnum:]-]+)+`

/** The words of all records that are on the list. */
const findInRecords = async (client: Client, { salt, people }: ErasureList): Promise<string[]> => {
  const found = new Set<string>()
  for (const { table, column, type } of await listTexts(client)) {
    const { rows } = await client.query<{ word: string }>(`
      select distinct word from ${table}, regexp_replace("${column}"::text, $4, ' ', 'g') as said,
        lateral (select m[1] from regexp_matches(said, $1, 'g') as m union select m[1] from regexp_matches(said, $5, 'g') as m) as found (word)
      where encode(sha256(convert_to($2 || lower(word), 'UTF8')), 'hex') = any($3)`,
    [`([^${ends}]+)`, salt, people.map(({ hash }) => hash), type.startsWith('json') ? String.raw`\\[bfnrt]` : '^$', `(${address})`])
    for (const { word } of rows) found.add(word)
  }
  return [...found]
}

const findInEvents = async ({ query }: Pick<EventPath, 'query'>, { salt, people }: ErasureList): Promise<string[]> => {
  const rows = await query<{ word: string }>(`
    WITH arrayStringConcat([path, title, referrer, source, medium, campaign, name, arrayStringConcat(mapKeys(props), ' '), arrayStringConcat(mapValues(props), ' ')], ' ') AS said
    SELECT DISTINCT arrayJoin(arrayConcat(extractAll(said, {word:String}), extractAll(said, {address:String}))) AS word FROM event
    WHERE lower(hex(SHA256(concat({salt:String}, lowerUTF8(word))))) IN {hashes:Array(String)}`,
  { word: `[^${ends}]+`, address, salt, hashes: people.map(({ hash }) => hash) }, { maxSeconds: 600 })
  return rows.map(({ word }) => word)
}

/** Answers how many of the list were found again and erased. */
export const applyErasures = async (list: ErasureList, { client, events }: { client: Client; events: Pick<EventPath, 'query' | 'erase'> }): Promise<number> => {
  const words = [...new Set([...await findInRecords(client, list), ...await findInEvents(events, list)])]
  const hashes = new Set(words.map((word) => hashOf(list.salt, word)))
  for (const word of words) await eraseRecords(client, readPerson(word))
  for (const [index, text] of (words.length > 0 ? words : ['']).entries()) {
    await events.erase({ text, visitors: index === 0 ? list.people.flatMap(({ visitors }) => visitors) : [] })
  }
  await forgetOldBytes(client)
  return hashes.size
}

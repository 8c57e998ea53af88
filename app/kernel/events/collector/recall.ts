// What a site said before this process began, read back from the store: a restart forgets neither its words nor its day.
import type { EventPath } from '../eventPath.ts'

export type Words = 'name' | 'property' | 'host' | 'campaign'

export type Recalled = {
  /** Money that browsers claimed today, in cents. */
  cents: number
  words: { kind: Words; word: string; /** Heard for the first time today. */ isNew: boolean }[]
}

/** As far back as words are remembered, and how many of a kind, the last heard first. */
const days = 30
export const mostWords = 10_000
const dayMs = 86_400_000

const columns: readonly [Words, string][] = [['name', 'name'], ['host', 'host'], ['campaign', 'source'], ['campaign', 'medium'], ['campaign', 'campaign'], ['property', 'arrayJoin(props.keys)']]

/**
 * `before`, in ms, is when the process first heard of the site: what came since is counted already. Events are as old as
 * seven days when they come, so one day more than that holds all of today's.
 */
export const makeRecall = ({ query }: Pick<EventPath, 'query'>) => async (site: string, before: number): Promise<Recalled> => {
  const params = { site, since: Math.floor(before / dayMs) * 86_400, before: Math.floor(before / 1000), days, most: mostWords }
  const ours = 'FROM event WHERE site = {site:String} AND received < {before:UInt32}'
  const [claimed] = await query<{ cents: number }>(`SELECT toFloat64(sum(cents)) AS cents ${ours} AND received >= {since:UInt32} AND ts >= toDateTime({since:UInt32}, 'UTC') - INTERVAL 8 DAY AND confirmed = 0`, params)
  // One column after the other: the store then adds up the numbers it keeps words under, not the words.
  const said = columns.map(([kind, word]) => `SELECT '${kind}' AS kind, toString(${word}) AS word, min(received) AS first, max(received) AS last ${ours} AND ts >= toDateTime({since:UInt32}, 'UTC') - INTERVAL {days:UInt32} DAY GROUP BY ${word}`)
  const words = await query<{ kind: Words; word: string; isNew: number }>(
    `SELECT kind, word, min(first) >= {since:UInt32} AS isNew FROM (${said.join(' UNION ALL ')}) WHERE word != '' GROUP BY kind, word ORDER BY max(last) DESC LIMIT {most:UInt32} BY kind`, params)
  return { cents: claimed?.cents ?? 0, words: words.map(({ kind, word, isNew }) => ({ kind, word, isNew: isNew === 1 })) }
}

// The id of every stored event, for who wants to check that none is missing and none is there twice.
import type { EventStore } from './eventStore.ts'
import { block } from './eventTable.ts'

const mostIds = 100_000
const blockSeconds = 4 * 3_600

/** Stretches of time of a site that hold about `mostIds` events each, or are as short as the store counts. */
const stretchesOf = (blocks: readonly { at: number; count: number }[]): { from: number; to: number; count: number }[] => {
  const stretches: { from: number; to: number; count: number }[] = []
  for (const { at, count } of blocks) {
    const last = stretches.at(-1)
    if (last && last.count + count <= mostIds) Object.assign(last, { to: at + blockSeconds, count: last.count + count })
    else stretches.push({ from: at, to: at + blockSeconds, count })
  }
  return stretches
}

/** Lists of ids, one for each row: one that was stored twice comes twice. Memory stays that of one list, however many there are. */
export async function* storedIds({ query }: Pick<EventStore, 'query'>): AsyncGenerator<string[]> {
  for (const { site } of await query<{ site: string }>('SELECT DISTINCT site FROM event ORDER BY site')) {
    const blocks = await query<{ at: number; count: number }>(
      `SELECT toUInt32(toUnixTimestamp(${block})) AS at, toUInt32(count()) AS count FROM event WHERE site = {site:String} GROUP BY ${block} ORDER BY at`, { site })
    for (const { from, to, count } of stretchesOf(blocks)) {
      const parts = Math.ceil(count / mostIds)
      for (let part = 0; part < parts; part++) {
        const rows = await query<{ text: string }>(`
          SELECT toString(id) AS text FROM event WHERE site = {site:String} AND toDate(ts) BETWEEN toDate({from:UInt32}, 'UTC') AND toDate({to:UInt32}, 'UTC')
            AND ts >= toDateTime({from:UInt32}, 'UTC') AND ts < toDateTime({to:UInt32}, 'UTC') AND cityHash64(id) % {parts:UInt32} = {part:UInt32}`,
        { site, from, to, parts, part })
        if (rows.length > 0) yield rows.map(({ text }) => text)
      }
    }
  }
}

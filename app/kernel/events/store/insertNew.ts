// Adds events to the store, each once: those already there are dropped first, by an exact comparison.
import type { ClickHouseClient } from '@clickhouse/client'
import { identity } from '../event.ts'
import type { StoredEvent } from '../event.ts'

/**
 * The events of this batch that the store already holds. The comparison follows the table's order
 * (site, day, visitor, ts), so it reads a few ranges of the index, however old the events or large the store,
 * and nothing has to be remembered between batches.
 */
const stored = `
  SELECT site, toString(visitor) AS number, toString(id) AS uuid, toString(toUnixTimestamp64Milli(ts)) AS ms FROM event
  WHERE (site, toDate(ts), visitor, ts, id) IN (
    SELECT site, toDate(ts), visitor, ts, id
    FROM format(JSONEachRow, 'site String, visitor UInt64, id UUID, ts DateTime64(3, \\'UTC\\')', {keys:String})
  )`

/** In the store nobody is 0. */
const toRow = (event: StoredEvent): StoredEvent => (event.visitor === '' ? { ...event, visitor: '0' } : event)

/**
 * Answers how many events were new. `token` must name this batch and no other: the store drops a second batch that
 * carries a token it knows, which is what makes an insert of unknown outcome safe to repeat.
 */
export const insertNew = async (client: ClickHouseClient, events: readonly StoredEvent[], token: string): Promise<number> => {
  const batch = new Map<string, StoredEvent>()
  let keys = ''
  for (const event of events) {
    const row = toRow(event)
    const { site, visitor, id, ts } = row
    batch.set(identity(row), row)
    keys += `${JSON.stringify({ site, visitor, id, ts })}\n`
  }
  if (batch.size === 0) return 0
  const answer = await client.query({ query: stored, query_params: { keys }, format: 'JSONEachRow' })
  for (const row of await answer.json<{ site: string; number: string; uuid: string; ms: string }>()) {
    batch.delete(identity({ site: row.site, visitor: row.number, id: row.uuid, ts: Number(row.ms) }))
  }
  if (batch.size > 0) {
    await client.insert({
      table: 'event',
      values: [...batch.values()],
      format: 'JSONEachRow',
      clickhouse_settings: { insert_deduplication_token: token },
    })
  }
  return batch.size
}

// The tables of the event store, as numbered steps that bring any older store up to date.
import { createTable } from './layout.ts'
import type { Layout } from './layout.ts'
import { visitTables } from '../visits/visitTable.ts'

/**
 * The two fsync settings are what makes an acknowledged insert survive a power cut, the next two what makes a merge
 * survive it; they exist on the table only. The window remembers the tokens of the last inserts, so a repeated batch is
 * stored once. Parts that were merged or changed go after ten seconds: what is erased must leave the disk.
 */
const durable = `fsync_after_insert = 1, fsync_part_directory = 1, min_rows_to_fsync_after_merge = 1, min_compressed_bytes_to_fsync_after_merge = 1, old_parts_lifetime = 10, cleanup_delay_period = 5, cleanup_delay_period_random_add = 1, max_cleanup_delay_period = 10`
const settings = ({ cluster }: Layout): string =>
  `${durable}, ${cluster === undefined ? 'non_replicated' : 'replicated'}_deduplication_window = 10000`

/** Four hours: the grain at which the store knows that something came or went (`visits/freshness.ts`). */
export const block = 'toStartOfInterval(ts, INTERVAL 4 HOUR)'
/** The days of every zone begin with one: what is counted by it is counted by the days of any. */
export const quarter = 'toStartOfInterval(ts, INTERVAL 15 MINUTE)'

/**
 * Ordered by day and visitor: a visit lies in one place. `by_block` is kept by the store in the same part as the rows,
 * so how many there are of each block, and which, is never wrong, whatever was inserted, merged, erased or cut short.
 * So is `by_quarter`, from which a question that needs no page and no person is answered.
 */
const eventTable = (layout: Layout): string[] => createTable({
  name: 'event',
  columns: [
    'site LowCardinality(String)',
    'id UUID CODEC(ZSTD(1))',
    "ts DateTime64(3, 'UTC') CODEC(Delta, ZSTD(1))",
    "received DateTime('UTC') CODEC(Delta, ZSTD(1))",
    'name LowCardinality(String)',
    'host LowCardinality(String)',
    'path LowCardinality(String)',
    'title LowCardinality(String)',
    'referrer LowCardinality(String)',
    'visitor UInt64 CODEC(ZSTD(1))',
    'mode LowCardinality(String)',
    'channel LowCardinality(String)',
    'source LowCardinality(String)',
    'medium LowCardinality(String)',
    'campaign LowCardinality(String)',
    'entry UInt8 CODEC(ZSTD(1))',
    'cents Int64 CODEC(ZSTD(1))',
    'currency LowCardinality(String)',
    'props Map(LowCardinality(String), String) CODEC(ZSTD(1))',
    'bot LowCardinality(String)',
    'confirmed UInt8 CODEC(ZSTD(1))',
    'country LowCardinality(String)',
    'region LowCardinality(String)',
    'city LowCardinality(String)',
    'device LowCardinality(String)',
    'browser LowCardinality(String)',
    'os LowCardinality(String)',
    'language LowCardinality(String)',
    `PROJECTION by_block (SELECT site, ${block}, count(), sum(cityHash64(id)) GROUP BY site, ${block})`,
    `PROJECTION by_quarter (SELECT site, ${quarter}, name, mode, bot, currency, confirmed, count(), sum(cents) GROUP BY site, ${quarter}, name, mode, bot, currency, confirmed)`,
  ],
  rest: `PARTITION BY toYYYYMM(ts)
ORDER BY (site, toDate(ts), visitor, ts)
TTL toDateTime(ts) + INTERVAL 25 MONTH`,
  settings: settings(layout),
  // A visitor's events are on one shard, so that funnels and paths stay local; the others are spread.
  shard: 'if(visitor = 0, cityHash64(id), visitor)',
}, layout)

/** Each step runs once, in order, and may run again after a crash: it must be safe to repeat. */
export const steps = (layout: Layout): readonly (readonly string[])[] => [
  [
    ...eventTable(layout),
    ...visitTables(layout, settings(layout)),
    // One row that is written again by the health check, to know that the store takes writes.
    ...createTable({ name: 'pulse', columns: ["at DateTime64(3, 'UTC')"], rest: 'ORDER BY tuple()', replacing: '', shard: 'rand()' }, layout),
  ],
]

// The tables of the event store, as numbered steps that bring any older store up to date.

/**
 * Each step runs once, in order, and may run again after a crash: it must be safe to repeat.
 * The two fsync settings are what makes an acknowledged insert survive a power cut; they exist on the table only.
 * The deduplication window remembers the tokens of the last inserts, so a repeated batch is stored once.
 */
export const steps: readonly (readonly string[])[] = [
  [
    `CREATE TABLE IF NOT EXISTS event (
      site LowCardinality(String),
      id UUID CODEC(ZSTD(1)),
      ts DateTime64(3, 'UTC') CODEC(Delta, ZSTD(1)),
      received DateTime('UTC') CODEC(Delta, ZSTD(1)),
      name LowCardinality(String),
      host LowCardinality(String),
      path String CODEC(ZSTD(1)),
      title String CODEC(ZSTD(1)),
      referrer String CODEC(ZSTD(1)),
      visitor String CODEC(ZSTD(1)),
      mode LowCardinality(String),
      channel LowCardinality(String),
      source LowCardinality(String),
      medium LowCardinality(String),
      campaign LowCardinality(String),
      entry UInt8 CODEC(ZSTD(1)),
      cents Int64 CODEC(ZSTD(1)),
      currency LowCardinality(String),
      props Map(LowCardinality(String), String) CODEC(ZSTD(1)),
      bot LowCardinality(String)
    ) ENGINE = MergeTree
    PARTITION BY toYYYYMM(ts)
    ORDER BY (site, toDate(ts), visitor, ts)
    TTL toDateTime(ts) + INTERVAL 25 MONTH
    SETTINGS fsync_after_insert = 1, fsync_part_directory = 1, non_replicated_deduplication_window = 10000`,
    // One row that is written again by the health check, to know that the store takes writes.
    `CREATE TABLE IF NOT EXISTS pulse (at DateTime64(3, 'UTC')) ENGINE = ReplacingMergeTree ORDER BY tuple()`,
  ],
]

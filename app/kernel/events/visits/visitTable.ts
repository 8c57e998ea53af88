// The tables of visits that were worked out before they were asked for: a row a visit, and what each day was worked out from.
import { createTable } from '../store/layout.ts'
import type { Layout } from '../store/layout.ts'

export const visitTables = (layout: Layout, settings: string): string[] => [
  ...createTable({
    name: 'visit',
    columns: [
      'site LowCardinality(String)',
      'day Date CODEC(ZSTD(1))',
      // Which working-out of the day the row belongs to: only the one that `rolled` names counts.
      'gen UInt64 CODEC(ZSTD(1))',
      'visitor UInt64 CODEC(ZSTD(1))',
      "start DateTime64(3, 'UTC') CODEC(Delta, ZSTD(1))",
      'seconds Nullable(UInt32) CODEC(ZSTD(1))',
      'views UInt32 CODEC(ZSTD(1))',
      'events UInt32 CODEC(ZSTD(1))',
      'entry LowCardinality(String)',
      'exit LowCardinality(Nullable(String))',
      ...['channel', 'source', 'medium', 'campaign', 'referrer', 'country', 'device', 'browser', 'os', 'language', 'mode'].map((name) => `${name} LowCardinality(String)`),
      'goals Map(LowCardinality(String), UInt32) CODEC(ZSTD(1))',
      'currency LowCardinality(String)',
      'cents Int64 CODEC(ZSTD(1))',
      'confirmedCents Int64 CODEC(ZSTD(1))',
    ],
    rest: 'PARTITION BY toYYYYMM(day)\nORDER BY (site, day, gen, start)\nTTL day + INTERVAL 25 MONTH',
    settings,
    shard: 'if(visitor = 0, cityHash64(start), visitor)',
  }, layout),
  ...createTable({
    name: 'rolled',
    columns: ['site LowCardinality(String)', 'day Date', 'gen UInt64', 'until UInt32', 'count UInt64', 'mark UInt64'],
    rest: 'ORDER BY (site, day)\nTTL day + INTERVAL 25 MONTH',
    settings,
    replacing: 'gen',
    shard: 'cityHash64(site)',
  }, layout),
]

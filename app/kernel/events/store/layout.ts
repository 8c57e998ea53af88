// How a table is laid out: on one machine, or on every shard and replica of a cluster with one name to ask them all by.

export type Layout = {
  /** Name of a cluster of the ClickHouse server, from `?cluster=` in CLICKHOUSE_URL; undefined on one machine. */
  cluster?: string | undefined
}

export type Table = {
  name: string
  columns: readonly string[]
  /** What follows the engine: PARTITION BY, ORDER BY, TTL. */
  rest: string
  settings?: string
  /** Keeps one row for each key; the rest of the engine's arguments. */
  replacing?: string
  /** Which shard a row goes to. */
  shard: string
}

/** The table that holds the rows: what changes or removes rows names this one. */
export const localName = (table: string, { cluster }: Layout): string => (cluster === undefined ? table : `${table}_local`)

/** To follow a table's name in a statement that every machine must run. */
export const onCluster = ({ cluster }: Layout): string => (cluster === undefined ? '' : ` ON CLUSTER '${cluster}'`)

/** The statements that make a table. The same columns, order and TTL everywhere: only the engine differs. */
export const createTable = ({ name, columns, rest, settings, replacing, shard }: Table, layout: Layout): string[] => {
  const local = localName(name, layout)
  const kind = `${replacing === undefined ? '' : 'Replacing'}MergeTree`
  const engine = layout.cluster === undefined
    ? `${kind}(${replacing ?? ''})`
    : `Replicated${kind}('/clickhouse/tables/{shard}/{database}/${local}', '{replica}'${replacing ? `, ${replacing}` : ''})`
  const create = `CREATE TABLE IF NOT EXISTS ${local}${onCluster(layout)} (\n  ${columns.join(',\n  ')}\n) ENGINE = ${engine}\n${rest}${settings ? `\nSETTINGS ${settings}` : ''}`
  if (layout.cluster === undefined) return [create]
  return [create, `CREATE TABLE IF NOT EXISTS ${name}${onCluster(layout)} AS ${local} ENGINE = Distributed('${layout.cluster}', currentDatabase(), ${local}, ${shard})`]
}

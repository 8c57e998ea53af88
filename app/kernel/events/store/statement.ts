// Writes one SQL statement for the embedded engine: values as literals, settings in the statement, a tag to stop it by.
import type { ClickHouseSettings } from '@clickhouse/client'

/** Settings the event path may use. Anything else is refused, so that a typing error never passes as "no effect". */
const allowed = new Set([
  'max_execution_time',
  'max_memory_usage',
  'insert_deduplication_token',
])

/** Settings of the HTTP server that the client sends by itself; the embedded engine has no HTTP server. */
const httpOnly = new Set(['wait_end_of_query', 'cancel_http_readonly_queries_on_client_close'])

/** Every read and insert is bounded, whatever the caller asks: abort alone does not stop the engine. */
export const limits = { max_execution_time: 30, max_memory_usage: String(1024 ** 3) }

const escapes: Record<string, string> = { '\\': '\\\\', "'": "\\'", '\0': '\\0' }

/** A SQL string literal that holds exactly this text. */
const quote = (text: string): string => `'${text.replace(/[\\'\0]/g, (sign) => escapes[sign] ?? sign)}'`

const inside = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map((item) => (typeof item === 'string' ? quote(item) : inside(item))).join(',')}]`
  if (typeof value === 'string') return value
  if (typeof value === 'bigint' || typeof value === 'boolean' || Number.isFinite(value)) return String(value)
  throw new Error(`a query parameter cannot be ${JSON.stringify(value)}`)
}

/**
 * Replaces `{name:Type}` by a literal of that type.
 * The engine's own binding is not used: it is not isolated between sessions, so the package runs bound queries one by one.
 */
const bind = (sql: string, params: Record<string, unknown> = {}): string =>
  sql.replace(/\{(\w+):\s*([\w(), ]+)\}/g, (_, name: string, type: string) => {
    if (!(name in params)) throw new Error(`the query needs a value for {${name}:${type}}`)
    const text = quote(inside(params[name]))
    return type === 'String' ? text : `CAST(${text}, ${quote(type)})`
  })

const settingsClause = (settings: ClickHouseSettings): string =>
  Object.entries({ ...limits, ...settings })
    .filter(([name, value]) => value !== undefined && !httpOnly.has(name))
    .map(([name, value]) => {
      if (!allowed.has(name)) throw new Error(`the setting ${name} is not on the list of settings the event store may use`)
      return `${name} = ${typeof value === 'number' ? value : quote(String(value))}`
    })
    .join(', ')

type Parts = { query: string; query_params?: Record<string, unknown>; clickhouse_settings?: ClickHouseSettings }

/** The statement as the engine gets it. DDL has no place for query settings: it goes as it is. */
export const writeStatement = ({ query, query_params, clickhouse_settings = {} }: Parts, tag: string): string => {
  const sql = `/* ${tag} */ ${bind(query.trim(), query_params)}`
  const settings = settingsClause(clickhouse_settings)
  const rows = / FORMAT \w+$/
  if (/^INSERT\b/i.test(query.trim()) && rows.test(sql)) return sql.replace(rows, (format) => ` SETTINGS ${settings}${format}`)
  return /^(SELECT|WITH|INSERT)\b/i.test(query.trim()) ? `${sql} SETTINGS ${settings}` : sql
}

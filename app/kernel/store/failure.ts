// Why PostgreSQL did not do what was asked: its code, whether it is away, and a line for the log that holds nobody's data.
import { DrizzleQueryError } from 'drizzle-orm'

/** PostgreSQL's error code, whatever library wrapped the error. */
export function sqlState(error: unknown): string | undefined {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown }
  return typeof code === 'string' && code.length === 5 ? code : cause ? sqlState(cause) : undefined
}

/** Whether the server went away, is not ready, or is out of disk, memory or connections: what passes, if one waits. */
export function isAway(error: unknown): boolean {
  const { code, message, cause } = (error ?? {}) as { code?: unknown; message?: unknown; cause?: unknown }
  return /^(?:08|53|57P|ECONN|EPIPE|ETIMEDOUT)/.test(String(code)) || /Connection terminated|timeout exceeded|not queryable/.test(String(message)) || (cause !== undefined && isAway(cause))
}

/** For the log: where, and PostgreSQL's own sentence. The values a query was given are left out: they may speak of a person. */
export function traceOf(error: unknown): string {
  if (!(error instanceof DrizzleQueryError)) return error instanceof Error ? error.stack ?? error.message : String(error)
  const frames = error.stack?.slice(error.stack.indexOf(error.message) + error.message.length) ?? ''
  return `${error.cause?.message ?? 'Failed'} in: ${error.query}${frames}`
}

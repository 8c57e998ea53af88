// Rows of a table as lines of JSON, without what opens a door: tokens, passwords and their hashes are nobody's data.
import type { Client } from 'pg'

const secrets: Record<string, readonly string[]> = {
  'account.session': ['token'], 'account.credential': ['password', 'access_token', 'refresh_token', 'id_token'], 'account.verification': ['value'],
  'kernel.api_key': ['hash'], 'kernel.invitation': ['token_hash'], 'measure.till': ['token_hash'],
}
const groupSize = 1_000

/** `table` is quoted where it must be; `rest` follows it: WHERE, ORDER BY. Needs a transaction. */
export async function* readRows(client: Client, table: string, { rest = '', values = [] }: { rest?: string; values?: readonly unknown[] }): AsyncGenerator<string[]> {
  await client.query(`declare export_rows cursor for select (to_jsonb(t) - ${`'{${(secrets[table] ?? []).join(',')}}'::text[]`})::text as line from ${table} as t ${rest}`, [...values])
  try {
    for (;;) {
      const { rows } = await client.query<{ line: string }>(`fetch ${groupSize} from export_rows`)
      if (rows.length === 0) return
      yield rows.map(({ line }) => `${line}\n`)
    }
  } finally { await client.query('close export_rows') }
}

// One at a time: whoever does the same thing in the same company at the same moment waits, then sees what was done.
import { sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'

/** Held until the transaction ends. What must be seen of the others is read after it, not before. */
export const takeTurn = (ctx: Ctx, what: string) => ctx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`${ctx.workspace} ${what}`}, 0))`)

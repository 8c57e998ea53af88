// How a column is called in the database: `stakeId` in the program is `stake_id` there.
import { CasingCache } from 'drizzle-orm/casing'
import type { Column } from 'drizzle-orm'

/** The same rule for the connection, the migrations and the guards. */
export const casing = 'snake_case'
const cache = new CasingCache(casing)
export const columnName = (column: Column) => cache.getColumnCasing(column)

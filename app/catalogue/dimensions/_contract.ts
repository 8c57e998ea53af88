// What a dimension is: one way to tell visits or events apart, with its words and its SQL.
import type { SceneEvent } from '../metrics/_contract.ts'
import type { Bilingual } from '#app/model/noun.ts'

export interface Dimension {
  id: string
  label: Bilingual
  description: Bilingual
  /**
   * The value on a row: an event's (page views, machines), a visit's, or each its own.
   * Columns: those of `../metrics/_contract.ts`. `$before`: the visitors already seen before the period.
   */
  sql: { event: string; visit?: string } | { event?: string; visit: string }
  /** True when an event's value needs its moment, its name and its mode alone: counts by quarter of an hour tell it too. */
  ofCounts?: true
  /** True when the visit's value stands for another thing than the event's: the page where a visit began, for its page. */
  visitIsLoose?: true
  /** What an empty value means: not known (kept, as null), or not concerned (left out). */
  empty: 'unknown' | 'apart'
  /** The scene's rows by this dimension, by `metric`. */
  example: { events: readonly SceneEvent[]; metric: string; values: Readonly<Record<string, number>> }
}

/** @example export default dimension({ id: 'device', … }) */
export const dimension = (item: Dimension): Dimension => item

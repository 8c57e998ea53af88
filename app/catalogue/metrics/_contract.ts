// What a metric is: one number about the people on a site, with its words, its SQL, and whose visits it can know.
import type { Bilingual } from '#app/model/noun.ts'

/**
 * What one row is:
 * - `event`: an event that people made, with the columns of the event table;
 * - `count`: how many events (`many`) of a `name` there were in a quarter of an hour (`ts`), with `mode currency confirmed` and their
 *   `cents` together; where a dimension needs more, the same SQL is asked of the events, each being one (`many` = 1);
 * - `visit`: a visit, `visitor = 0` without an agreement (`start seconds views events entry exit channel source medium campaign
 *   referrer country device browser os language mode goals currency cents confirmedCents`: `kernel/events/visits`);
 * - `view`: a page view of somebody who agreed, with `rest`: seconds until their next one, null for the last;
 * - `machine`: an event set aside as a machine's, with its reason in `bot`.
 */
export type RowKind = 'event' | 'count' | 'visit' | 'view' | 'machine'

/** A small scene for the contract test: what happened, and what the metric says of it. */
export interface SceneEvent {
  /** Seconds after ten o'clock in Paris on 1 September 2026. */
  at?: number
  name?: string
  path?: string
  /** Who; nobody without an agreement. */
  visitor?: string
  /** Any other column of the event: `channel`, `device`, `props`, `cents` with `currency`, `bot`. */
  more?: Readonly<Record<string, unknown>>
}

interface Told {
  id: string
  label: Bilingual
  /** What exactly is counted, in one sentence. */
  description: Bilingual
  /** `cents` are of the company's currency; a `share` is 0 to 1. */
  unit: 'count' | 'share' | 'seconds' | 'cents' | 'ratio'
  /** `agreed`: only visits of people who agreed can tell; its SQL keeps `visitor != 0`. */
  basis: 'everyone' | 'agreed'
  /** What it is where there is nothing: a count is 0, a mean or a share is unknown. */
  nothing: 0 | null
  /** Asked as `id:value`: of what the value is the name. */
  takes?: Bilingual
  example: { events: readonly SceneEvent[]; value?: string; equals: number | null }
}

interface Counted extends Told {
  of: RowKind
  /**
   * One aggregate over those rows. `{value:String}` is the argument, `{currency:String}` the company's currency,
   * `$before` the visitors already seen before the period.
   */
  sql: string
  /** The same over visits, of those who agreed: for the dimensions only a visit has; or over events, for those only an event has. */
  elsewhere?: string
  /** What « page » means for its visits: where they began, unless it says otherwise. */
  page?: 'entry' | 'exit'
}

/** One metric over another, each asked of its own rows. */
interface Ratio extends Told {
  of: 'ratio'
  top: string
  bottom: string
}

export type CountedMetric = Counted
export type Metric = Counted | Ratio

/** @example export default metric({ id: 'pageviews', … }) */
export const metric = (item: Metric): Metric => item

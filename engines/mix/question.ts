// What the mix is asked: weeks of sales and spend, what else moved sales, and what is already known.

/** The place of rows that name none. */
export const EVERYWHERE = 'all'

/** One week in one place. Weeks follow one another, the oldest first, place after place or mixed. */
export interface MixWeek {
  /** A day of the week, `2026-01-05`; the next row of the same place is seven days later. */
  week: string
  /** Left out when there is one place. */
  geo?: string
  /** Sales, requests, or whatever money is to explain, in any unit. */
  sales: number
  /** By channel id; a channel left out had none. */
  spend: Readonly<Record<string, number>>
  /** By name; one left out is 0. */
  controls?: Readonly<Record<string, number>>
}

/** Of a quantity above 0: half of the belief lies below `median`, 68 % within a factor e^logSd of it. */
export interface LogNormal { median: number, logSd: number }

/** What is believed of a channel before its figures; each part has a default that many channels fit. */
export interface ChannelPrior {
  /** Sales per unit of money. */
  roas?: LogNormal
  /** Part of a week's effect that is carried into the next: its log-odds are normal around those of `median`. */
  carryOver?: { median: number, logOddsSd: number }
  /** The sustained weekly spend of half the greatest effect, relative to the highest week of the place. */
  half?: LogNormal
  /** Of the Hill curve: up to 1, diminishing from the first euro; above, an S. */
  slope?: LogNormal
}

/** An experiment: sales brought by a channel over some weeks, against those same weeks without it. */
export interface LiftTest {
  channel: string
  /** Left out when there is one place. */
  geo?: string
  /** First and last week, as in the rows. */
  from: string
  to: string
  incremental: number
  /** Standard error of `incremental`. */
  sd: number
}

export interface MixQuestion {
  weeks: readonly MixWeek[]
  channels: readonly string[]
  controls?: readonly string[]
  /** Waves of the year, each with a sine and a cosine; 2 if not given, 0 for none. */
  seasonality?: { harmonics: number }
  /** By channel id. */
  priors?: Readonly<Record<string, ChannelPrior>>
  liftTests?: readonly LiftTest[]
  seed?: number | string
  /** Draws kept in each of the four chains; 500 if not given. Time grows with it. */
  effort?: number
  /** Asked between draws, chain after chain. Stopped before the last chain has 50 draws, there is no answer. */
  shouldStop?: () => boolean
}

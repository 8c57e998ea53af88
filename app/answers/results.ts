// Results counted: how many of what the objective counts, day by day, and through which tracked link they came.
import type { Ctx } from '#app/kernel/context.ts'
import { firstAndLast } from '#app/kernel/events/ask.ts'
import { tracker } from '#app/model/measure/tracker.ts'
import { kpis } from './shelves.ts'

/** No code on the site; a code that nothing came from yet; events come; or the store is away and what came waits for it. */
export type Measure = 'absent' | 'silent' | 'live' | 'late'

export interface Results {
  measure: Measure
  /** Days with at least one result. */
  daily: { day: string; count: number }[]
  total: number
  /** Share of the results whose visitor agreed to be followed, 0–1; null without results. */
  consentedShare: number | null
  /** Results by campaign of the last tracked link the visitor came through: with consent only, since nothing else links the two. */
  byCampaign: ReadonlyMap<string, number>
}

/** Days as `YYYY-MM-DD`, both included. */
export interface Period { from: string; to: string }

/** How long after a click a result still counts for its link. */
const memoryDays = 30

const ours = `site = {site:String} AND bot = ''`
const counted = `${ours} AND name IN {names:Array(String)} AND toDate(ts, {zone:String}) BETWEEN {from:Date} AND {to:Date}`
const daysQuery = `SELECT toString(toDate(ts, {zone:String})) AS day, toUInt32(count()) AS count, toUInt32(countIf(mode = 'consented')) AS consented FROM event WHERE ${counted} GROUP BY day ORDER BY day`
/** Clicks too old to count are not even read. */
const remembered = `ts >= toDateTime64({from:String}, 3, 'UTC') - INTERVAL ${memoryDays + 2} DAY`
const campaignsQuery = `SELECT touch.campaign AS campaign, toUInt32(count()) AS count
  FROM (SELECT visitor, ts FROM event WHERE ${counted} AND visitor != '') AS result
  ASOF JOIN (SELECT visitor, ts, campaign FROM event WHERE ${ours} AND ${remembered} AND visitor != '' AND campaign != '') AS touch ON result.visitor = touch.visitor AND result.ts >= touch.ts
  WHERE result.ts < touch.ts + INTERVAL ${memoryDays} DAY GROUP BY campaign`

/** The company's code of measure; undefined when it has none. */
export const readTracker = async (ctx: Ctx) => (await ctx.of(tracker).list()).at(-1)

/** Counts the results of one KPI over a period. Machines are left out; an event store that is away is said, never read as zero. */
export async function readResults(ctx: Ctx, kpiId: string, { from, to }: Period): Promise<Results> {
  const empty = { daily: [], total: 0, consentedShare: null, byCampaign: new Map() }
  const site = await readTracker(ctx)
  if (!site) return { ...empty, measure: 'absent' }
  const names = (await kpis()).get(kpiId)?.events ?? []
  const { events } = ctx.services
  const asked = { site: site.key, zone: site.zone, names, from, to }
  try {
    if (from > to) return { ...empty, measure: await firstAndLast(events, site.key) ? 'live' : 'silent' }
    const days = await events.query<{ day: string; count: number; consented: number }>(daysQuery, asked)
    const total = days.reduce((sum, { count }) => sum + count, 0)
    if (total === 0) return { ...empty, measure: await firstAndLast(events, site.key) ? 'live' : 'silent' }
    const campaigns = await events.query<{ campaign: string; count: number }>(campaignsQuery, asked)
    return {
      measure: 'live', total, daily: days.map(({ day, count }) => ({ day, count })),
      consentedShare: days.reduce((sum, { consented }) => sum + consented, 0) / total,
      byCampaign: new Map(campaigns.map(({ campaign, count }) => [campaign, count])),
    }
  } catch {
    return { ...empty, measure: 'late' }
  }
}

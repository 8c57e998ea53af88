// Results the site's code of measure counted: day by day, the share with consent, and the tracked links they came through.
import { dayIn } from '#app/kernel/clock.ts'
import type { Ctx } from '#app/kernel/context.ts'
import { firstAndLast } from '#app/kernel/events/ask.ts'
import { tracker } from '#app/model/measure/tracker.ts'
import { once } from './once.ts'

/** No code on the site; a code that nothing came from yet; events come; or the store is away and what came waits for it. */
export type Measure = 'absent' | 'silent' | 'live' | 'late'

/** Days as `YYYY-MM-DD`, both included. */
export interface Period { from: string; to: string }

export interface ByCode {
  measure: Measure
  /** First day something was heard of the site; null before. */
  heardFrom: string | null
  days: { day: string; count: number; consented: number }[]
  /** Results by campaign of the last tracked link the visitor came through: with consent only, since nothing else links the two. */
  byCampaign: ReadonlyMap<string, number>
}

/** How long after a click a result still counts for its link. */
const memoryDays = 30

const ours = `site = {site:String} AND bot = ''`
/** The wider bound in UTC lets the store skip what it need not read. */
const before = `ts < toDateTime64({to:String}, 3, 'UTC') + INTERVAL 2 DAY`
const counted = `${ours} AND ts >= toDateTime64({from:String}, 3, 'UTC') - INTERVAL 2 DAY AND ${before} AND name IN {names:Array(String)} AND toDate(ts, {zone:String}) BETWEEN {from:Date} AND {to:Date}`
const daysQuery = `SELECT toString(toDate(ts, {zone:String})) AS day, toUInt32(count()) AS count, toUInt32(countIf(mode = 'consented')) AS consented FROM event WHERE ${counted} GROUP BY day ORDER BY day`
/** Clicks too old to count are not even read. */
const remembered = `ts >= toDateTime64({from:String}, 3, 'UTC') - INTERVAL ${memoryDays + 2} DAY`
const campaignsQuery = `SELECT touch.campaign AS campaign, toUInt32(count()) AS count
  FROM (SELECT visitor, ts FROM event WHERE ${counted} AND visitor != 0) AS result
  ASOF JOIN (SELECT visitor, ts, campaign FROM event WHERE ${ours} AND ${remembered} AND ${before} AND visitor != 0 AND campaign != '') AS touch ON result.visitor = touch.visitor AND result.ts >= touch.ts
  WHERE result.ts < touch.ts + INTERVAL ${memoryDays} DAY GROUP BY campaign`

/** The company's code of measure; undefined when it has none. */
export const readTracker = async (ctx: Ctx) => (await ctx.of(tracker).list()).at(-1)

/** Machines are left out; an event store that is away is said, never read as zero. */
export const readByCode = (ctx: Ctx, names: readonly string[], period: Period): Promise<ByCode> =>
  once(ctx, `results ${JSON.stringify([names, period.from, period.to])}`, () => askByCode(ctx, names, period))

async function askByCode(ctx: Ctx, names: readonly string[], { from, to }: Period): Promise<ByCode> {
  const empty = { heardFrom: null, days: [], byCampaign: new Map<string, number>() }
  const site = await readTracker(ctx)
  if (!site) return { ...empty, measure: 'absent' }
  const { events } = ctx.services
  const asked = { site: site.key, zone: site.zone, names, from, to }
  try {
    const heard = await once(ctx, `heard ${site.key}`, () => firstAndLast(events, site.key))
    if (!heard) return { ...empty, measure: 'silent' }
    const live = { ...empty, measure: 'live', heardFrom: dayIn(site.zone, heard.first) } as const
    if (from > to) return live
    const days = await events.query<ByCode['days'][number]>(daysQuery, asked)
    if (!days.length) return live
    const campaigns = await events.query<{ campaign: string; count: number }>(campaignsQuery, asked)
    return { ...live, days, byCampaign: new Map(campaigns.map(({ campaign, count }) => [campaign, count])) }
  } catch {
    return { ...empty, measure: 'late' }
  }
}

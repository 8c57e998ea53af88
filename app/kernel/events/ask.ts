// The questions the product asks of events: always one site, always two days, always the site's own zone.
import type { EventPath } from './eventPath.ts'

/** Days as `YYYY-MM-DD`, both included, in the site's zone (`Europe/Paris`). */
export type Period = { site: string; from: string; to: string; zone: string }
export type Events = Pick<EventPath, 'query'>

export type DayCount = {
  day: string
  pageviews: number
  visits: number
  /** Share of page views whose visitor agreed, 0 to 1; null without page views. */
  consentedShare: number | null
}

/** The wider bound in UTC lets the store skip what it need not read, and shows what came just before the period. */
const around = `site = {site:String} AND bot = ''
  AND ts >= toDateTime64({from:String}, 3, 'UTC') - INTERVAL 2 DAY AND ts < toDateTime64({to:String}, 3, 'UTC') + INTERVAL 2 DAY`
/** The days are compared as the site's own, so a day of 23 or 25 hours is whole. */
const within = 'toDate(ts, {zone:String}) BETWEEN {from:Date} AND {to:Date}'
const inPeriod = `${around} AND ${within}`
const day = 'toString(toDate(ts, {zone:String})) AS day'

/**
 * Events with `starts`: 1 where a visit begins. With consent, an event after half an hour without any from the same visitor;
 * without, a page view reached from outside the site, since nothing links two page views. A visit counts on its first day.
 */
const columns = 'ts, name, mode, path, channel, source, medium, campaign, referrer, props, cents'
const withStarts = `(
  SELECT ${columns}, entry AS starts FROM event WHERE ${around} AND visitor = ''
  UNION ALL
  SELECT ${columns}, toUInt8(ifNull(dateDiff('second', lagInFrame(toNullable(ts)) OVER (PARTITION BY visitor ORDER BY ts), ts) > 1800, 1)) AS starts
  FROM event WHERE ${around} AND visitor != ''
)`

const daysOf = ({ from, to }: Period): string[] => {
  const days: string[] = []
  for (let ms = Date.parse(from); ms <= Date.parse(to); ms += 86_400_000) days.push(new Date(ms).toISOString().slice(0, 10))
  return days
}

/** Every day of the period has its row, empty days included. */
const fillDays = <Row extends { day: string }>(period: Period, rows: readonly Row[], empty: (day: string) => Row): Row[] => {
  const known = new Map(rows.map((row) => [row.day, row]))
  return daysOf(period).map((one) => known.get(one) ?? empty(one))
}

const countsOfViews = `toUInt32(countIf(name = 'pageview')) AS pageviews, toUInt32(sum(starts)) AS visits,
  if(pageviews = 0, NULL, countIf(name = 'pageview' AND mode = 'consented') / pageviews) AS consentedShare`

export const countByDay = async (events: Events, period: Period): Promise<DayCount[]> => {
  const rows = await events.query<DayCount>(`SELECT ${day}, ${countsOfViews} FROM ${withStarts} WHERE ${within} GROUP BY day`, period)
  return fillDays(period, rows, (one) => ({ day: one, pageviews: 0, visits: 0, consentedShare: null }))
}

export const countTotals = async (events: Events, period: Period): Promise<Omit<DayCount, 'day'>> => {
  const [totals] = await events.query<Omit<DayCount, 'day'>>(`SELECT ${countsOfViews} FROM ${withStarts} WHERE ${within}`, period)
  return totals ?? { pageviews: 0, visits: 0, consentedShare: null }
}

/** One event by its name: `form`, `purchase`, the site's own. `link` narrows it to one short link. */
export const countEventByDay = async (events: Events, period: Period, { name, link = '' }: { name: string; link?: string }): Promise<{ day: string; count: number }[]> => {
  const rows = await events.query<{ day: string; count: number }>(
    `SELECT ${day}, toUInt32(count()) AS count FROM event WHERE ${inPeriod} AND name = {name:String} AND ({link:String} = '' OR props['link'] = {link:String}) GROUP BY day`,
    { ...period, name, link },
  )
  return fillDays(period, rows, (one) => ({ day: one, count: 0 }))
}

/** What an answer can be split by: a column, or a property under its name. */
const dimensions = {
  name: 'name', path: 'path', channel: 'channel', source: 'source', medium: 'medium', campaign: 'campaign',
  link: "props['link']", form: "props['form']", referrer: 'domain(referrer)',
} as const
export type Dimension = keyof typeof dimensions
export type Split = { value: string; events: number; pageviews: number; visits: number; cents: number }

/** The most frequent values first. `name` keeps one kind of event; `limit` is at most 1,000. */
export const splitBy = (events: Events, period: Period, { dimension, name = '', limit = 100 }: { dimension: Dimension; name?: string; limit?: number }): Promise<Split[]> =>
  events.query<Split>(
    `SELECT ${dimensions[dimension]} AS value, toUInt32(count()) AS events, toUInt32(countIf(name = 'pageview')) AS pageviews,
      toUInt32(sum(starts)) AS visits, toFloat64(sum(cents)) AS cents
    FROM ${withStarts} WHERE ${within} AND ({name:String} = '' OR name = {name:String}) AND value != ''
    GROUP BY value ORDER BY events DESC, value LIMIT {limit:UInt32}`,
    { ...period, name, limit: Math.min(limit, 1_000) },
  )

/** Money said by events, in integer cents, a row per day and currency; days without money have no row. */
export const revenueByDay = (events: Events, period: Period): Promise<{ day: string; currency: string; cents: number }[]> =>
  events.query(`SELECT ${day}, currency, toFloat64(sum(cents)) AS cents FROM event WHERE ${inPeriod} AND currency != '' GROUP BY day, currency ORDER BY day, currency`, period)

/** When the site was first and last heard of, ISO; undefined when never. Says « Première visite reçue à 14 h 32 ». */
export const firstAndLast = async (events: Events, site: string): Promise<{ first: string; last: string } | undefined> => {
  const iso = (edge: 'min' | 'max') => `formatDateTime(${edge}(ts), '%Y-%m-%dT%H:%i:%SZ', 'UTC')`
  const [row] = await events.query<{ first: string; last: string; some: number }>(
    `SELECT ${iso('min')} AS first, ${iso('max')} AS last, count() > 0 AS some FROM event WHERE site = {site:String} AND bot = ''`, { site })
  return row && Number(row.some) === 1 ? { first: row.first, last: row.last } : undefined
}

/** Events set aside as machines', by reason. */
export const countBots = (events: Events, period: Period): Promise<{ reason: string; events: number }[]> =>
  events.query(`SELECT bot AS reason, toUInt32(count()) AS events FROM event WHERE ${inPeriod.replace("bot = ''", "bot != ''")} GROUP BY reason ORDER BY events DESC`, period)

/** The id of every stored event, one for each row: one that was stored twice would come twice. A month of a site at a time. */
export async function* storedIds(events: Events): AsyncGenerator<string> {
  const parts = await events.query<{ site: string; month: number }>('SELECT site, toYYYYMM(ts) AS month FROM event GROUP BY site, month ORDER BY site, month')
  for (const part of parts) {
    for (const { id } of await events.query<{ id: string }>('SELECT toString(id) AS id FROM event WHERE site = {site:String} AND toYYYYMM(ts) = {month:UInt32}', part)) yield id
  }
}

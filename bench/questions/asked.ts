// Every question, twice: as the API answers it, and as plain SQL on the table of events.
import type { Input } from './site.ts'
import { zone } from './site.ts'

export interface Question {
  name: string
  operation: string
  input: Input
  /** What somebody would write who has the table alone: the file marks where a visit begins (`entry`). */
  sql: string
  /** At most so many times the plain SQL, over a year: 1 where the visits worked out before serve. */
  bar: 1 | 1.3
}

const period = `site = {site:String} AND bot = '' AND ts >= toDateTime64({from:String}, 3, '${zone}') AND ts < toDateTime64({to:String}, 3, '${zone}') + INTERVAL 1 DAY`
/** Each event with the number of its visitor's visit. */
const numbered = `(SELECT *, countIf(entry != 0) OVER (PARTITION BY visitor ORDER BY ts ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS number FROM (
  SELECT visitor, ts, name, path, entry, channel, source, campaign, country, device, browser, cents FROM event WHERE ${period} AND visitor != 0))`
const visits = `(SELECT visitor, number, min(ts) AS start, dateDiff('second', start, max(ts)) AS seconds, countIf(name = 'pageview') AS views, count() AS events, argMin(path, ts) AS first, argMax(path, ts) AS last,
  any(country) AS land, any(device) AS kind, any(browser) AS program, argMin(channel, ts) AS way, argMin(source, ts) AS origin, argMin(campaign, ts) AS action, sum(cents) AS money
  FROM ${numbered} GROUP BY visitor, number)`

const paths = ['/', '/tarifs', '/inscription']
/** Each purchase with the landings of its visitor in the thirty days before. */
const touched = `(SELECT bought.id AS id, argMin(landed.channel, landed.ts) AS first, argMax(landed.channel, landed.ts) AS last, any(bought.cents) AS money
  FROM (SELECT visitor, ts, channel FROM event WHERE ${period.replace('{from:String}', '{before:String}')} AND entry != 0) AS landed
  INNER JOIN (SELECT visitor, ts, id, cents FROM event WHERE ${period} AND name = 'purchase') AS bought ON landed.visitor = bought.visitor
  WHERE landed.ts <= bought.ts AND landed.ts > bought.ts - INTERVAL 30 DAY GROUP BY id)`
const monday = (at: string) => `toMonday(toDate(${at}, '${zone}'))`

export const questions: readonly Question[] = [
  {
    name: 'totals', operation: 'readTotals', input: { metrics: ['visits', 'visitors', 'pageviews', 'revenue'] }, bar: 1,
    sql: `SELECT countIf(entry != 0) AS visits, uniqExact(visitor) AS visitors, countIf(name = 'pageview') AS pageviews, sum(cents) AS revenue FROM event WHERE ${period}`,
  },
  {
    name: 'totals, bounces and lengths too', operation: 'readTotals', input: {}, bar: 1,
    sql: `SELECT count(), uniqExact(visitor), sum(views), avg(views), countIf(views = 1 AND events = 1) / count(), avg(seconds) FROM (
      SELECT visitor, countIf(name = 'pageview') AS views, count() AS events, dateDiff('second', min(ts), max(ts)) AS seconds FROM ${numbered} GROUP BY visitor, number)`,
  },
  {
    name: 'pages by visitors', operation: 'listTop', input: { dimension: 'page', metrics: ['visitors', 'pageviews'], limit: 50 }, bar: 1.3,
    sql: `SELECT path, uniqExact(visitor) AS visitors, count() AS pageviews FROM event WHERE ${period} AND name = 'pageview' GROUP BY path ORDER BY visitors DESC LIMIT 50`,
  },
  { name: 'list of sessions', operation: 'listSessions', input: { limit: 50 }, bar: 1, sql: `SELECT * FROM ${visits} ORDER BY start DESC LIMIT 50` },
  {
    name: 'sources', operation: 'listTop', input: { dimension: 'source', metrics: ['visits', 'visitors'], limit: 50 }, bar: 1,
    sql: `SELECT source, count() AS visits, uniqExact(visitor) AS visitors FROM event WHERE ${period} AND entry != 0 GROUP BY source ORDER BY visits DESC LIMIT 50`,
  },
  {
    name: 'funnel of four steps', operation: 'readFunnel', input: { steps: [...paths.map(path => `page:${path}`), 'event:signup'], windowHours: 24 }, bar: 1.3,
    sql: `SELECT level, count() FROM (SELECT visitor, windowFunnel(86400000)(toUInt64(toUnixTimestamp64Milli(ts)), ${paths.map(path => `name = 'pageview' AND path = '${path}'`).join(', ')}, name = 'signup') AS level
      FROM event WHERE ${period} AND visitor != 0 GROUP BY visitor) GROUP BY level`,
  },
  {
    name: 'first and last click', operation: 'readClicks', input: { goal: 'purchase', windowDays: 30 }, bar: 1,
    sql: `SELECT if(isLast, last, first) AS channel, countIf(NOT isLast) AS opened, countIf(isLast) AS closed, sum(money) FROM ${touched} ARRAY JOIN [false, true] AS isLast GROUP BY channel ORDER BY closed DESC`,
  },
  {
    name: 'retention, by week', operation: 'readCohorts', input: { step: 'week' }, bar: 1,
    sql: `SELECT began, week, count() FROM (SELECT visitor, ${monday('min(ts)')} AS began, groupUniqArray(${monday('ts')}) AS weeks FROM event WHERE ${period} AND visitor != 0 GROUP BY visitor) ARRAY JOIN weeks AS week GROUP BY began, week`,
  },
]

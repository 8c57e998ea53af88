// Events as lines of JSON in one fixed order, as a backup and an export hold them.
import type { EventPath } from '../events/eventPath.ts'

type Ask = Pick<EventPath, 'query'>

/** `202611`, oldest first. */
export async function listEventMonths({ query }: Ask): Promise<number[]> {
  return (await query<{ month: number }>('SELECT DISTINCT toYYYYMM(ts) AS month FROM event ORDER BY month')).map(({ month }) => month)
}

/** One day of one site at a time: memory stays that of the busiest one. Visits are not kept: they are worked out again. */
export async function* readMonth(ask: Ask, month: number): AsyncGenerator<string[]> {
  const days = await ask.query<{ site: string; day: string }>('SELECT DISTINCT site, toString(toDate(ts)) AS day FROM event WHERE toYYYYMM(ts) = {month:UInt32} ORDER BY site, day', { month })
  for (const { site, day } of days) yield await readEvents(ask, 'site = {site:String} AND toDate(ts) = {day:Date}', { site, day })
}

/** Those that a condition names. */
export async function readEvents({ query }: Ask, where: string, params: Record<string, unknown>): Promise<string[]> {
  const rows = await query<Record<string, unknown>>(`
    SELECT * REPLACE (toUnixTimestamp64Milli(ts) AS ts, toUnixTimestamp(received) AS received, toFloat64(cents) AS cents, toString(id) AS id, if(visitor = 0, '', toString(visitor)) AS visitor, mapSort(props) AS props)
    FROM (SELECT * FROM event WHERE ${where}) AS event ORDER BY event.site, event.ts, event.visitor, event.id`, params, { maxSeconds: 600 })
  return rows.map(row => `${JSON.stringify({ ...row, ts: Number(row['ts']), received: Number(row['received']) })}\n`)
}

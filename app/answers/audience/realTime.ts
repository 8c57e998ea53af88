// The last half hour on the site, minute by minute.
import { addDays } from '@azimut/engines/calendar'
import { dayIn } from '#app/kernel/clock.ts'
import type { Audience } from './audience.ts'

export interface RealTime {
  /** Moment of the question, ISO. */
  at: string
  /** From the oldest minute to the current one: pages seen by everybody. */
  minutes: { minutesAgo: number; pageviews: number }[]
  pageviews: number
  /** Different people, among those who agreed. */
  people: number
  pages: { page: string; pageviews: number }[]
  /** Where page views reached from outside came from. */
  channels: { channel: string; entries: number }[]
  events: { name: string; times: number }[]
  consentedShare: number | null
}

const minutes = 30
const most = 10

export async function askRealTime(audience: Audience, now: string): Promise<RealTime> {
  const at = Date.parse(now)
  const period = { from: dayIn(audience.zone, new Date(at - minutes * 60_000).toISOString()), to: addDays(dayIn(audience.zone, now), 1) }
  const ask = <Row>(columns: string, rest: string) => audience.ask<Row>(period, `SELECT ${columns} FROM $events
    WHERE ts > fromUnixTimestamp64Milli({recent:Int64}, 'UTC') AND ts <= fromUnixTimestamp64Milli({now:Int64}, 'UTC') AND ${rest}`, { recent: at - minutes * 60_000, now: at, most })
  const isPage = `name = 'pageview'`
  const byMinute = await ask<{ ago: number; pageviews: number }>(`toUInt32(intDiv({now:Int64} - toUnixTimestamp64Milli(ts), 60000)) AS ago, toUInt32(count()) AS pageviews`, `${isPage} GROUP BY ago`)
  const [total] = await ask<{ people: number; share: number | null }>(`toUInt32(uniqExactIf(visitor, visitor != 0)) AS people, countIf(${isPage} AND mode = 'consented') / countIf(${isPage}) AS share`, '1')
  return {
    at: now, people: total?.people ?? 0, consentedShare: total?.share ?? null,
    pageviews: byMinute.reduce((sum, one) => sum + one.pageviews, 0),
    minutes: Array.from({ length: minutes }, (_, index) => minutes - 1 - index).map(ago => ({ minutesAgo: ago, pageviews: byMinute.find(one => one.ago === ago)?.pageviews ?? 0 })),
    pages: await ask('path AS page, toUInt32(count()) AS pageviews', `${isPage} GROUP BY page ORDER BY pageviews DESC, page LIMIT {most:UInt32}`),
    channels: await ask('channel, toUInt32(count()) AS entries', `${isPage} AND entry != 0 GROUP BY channel ORDER BY entries DESC, channel LIMIT {most:UInt32}`),
    events: await ask('name, toUInt32(count()) AS times', `name NOT IN ('pageview', 'scroll', 'consent', 'refusal', 'confirm') GROUP BY name ORDER BY times DESC, name LIMIT {most:UInt32}`),
  }
}

// The latest visits of people who agreed, one a row: when, how long, from where, what they did. Nobody's identifier leaves the store.
import { addDays } from '@azimut/engines/calendar'
import type { Audience, Period } from './audience.ts'
import { readSegment, writePeople } from './segment.ts'

export interface Session {
  /** Moment it began, ISO. */
  start: string
  seconds: number
  views: number
  entry: string
  exit: string
  channel: string
  source: string | null
  medium: string | null
  campaign: string | null
  referrer: string | null
  country: string | null
  device: string | null
  browser: string | null
  os: string | null
  language: string | null
  /** What was done, beside pages seen and read. */
  done: { name: string; times: number }[]
  /** Claimed and confirmed, of the company's currency. */
  cents: number
  confirmedCents: number
}

export interface SessionsAsked extends Period { segment?: readonly string[]; limit: number; before?: string | undefined }

const known = ['source', 'medium', 'campaign', 'referrer', 'country', 'device', 'browser', 'os', 'language'] as const
/** Days looked at first, then further back: the latest visits are nearly always among them. */
const recentDays = [7, 42]
const endOfTime = '2200-01-01'

/** The latest first, at most `limit`; `before`: an ISO moment, for the next page. */
export async function askSessions(audience: Audience, asked: SessionsAsked): Promise<Session[]> {
  // No zone is more than a day from UTC.
  const end = addDays((asked.before ?? endOfTime).slice(0, 10), 1)
  const to = end < asked.to ? end : asked.to
  for (const from of recentDays.map(days => addDays(to, -days)).filter(day => day > asked.from)) {
    const found = await readSessions(audience, { ...asked, from, to })
    if (found.length === asked.limit) return found
  }
  return await readSessions(audience, { ...asked, to })
}

type Row = Record<'began' | 'entry' | 'exit' | 'channel' | (typeof known)[number], string> & Record<'seconds' | 'views' | 'money' | 'sure', number> & { gestures: [name: string, times: number][] }

async function readSessions(audience: Audience, { from, to, segment = [], limit, before = endOfTime }: SessionsAsked): Promise<Session[]> {
  const { visits, params } = writePeople(await readSegment(segment))
  const rows = await audience.ask<Row>({ from, to }, `
    SELECT formatDateTime(start, '%Y-%m-%dT%H:%i:%S.', 'UTC') || leftPad(toString(toUnixTimestamp64Milli(start) % 1000), 3, '0') || 'Z' AS began, seconds, views, entry, exit, channel, ${known.join(', ')},
      arrayFilter(one -> one.1 != 'scroll', arraySort(arrayZip(mapKeys(goals), mapValues(goals)))) AS gestures,
      if(currency = {currency:String}, toFloat64(cents), 0) AS money, if(currency = {currency:String}, toFloat64(confirmedCents), 0) AS sure
    FROM $visits WHERE visitor != 0 AND start < fromUnixTimestamp64Milli({before:Int64}, 'UTC') AND (${visits}) ORDER BY start DESC, visitor LIMIT {limit:UInt32}`,
  { ...params, limit, before: Date.parse(before) })
  return rows.map(({ began, seconds, views, entry, exit, channel, gestures, money, sure, ...said }) => ({
    start: began, seconds, views, entry, exit, channel, done: gestures.map(([name, times]) => ({ name, times })), cents: money, confirmedCents: sure,
    source: said.source || null, medium: said.medium || null, campaign: said.campaign || null, referrer: said.referrer || null,
    country: said.country || null, device: said.device || null, browser: said.browser || null, os: said.os || null, language: said.language || null,
  }))
}

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
  /** What was done, beside pages seen. */
  done: { name: string; times: number }[]
  /** Claimed and confirmed, of the company's currency. */
  cents: number
  confirmedCents: number
}

export interface SessionsAsked extends Period { segment?: readonly string[]; limit: number; before?: string | undefined }

const asIs = ['entry', 'channel', 'source', 'medium', 'campaign', 'referrer', 'country', 'device', 'browser', 'os', 'language']
/** Days looked at first: the latest visits are nearly always among them. */
const recentDays = 7

/** The latest first, at most `limit`; `before`: an ISO moment, for the next page. */
export async function askSessions(audience: Audience, asked: SessionsAsked): Promise<Session[]> {
  const recent = addDays(asked.before === undefined || asked.before.slice(0, 10) > asked.to ? asked.to : asked.before.slice(0, 10), -recentDays)
  if (recent <= asked.from) return await readSessions(audience, asked)
  const found = await readSessions(audience, { ...asked, from: recent })
  return found.length === asked.limit ? found : await readSessions(audience, asked)
}

async function readSessions(audience: Audience, { from, to, segment = [], limit, before }: SessionsAsked): Promise<Session[]> {
  const { visits, params } = writePeople(await readSegment(segment))
  const rows = await audience.ask<Record<(typeof asIs)[number], string> & Omit<Session, 'done'> & { done: [string, number][] }>({ from, to }, `
    SELECT formatDateTime(start, '%Y-%m-%dT%H:%i:%S.', 'UTC') || leftPad(toString(toUnixTimestamp64Milli(start) % 1000), 3, '0') || 'Z' AS began,
      seconds, views, exit, ${asIs.join(', ')}, arraySort(arrayZip(mapKeys(goals), mapValues(goals))) AS done,
      if(currency = {currency:String}, toFloat64(cents), 0) AS money, if(currency = {currency:String}, toFloat64(confirmedCents), 0) AS sure
    FROM $visits WHERE visitor != 0 AND start < fromUnixTimestamp64Milli({before:Int64}, 'UTC') AND (${visits}) ORDER BY start DESC, visitor LIMIT {limit:UInt32}`,
  { ...params, limit, before: before === undefined ? endOfTime : Date.parse(before) })
  return rows.map(({ began, done, money, sure, ...row }) => ({
    ...row as unknown as Session, start: began!, ...Object.fromEntries(asIs.map(name => [name, row[name] || null])),
    entry: row.entry, channel: row.channel, done: done.map(([name, times]) => ({ name, times })), cents: Number(money), confirmedCents: Number(sure),
  }))
}

const endOfTime = Date.parse('2200-01-01')

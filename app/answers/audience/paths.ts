// By which channels people came before they did what one hopes for: whole paths, and the first and the last of each.
import { addDays } from '@azimut/engines/calendar'
import { invalid } from '#app/kernel/refusal.ts'
import { dimensions } from '../shelves.ts'
import type { Audience, Period } from './audience.ts'
import { startOfDay } from './days.ts'

export interface PathsAsked extends Period {
  /** The event one hopes for: `quote_request`. */
  goal: string
  /** Days before it in which a visit still counts, its own visit included. */
  windowDays: number
  /** A dimension of visits: `channel`, `source`, `campaign`, `referrer-site`. */
  by: string
  limit: number
}

export interface Paths {
  /** The values on the way, oldest first, the last being that of the visit where it happened; null where it is not known. */
  paths: { touches: (string | null)[]; conversions: number; cents: number }[]
  /** Of all paths, also those past the limit. */
  conversions: number
  /** How often it happened without an agreement: on no path, since nothing links those page views. */
  unlinked: number
}

export interface Clicks { rows: { value: string | null; first: number; firstCents: number; last: number; lastCents: number }[]; conversions: number; unlinked: number }

const [longestDays, mostTouches] = [180, 20]

/**
 * One row a conversion: `touches` (the latest twenty), `n` how often it happened in that visit, `money` the cents of the
 * visit, confirmed ones where there are any. Only visits that began within `windowDays` before the converting one count.
 */
async function conversions({ windowDays, by }: PathsAsked): Promise<string> {
  if (!Number.isInteger(windowDays) || windowDays < 1 || windowDays > longestDays) throw invalid({ windowDays: { fr: `De 1 à ${longestDays} jours.`, en: `From 1 to ${longestDays} days.` } })
  const value = (await dimensions()).get(by)?.sql.visit
  if (value === undefined) throw invalid({ by: { fr: 'Une dimension des visites\u202f: channel, source, campaign.', en: 'A dimension of visits: channel, source, campaign.' } })
  return `(SELECT arraySlice(arrayMap(one -> one.2, arrayFilter(one -> one.1 <= done.1 AND one.1 > done.1 - toIntervalDay({days:UInt16}), visits)), -${mostTouches}) AS touches, done.2 AS n, done.3 AS money
    FROM (SELECT arraySort(groupArray((start, toString(${value})))) AS visits,
        groupArrayIf((start, toUInt32(goals[{goal:String}]), if(currency = {currency:String}, if(confirmedCents > 0, confirmedCents, cents), 0)), goals[{goal:String}] > 0 AND start >= fromUnixTimestamp64Milli({counted:Int64}, 'UTC')) AS all
      FROM $visits WHERE visitor != 0 AND visitor GLOBAL IN (SELECT visitor FROM $visits WHERE visitor != 0 AND goals[{goal:String}] > 0) GROUP BY visitor)
    ARRAY JOIN all AS done)`
}

const asking = (audience: Audience, { from, to, goal, windowDays, limit }: PathsAsked) => ({
  // Visits before the period lead to what happened in it.
  period: { from: addDays(from, -windowDays), to },
  params: { goal, days: windowDays, limit, counted: startOfDay(audience.zone, from) },
})

async function countUnlinked(audience: Audience, { from, to, goal }: PathsAsked): Promise<number> {
  const [row] = await audience.ask<{ n: number }>({ from, to }, 'SELECT toUInt32(count()) AS n FROM $events WHERE visitor = 0 AND name = {goal:String}', { goal })
  return row?.n ?? 0
}

/** Of people who agreed alone. The most frequent paths first: what a rule of credit shares out. */
export async function askPaths(audience: Audience, asked: PathsAsked): Promise<Paths> {
  const { period, params } = asking(audience, asked)
  const rows = await audience.ask<{ touches: string[]; conversions: number; cents: number; all: number }>(period, `
    SELECT touches, toUInt32(sum(n)) AS conversions, toFloat64(sum(money)) AS cents, toUInt32(sum(sum(n)) OVER ()) AS all FROM ${await conversions(asked)}
    GROUP BY touches ORDER BY conversions DESC, touches LIMIT {limit:UInt32}`, params)
  return {
    paths: rows.map(row => ({ touches: row.touches.map(one => one || null), conversions: row.conversions, cents: row.cents })),
    conversions: rows[0]?.all ?? 0, unlinked: await countUnlinked(audience, asked),
  }
}

/** What each channel opened (the first visit of the path) and what it closed (the last). */
export async function askClicks(audience: Audience, asked: PathsAsked): Promise<Clicks> {
  const { period, params } = asking(audience, asked)
  const rows = await audience.ask<{ value: string; first: number; firstCents: number; last: number; lastCents: number; all: number }>(period, `
    SELECT end.2 AS value, toUInt32(sumIf(n, end.1 = 0)) AS first, toFloat64(sumIf(money, end.1 = 0)) AS firstCents, toUInt32(sumIf(n, end.1 = 1)) AS last, toFloat64(sumIf(money, end.1 = 1)) AS lastCents,
      toUInt32(sum(sumIf(n, end.1 = 1)) OVER ()) AS all
    FROM ${await conversions(asked)} ARRAY JOIN [(0, touches[1]), (1, touches[-1])] AS end
    GROUP BY value ORDER BY last DESC, first DESC, value LIMIT {limit:UInt32}`, params)
  return { rows: rows.map(({ all: _, value, ...row }) => ({ value: value || null, ...row })), conversions: rows[0]?.all ?? 0, unlinked: await countUnlinked(audience, asked) }
}

// The people of one site, as questions are asked of them: the site and the days are always added, whoever forgets them.
import { addDays } from '@azimut/engines/calendar'
import { eq } from 'drizzle-orm'
import type { Ctx } from '#app/kernel/context.ts'
import type { EventPath } from '#app/kernel/events/eventPath.ts'
import { quarter } from '#app/kernel/events/store/eventTable.ts'
import { visitSource } from '#app/kernel/events/visits/visitSource.ts'
import { Refusal } from '#app/kernel/refusal.ts'
import { workspace } from '#app/kernel/tables.ts'
import { readTracker } from '../resultsByCode.ts'
import { readToday } from '../today.ts'
import { startOfDay } from './days.ts'

/** Days as `YYYY-MM-DD`, both included, in the site's zone. */
export interface Period { from: string; to: string }

export interface Site {
  /** The site's public key. */
  site: string
  zone: string
  /** ISO 4217: money in another one is not added to it. */
  currency: string
}

export type Params = Readonly<Record<string, unknown>>

export interface Audience extends Site {
  today: string
  /**
   * Rows of a statement that reads `$events`, `$counts`, `$machines`, `$views`, `$visits` or `$before` where a table would be:
   * each is the site's alone, and the period's. What somebody wrote goes in `params`, as `{name:Type}`. A list of visitors
   * is asked with GLOBAL IN: once, whatever the number of machines.
   *
   * @throws Refusal `measure-late` while the store is away, `question-too-large` past its time or memory
   */
  ask<Row>(period: Period, sql: string, params?: Params): Promise<Row[]>
}

/** How long a browser's identifier lives: nobody is known for longer. */
const memoryDays = 395

const people = `bot = ''`
const scoped = (whose: string) => `(SELECT *, 1 AS many FROM event WHERE site = {site:String} AND ${whose}
  AND ts >= fromUnixTimestamp64Milli({since:Int64}, 'UTC') AND ts < fromUnixTimestamp64Milli({until:Int64}, 'UTC'))`
const moment = (ms: string) => `toDateTime(intDiv({${ms}:Int64}, 1000), 'UTC')`
/** How many there were in each quarter of an hour: the store keeps these counts beside the events. */
const counts = `(SELECT quarter AS ts, name, mode, currency, confirmed, many, money AS cents FROM (
  SELECT ${quarter} AS quarter, name, mode, currency, confirmed, count() AS many, sum(cents) AS money FROM event
  WHERE site = {site:String} AND ${people} AND ${quarter} >= ${moment('since')} AND ${quarter} < ${moment('until')} GROUP BY quarter, name, mode, currency, confirmed))`
/** Page views of those who agreed, with the seconds until their next one. */
const views = `(SELECT *, dateDiff('millisecond', ts, next) / 1000 AS rest FROM (
  SELECT *, leadInFrame(toNullable(ts)) OVER (PARTITION BY visitor ORDER BY ts, id ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING) AS next
  FROM ${scoped(people)} WHERE name = 'pageview' AND visitor != 0))`

/** A statement that names a table would see every site. */
function refuseTables(sql: string): void {
  const said = sql.replaceAll(/'(?:[^'\\]|\\.)*'/g, '')
  if (/\b(from|(?<!array )join)\s+(?!\$|\()|\b(event|visit|rolled|system)\b/i.test(said)) throw new Error(`A question of the audience names a table; it reads $events or $visits: ${sql}`)
}

/** The visits of a period as a source, under parameters of its own: two periods stand in one statement. */
async function visitsOf(events: Pick<EventPath, 'query'>, asked: Site & Period, name: string): Promise<{ sql: string; params: Params }> {
  const { sql, params } = await visitSource(events, asked)
  return {
    sql: sql.replaceAll(/\{(\w+):/g, (_, one: string) => `{${name}_${one}:`),
    params: Object.fromEntries(Object.entries(params).map(([one, value]) => [`${name}_${one}`, value])),
  }
}

/** The statement with its sources written out. */
async function writeOut(sql: string, { events, site, period }: { events: Pick<EventPath, 'query'>; site: Site; period: Period }): Promise<{ sql: string; params: Params }> {
  const visits = sql.includes('$visits') ? await visitsOf(events, { ...site, ...period }, 'visits') : undefined
  const past = { from: addDays(period.from, -memoryDays), to: addDays(period.from, -1) }
  const before = sql.includes('$before') ? await visitsOf(events, { ...site, ...past }, 'before') : undefined
  const sources: Record<string, string> = {
    $events: scoped(people), $counts: counts, $machines: scoped(`bot != ''`), $views: views,
    ...(visits && { $visits: visits.sql }), ...(before && { $before: `(SELECT visitor FROM ${before.sql} WHERE visitor != 0)` }),
  }
  return {
    sql: sql.replaceAll(/\$[a-z]+/g, name => sources[name] ?? name),
    params: { since: startOfDay(site.zone, period.from), until: startOfDay(site.zone, addDays(period.to, 1)), ...visits?.params, ...before?.params },
  }
}

export const openAudience = (events: Pick<EventPath, 'query'>, { today, signal, ...site }: Site & { today: string; signal?: AbortSignal | undefined }): Audience => ({
  ...site, today,
  async ask<Row>(period: Period, text: string, given: Params = {}) {
    refuseTables(text)
    try {
      const { sql, params } = await writeOut(text, { events, site, period })
      // The site comes last: nothing that is given can take its place.
      return await events.query<Row>(sql, { ...given, ...params, ...site }, signal && { signal })
    } catch (error) {
      throw sayWhy(error, signal)
    }
  },
})

/** The company's own audience; undefined while no code of measure is made for its site. */
export async function findAudience(ctx: Ctx): Promise<Audience | undefined> {
  const tracker = await readTracker(ctx)
  if (!tracker) return undefined
  const [company] = await ctx.db.select({ currency: workspace.currency }).from(workspace).where(eq(workspace.id, ctx.workspace))
  return openAudience(ctx.services.events, { site: tracker.key, zone: tracker.zone, currency: company?.currency ?? 'EUR', today: await readToday(ctx), signal: ctx.signal })
}

/** The same, refused where there is none. */
export async function readAudience(ctx: Ctx): Promise<Audience> {
  const found = await findAudience(ctx)
  if (!found) throw new Refusal('no-code', 422, { fr: 'Posez d’abord le code de mesure sur votre site, dans Mesurer.', en: 'Put the tracking code on your site first, in Measure.' })
  return found
}

const [timeOut, memoryOut] = ['159', '241']

/** A store that is away, a question too large and an asker who left are said; a fault of ours stays one. */
function sayWhy(error: unknown, signal: AbortSignal | undefined): unknown {
  if (signal?.aborted) return new Refusal('left', 499, { fr: 'La question a été abandonnée.', en: 'The question was given up.' })
  const code = String((error as { code?: unknown }).code)
  if (code === timeOut || code === memoryOut) return new Refusal('question-too-large', 422, { fr: 'Cette question lit trop de visites à la fois. Choisissez une période plus courte.', en: 'This question reads too many visits at once. Choose a shorter period.' })
  // The store numbers what is wrong with a statement; a store that does not answer has no number.
  if (/^\d+$/.test(code) || error instanceof TypeError) return error
  return new Refusal('measure-late', 503, { fr: 'Mesure retardée\u202f: ce qui arrive est gardé et sera compté. Réessayez dans un instant.', en: 'The measure is late: what comes is kept and will be counted. Try again in a moment.' })
}

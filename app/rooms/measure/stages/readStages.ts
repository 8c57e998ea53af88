// The funnel by stage, from what really happened on the site: the last four weeks against the four before, each week within its limits.
import { addDays } from '@azimut/engines/calendar'
import { watchWeeks } from '@azimut/engines/control'
import type { Watch } from '@azimut/engines/control'
import * as z from 'zod'
import { findAudience } from '#app/answers/audience/audience.ts'
import type { Audience } from '#app/answers/audience/audience.ts'
import { consentedShare } from '#app/answers/audience/consent.ts'
import { askSeries } from '#app/answers/audience/series.ts'
import { kpis } from '#app/answers/shelves.ts'
import type { Kpi, Stage } from '#app/catalogue/kpis/_contract.ts'
import { dayIn } from '#app/kernel/clock.ts'
import { firstAndLast } from '#app/kernel/events/ask.ts'
import { nothing, operation } from '#app/kernel/operation.ts'

const stages = ['awareness', 'conversion', 'closing', 'retention'] as const satisfies readonly Stage[]
const periodWeeks = 4
const mostWeeks = 26
/** The first half of the weeks tells what is usual, a quarter of a year at most. */
const referenceOf = (weeks: number) => Math.min(13, Math.floor(weeks / 2))

export interface StageRead {
  stage: Stage
  /** Whole weeks, by their Monday, the oldest first. */
  weeks: { monday: string; count: number; expected: number; low: number; high: number; isOutside: boolean }[]
  /** Counts of the last four whole weeks, and of the four before; null when the measure is younger. */
  period: number
  before: number | null
  state: Watch['state']
  /** Monday of the week a lasting change began; null without one. */
  beganOn: string | null
  weeksToSee: number | null
  /** What is counted here, over the period: event names, or `visits` and `pageviews`. */
  rows: { name: string; kpi: Kpi['many'] | null; count: number }[]
}

export const readStages = operation({
  access: 'measure.view', reads: true, input: nothing,
  /** Null without a code of measure, before its first whole week, or while the event store is away. */
  output: z.object({ from: z.iso.date(), to: z.iso.date(), stages: z.array(z.custom<StageRead>()), /** Of the page views of the four weeks, those of people who agreed, 0–1. */ consentedShare: z.number().nullable() }).nullable(),
  async run(ctx) {
    const audience = await findAudience(ctx)
    const heard = audience && await firstAndLast(ctx.services.events, audience.site).catch(() => undefined)
    if (!audience || !heard) return null
    const mondays = wholeWeeks(dayIn(audience.zone, heard.first), audience.today)
    if (!mondays.length) return null
    try { return await stagesOf(audience, mondays) } catch { return null }
  },
})

const mondayOf = (day: string) => addDays(day, -((new Date(day).getUTCDay() + 6) % 7))
/** Mondays of the weeks measured from their first day to their last. */
function wholeWeeks(first: string, today: string): string[] {
  const [start, end] = [first === mondayOf(first) ? first : addDays(mondayOf(first), 7), mondayOf(today)]
  const mondays: string[] = []
  for (let monday = addDays(end, -7); monday >= start && mondays.length < mostWeeks; monday = addDays(monday, -7)) mondays.unshift(monday)
  return mondays
}

async function stagesOf(audience: Audience, mondays: readonly string[]) {
  const period = { from: mondays[0]!, to: addDays(mondays.at(-1)!, 6) }
  const shelf = [...(await kpis()).values()]
  const names = shelf.flatMap(item => item.events)
  const counted = await audience.ask<{ week: string; name: string; count: number }>(period,
    'SELECT toString(toMonday(toDate(ts, {zone:String}))) AS week, name, toUInt32(count()) AS count FROM $events WHERE name IN {names:Array(String)} GROUP BY week, name', { names })
  const { points } = await askSeries(audience, { ...period, metrics: ['visits', 'pageviews'] }, { bucket: 'week', compare: 'none' })
  const visits = points.map(one => one.values.visits!)
  const recent = new Set(mondays.slice(-periodWeeks))
  const viewed = total(points.filter(one => recent.has(one.at)).map(one => one.values.pageviews!))
  const shown = { from: mondays.at(-Math.min(periodWeeks, mondays.length))!, to: period.to }
  return {
    ...shown, consentedShare: await consentedShare(audience, shown),
    stages: stages.map((stage): StageRead => {
      const items = shelf.filter(item => item.stage === stage)
      const ofStage = counted.filter(one => items.some(item => item.events.includes(one.name)))
      // The first stage is the visits themselves; the others are judged for the visits there were.
      const counts = stage === 'awareness' ? visits : mondays.map(monday => sumOf(ofStage.filter(one => one.week === monday)))
      const watch = watchWeeks(counts.map((count, at) => ({ count, exposure: stage === 'awareness' ? 1 : visits[at]! })), { reference: referenceOf(mondays.length) })
      const inPeriod = ofStage.filter(one => recent.has(one.week))
      const results = items.flatMap(item => { const count = sumOf(inPeriod.filter(one => item.events.includes(one.name))); return count ? [{ name: item.id, kpi: item.many, count }] : [] })
      return {
        stage, period: total(counts.slice(-periodWeeks)), before: counts.length >= 2 * periodWeeks ? total(counts.slice(-2 * periodWeeks, -periodWeeks)) : null,
        weeks: watch.weeks.map(({ count, expected, low, high, isOutside }, at) => ({ monday: mondays[at]!, count, expected, low, high, isOutside })),
        state: watch.state, beganOn: watch.beganAt === null ? null : mondays[watch.beganAt]!, weeksToSee: watch.weeksToSee,
        rows: stage === 'awareness' ? [{ name: 'visits', kpi: null, count: total(counts.slice(-periodWeeks)) }, { name: 'pageviews', kpi: null, count: viewed }, ...results] : results,
      }
    }),
  }
}

const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0)
const sumOf = (rows: readonly { count: number }[]) => total(rows.map(one => one.count))

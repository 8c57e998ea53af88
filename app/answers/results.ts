// Results counted: how many of what the objective counts, day by day, by the site's code and by people, never the same one twice.
import { eq } from 'drizzle-orm'
import type { Ctx } from '#app/kernel/context.ts'
import { resultRule } from '#app/model/measure/resultRule.ts'
import type { believed } from '#app/model/measure/resultRule.ts'
import { readByCode } from './resultsByCode.ts'
import type { ByCode, Measure, Period } from './resultsByCode.ts'
import { readByHand } from './resultsByHand.ts'
import type { CountedHow, HandCount } from './resultsByHand.ts'
import { kpis } from './shelves.ts'

export type Believed = (typeof believed)[number]

export interface Results {
  /** What is known of the results as a whole: `live` as soon as either the code or people count. */
  measure: Measure
  /** What is known of the code alone. */
  code: Measure
  /** First day the site's code was heard of; null before. */
  heardFrom: string | null
  /** First day somebody or something counted, within the period or before it; null while nothing did. */
  countedFrom: string | null
  /** What the company chose to believe; null while nobody chose: people before the code was heard, the code from then on. */
  believes: Believed | null
  /** Days with at least one result. */
  daily: { day: string; count: number }[]
  total: number
  /** Who counted how many. What is set aside, because the other one counts it, is said and not added. */
  parts: { how: 'code' | CountedHow; count: number; setAside: number }[]
  /** Results that people counted and that are believed, by source, the most frequent first. */
  sources: { source: string; count: number }[]
  /** Results that people counted for a budget line. */
  byLine: ReadonlyMap<string, number>
  /** Results whose worth was noted with them, and that worth. */
  valued: { count: number; cents: number }
  /** Share of the code's results whose visitor agreed to be followed, 0–1; null without any. */
  consentedShare: number | null
  byCampaign: ReadonlyMap<string, number>
}

/** Counts the results of one KPI over a period. */
export async function readResults(ctx: Ctx, kpiId: string, period: Period): Promise<Results> {
  const code = await readByCode(ctx, (await kpis()).get(kpiId)?.events ?? [], period)
  const hand = await readByHand(ctx, kpiId, period)
  const [rule] = await ctx.of(resultRule).list({ where: eq(resultRule.table.kpiId, kpiId) })
  return combine(code, hand, rule?.believes ?? null)
}

function combine(code: ByCode, hand: readonly HandCount[], believes: Believed | null): Results {
  const days = believes === 'counts' ? [] : code.days
  const isBeforeCode = ({ onDay }: HandCount) => code.heardFrom === null || onDay < code.heardFrom
  // What another tool counts on the site is what the code counts there, whatever people count elsewhere.
  const kept = believes === 'code' ? [] : hand.filter(one => isBeforeCode(one) || believes === 'counts' || (believes === 'both' && one.how !== 'tool'))
  const keptOnes = new Set(kept)
  const daily = sumBy([...days.map(({ day, count }) => [day, count] as const), ...kept.map(one => [one.onDay, one.count] as const)])
  const codeTotal = sum(code.days, one => one.count)
  const hows = [...new Set(hand.map(one => one.how))]
  const valued = kept.filter(one => one.valueCents !== null)
  return {
    measure: measureOf(code.measure, kept.length > 0, believes), code: code.measure, heardFrom: code.heardFrom, believes,
    countedFrom: [...(believes === 'counts' || code.heardFrom === null ? [] : [code.heardFrom]), ...kept.map(one => one.fromDay)].toSorted()[0] ?? null,
    daily: [...daily].filter(([, count]) => count > 0).map(([day, count]) => ({ day, count })).toSorted((a, b) => (a.day < b.day ? -1 : 1)),
    total: sum([...daily], ([, count]) => count),
    parts: [
      ...(code.measure === 'absent' ? [] : [{ how: 'code' as const, count: sum(days, one => one.count), setAside: believes === 'counts' ? codeTotal : 0 }]),
      ...hows.map(how => ({ how, count: sum(kept.filter(one => one.how === how), one => one.count), setAside: sum(hand.filter(one => one.how === how && !keptOnes.has(one)), one => one.count) })),
    ],
    sources: [...sumBy(kept.map(one => [one.source, one.count] as const))].map(([source, count]) => ({ source, count })).toSorted((a, b) => b.count - a.count),
    byLine: sumBy(kept.flatMap(one => (one.budgetLineId === null ? [] : [[one.budgetLineId, one.count] as const]))),
    valued: { count: sum(valued, one => one.count), cents: sum(valued, one => one.valueCents ?? 0) },
    consentedShare: days.length && codeTotal > 0 ? sum(days, one => one.consented) / codeTotal : null,
    byCampaign: believes === 'counts' ? new Map() : code.byCampaign,
  }
}

/** A store that is away leaves the whole unknown, unless the code is not believed anyway. */
function measureOf(code: Measure, hasCounts: boolean, believes: Believed | null): Measure {
  if (believes === 'counts') return hasCounts ? 'live' : 'silent'
  return code === 'late' || code === 'live' ? code : hasCounts ? 'live' : code
}

const sum = <One>(list: readonly One[], of: (one: One) => number) => list.reduce((total, one) => total + of(one), 0)
function sumBy(pairs: readonly (readonly [key: string, count: number])[]): Map<string, number> {
  const sums = new Map<string, number>()
  for (const [key, count] of pairs) sums.set(key, (sums.get(key) ?? 0) + count)
  return sums
}

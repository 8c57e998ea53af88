// Results counted: how many of what the objective counts, day by day, by the site's code and by people, never the same one twice.
import { eq } from 'drizzle-orm'
import type { Ctx } from '#app/kernel/context.ts'
import { resultRule } from '#app/model/measure/resultRule.ts'
import type { believed } from '#app/model/measure/resultRule.ts'
import { readByCode } from './resultsByCode.ts'
import type { ByCode, Measure, Period } from './resultsByCode.ts'
import { readByHand } from './resultsByHand.ts'
import type { CountedHow, HandCount } from './handCount.ts'
import { readCovered } from './resultsBySale.ts'
import type { Covered } from './resultsBySale.ts'
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
  /** Results that people counted and that are believed, by source, the most frequent first, with those whose worth was noted and that worth. */
  sources: { source: string; count: number; valued: { count: number; cents: number } }[]
  /** Results that people counted for a budget line. */
  byLine: ReadonlyMap<string, number>
  /** Online orders given to a budget line by a promotion code; a tracked link may have brought the same ones. */
  codedByLine: ReadonlyMap<string, number>
  /** Results whose worth was noted with them, and that worth. */
  valued: { count: number; cents: number }
  /** The same, day by day. */
  valuedDaily: { day: string; count: number; cents: number }[]
  /** Share of the code's results whose visitor agreed to be followed, 0–1; null without any. */
  consentedShare: number | null
  byCampaign: ReadonlyMap<string, number>
}

/** Counts the results of one KPI over a period. */
export async function readResults(ctx: Ctx, kpiId: string, period: Period): Promise<Results> {
  const code = await readByCode(ctx, (await kpis()).get(kpiId)?.events ?? [], period)
  const hand = await readByHand(ctx, kpiId, period)
  const [rule] = await ctx.of(resultRule).list({ where: eq(resultRule.table.kpiId, kpiId) })
  const believes = rule?.believes ?? null
  // The shop knows its own orders: on the days its file holds, nothing else counts them, unless the company believes the code alone.
  const isSold = believes !== 'code' && hand.some(one => one.how === 'orders' || one.how === 'sales')
  return combine(code, hand, { believes, covered: isSold ? await readCovered(ctx) : { online: () => false, shop: () => false } })
}

function combine(code: ByCode, hand: readonly HandCount[], { believes, covered }: { believes: Believed | null; covered: Covered }): Results {
  const days = believes === 'counts' ? [] : code.days.filter(one => !covered.online(one.day))
  const isBeforeCode = ({ onDay }: HandCount) => code.heardFrom === null || onDay < code.heardFrom
  const kept = believes === 'code' ? [] : hand.filter(one => {
    if (one.how === 'orders' || one.how === 'sales' || one.how === 'searches') return true
    if (one.how === 'tool' ? covered.online(one.onDay) : one.how === 'till' && covered.shop(one.onDay)) return false
    // What another tool counts on the site is what the code counts there, whatever people count elsewhere.
    return isBeforeCode(one) || believes === 'counts' || (believes === 'both' && one.how !== 'tool')
  })
  const keptOnes = new Set(kept)
  const daily = sumBy([...days.map(({ day, count }) => [day, count] as const), ...kept.map(one => [one.onDay, one.count] as const)])
  const codeTotal = sum(code.days, one => one.count)
  const hows = [...new Set(hand.map(one => one.how))]
  return {
    measure: measureOf(code.measure, kept.length > 0, believes), code: code.measure, heardFrom: code.heardFrom, believes,
    countedFrom: [...(believes === 'counts' || code.heardFrom === null ? [] : [code.heardFrom]), ...kept.map(one => one.fromDay)].toSorted()[0] ?? null,
    daily: [...daily].filter(([, count]) => count > 0).map(([day, count]) => ({ day, count })).toSorted((a, b) => (a.day < b.day ? -1 : 1)),
    total: sum([...daily], ([, count]) => count),
    parts: [
      ...(code.measure === 'absent' ? [] : [{ how: 'code' as const, count: sum(days, one => one.count), setAside: codeTotal - sum(days, one => one.count) }]),
      ...hows.map(how => ({ how, count: sum(kept.filter(one => one.how === how), one => one.count), setAside: sum(hand.filter(one => one.how === how && !keptOnes.has(one)), one => one.count) })),
    ],
    sources: [...Map.groupBy(kept, one => one.source)].map(([source, of]) => ({ source, count: sum(of, one => one.count), valued: valuedOf(of) })).toSorted((a, b) => b.count - a.count),
    byLine: countByLine(kept.filter(one => !one.isByCode)),
    codedByLine: countByLine(kept.filter(one => one.isByCode)),
    valued: valuedOf(kept),
    valuedDaily: [...Map.groupBy(kept.filter(isValued), one => one.onDay)].map(([day, of]) => ({ day, ...valuedOf(of) })),
    consentedShare: believes !== 'counts' && codeTotal > 0 ? sum(code.days, one => one.consented) / codeTotal : null,
    byCampaign: believes === 'counts' ? new Map() : code.byCampaign,
  }
}

/** A store that is away leaves the whole unknown, unless the code is not believed anyway. */
function measureOf(code: Measure, hasCounts: boolean, believes: Believed | null): Measure {
  if (believes === 'counts') return hasCounts ? 'live' : 'silent'
  return code === 'late' || code === 'live' ? code : hasCounts ? 'live' : code
}

const isValued = ({ valueCents }: HandCount) => valueCents !== null
const valuedOf = (counts: readonly HandCount[]) => { const of = counts.filter(isValued); return { count: sum(of, one => one.count), cents: sum(of, one => one.valueCents ?? 0) } }
const countByLine = (counts: readonly HandCount[]) => sumBy(counts.flatMap(one => (one.budgetLineId === null ? [] : [[one.budgetLineId, one.count] as const])))
const sum = <One>(list: readonly One[], of: (one: One) => number) => list.reduce((total, one) => total + of(one), 0)
function sumBy(pairs: readonly (readonly [key: string, count: number])[]): Map<string, number> {
  const sums = new Map<string, number>()
  for (const [key, count] of pairs) sums.set(key, (sums.get(key) ?? 0) + count)
  return sums
}

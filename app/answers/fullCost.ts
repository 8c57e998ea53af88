// What each budget line really cost, hours included, what it brought, and whether that can be told yet.
import { eq } from 'drizzle-orm'
import { ledger } from '@azimut/engines/ledger'
import type { Ledger, Ranged } from '@azimut/engines/ledger'
import type { Ctx } from '#app/kernel/context.ts'
import type { RowOf } from '#app/kernel/noun.ts'
import { workspace } from '#app/kernel/tables.ts'
import { trackedLink } from '#app/model/act/trackedLink.ts'
import { action } from '#app/model/plan/action.ts'
import type { budgetLine } from '#app/model/plan/budgetLine.ts'
import { readCourseObjective } from './courseObjective.ts'
import { readExemptCredits } from './exemptCredits.ts'
import { readResults } from './results.ts'
import type { Results } from './results.ts'
import type { Measure, Period } from './resultsByCode.ts'
import { lineOfAction, readSpending } from './spending.ts'
import type { Spending } from './spending.ts'

interface Interval { low: number; mid: number; high: number }

export interface FullCostLine {
  budgetLineId: string
  label: string
  leverId: string
  centsPerMonth: number
  currency: string
  /** Planned for the days of the period. */
  plannedCents: number
  /** Null while nobody said; the same for what rests on it. */
  spentCents: number | null
  /** Hours noted; `hoursCents` is null when a rate, or the hours of an action done, are unknown. */
  hours: number
  hoursCents: number | null
  fullCents: number | null
  /** Results that came through the line's tracked links, with consent, and those people noted for it; null when it has neither, or when nothing tells. */
  results: number | null
  /** Cents, 90 % interval. Results without consent are taken to come by the same ways as the others. */
  costPerResult: Interval | null
  verdict: Ledger['verdict']
  version: number
}

export interface FullCost {
  /** While the measure is not `live`, the results are not known to be none. */
  measure: Measure
  /** The company's, in which every amount is. */
  currency: string
  lines: FullCostLine[]
  /** Costs and hours that no line accounts for; they are in the totals. */
  unassignedCents: number
  unassignedHours: number
  totals: {
    spentCents: number
    hours: number
    hoursCents: number | null
    fullCents: number | null
    /** Every result counted, whatever brought it. */
    results: number
    /** Sales the results bring; null while the value of one is unknown. */
    valueCents: number | null
    /** What comes back for each euro spent, less that euro: a share, 90 % interval. Null while a cost, the value or the margin is unknown. */
    roi: Interval | null
    costPerResult: Interval | null
    verdict: Ledger['verdict']
    missingResults: number
    /** Share of the results measured with consent, 0–1. */
    consentedShare: number | null
  }
}

/** What is counted, what one is worth and the share of that which is left; null while nobody knows. */
export interface Counted { kpiId: string; valueCents: number | null; marginShare: number | null }

/** Full cost over a period, days included. Left out, what is counted is what the objective the company follows says. */
export async function readFullCost(ctx: Ctx, period: Period, counted?: Counted): Promise<FullCost> {
  const [company] = await ctx.db.select({ currency: workspace.currency }).from(workspace).where(eq(workspace.id, ctx.workspace))
  const currency = company?.currency ?? 'EUR'
  const course = counted ?? await readCourseObjective(ctx)
  const results = await readResults(ctx, course?.kpiId ?? '', period)
  const spendings = await readSpending(ctx, { ...period, currency })
  const broughtBy = await resultsByLine(ctx, results, spendings.flatMap(({ line }) => line ?? []), await exemptByLine(ctx, results, { kpiId: course?.kpiId ?? '', period }))
  const worthCents = worthOf(results, course?.valueCents ?? null)
  const marginShare = course?.marginShare ?? null
  const whole = ledger({
    lines: spendings.flatMap(one => one.entries), results: results.total,
    valueCentsPerResult: marginShare === null ? 'unknown' : course?.valueCents ?? 'unknown',
    // A worth noted result by result is not the same for each.
    ...(marginShare !== null ? { marginShare, ...(worthCents === null ? {} : { valueCentsInAll: Math.max(0, worthCents) }) } : {}),
  })
  const rest = spendings.find(one => !one.line)
  return {
    measure: results.measure, currency,
    lines: spendings.flatMap(one => (one.line ? [lineCost(one.line, one, broughtBy.get(one.line.id))] : [])),
    unassignedCents: rest?.spentCents ?? 0,
    unassignedHours: rest ? hoursOf(rest) : 0,
    totals: {
      spentCents: spendings.reduce((sum, one) => sum + (one.spentCents ?? 0), 0),
      hours: whole.cost.hours, hoursCents: hoursCents(whole), fullCents: fullCents(whole),
      results: results.total, valueCents: results.measure === 'live' ? worthCents : null,
      roi: interval(whole.roi), costPerResult: interval(whole.costPerResult),
      verdict: whole.verdict, missingResults: whole.missingResults, consentedShare: results.consentedShare,
    },
  }
}

/** What the results bring in: what was noted with them, the objective's value for the others; null while that value is unknown. */
function worthOf({ total, valued }: Results, valueCents: number | null): number | null {
  if (total > 0 && total === valued.count) return valued.cents
  return valueCents === null ? null : valued.cents + valueCents * (total - valued.count)
}

/** Results seen to come from a line, and the share of all it brought that can be seen so, 0–1. */
interface Brought { results: number; share: number }

function lineCost(line: RowOf<typeof budgetLine>, { plannedCents, spentCents, entries }: Spending, brought: Brought | undefined): FullCostLine {
  const found = ledger({ lines: entries, results: brought?.results ?? 0, valueCentsPerResult: 'unknown' })
  const each = brought ? interval(found.costPerResult) : null
  const scaled = (cents: number) => Math.round(cents * (brought?.share ?? 1))
  return {
    budgetLineId: line.id, label: line.label, leverId: line.leverId, centsPerMonth: line.centsPerMonth, currency: line.currency, version: line.version,
    plannedCents, spentCents,
    hours: found.cost.hours, hoursCents: hoursCents(found), fullCents: fullCents(found), results: brought?.results ?? null,
    costPerResult: each && { low: scaled(each.low), mid: scaled(each.mid), high: scaled(each.high) },
    verdict: brought ? found.verdict : 'too-early',
  }
}

/** Results of each line: by its tracked links' campaigns, and those people noted for it. Without anybody's consent, no link tells. */
async function resultsByLine(ctx: Ctx, { code, byCampaign, byLine, codedByLine, consentedShare }: Results, lines: readonly RowOf<typeof budgetLine>[], exempt: ReadonlyMap<string, number>): Promise<Map<string, Brought>> {
  const linked = new Map<string, number>()
  if (code === 'live' && consentedShare !== 0) {
    const lineOf = new Map((await ctx.of(action).list()).map(one => [one.id, lineOfAction(one, lines)]))
    // Two links may have come to bear one name: its results are counted once.
    const lineOfCampaign = new Map((await ctx.of(trackedLink).list()).map(({ actionId, campaign }) => [campaign, lineOf.get(actionId)]))
    for (const [campaign, line] of lineOfCampaign) if (line) linked.set(line, (linked.get(line) ?? 0) + (byCampaign.get(campaign) ?? 0))
  }
  return new Map([...new Set([...linked.keys(), ...byLine.keys(), ...codedByLine.keys(), ...exempt.keys()])].map(line => {
    const [seen, noted, coded] = [linked.get(line) ?? 0, byLine.get(line) ?? 0, codedByLine.get(line) ?? 0]
    // Only the share measured with consent is seen through a link; what people noted is seen whole. An order with a code may
    // be one the link saw: the larger of the two is sure.
    // With consent or without are different people: what each tells of adds up.
    const told = seen + (exempt.get(line) ?? 0)
    const all = Math.max(seen && seen / (consentedShare ?? 1), told, coded) + noted
    const found = Math.max(told, coded) + noted
    return [line, { results: found, share: all > 0 ? found / all : consentedShare ?? 1 }]
  }))
}

/** Results without consent that a code, an answer or the page itself gives back to an action, by its line. */
async function exemptByLine(ctx: Ctx, { code, believes }: Results, { kpiId, period }: { kpiId: string; period: Period }): Promise<Map<string, number>> {
  const sums = new Map<string, number>()
  if (code !== 'live' || believes === 'counts') return sums
  for (const { budgetLineId, total } of (await readExemptCredits(ctx, kpiId, period)).actions ?? []) if (budgetLineId) sums.set(budgetLineId, (sums.get(budgetLineId) ?? 0) + total)
  return sums
}

const hoursOf = ({ entries }: Spending) => entries.reduce((sum, { hours }) => sum + (typeof hours === 'number' ? hours : 0), 0)
const hoursCents = ({ cost: { byKind } }: Ledger) => (byKind.production.unknownCount ? null : byKind.production.knownCents)
const fullCents = ({ cost }: Ledger) => (cost.unknownCount ? null : cost.knownCents)
const interval = ({ low, value, high }: Ranged): Interval | null =>
  typeof low === 'number' && typeof value === 'number' && typeof high === 'number' ? { low, mid: value, high } : null

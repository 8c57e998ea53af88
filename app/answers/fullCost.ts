// What each budget line really cost, hours included, what it brought, and whether that can be told yet.
import { eq } from 'drizzle-orm'
import { ledger } from '@azimut/engines/ledger'
import type { Ledger, Ranged } from '@azimut/engines/ledger'
import type { Ctx } from '#app/kernel/context.ts'
import type { RowOf } from '#app/kernel/noun.ts'
import { workspace } from '#app/kernel/tables.ts'
import { trackedLink } from '#app/model/act/trackedLink.ts'
import { objective } from '#app/model/aim/objective.ts'
import { action } from '#app/model/plan/action.ts'
import type { budgetLine } from '#app/model/plan/budgetLine.ts'
import { readResults } from './results.ts'
import type { Measure, Period, Results } from './results.ts'
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
  /** Results that came through the line's tracked links, with consent; null when it has no link, or when no result was counted with consent. */
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

/** Full cost over a period, days included. The KPI, the value of a result and its margin are those of the newest objective. */
export async function readFullCost(ctx: Ctx, period: Period): Promise<FullCost> {
  const [company] = await ctx.db.select({ currency: workspace.currency }).from(workspace).where(eq(workspace.id, ctx.workspace))
  const currency = company?.currency ?? 'EUR'
  const course = (await ctx.of(objective).list()).at(-1)
  const results = await readResults(ctx, course?.kpiId ?? '', period)
  const spendings = await readSpending(ctx, { ...period, currency })
  const broughtBy = await resultsByLine(ctx, results, spendings.flatMap(({ line }) => line ?? []))
  const { valueCents, marginShare } = course ?? { valueCents: null, marginShare: null }
  const knowsGain = valueCents !== null && marginShare !== null
  const whole = ledger({
    lines: spendings.flatMap(one => one.entries), results: results.total,
    valueCentsPerResult: knowsGain ? valueCents : 'unknown', ...(knowsGain ? { marginShare } : {}),
  })
  const rest = spendings.find(one => !one.line)
  return {
    measure: results.measure, currency,
    lines: spendings.flatMap(one => (one.line ? [lineCost(one.line, one, { results: broughtBy.get(one.line.id) ?? null, share: results.consentedShare ?? 1 })] : [])),
    unassignedCents: rest?.spentCents ?? 0,
    unassignedHours: rest ? hoursOf(rest) : 0,
    totals: {
      spentCents: spendings.reduce((sum, one) => sum + (one.spentCents ?? 0), 0),
      hours: whole.cost.hours, hoursCents: hoursCents(whole), fullCents: fullCents(whole),
      results: results.total, valueCents: valueCents === null || results.measure !== 'live' ? null : valueCents * results.total,
      roi: interval(whole.roi), costPerResult: interval(whole.costPerResult),
      verdict: whole.verdict, missingResults: whole.missingResults, consentedShare: results.consentedShare,
    },
  }
}

function lineCost(line: RowOf<typeof budgetLine>, { plannedCents, spentCents, entries }: Spending, { results, share }: { results: number | null; share: number }): FullCostLine {
  const found = ledger({ lines: entries, results: results ?? 0, valueCentsPerResult: 'unknown' })
  const each = results === null ? null : interval(found.costPerResult)
  return {
    budgetLineId: line.id, label: line.label, leverId: line.leverId, centsPerMonth: line.centsPerMonth, currency: line.currency, version: line.version,
    plannedCents, spentCents,
    hours: found.cost.hours, hoursCents: hoursCents(found), fullCents: fullCents(found), results,
    costPerResult: each && { low: Math.round(each.low * share), mid: Math.round(each.mid * share), high: Math.round(each.high * share) },
    verdict: results === null ? 'too-early' : found.verdict,
  }
}

/** Results of each line that has a tracked link, by its links' campaigns. Without anybody's consent, nothing links a result to a line. */
async function resultsByLine(ctx: Ctx, { measure, byCampaign, consentedShare }: Results, lines: readonly RowOf<typeof budgetLine>[]): Promise<Map<string, number>> {
  const found = new Map<string, number>()
  if (measure !== 'live' || consentedShare === 0) return found
  const lineOf = new Map((await ctx.of(action).list()).map(one => [one.id, lineOfAction(one, lines)]))
  // Two links may have come to bear one name: its results are counted once.
  const lineOfCampaign = new Map((await ctx.of(trackedLink).list()).map(({ actionId, campaign }) => [campaign, lineOf.get(actionId)]))
  for (const [campaign, line] of lineOfCampaign) if (line) found.set(line, (found.get(line) ?? 0) + (byCampaign.get(campaign) ?? 0))
  return found
}

const hoursOf = ({ entries }: Spending) => entries.reduce((sum, { hours }) => sum + (typeof hours === 'number' ? hours : 0), 0)
const hoursCents = ({ cost: { byKind } }: Ledger) => (byKind.production.unknownCount ? null : byKind.production.knownCents)
const fullCents = ({ cost }: Ledger) => (cost.unknownCount ? null : cost.knownCents)
const interval = ({ low, value, high }: Ranged): Interval | null =>
  typeof low === 'number' && typeof value === 'number' && typeof high === 'number' ? { low, mid: value, high } : null

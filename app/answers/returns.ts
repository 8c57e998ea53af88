// What marketing costs and brings over a period, held to the turnover believed: ROI, ROAS, cost of a contact and of a customer, and when the money is back.
import { and, between, eq, isNull, ne, sql } from 'drizzle-orm'
import { cashOf, ledger } from '@azimut/engines/ledger'
import type { Cash, DayCents, Ledger, Ranged } from '@azimut/engines/ledger'
import type { Ctx } from '#app/kernel/context.ts'
import { timeEntry } from '#app/model/act/timeEntry.ts'
import { cost } from '#app/model/measure/cost.ts'
import { sale } from '#app/model/measure/sale.ts'
import { readCountedKpis } from './countedKpis.ts'
import { readCourseObjective } from './courseObjective.ts'
import { readReconciliation } from './reconciliation.ts'
import type { Reconciliation } from './reconciliation.ts'
import { readResults } from './results.ts'
import type { Results } from './results.ts'
import type { Period } from './resultsByCode.ts'
import { readSpending, readWorkers } from './spending.ts'

/** Cents, or a share for ROI and ROAS; the range holds the truth nine times in ten. `high` null: no upper limit. */
export interface Between { low: number; mid: number | null; high: number | null }

export interface Returns {
  currency: string
  /** Hours included; null while a cost, an hour or its price is unknown. */
  fullCents: number | null
  /** What was paid, hours left out. */
  mediaCents: number | null
  hours: number
  results: number
  /** What the results are said to be worth, and what of it the turnover leaves standing; null while unknown. */
  claimedCents: number | null
  heldCents: number | null
  /** Where it does not leave it all: what was claimed on the days the turnover is known of, and that turnover. */
  held: { claimedCents: number; turnoverCents: number } | null
  marginShare: number | null
  /** What is left of it once everything is paid. */
  marginCents: number | null
  roi: Between | null
  roas: Between | null
  /** Commercial contacts, and first purchases where every sale says whether it is one. */
  contacts: number
  customers: number | null
  costPerContact: Between | null
  costPerCustomer: Between | null
  verdict: Ledger['verdict']
  missingResults: number
  /** Days until the money is back, from what was paid and sold day by day; null while a cost is unknown or a sale worth nothing known. */
  cash: Cash | null
  turnover: Reconciliation
}

export interface Asked extends Period {
  /** The company's. */
  currency: string
  /** Days customers take to pay. */
  paidAfterDays?: number
}

/** The KPI, the value of a result and its margin are those of the objective the company follows; without one, sales at no known margin. */
export async function readReturns(ctx: Ctx, { from, to, currency, paidAfterDays = 0 }: Asked): Promise<Returns> {
  const period = { from, to }
  const course = await readCourseObjective(ctx)
  const results = await readResults(ctx, course?.kpiId ?? 'orders', period)
  const turnover = await readReconciliation(ctx, period)
  const worth = soldByDay(results, course?.valueCents ?? null)
  const claimedCents = worth && sum(worth)
  const held = worth && holdTo(worth, turnover)
  const heldCents = claimedCents === null ? null : Math.max(0, claimedCents - (held ? held.claimedCents - held.turnoverCents : 0))
  const marginShare = course?.marginShare ?? null
  const lines = (await readSpending(ctx, { ...period, currency })).flatMap(one => one.entries)
  const counted = await readCounted(ctx, period)
  const customers = await readFirstPurchases(ctx, period)
  const whole = ledger({
    lines, results: results.total, valueCentsPerResult: 'unknown', contacts: counted, ...(customers === null ? {} : { customers }),
    ...(heldCents === null ? {} : { valueCentsInAll: heldCents }), ...(marginShare === null ? {} : { marginShare }),
  })
  const fullCents = whole.cost.unknownCount ? null : whole.cost.knownCents
  const media = whole.cost.byKind.media
  return {
    currency, fullCents, mediaCents: media.unknownCount ? null : media.knownCents, hours: whole.cost.hours, results: results.total, claimedCents, heldCents, held, marginShare,
    marginCents: marginShare === null || typeof whole.marginCents !== 'number' ? null : whole.marginCents,
    roi: marginShare === null ? null : range(whole.roi), roas: range(whole.roas), contacts: counted, customers,
    costPerContact: range(whole.costPerContact), costPerCustomer: range(whole.costPerCustomer), verdict: whole.verdict, missingResults: whole.missingResults,
    cash: fullCents === null || marginShare === null || !worth ? null : await followCash(ctx, { period, currency, sold: scaled(worth, heldCents), marginShare, paidAfterDays }),
    turnover,
  }
}

const range = ({ low, value, high }: Ranged): Between | null => (typeof low !== 'number' || high === 'unknown' ? null : { low, mid: typeof value === 'number' ? value : null, high })

const sum = (days: readonly DayCents[]) => days.reduce((total, one) => total + one.cents, 0)

/**
 * No more came in than the accounts hold, or another source the company chose: on the days it speaks of, what was claimed
 * beyond it falls. Null where nothing does. Files and codes nobody chose may know a part of the sales only: they hold nothing.
 */
function holdTo(worth: readonly DayCents[], { believes, isChosen, ...turnover }: Reconciliation): Returns['held'] {
  const witness = believes !== null && (believes === 'accounts' || isChosen) ? turnover[believes] : null
  if (!witness) return null
  const claimedCents = sum(worth.filter(({ day }) => witness.speaks.some(one => one.from <= day && day <= one.to)))
  return claimedCents > witness.cents ? { claimedCents, turnoverCents: witness.cents } : null
}

/** Each day in the proportion of what stands. */
function scaled(worth: readonly DayCents[], heldCents: number | null): DayCents[] {
  const claimed = sum(worth)
  const share = heldCents === null || claimed <= 0 ? 1 : heldCents / claimed
  return worth.map(({ day, cents }) => ({ day, cents: Math.round(cents * share) }))
}

async function readCounted(ctx: Ctx, period: Period): Promise<number> {
  let contacts = 0
  for (const one of await readCountedKpis(ctx)) if (one.family === 'contact') contacts += (await readResults(ctx, one.id, period)).total
  return contacts
}

/** Null as soon as one sale does not say whether it is a first one. */
async function readFirstPurchases(ctx: Ctx, { from, to }: Period): Promise<number | null> {
  const { table: t } = sale
  const [told] = await ctx.db.select({ first: sql<number>`coalesce(sum(${t.count}) filter (where ${t.isFirst}), 0)::int`, silent: sql<number>`count(*) filter (where ${t.isFirst} is null)::int`, all: sql<number>`count(*)::int` }).from(t)
    .where(and(eq(t.workspace, ctx.workspace), isNull(t.removedAt), ne(t.how, 'accounts'), between(t.onDay, from, to), sql`${t.count} > 0`))
  return told && told.all > 0 && told.silent === 0 ? told.first : null
}

/** Costs on the day they were paid, hours on the day they were worked, sales on the day they were made. */
async function followCash(ctx: Ctx, { period: { from, to }, currency, ...entry }: { period: Period; currency: string; sold: DayCents[]; marginShare: number; paidAfterDays: number }): Promise<Cash> {
  const rates = new Map((await readWorkers(ctx)).map(one => [one.id, one.rateCentsPerHour]))
  const paid = (await ctx.of(cost).list({ where: between(cost.table.onDay, from, to) })).filter(one => one.currency === currency).map((one): DayCents => ({ day: one.onDay, cents: one.cents }))
  const worked = (await ctx.of(timeEntry).list({ where: between(timeEntry.table.onDay, from, to) })).map((one): DayCents => ({ day: one.onDay, cents: Math.round(one.hours * (rates.get(one.personId) ?? 0)) }))
  return cashOf({ spent: [...paid, ...worked], ...entry })
}

/** What was noted with the results, the objective's value for the others; null while that value is unknown. */
function soldByDay({ daily, valuedDaily }: Results, valueCents: number | null): DayCents[] | null {
  const valued = new Map(valuedDaily.map(one => [one.day, one]))
  const rest = daily.map(({ day, count }) => ({ day, count: count - (valued.get(day)?.count ?? 0) })).filter(one => one.count > 0)
  if (rest.length && valueCents === null) return null
  return [...valuedDaily.map(({ day, cents }) => ({ day, cents })), ...rest.map(({ day, count }) => ({ day, cents: count * valueCents! }))]
}

// What marketing brings, in the three kinds of the method: sales, commercial contacts, image; each with its unit, its worth and its cost, line by line and channel by channel, online and offline in one table.
import { ledger } from '@azimut/engines/ledger'
import type { Ledger } from '@azimut/engines/ledger'
import { channelOf } from '../catalogue/connectors/counts/channel.ts'
import type { Kpi, ResultFamily } from '../catalogue/kpis/_contract.ts'
import type { Ctx } from '#app/kernel/context.ts'
import type { RowOf } from '#app/kernel/noun.ts'
import { objective } from '#app/model/aim/objective.ts'
import { readAudience } from './audience/audience.ts'
import { askQuestion } from './audience/question.ts'
import { readCountedKpis } from './countedKpis.ts'
import { readFullCost } from './fullCost.ts'
import type { FullCost } from './fullCost.ts'
import { readResults } from './results.ts'
import type { Results } from './results.ts'
import type { Period } from './resultsByCode.ts'

interface Interval { low: number; mid: number; high: number }

export interface Unit {
  kpiId: string
  words: Pick<Kpi, 'one' | 'many' | 'unit' | 'gender'>
  results: number
  /** What they brought in together, and what one is worth: read in files of sales or noted with them, else said with the objective. Null while unknown. */
  valueCents: number | null
  eachCents: number | null
  worth: 'counted' | 'said' | 'unknown'
}

export interface OutcomeLine {
  budgetLineId: string
  label: string
  leverId: string
  fullCents: number | null
  /** Null when nothing ties a result of this kind to the line. */
  results: number | null
  /** The whole cost of the line over results of this kind alone: it may have brought others, of another kind. */
  costPerResult: Interval | null
  verdict: Ledger['verdict']
}

/** Results by where they came from: a channel of the site, or « shop », « phone », « fair », « mail », « word »; empty when nothing tells. */
export interface OutcomeChannel { channel: string; results: number; valueCents: number | null }

export interface Outcome {
  family: ResultFamily
  units: Unit[]
  results: number
  /** Null as soon as the worth of one unit is unknown. */
  valueCents: number | null
  costPerResult: Interval | null
  roi: Interval | null
  verdict: Ledger['verdict']
  missingResults: number
  lines: OutcomeLine[]
  channels: OutcomeChannel[]
  consentedShare: number | null
}

export interface Outcomes { currency: string; fullCents: number | null; families: Outcome[] }

/** Families that nothing counts are left out; the others in the order sale, contact, image. */
export async function readOutcomes(ctx: Ctx, period: Period): Promise<Outcomes> {
  const objectives = await ctx.of(objective).list()
  const kpis = await readCountedKpis(ctx)
  const families: Outcome[] = []
  let whole: FullCost | undefined
  for (const family of ['sale', 'contact', 'image'] as const) {
    const counted = await Promise.all(kpis.filter(one => one.family === family).map(kpi => readUnit(ctx, period, { kpi, ...worthSaid(objectives, kpi.id) })))
    if (!counted.length) continue
    whole = counted[0]!.cost
    families.push(familyOf(family, counted))
  }
  whole ??= await readFullCost(ctx, period)
  return { currency: whole.currency, fullCents: whole.totals.fullCents, families }
}

/** The newest objective that counts it and says what one is worth. */
function worthSaid(objectives: readonly RowOf<typeof objective>[], kpiId: string) {
  const own = objectives.filter(one => one.kpiId === kpiId)
  const margin = objectives.findLast(one => one.marginShare !== null)?.marginShare ?? null
  return { valueCents: own.findLast(one => one.valueCents !== null)?.valueCents ?? null, marginShare: own.findLast(one => one.marginShare !== null)?.marginShare ?? margin }
}

interface Said { kpi: Kpi; valueCents: number | null; marginShare: number | null }
interface Counted { unit: Unit; cost: FullCost; channels: OutcomeChannel[]; marginShare: number | null }

async function readUnit(ctx: Ctx, period: Period, { kpi, valueCents, marginShare }: Said): Promise<Counted> {
  const results = await readResults(ctx, kpi.id, period)
  const { total, valued } = results
  const isCounted = total > 0 && valued.count === total
  // Of none, nobody needs to know the worth.
  const said = total === 0 ? 0 : valueCents
  const cost = await readFullCost(ctx, period, { kpiId: kpi.id, valueCents, marginShare })
  const value = isCounted ? valued.cents : said === null ? null : valued.cents + said * (total - valued.count)
  const { one, many, unit, gender } = kpi
  return {
    cost, marginShare, channels: await readChannels(ctx, period, { kpi, results, eachCents: valueCents }),
    unit: { kpiId: kpi.id, words: { one, many, unit, gender }, results: total, valueCents: value, eachCents: value !== null && total > 0 ? Math.round(value / total) : valueCents, worth: isCounted ? 'counted' : valueCents === null ? 'unknown' : 'said' },
  }
}

/** Of people who agreed, the code knows the channel; people who noted a result said where it came from. The rest has none. */
async function readChannels(ctx: Ctx, period: Period, { kpi, results, eachCents }: { kpi: Kpi; results: Results; eachCents: number | null }): Promise<OutcomeChannel[]> {
  const worth = (count: number) => (eachCents === null ? (count ? null : 0) : eachCents * count)
  const noted = results.sources.map(({ source, count, valued }): OutcomeChannel => {
    const rest = worth(count - valued.count)
    return { channel: channelOf(source), results: count, valueCents: rest === null ? null : valued.cents + rest }
  })
  let left = results.total - noted.reduce((sum, one) => sum + one.results, 0)
  const heard = (left > 0 ? await heardByChannel(ctx, period, kpi) : []).map(([channel, count]): OutcomeChannel => {
    const some = Math.min(count, left)
    left -= some
    return { channel, results: some, valueCents: worth(some) }
  })
  return mergeChannels([...noted, ...heard, { channel: '', results: left, valueCents: worth(left) }]).filter(one => one.results > 0 || one.valueCents)
}

async function heardByChannel(ctx: Ctx, period: Period, { events }: Kpi): Promise<[string, number][]> {
  try {
    const { rows } = await askQuestion(await readAudience(ctx), { ...period, metrics: events.map(name => `goals:${name}`), dimensions: ['channel'] })
    return rows.map(({ keys: [channel], values }) => [channel ?? '', Object.values(values).reduce<number>((sum, value) => sum + (value ?? 0), 0)])
  } catch {
    return []
  }
}

function familyOf(family: ResultFamily, counted: readonly Counted[]): Outcome {
  const [first] = counted as [Counted]
  const units = counted.map(one => one.unit)
  const results = units.reduce((sum, one) => sum + one.results, 0)
  const valueCents = units.some(one => one.valueCents === null) ? null : units.reduce((sum, one) => sum + one.valueCents!, 0)
  const { fullCents } = first.cost.totals
  const margin = first.marginShare
  const whole = ledger({
    lines: [{ kind: 'other', cents: fullCents ?? 'unknown' }], results, valueCentsPerResult: 'unknown',
    ...(valueCents === null || valueCents < 0 || margin === null ? {} : { valueCentsInAll: valueCents, marginShare: margin }),
  })
  return {
    family, units, results, valueCents, costPerResult: interval(whole.costPerResult), roi: valueCents === null || margin === null ? null : interval(whole.roi),
    verdict: whole.verdict, missingResults: whole.missingResults, consentedShare: consentedShareOf(counted),
    lines: first.cost.lines.map(line => lineOf(line, counted.flatMap(one => one.cost.lines.find(other => other.budgetLineId === line.budgetLineId) ?? []))),
    channels: mergeChannels(counted.flatMap(one => one.channels)),
  }
}

/** A result of a line costs what it costs elsewhere in the product: those without consent are taken to come by the same ways. */
function lineOf({ budgetLineId, label, leverId, fullCents }: FullCost['lines'][number], counted: readonly FullCost['lines'][number][]): OutcomeLine {
  const known = counted.filter(one => one.results !== null)
  const seen = known.reduce((sum, one) => sum + one.results!, 0)
  const all = known.reduce((sum, one) => sum + (one.costPerResult?.mid && fullCents ? fullCents / one.costPerResult.mid : one.results!), 0)
  const found = ledger({ lines: [{ kind: 'other', cents: fullCents ?? 'unknown' }], results: seen, valueCentsPerResult: 'unknown' })
  const each = seen ? interval(found.costPerResult) : null
  const scaled = (cents: number) => Math.round(cents * seen / all)
  return {
    budgetLineId, label, leverId, fullCents, results: known.length ? seen : null,
    costPerResult: each && { low: scaled(each.low), mid: scaled(each.mid), high: scaled(each.high) }, verdict: known.length ? found.verdict : 'too-early',
  }
}

/** Of the results of a family that the code counts, those with consent: each unit weighs by its results. */
function consentedShareOf(counted: readonly Counted[]): number | null {
  const known = counted.flatMap(({ unit, cost: { totals } }) => (totals.consentedShare === null || !unit.results ? [] : [{ count: unit.results, share: totals.consentedShare }]))
  const count = known.reduce((sum, one) => sum + one.count, 0)
  return count ? known.reduce((sum, one) => sum + one.count * one.share, 0) / count : null
}

function mergeChannels(channels: readonly OutcomeChannel[]): OutcomeChannel[] {
  return [...Map.groupBy(channels, one => one.channel)].map(([channel, of]) => ({
    channel, results: of.reduce((sum, one) => sum + one.results, 0), valueCents: of.some(one => one.valueCents === null) ? null : of.reduce((sum, one) => sum + one.valueCents!, 0),
  })).toSorted((a, b) => b.results - a.results)
}

const interval = ({ low, value, high }: Ledger['roi']): Interval | null =>
  typeof low === 'number' && typeof value === 'number' && typeof high === 'number' ? { low, mid: value, high } : null

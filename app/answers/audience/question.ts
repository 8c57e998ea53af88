// One question to the audience: metrics by dimensions, over days, of a segment. Every number of visits and pages comes through here.
import type { Dimension } from '../../catalogue/dimensions/_contract.ts'
import { invalid } from '#app/kernel/refusal.ts'
import { dimensions as shelf } from '../shelves.ts'
import type { Audience, Params, Period } from './audience.ts'
import { consentedShare } from './consent.ts'
import { expressionOf, partsOf, planMetric, readMetrics } from './plan.ts'
import type { Asked, Rows, Step } from './plan.ts'
import { isBehaviour, readSegment, writeCondition } from './segment.ts'
import type { Condition } from './segment.ts'
import { eventsWithin } from './within.ts'

export interface Question extends Period {
  /** Ids of `catalogue/metrics`, with a name when the metric takes one: `goals:quote_request`. */
  metrics: readonly string[]
  /** Ids of `catalogue/dimensions`, two at most. */
  dimensions?: readonly string[]
  /** Conditions, all of which hold (`segment.ts`). */
  segment?: readonly string[]
  /** The metric whose greatest values come first, the first one when not said; ties by name. */
  order?: string
  /** Rows, 1,000 at most. */
  limit?: number
}

export interface AnswerRow {
  /** Values of the dimensions; null where it is not known. */
  keys: (string | null)[]
  /** By metric, as it was asked; null where nothing can be said. */
  values: Record<string, number | null>
}

export interface Answer {
  rows: AnswerRow[]
  metrics: { text: string; asked: Asked; basis: 'everyone' | 'agreed' }[]
  /** Share of the period's page views seen by people who agreed, 0–1; null without any. */
  consentedShare: number | null
  /** Counts of people who did not agree, within a segment: to the nearest ten. */
  rounded: boolean
}

const mostRows = 1_000
const mostDimensions = 2

export async function askQuestion(audience: Audience, question: Question): Promise<Answer> {
  const asked = await readMetrics(question.metrics)
  const dimensions = await readDimensions(question.dimensions ?? [])
  const segment = await readSegment(question.segment ?? [])
  const plan = { question, dimensions, segment }
  const touched = [...dimensions, ...segment.flatMap(one => (one.by === 'dimension' ? [one.dimension] : []))]
  const ofBehaviour = segment.some(isBehaviour)
  const parts = await Promise.all(asked.map(partsOf))
  const steps = new Map(parts.flat().map(part => [part.text, planMetric(part, touched, ofBehaviour)]))
  const order = question.order ?? parts[0]![0]!.text
  if (!steps.has(order)) throw invalid({ order: { fr: 'Une des mesures demandées, qui se compte.', en: 'One of the metrics asked for, that is counted.' } })
  const [found, consented] = await Promise.all([askSteps(audience, leadingFirst([...steps.values()], order), plan), consentedShare(audience, question)])
  const isRounded = (step: Step) => segment.length > 0 && !ofBehaviour && consented !== 1 && step.basis === 'everyone' && step.asked.item.unit === 'count'
  const rows = found.map(({ keys, values }): AnswerRow => {
    const read = (part: Asked) => { const step = steps.get(part.text)!; const value = values.get(part.text) ?? step.asked.item.nothing; return value !== null && isRounded(step) ? Math.round(value / 10) * 10 : value }
    return { keys: keys.map(key => key || null), values: Object.fromEntries(asked.map((one, at) => [one.text, over(parts[at]!.map(read))])) }
  })
  return {
    rows, consentedShare: consented, rounded: [...steps.values()].some(isRounded),
    metrics: asked.map((one, at) => ({ text: one.text, asked: one, basis: !ofBehaviour && parts[at]!.every(part => steps.get(part.text)!.basis === 'everyone') ? one.item.basis : 'agreed' })),
  }
}

/** A number, or the first over the second. */
const over = ([top = null, bottom]: (number | null)[]): number | null => (bottom === undefined ? top : bottom && top !== null ? top / bottom : null)

async function readDimensions(ids: readonly string[]): Promise<Dimension[]> {
  if (ids.length > mostDimensions) throw invalid({ dimensions: { fr: `${mostDimensions} dimensions au plus.`, en: `${mostDimensions} dimensions at most.` } })
  const known = await shelf()
  return ids.map(id => {
    const found = known.get(id)
    if (!found) throw invalid({ dimension: { fr: `«\u00a0${id.slice(0, 80)}\u00a0» n’est pas une dimension connue.`, en: `“${id.slice(0, 80)}” is not a known dimension.` } })
    return found
  })
}

interface Plan { question: Question; dimensions: readonly Dimension[]; segment: readonly Condition[] }
interface Found { keys: string[]; values: Map<string, number | null> }

/** Steps by the rows they are asked of; those of the metric that orders come first. */
function leadingFirst(steps: readonly Step[], order: string): Step[][] {
  const groups = [...Map.groupBy(steps, one => `${one.rows} ${one.asked.item.page ?? ''}`).values()]
  const leads = (group: readonly Step[]) => group.some(one => one.asked.text === order)
  return groups.toSorted((a, b) => Number(leads(b)) - Number(leads(a))).map(group => group.toSorted((a, b) => Number(b.asked.text === order) - Number(a.asked.text === order)))
}

/** The leading group says which rows there are; the others are asked of those alone. */
async function askSteps(audience: Audience, [leading, ...others]: Step[][], plan: Plan): Promise<Found[]> {
  const rows = await askGroup(audience, leading!, plan)
  if (plan.dimensions.length && !rows.length) return []
  const byKeys = new Map(rows.map(row => [JSON.stringify(row.keys), row]))
  const only = plan.dimensions.length ? [...new Set(rows.map(row => row.keys[0]!))] : undefined
  for (const more of await Promise.all(others.map(group => askGroup(audience, group, plan, only)))) {
    for (const { keys, values } of more) for (const [text, value] of values) byKeys.get(JSON.stringify(keys))?.values.set(text, value)
  }
  return rows
}

async function askGroup(audience: Audience, steps: readonly Step[], plan: Plan, only?: readonly string[]): Promise<Found[]> {
  const { sql, params } = writeGroup(steps, plan, only)
  const rows = await audience.ask<Record<string, string | number | null>>(plan.question, sql, params)
  return rows.map(row => ({
    keys: plan.dimensions.map((_, at) => String(row[`k${at}`])),
    values: new Map(steps.map(({ asked }, at) => [asked.text, row[`m${at}`] as number | null])),
  }))
}

/** The statement of one group; a list leaves out what happened nowhere. Only text of the shelves is written into it; whatever was asked goes as a parameter. */
function writeGroup(steps: readonly Step[], { question, dimensions, segment }: Plan, only?: readonly string[]): { sql: string; params: Params } {
  const [first] = steps as [Step]
  const params: Record<string, unknown> = { limit: Math.min(question.limit ?? mostRows, mostRows), only }
  const write = expressionOf(first)
  const keys = dimensions.map(write)
  const conditions = segment.map((one, at) => {
    params[`segment_${at}`] = one.value
    return writeCondition(one, `segment_${at}`, write)
  })
  const apart = dimensions.flatMap((one, at) => (one.empty === 'apart' ? [`${keys[at]} != ''`] : []))
  const those = only ? [`toString(${keys[0]}) IN {only:Array(String)}`] : []
  const aggregates = steps.map(({ sql, asked }, at) => {
    params[`value_${at}`] = asked.value
    return `toFloat64(${sql.replaceAll('{value:String}', `{value_${at}:String}`)}) AS m${at}`
  })
  const where = [...conditions, ...apart, ...those].map(one => `(${one})`)
  const [named, order] = [keys.map((key, at) => `toString(${key}) AS k${at}`), keys.map((_, at) => `k${at}`)]
  return {
    params,
    sql: `SELECT ${[...named, ...aggregates].join(', ')} FROM ${first.rows === 'within' ? withinOf(segment, conditions) : sourceOf[first.rows]}${where.length ? ` WHERE ${where.join(' AND ')}` : ''}
      ${keys.length ? `GROUP BY ${keys.join(', ')} ${only ? '' : `HAVING ${steps.map(({ asked }, at) => (asked.item.nothing === 0 ? `m${at} > 0` : `isFinite(ifNull(m${at}, nan))`)).join(' OR ')}`} ORDER BY m0 DESC NULLS LAST, ${order.join(', ')} LIMIT {limit:UInt32}` : ''}`,
  }
}

/** What is asked of visits alone narrows them before events are joined to them. */
function withinOf(segment: readonly Condition[], conditions: readonly string[]): string {
  const ofVisit = conditions.filter((_, at) => { const one = segment[at]!; return one.by === 'dimension' && one.dimension.sql.event === undefined })
  const whose = ofVisit.map(one => `(${one})`).join(' AND ')
  return whose ? eventsWithin({ who: `SELECT visitor FROM $visits WHERE visitor != 0 AND ${whose}`, whose }) : eventsWithin()
}

const sourceOf: Readonly<Record<Exclude<Rows, 'within'>, string>> = { event: '$events', count: '$counts', visit: '$visits', view: '$views', machine: '$machines' }

// Of which rows each metric is asked: events, visits, or events with the visit they belong to.
import type { Dimension } from '../../catalogue/dimensions/_contract.ts'
import type { CountedMetric, Metric, RowKind } from '../../catalogue/metrics/_contract.ts'
import { invalid } from '#app/kernel/refusal.ts'
import type { Bilingual } from '#app/kernel/refusal.ts'
import { metrics } from '../shelves.ts'

/** A metric as it was asked: `goals:quote_request` has a value. */
export interface Asked<M extends Metric = Metric> { text: string; item: M; value: string }

/** `within`: events joined to the visit of the person who agreed; they have the dimensions of both. */
export type Rows = RowKind | 'within'

export interface Step { rows: Rows; asked: Asked<CountedMetric>; sql: string; basis: 'everyone' | 'agreed' }

const mostMetrics = 12

export async function readMetrics(texts: readonly string[]): Promise<Asked[]> {
  if (texts.length === 0 || texts.length > mostMetrics) throw invalid({ metrics: { fr: `Une mesure au moins, ${mostMetrics} au plus.`, en: `One metric at least, ${mostMetrics} at most.` } })
  return Promise.all([...new Set(texts)].map(text => readMetric(text)))
}

export async function readMetric(text: string): Promise<Asked> {
  const [, id = '', value] = /^([\w-]+)(?::(.+))?$/s.exec(text) ?? []
  const item = (await metrics()).get(id)
  if (!item) throw invalid({ metrics: { fr: `«\u00a0${text.slice(0, 80)}\u00a0» n’est pas une mesure connue.`, en: `“${text.slice(0, 80)}” is not a known metric.` } })
  if ((item.takes === undefined) !== (value === undefined)) throw invalid({ metrics: item.takes ? { fr: `${id} se demande avec un nom\u202f: ${id}:quote_request. ${item.takes.fr}`, en: `${id} is asked with a name: ${id}:quote_request. ${item.takes.en}` } : { fr: `${id} ne prend pas de nom.`, en: `${id} takes no name.` } })
  return { text, item, value: value ?? '' }
}

/** What a ratio is made of; a counted metric is its own part. */
export async function partsOf({ item, value }: Asked): Promise<Asked<CountedMetric>[]> {
  if (item.of !== 'ratio') return [{ text: value ? `${item.id}:${value}` : item.id, item, value }]
  const shelf = await metrics()
  return Promise.all([item.top, item.bottom].map(async id => {
    const part = await readMetric(shelf.get(id)?.takes ? `${id}:${value}` : id)
    if (part.item.of === 'ratio') throw new Error(`The metric ${item.id} is a ratio of a ratio, ${id}.`)
    return { ...part, item: part.item }
  }))
}

/**
 * The first rows that have every dimension (and people, for what somebody did): counts, the metric's own, the other kind it can be counted on, events within their
 * visit, and at last visits whose page stands for another (the one where they began).
 */
export function planMetric(asked: Asked<CountedMetric>, dimensions: readonly Dimension[], byBehaviour: boolean): Step {
  const { sql, elsewhere, basis } = asked.item
  if (asked.item.of === 'count' && !byBehaviour && dimensions.every(one => one.ofCounts)) return { rows: 'count', asked, sql, basis }
  const of = asked.item.of === 'count' ? 'event' : asked.item.of
  const has = (rows: 'event' | 'visit', exactly: boolean) => dimensions.every(one => one.sql[rows] !== undefined && !(exactly && rows === 'visit' && one.visitIsLoose && asked.item.page === undefined))
  const own = of === 'visit' ? 'visit' : 'event'
  if (has(own, true)) return { rows: of, asked, sql, basis }
  const other = own === 'visit' ? 'event' : 'visit'
  if (elsewhere && has(other, true)) return { rows: other, asked, sql: elsewhere, basis: 'agreed' }
  const eventSql = of === 'event' ? sql : of === 'visit' ? elsewhere : undefined
  if (eventSql && dimensions.every(one => one.sql.event !== undefined || one.sql.visit !== undefined)) return { rows: 'within', asked, sql: eventSql, basis: 'agreed' }
  if (has(own, false)) return { rows: of, asked, sql, basis }
  throw invalid({ metrics: doesNotGo(asked.item.label, dimensions) })
}

const doesNotGo = (label: Bilingual, dimensions: readonly Dimension[]): Bilingual => ({
  fr: `«\u00a0${label.fr}\u00a0» ne se compte pas par\u202f: ${dimensions.map(one => one.label.fr).join(', ')}.`,
  en: `“${label.en}” cannot be counted by: ${dimensions.map(one => one.label.en).join(', ')}.`,
})

/** A dimension's SQL on the rows of a step. Events within their visit keep what they say themselves. */
export function expressionOf({ rows, asked }: Step): (dimension: Dimension) => string {
  return ({ sql, visitIsLoose }) => {
    if (rows !== 'visit') return (sql.event ?? sql.visit)!
    return visitIsLoose && asked.item.page === 'exit' ? `ifNull(exit, '')` : sql.visit!
  }
}

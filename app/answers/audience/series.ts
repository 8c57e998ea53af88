// Numbers over time, by hour, day, week or month of the site's own clock, beside the same before.
import { addDays, daysBetween } from '@azimut/engines/calendar'
import type { Audience, Period } from './audience.ts'
import { bucketsOf } from './days.ts'
import type { Bucket } from './days.ts'
import { readMetric } from './plan.ts'
import { askQuestion } from './question.ts'
import type { Answer, Question } from './question.ts'

/** `previous`: as many days just before; `year`: the same days a year before. */
export const comparisons = ['none', 'previous', 'year'] as const
export type Comparison = (typeof comparisons)[number]

export interface SeriesPoint {
  /** Of the period, by metric as it was asked; null where nothing can be said. */
  at: string
  values: Record<string, number | null>
  /** The bucket in the same place of the compared period; absent where there is none. */
  before?: { at: string; values: Record<string, number | null> }
}

export interface Series extends Omit<Answer, 'rows'> { points: SeriesPoint[]; compared: Period | null }

export function comparedPeriod({ from, to }: Period, how: Comparison): Period | null {
  if (how === 'none') return null
  const days = daysBetween(from, to) + 1
  return how === 'previous' ? { from: addDays(from, -days), to: addDays(from, -1) } : { from: yearBefore(from), to: yearBefore(to) }
}

/** 29 February has no year before: the 28th. */
const yearBefore = (day: string) => `${Number(day.slice(0, 4)) - 1}${day.slice(4) === '-02-29' ? '-02-28' : day.slice(4)}`

export async function askSeries(audience: Audience, question: Question, { bucket, compare }: { bucket: Bucket; compare: Comparison }): Promise<Series> {
  const compared = comparedPeriod(question, compare)
  const [now, before] = await Promise.all([oneSeries(audience, question, bucket), compared ? oneSeries(audience, { ...question, ...compared }, bucket) : undefined])
  return { ...now, compared, points: now.points.map((point, at) => ({ ...point, ...(before?.points[at] && { before: before.points[at] }) })) }
}

async function oneSeries(audience: Audience, question: Question, bucket: Bucket) {
  const { rows, ...answer } = await askQuestion(audience, { ...question, dimensions: [bucket] })
  const known = new Map(rows.map(row => [row.keys[0], row.values]))
  const empty = Object.fromEntries(await Promise.all(question.metrics.map(async text => [text, (await readMetric(text)).item.nothing] as const)))
  return { ...answer, points: bucketsOf(bucket, { ...question, zone: audience.zone }).map((at): SeriesPoint => ({ at, values: { ...empty, ...known.get(at) } })) }
}

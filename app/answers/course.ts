// Where the company stands on its course: what was expected by today, what was counted, and the chance of arriving.
import { addDays, daysBetween } from '@azimut/engines/calendar'
import { followCourse, tenths } from '@azimut/engines/expected'
import type { CoursePoint, CourseState, Target } from '@azimut/engines/expected'
import { formatDate, formatNumber } from '@azimut/engines/locale'
import type { Kpi } from '../catalogue/kpis/_contract.ts'
import type { Ctx } from '#app/kernel/context.ts'
import type { RowOf } from '#app/kernel/noun.ts'
import type { objective } from '#app/model/aim/objective.ts'
import { readCourseObjective } from './courseObjective.ts'
import { readResults } from './results.ts'
import type { Results } from './results.ts'
import type { Measure } from './resultsByCode.ts'
import { kpis } from './shelves.ts'

export interface Course {
  objective: RowOf<typeof objective>
  kpi: { id: string; words: Pick<Kpi, 'one' | 'many' | 'gender' | 'unit' | 'definition' | 'formula' | 'humanSignal'> | null }
  measure: Measure
  today: string
  startOn: string
  endOn: string
  /** The first day counted: the start, or the day the measure was first heard when that came later. Days nobody counted are not expected. */
  countedFrom: string
  /** Results since then: expected by tonight, and counted until now. What follows judges whole days: those until last night. */
  expected: number
  actual: number
  state: CourseState
  chanceInTen: number | null
  /** Results at the end if the pace lasts, nine times in ten; the whole line while nothing can be said. */
  low: number
  high: number
  expectedAtEnd: number
  /** While it is too early: results that must be expected more before the count can be judged. */
  missingForVerdict: number | null
  /** Monthly rhythm of the last thirty whole days; null before two weeks. */
  perMonthNow: number | null
  /** Share of the results measured with consent, 0–1. */
  consentedShare: number | null
  /** Cumulated from the first day counted; `actual` is null for days to come, and everywhere while nothing is measured. */
  series: CoursePoint[]
  /** Who counted them: the code on the site, the till, a notebook; what is set aside is not in `actual`. */
  parts: Results['parts']
  believes: Results['believes']
  /** Results month by month, ready to read. */
  rows: { label: string; value: string }[]
}

const monthDays = 365.25 / 12
/** Expected results below which even none at all would prove nothing: P(Poisson(3) = 0) is 5 %. */
const judgedFrom = 3

/** The course of one objective, or else of the one the company follows; undefined while there is none. */
export async function readCourse(ctx: Ctx, today: string, objective?: Course['objective']): Promise<Course | undefined> {
  const set = objective ?? await readCourseObjective(ctx)
  if (!set) return undefined
  const counted = (await kpis()).get(set.kpiId)
  const { startOn, endOn } = set
  const results = await readResults(ctx, set.kpiId, { from: startOn, to: today < endOn ? today : endOn })
  const isMeasured = results.measure === 'live'

  const countedFrom = countedSince(results, set)
  const base = set.fromPerMonth ?? firstMonth(results, countedFrom, today)
  const target = countedPart({ basis: 'per-month', from: base ?? set.toPerMonth, to: set.toPerMonth, start: startOn, end: endOn }, countedFrom)
  const line = followCourse(target, results.daily, today)
  // A morning has its whole day expected and next to nothing counted.
  const judged = followCourse(target, results.daily, addDays(today, -1))
  const state = isMeasured && base !== undefined ? prudent(judged) : 'too-early'
  const atEnd = (pace: number) => Math.max(line.actual, judged.actual + pace * (judged.expectedAtEnd - judged.expected))
  return {
    objective: set, kpi: { id: set.kpiId, words: counted ?? null }, measure: results.measure,
    today, startOn, endOn, countedFrom, state,
    expected: line.expected, actual: line.actual, expectedAtEnd: line.expectedAtEnd,
    chanceInTen: state === 'too-early' || judged.chance === null ? null : tenths(judged.chance),
    low: judged.pace ? atEnd(judged.pace.low) : 0,
    high: judged.pace ? atEnd(judged.pace.high) : line.expectedAtEnd,
    missingForVerdict: state === 'too-early' ? Math.max(1, Math.ceil(judgedFrom - judged.expected)) : null,
    perMonthNow: isMeasured ? rhythm(results, countedFrom, today) : null,
    consentedShare: results.consentedShare, parts: results.parts, believes: results.believes,
    series: isMeasured ? line.series : line.series.map(point => ({ ...point, actual: null })),
    rows: byMonth(results).map(([month, count]) => ({ label: formatDate(`${month}-01`, ctx.locale, 'month'), value: formatNumber(count, ctx.locale) })),
  }
}

/** Fewer chances than this of arriving are nobody's course held, even with no delay that luck could not explain. */
const fewestTenths = 4

const prudent = ({ state, chance }: Pick<ReturnType<typeof followCourse>, 'state' | 'chance'>): CourseState =>
  state === 'on-course' && chance !== null && tenths(chance) < fewestTenths ? 'watch' : state

/** The start, or the day somebody or something began to count when that came later. */
function countedSince({ measure, countedFrom }: Results, { startOn, endOn }: { startOn: string; endOn: string }): string {
  if (measure !== 'live' || countedFrom === null || countedFrom <= startOn) return startOn
  return countedFrom < endOn ? countedFrom : endOn
}

/** The same line, from the day counting began: the rhythm expected that day is the one it had reached. */
function countedPart({ from, to, start, end, ...target }: Target, countedFrom: string): Target {
  const gone = daysBetween(start, countedFrom) / (daysBetween(start, end) + 1)
  return { ...target, from: from + (to - from) * gone, to, start: countedFrom, end }
}

const countWithin = ({ daily }: Results, from: string, to: string) => daily.reduce((sum, { day, count }) => (day >= from && day <= to ? sum + count : sum), 0)

/** Where one starts from when nobody knew: the first thirty days, once they are over. */
function firstMonth(results: Results, countedFrom: string, today: string): number | undefined {
  const end = addDays(countedFrom, 29)
  return today > end && results.measure === 'live' ? countWithin(results, countedFrom, end) * monthDays / 30 : undefined
}

function rhythm(results: Results, countedFrom: string, today: string): number | null {
  const days = Math.min(30, daysBetween(countedFrom, today))
  return days < 14 ? null : countWithin(results, addDays(today, -days), addDays(today, -1)) * monthDays / days
}

function byMonth({ daily }: Results): [month: string, count: number][] {
  const months = new Map<string, number>()
  for (const { day, count } of daily) months.set(day.slice(0, 7), (months.get(day.slice(0, 7)) ?? 0) + count)
  return [...months]
}

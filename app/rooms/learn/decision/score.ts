// Whether a decision's forecast held: scored on the day it named, by what was counted, never by memory.
import * as z from 'zod'
import type { Course } from '#app/answers/course.ts'
import type { Forecast } from '#app/model/learn/decision.ts'

export const scored = z.object({ verdict: z.enum(['pending', 'inside', 'below', 'above', 'unknown']), actual: z.number().nullable() })
export type Score = z.output<typeof scored>

/** Results of the objective from the evening of `decidedOn` to that of `byDay`, against the range foreseen. */
export function scoreForecast({ decidedOn, forecast }: { decidedOn: string; forecast: Forecast }, course: Pick<Course, 'today' | 'series'> | undefined): Score {
  const { low, high, byDay } = forecast
  if (!course || course.today < byDay) return { verdict: 'pending', actual: null }
  const last = course.series.at(-1)
  if (last === undefined || byDay > last.day) return { verdict: 'unknown', actual: null } // nothing is counted after the course
  const countedBy = (day: string) => course.series.findLast(point => point.day <= day && point.actual !== null)?.actual ?? null
  const [before, after] = [countedBy(decidedOn), countedBy(byDay)]
  if (before === null || after === null) return { verdict: 'unknown', actual: null }
  const actual = after - before
  return { verdict: actual < low ? 'below' : actual > high ? 'above' : 'inside', actual }
}

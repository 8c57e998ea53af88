// The days a question of sales is about: those of the objective followed, this year, twelve months, or days of one's own.
import { addDays, addMonths } from '@azimut/engines/calendar'
import * as z from 'zod'
import type { Period } from '#app/answers/resultsByCode.ts'
import { readCourseObjective } from '#app/answers/courseObjective.ts'
import { readToday } from '#app/answers/today.ts'
import type { Ctx } from '#app/kernel/context.ts'

const spans = ['course', 'year', 'months'] as const

/** `from` and `to` together, or one of the spans; without any, the days of the objective. */
export const asked = { span: z.enum(spans).optional(), from: z.iso.date().optional(), to: z.iso.date().optional() }
type Asked = z.output<z.ZodObject<typeof asked>>

export async function readPeriod(ctx: Ctx, { span = 'course', from, to }: Asked): Promise<Period & { hasCourse: boolean }> {
  const today = await readToday(ctx)
  const course = await readCourseObjective(ctx)
  const hasCourse = course !== undefined && course.startOn <= today
  if (from !== undefined && to !== undefined) return { from, to, hasCourse }
  if (span === 'course') return { from: hasCourse ? course.startOn : addDays(today, -89), to: today, hasCourse }
  return { from: span === 'year' ? `${today.slice(0, 4)}-01-01` : addMonths(`${today.slice(0, 7)}-01`, -12), to: today, hasCourse }
}

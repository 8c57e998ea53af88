// Proposes the forecast of a decision: the rhythm of these weeks, less or more what the line brings.
import { daysBetween } from '@azimut/engines/calendar'
import * as z from 'zod'
import { readCourse } from '#app/answers/course.ts'
import { readFullCost } from '#app/answers/fullCost.ts'
import { readToday } from '#app/answers/today.ts'
import { operation } from '#app/kernel/operation.ts'
import { budgetLine } from '#app/model/plan/budgetLine.ts'
import { foreseeCount } from './foresee.ts'

export const foreseeDecision = operation({
  access: 'learn.view', reads: true,
  input: z.strictObject({ budgetLineId: z.uuid(), afterCents: z.int().min(0), byDay: z.iso.date() }),
  /** Null until something has been counted. */
  output: z.object({ low: z.number(), mid: z.number(), high: z.number() }).nullable(),
  async run(ctx, { budgetLineId, afterCents, byDay }) {
    const today = await readToday(ctx)
    const course = await readCourse(ctx, today)
    if (course?.measure !== 'live' || byDay <= today || today < course.startOn) return null
    const { lines } = await readFullCost(ctx, { from: course.startOn, to: today })
    const { centsPerMonth } = await ctx.of(budgetLine).get(budgetLineId)
    const brought = lines.find(one => one.budgetLineId === budgetLineId)?.results ?? 0
    // Twice the money rarely brings twice the results; here it is taken to, and the person corrects.
    const kept = centsPerMonth > 0 ? afterCents / centsPerMonth : 1
    const seen = course.actual * (course.consentedShare ?? 0)
    const pace = seen > 0 ? Math.max(0, 1 + Math.min(1, brought / seen) * (kept - 1)) : 1
    return foreseeCount({ count: course.actual, days: daysBetween(course.startOn, today) + 1, horizonDays: daysBetween(today, byDay), pace })
  },
})

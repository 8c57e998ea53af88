// Places the review meetings of an objective, on working days from today on, and leaves those already placed where they are.
import { eq } from 'drizzle-orm'
import * as z from 'zod'
import { frenchHolidays, reviewDates } from '@azimut/engines/calendar'
import { readToday } from '#app/answers/today.ts'
import { translate } from '#app/deck/words.ts'
import { operation } from '#app/kernel/operation.ts'
import { takeTurn } from '#app/kernel/store/turn.ts'
import { objective } from '#app/model/aim/objective.ts'
import { meeting } from '#app/model/plan/meeting.ts'
import { words } from '../plan.words.ts'

export const placeReviews = operation({
  access: 'plan.edit',
  input: z.strictObject({ objectiveId: z.uuid(), cadence: z.enum(['weekly', 'fortnightly', 'monthly', 'quarterly']) }),
  output: z.object({ placed: z.number() }),
  async run(ctx, { objectiveId, cadence }) {
    const { startOn, endOn } = await ctx.of(objective).get(objectiveId)
    const years = Array.from({ length: Number(endOn.slice(0, 4)) - Number(startOn.slice(0, 4)) + 1 }, (_, at) => Number(startOn.slice(0, 4)) + at)
    const holidays = years.flatMap(year => frenchHolidays(year).map(({ day }) => day))
    await takeTurn(ctx, 'placeReviews')
    const today = await readToday(ctx)
    const known = new Set((await ctx.of(meeting).list({ where: eq(meeting.table.objectiveId, objectiveId) })).map(({ onDay }) => onDay))
    const days = reviewDates({ start: startOn, end: endOn, cadence, holidays }).filter(day => day >= today && !known.has(day))
    for (const onDay of days) await ctx.of(meeting).create({ title: translate(words, ctx.locale)('reviewTitle'), onDay, objectiveId })
    return { placed: days.length }
  },
})

// Reporting a KPI takes days and hours: its days go to the calendar, its hours to the plan, so that both are counted.
import { and, eq } from 'drizzle-orm'
import { frenchHolidays, reviewDates } from '@azimut/engines/calendar'
import { readToday } from '#app/answers/today.ts'
import type { Ctx } from '#app/kernel/context.ts'
import type { RowOf } from '#app/kernel/noun.ts'
import type { kpi } from '#app/model/aim/kpi.ts'
import { objective } from '#app/model/aim/objective.ts'
import { action } from '#app/model/plan/action.ts'
import { meeting } from '#app/model/plan/meeting.ts'

/** Days already taken for the objective serve this KPI too; its hours are one action, spread over the whole time. */
export async function placeReports(ctx: Ctx, { name, reporting, reportHours, ownerId, objectiveId }: RowOf<typeof kpi>) {
  if (reporting === null) return
  const { startOn, endOn } = await ctx.of(objective).get(objectiveId)
  const today = await readToday(ctx)
  const years = Array.from({ length: Number(endOn.slice(0, 4)) - Number(startOn.slice(0, 4)) + 1 }, (_, at) => Number(startOn.slice(0, 4)) + at)
  const days = reviewDates({ start: startOn, end: endOn, cadence: reporting, holidays: years.flatMap(year => frenchHolidays(year).map(one => one.day)) }).filter(day => day >= today)
  const known = new Set((await ctx.of(meeting).list({ where: eq(meeting.table.objectiveId, objectiveId) })).map(one => one.onDay))
  for (const onDay of days.filter(day => !known.has(day))) await ctx.of(meeting).create({ title: ctx.locale === 'fr' ? `Relevé\u202f: ${name}` : `Report: ${name}`, onDay, objectiveId })
  const last = days.at(-1)
  if (!reportHours || last === undefined) return
  const title = ctx.locale === 'fr' ? `Relever\u202f: ${name}` : `Report: ${name}`
  const hours = Math.round(days.length * reportHours * 100) / 100
  const [same] = await ctx.of(action).list({ where: and(eq(action.table.objectiveId, objectiveId), eq(action.table.title, title)) })
  if (same) await ctx.of(action).update({ id: same.id, version: same.version }, { hours, dueOn: last })
  else await ctx.of(action).create({ title, hours, ownerId, objectiveId, startOn: today > startOn ? today : startOn, dueOn: last })
}

// « Ajouter au plan »: what is to repair becomes an action, with the finding it repairs on its thread; before there is a course it waits « à relier ».
import { addDays } from '@azimut/engines/calendar'
import { and, eq, ne } from 'drizzle-orm'
import * as z from 'zod'
import { readCourseObjective } from '#app/answers/courseObjective.ts'
import { readToday } from '#app/answers/today.ts'
import { operation } from '#app/kernel/operation.ts'
import { takeTurn } from '#app/kernel/store/turn.ts'
import { finding } from '#app/model/diagnose/finding.ts'
import { action } from '#app/model/plan/action.ts'
import { refuseDoubt } from './refuseDoubt.ts'

const repairDays = 14

/** All the findings of the same check on the site are one repair, planned once; its time is the sum of theirs, as the report says it. */
export const planRepair = operation({
  access: 'diagnose.edit', input: z.strictObject({ findingId: z.uuid(), title: z.string().trim().min(1).max(200) }), output: action.row,
  async run(ctx, { findingId, title }) {
    const seen = await ctx.of(finding).get(findingId)
    refuseDoubt(seen)
    const { siteId, checkId } = seen
    await takeTurn(ctx, `repair ${checkId}`)
    const { table } = finding
    const same = await ctx.of(finding).list({ where: and(eq(table.siteId, siteId), eq(table.checkId, checkId), eq(table.nature, 'defect'), ne(table.state, 'fixed')) })
    const ids = new Set(same.map(one => one.id))
    const known = (await ctx.of(action).list({ where: ne(action.table.state, 'dropped') })).find(one => one.findingId && ids.has(one.findingId))
    if (known) return known
    const minutes = same.reduce((total, one) => total + one.effortMinutes, 0)
    const today = await readToday(ctx)
    return await ctx.of(action).create({ title, hours: minutes / 60, startOn: today, dueOn: addDays(today, repairDays), objectiveId: (await readCourseObjective(ctx))?.id ?? null, findingId })
  },
})

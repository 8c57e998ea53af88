// What the page of the room shows: this week's actions, and their tracked links with the clicks counted.
import { and, gt, inArray } from 'drizzle-orm'
import { addDays } from '@azimut/engines/calendar'
import * as z from 'zod'
import { readLinks } from '#app/answers/links.ts'
import { readToday } from '#app/answers/today.ts'
import { readWeek as readThisWeek } from '#app/answers/week.ts'
import { nothing, operation } from '#app/kernel/operation.ts'
import { site } from '#app/model/diagnose/site.ts'
import { action } from '#app/model/plan/action.ts'
import { readLastCheck } from '../landings/lastCheck.ts'

const day = z.iso.date()

export const readWeek = operation({
  access: 'act.view', reads: true, input: nothing,
  output: z.object({
    today: day, monday: day,
    actions: z.array(z.object({
      id: z.uuid(), title: z.string(), leverId: z.string().nullable(), hours: z.number(), hoursThisWeek: z.number(), startOn: day, dueOn: day,
      state: z.enum(['planned', 'doing', 'done', 'dropped']), ownerName: z.string().nullable(), why: z.string(), version: z.number(),
    })),
    plannedHours: z.number(), capacityHours: z.number().nullable(), isCapacityPart: z.boolean(),
    links: z.array(z.object({ id: z.uuid(), actionId: z.uuid(), label: z.string(), url: z.string(), destination: z.string(), clicks: z.number().nullable() })),
    /** First day of what is planned after this week; null when nothing is. */
    nextOn: day.nullable(),
    /** Planned pages that lost something of their visitors when they were last opened; null before. */
    pagesToMend: z.int().nullable(),
    /** Where a new link goes unless told otherwise. */
    siteUrl: z.string().nullable(),
  }),
  async run(ctx) {
    const today = await readToday(ctx)
    const week = await readThisWeek(ctx, today)
    const shown = new Set(week.actions.map(one => one.id))
    const links = await readLinks(ctx, today)
    const own = (await ctx.of(site).list()).find(one => one.kind === 'own')
    const { state, startOn } = action.table
    const later = await ctx.of(action).list({ where: and(inArray(state, ['planned', 'doing']), gt(startOn, addDays(week.monday, 6))) })
    const nextOn = later.map(one => one.startOn).toSorted()[0] ?? null
    const check = await readLastCheck(ctx)
    const pagesToMend = check?.state === 'done' ? check.pages.filter(one => one.standing === 'mend' || one.standing === 'down').length : null
    return { today, ...week, nextOn, pagesToMend, links: ctx.asker.role === 'guest' ? links.filter(link => shown.has(link.actionId)) : links, siteUrl: own?.url ?? null }
  },
})

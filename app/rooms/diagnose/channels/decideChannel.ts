// Decides of a channel: keep it, give it another role, merge it or close it, with the reason, when to look again, and what follows.
import { addDays } from '@azimut/engines/calendar'
import { eq } from 'drizzle-orm'
import * as z from 'zod'
import { courseOf, readCourseObjective } from '#app/answers/courseObjective.ts'
import { readToday } from '#app/answers/today.ts'
import type { Ctx } from '#app/kernel/context.ts'
import type { RowOf } from '#app/kernel/noun.ts'
import { operation } from '#app/kernel/operation.ts'
import { invalid } from '#app/kernel/refusal.ts'
import { objective } from '#app/model/aim/objective.ts'
import { channel } from '#app/model/diagnose/channel.ts'
import { action } from '#app/model/plan/action.ts'
import { askIdentity } from './openChannel.ts'

const daysToAct = 14

/** Every decision yields an action of the plan, or « rien », said as such. Kept or given another role, the channel is open; merged or closed, it is not. */
export const decideChannel = operation({
  access: 'diagnose.edit',
  input: z.strictObject({
    id: z.uuid(), version: z.int().positive(), decision: z.enum(['keep', 'reposition', 'merge', 'close']), reason: z.string().trim().min(3).max(500), reviewOn: z.iso.date().nullable(),
    /** Null is « rien ». */
    action: z.strictObject({ title: z.string().trim().min(1).max(200), hours: z.number().min(0).max(10_000) }).nullable(),
  }),
  output: channel.row,
  async run(ctx, { id, version, action: form, ...decided }) {
    const today = await readToday(ctx)
    if (decided.reviewOn !== null && decided.reviewOn <= today) throw invalid({ reviewOn: { fr: 'Choisissez un jour à venir.', en: 'Choose a day to come.' } })
    const open = decided.decision === 'keep' || decided.decision === 'reposition' ? 'yes' : 'no'
    const row = await ctx.of(channel).get(id)
    await askIdentity(ctx, open === 'yes' && row.open !== 'yes')
    if (form) await ctx.of(action).create({ ...form, startOn: today, dueOn: addDays(today, daysToAct), objectiveId: await objectiveOf(ctx, row), channelId: id })
    return await ctx.of(channel).update({ id, version }, { ...decided, open, decidedOn: today, yields: form ? 'action' : 'nothing' })
  },
})

/** An objective still followed that serves the channel's stake, or the course. */
async function objectiveOf(ctx: Ctx, { stakeId }: RowOf<typeof channel>): Promise<string | null> {
  const serving = stakeId ? courseOf(await ctx.of(objective).list({ where: eq(objective.table.stakeId, stakeId) })) : undefined
  return (serving ?? await readCourseObjective(ctx))?.id ?? null
}

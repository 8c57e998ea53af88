// What goes on when a course takes the place of another: lines still open, work still to do, campaigns and reviews to come follow it.
import { and, eq, gte, inArray, ne } from 'drizzle-orm'
import * as z from 'zod'
import { readToday } from '#app/answers/today.ts'
import type { Ctx } from '#app/kernel/context.ts'
import type { RowOf } from '#app/kernel/noun.ts'
import { campaign } from '#app/model/act/campaign.ts'
import type { objective } from '#app/model/aim/objective.ts'
import { action } from '#app/model/plan/action.ts'
import { budgetLine } from '#app/model/plan/budgetLine.ts'
import { meeting } from '#app/model/plan/meeting.ts'

/** How many of each followed. */
export const carried = z.object({ lines: z.int(), actions: z.int(), campaigns: z.int(), meetings: z.int() })
type Objective = Pick<RowOf<typeof objective>, 'id' | 'endOn'>
type Line = RowOf<typeof budgetLine>

/** What is over stays with the objective it served; each change is in the history of its record. */
export async function carryOn(ctx: Ctx, from: Objective, to: Objective): Promise<z.output<typeof carried>> {
  const today = await readToday(ctx)
  const objectiveId = to.id
  const lines = await ctx.of(budgetLine).list({ where: and(eq(budgetLine.table.objectiveId, from.id), gte(budgetLine.table.endOn, today)) })
  const actions = await ctx.of(action).list({ where: and(eq(action.table.objectiveId, from.id), inArray(action.table.state, ['planned', 'doing'])) })
  const campaigns = await ctx.of(campaign).list({ where: and(eq(campaign.table.objectiveId, from.id), ne(campaign.table.state, 'ended')) })
  const meetings = await ctx.of(meeting).list({ where: and(eq(meeting.table.objectiveId, from.id), gte(meeting.table.onDay, today)) })
  for (const line of lines) await ctx.of(budgetLine).update(at(line), { objectiveId, ...endOf(line, from, to) })
  for (const one of actions) await ctx.of(action).update(at(one), { objectiveId })
  for (const one of campaigns) await ctx.of(campaign).update(at(one), { objectiveId })
  for (const one of meetings) await ctx.of(meeting).update(at(one), { objectiveId })
  return { lines: lines.length, actions: actions.length, campaigns: campaigns.length, meetings: meetings.length }
}

const at = ({ id, version }: { id: string; version: number }) => ({ id, version })

/** A budget runs as long as its course; a trial, or a whole amount over given days, keeps its own end. */
const endOf = ({ startOn, endOn, totalCents }: Line, from: Objective, to: Objective): { endOn?: string } =>
  endOn < from.endOn || totalCents !== null ? {} : { endOn: to.endOn > startOn ? to.endOn : startOn }

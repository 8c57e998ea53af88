// How far the company is around the loop: the state of each room, and the one step that comes next.
import { eq, ne } from 'drizzle-orm'
import * as z from 'zod'
import { readMeetingsToHold } from '#app/answers/meetings.ts'
import { readTracker } from '#app/answers/resultsByCode.ts'
import { readToday } from '#app/answers/today.ts'
import { readWeek } from '#app/answers/week.ts'
import type { Ctx } from '#app/kernel/context.ts'
import { firstAndLast } from '#app/kernel/events/ask.ts'
import { nothing, operation } from '#app/kernel/operation.ts'
import { objective } from '#app/model/aim/objective.ts'
import { audit } from '#app/model/diagnose/audit.ts'
import { site } from '#app/model/diagnose/site.ts'
import { review } from '#app/model/learn/review.ts'
import { action } from '#app/model/plan/action.ts'
import { budgetLine } from '#app/model/plan/budgetLine.ts'
import { meeting } from '#app/model/plan/meeting.ts'
import { person } from '#app/model/plan/person.ts'

/** In the order they are walked the first time. */
const steps = ['site', 'diagnosis', 'course', 'budget', 'actions', 'tracker', 'review'] as const
export type LoopStep = (typeof steps)[number]

export const loop = z.object({
  diagnose: z.enum(['empty', 'reading', 'done']),
  aim: z.enum(['empty', 'done']),
  /** Of the five things that make a plan: people, a budget, actions, an owner for each, a day to take stock. */
  plan: z.object({ done: z.int(), of: z.int() }),
  act: z.object({ toDo: z.int() }),
  measure: z.enum(['empty', 'waiting', 'live', 'quiet', 'late']),
  learn: z.object({ held: z.int(), nextOn: z.iso.date().nullable(), nextId: z.uuid().nullable() }),
  /** `later`: passed over because one went on without a site. */
  steps: z.array(z.object({ step: z.enum(steps), done: z.boolean(), later: z.boolean() })),
  /** Null once the loop has been walked. */
  next: z.enum(steps).nullable(),
  today: z.iso.date(),
})
export type Loop = z.output<typeof loop>

export const readLoop = operation({
  access: 'home.view', reads: true, input: nothing, output: loop,
  run: async ctx => loopOn(ctx, await readToday(ctx)),
})

export async function loopOn(ctx: Ctx, today: string): Promise<Loop> {
  const own = await ctx.of(site).list({ where: eq(site.table.kind, 'own') })
  const audits = own[0] ? await ctx.of(audit).list({ where: eq(audit.table.siteId, own[0].id) }) : []
  const objectives = await ctx.of(objective).list()
  const lines = await ctx.of(budgetLine).list()
  const actions = await ctx.of(action).list({ where: ne(action.table.state, 'dropped') })
  const meetings = await ctx.of(meeting).list()
  const reviews = await ctx.of(review).list()
  const measure = await measureOn(ctx)

  const isWithoutSite = own.length === 0 && objectives.length > 0
  const isRead = audits.some(one => one.identity !== null)
  const hasCourse = objectives.length > 0
  const plan = [(await ctx.of(person).list()).length > 0, lines.length > 0, actions.length > 0, actions.length > 0 && actions.every(one => one.ownerId !== null), meetings.length > 0]
  const [nextMeeting] = await readMeetingsToHold(ctx)
  const done: Record<LoopStep, boolean> = {
    // Whoever has a course without a site went on without one, and knew it.
    site: own.length > 0 || hasCourse, diagnosis: isRead || hasCourse, course: hasCourse, budget: lines.length > 0, actions: actions.length > 0,
    tracker: measure === 'live' || measure === 'quiet' || measure === 'late' || isWithoutSite, review: reviews.length > 0,
  }
  return {
    diagnose: isRead ? 'done' : audits.some(one => one.state === 'queued' || one.state === 'reading') ? 'reading' : 'empty',
    aim: hasCourse ? 'done' : 'empty',
    plan: { done: plan.filter(Boolean).length, of: plan.length },
    act: { toDo: (await readWeek(ctx, today)).actions.filter(one => one.state !== 'done').length },
    measure,
    learn: { held: reviews.length, nextOn: nextMeeting?.onDay ?? null, nextId: nextMeeting?.id ?? null },
    steps: steps.map(step => ({ step, done: done[step], later: isWithoutSite && (step === 'site' || step === 'diagnosis' || step === 'tracker') })),
    next: steps.find(step => !done[step]) ?? null,
    today,
  }
}

const dayMs = 86_400_000

async function measureOn(ctx: Ctx): Promise<Loop['measure']> {
  const tracker = await readTracker(ctx)
  if (!tracker) return 'empty'
  if (ctx.services.events.lateness().late) return 'late'
  const heard = await firstAndLast(ctx.services.events, tracker.key).catch(() => 'away' as const)
  if (heard === 'away') return 'late'
  if (!heard) return 'waiting'
  return Date.parse(ctx.services.now()) - Date.parse(heard.last) < dayMs ? 'live' : 'quiet'
}

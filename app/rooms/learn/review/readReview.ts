// « Faire le point »: what was expected and what came, what moved outside, the four standing questions, what was promised and decided.
import { addDays } from '@azimut/engines/calendar'
import { eq, gte, ne } from 'drizzle-orm'
import * as z from 'zod'
import { readCourse } from '#app/answers/course.ts'
import type { FullCost } from '#app/answers/fullCost.ts'
import { readLineWorths } from '#app/answers/lineWorth.ts'
import { readMeetingsToHold } from '#app/answers/meetings.ts'
import { readMoved } from '#app/answers/moved.ts'
import { readToday } from '#app/answers/today.ts'
import { bilingual } from '#app/kernel/bilingual.ts'
import type { Ctx } from '#app/kernel/context.ts'
import { nothing, operation } from '#app/kernel/operation.ts'
import { postponement } from '#app/model/act/postponement.ts'
import { decision } from '#app/model/learn/decision.ts'
import { review } from '#app/model/learn/review.ts'
import { action } from '#app/model/plan/action.ts'
import { budgetLine } from '#app/model/plan/budgetLine.ts'
import { person } from '#app/model/plan/person.ts'
import { scored, scoreForecast } from '../decision/score.ts'
import { askStanding, standing } from './standing.ts'

const interval = z.object({ low: z.number(), mid: z.number(), high: z.number() })
const line = z.object({
  budgetLineId: z.uuid(), version: z.int(), label: z.string(), currency: z.string(), centsPerMonth: z.int(), plannedCents: z.int(), spentCents: z.int().nullable(), fullCents: z.int().nullable(),
  results: z.int().nullable(), costPerResult: interval.nullable(), expectedCents: z.int().nullable(), isBeyond: z.boolean(), awaits: z.boolean(), verdict: z.enum(['too-early', 'enough']),
})

export const readReview = operation({
  access: 'learn.view', reads: true, input: nothing,
  output: z.object({
    today: z.iso.date(),
    /** The next one to hold; its day may have come, or gone. */
    meeting: z.object({ id: z.uuid(), title: z.string(), onDay: z.iso.date() }).nullable(),
    reviews: z.array(review.row),
    /** The one held today, that decisions are taken at. */
    current: review.row.nullable(),
    course: z.object({
      objectiveId: z.uuid(), sentence: z.string(), results: bilingual, gender: z.enum(['feminine', 'masculine']), one: bilingual, expected: z.number(), actual: z.number(), low: z.number(), high: z.number(), expectedAtEnd: z.number(),
      state: z.enum(['on-course', 'watch', 'off-course', 'too-early']), measure: z.enum(['absent', 'silent', 'live', 'late']), startOn: z.iso.date(), endOn: z.iso.date(),
    }).nullable(),
    lines: z.array(line),
    /** Seen on our site and the others' since the last review; a month at the first one. */
    moved: z.array(z.object({ id: z.uuid(), sentence: z.string(), state: z.enum(['new', 'fixed', 'regressed']), isOwn: z.boolean(), site: z.string(), at: z.string() })),
    movedSince: z.iso.date(),
    questions: standing,
    /** Money and hours noted since the start, in all and on no line of the objective. */
    effort: z.object({ spentCents: z.int(), outsideCents: z.int(), hours: z.number(), outsideHours: z.number() }).nullable(),
    /** Actions put off since the last review. */
    postponed: z.int(),
    commitments: z.array(z.object({ id: z.uuid(), title: z.string(), owner: z.string().nullable(), dueOn: z.iso.date(), kept: z.enum(['kept', 'late', 'toCome']) })),
    decisions: z.array(z.object({ decision: decision.row, score: scored })),
    /** The day first proposed to compare a forecast. */
    compareOn: z.iso.date(),
  }),
  async run(ctx) {
    const today = await readToday(ctx)
    const course = await readCourse(ctx, today)
    const reviews = (await ctx.of(review).list()).toReversed()
    const meetings = await readMeetingsToHold(ctx)
    const { lines, cost } = course ? await readLineWorths(ctx, { from: course.startOn, to: today }) : { lines: [], cost: undefined }
    const movedSince = reviews.find(one => one.heldOn < today)?.heldOn ?? addDays(today, -30)
    const decisions = (await ctx.of(decision).list()).toReversed()
    return {
      today, reviews, movedSince,
      current: reviews.find(one => one.heldOn === today && one.objectiveId === course?.objective.id) ?? null,
      meeting: meetings[0] ?? null,
      course: course ? {
        objectiveId: course.objective.id, sentence: course.objective.sentence, results: course.kpi.words?.many ?? { fr: 'résultats', en: 'results' }, one: course.kpi.words?.one ?? { fr: 'résultat', en: 'result' }, gender: course.kpi.words?.gender ?? 'masculine' as const,
        expected: course.expected, actual: course.actual, low: course.low, high: course.high, expectedAtEnd: course.expectedAtEnd, state: course.state, measure: course.measure, startOn: course.startOn, endOn: course.endOn,
      } : null,
      lines,
      moved: await readMoved(ctx, movedSince),
      questions: await askStanding(ctx, course, cost),
      effort: course && cost ? await readEffort(ctx, cost, course.objective.id) : null,
      postponed: (await ctx.of(postponement).list({ where: gte(postponement.table.notedOn, movedSince) })).length,
      commitments: await promised(ctx, { since: movedSince, today }),
      decisions: decisions.map(one => ({ decision: one, score: scoreForecast(one, course) })),
      compareOn: meetings.find(one => one.onDay > today)?.onDay ?? addDays(today, 30),
    }
  },
})

/** What no line accounts for is outside, and so is what a line of another objective took. */
async function readEffort(ctx: Ctx, { totals, lines, unassignedCents, unassignedHours }: FullCost, objectiveId: string) {
  const ours = new Set((await ctx.of(budgetLine).list({ where: eq(budgetLine.table.objectiveId, objectiveId) })).map(one => one.id))
  const others = lines.filter(one => !ours.has(one.budgetLineId))
  return {
    spentCents: totals.spentCents, outsideCents: others.reduce((sum, one) => sum + (one.spentCents ?? 0), unassignedCents),
    hours: totals.hours, outsideHours: others.reduce((sum, one) => sum + one.hours, unassignedHours),
  }
}

/** Actions due since the last review, kept or not, and the next ones. */
async function promised(ctx: Ctx, { since, today }: { since: string; today: string }) {
  const owners = new Map((await ctx.of(person).list()).map(one => [one.id, one.name]))
  const rows = await ctx.of(action).list({ where: ne(action.table.state, 'dropped') })
  return rows.filter(one => one.dueOn >= since || one.state !== 'done').toSorted((a, b) => a.dueOn.localeCompare(b.dueOn)).slice(0, 20).map(({ id, title, ownerId, dueOn, state }) => ({
    id, title, owner: owners.get(ownerId ?? '') ?? null, dueOn, kept: state === 'done' ? 'kept' as const : dueOn < today ? 'late' as const : 'toCome' as const,
  }))
}

// Everything of the home page in one question: the course, the week, the decision that waits, what it brings, what changed.
import { eq } from 'drizzle-orm'
import * as z from 'zod'
import { readCourse } from '#app/answers/course.ts'
import { readLineWorths } from '#app/answers/lineWorth.ts'
import type { LineWorth } from '#app/answers/lineWorth.ts'
import { readMoved } from '#app/answers/moved.ts'
import { readTracker } from '#app/answers/resultsByCode.ts'
import { readToday } from '#app/answers/today.ts'
import { readWeek } from '#app/answers/week.ts'
import { bilingual } from '#app/kernel/bilingual.ts'
import type { Ctx } from '#app/kernel/context.ts'
import { firstAndLast } from '#app/kernel/events/ask.ts'
import { operation } from '#app/kernel/operation.ts'
import { workspace } from '#app/kernel/tables.ts'
import { loop, loopOn } from '../loop/readLoop.ts'
import type { Loop } from '../loop/readLoop.ts'

const interval = z.object({ low: z.number(), mid: z.number(), high: z.number() })
const day = z.iso.date()

const course = z.object({
  sentence: z.string(), gender: z.enum(['feminine', 'masculine']), many: bilingual, one: bilingual, definition: bilingual, formula: bilingual, measure: z.enum(['absent', 'silent', 'live', 'late']), startOn: day, endOn: day,
  state: z.enum(['on-course', 'watch', 'off-course', 'too-early']), expected: z.number(), actual: z.number(), expectedAtEnd: z.number(), low: z.number(), high: z.number(),
  chanceInTen: z.int().nullable(), missingForVerdict: z.number().nullable(), consentedShare: z.number().nullable(),
  rows: z.array(z.object({ label: z.string(), value: z.string() })), series: z.array(z.object({ day, expected: z.number(), actual: z.number().nullable() })),
})
const waiting = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('line'), budgetLineId: z.uuid(), label: z.string(), currency: z.string(), results: z.int(), spentCents: z.int(), expectedCents: z.int(), costPerResult: interval.nullable() }),
  z.object({ kind: z.literal('review'), onDay: day }),
])

export const readHome = operation({
  access: 'home.view', reads: true, input: z.strictObject({ /** The last visit; a week ago when not said. */ since: z.iso.datetime().optional() }),
  output: z.object({
    today: day, currency: z.string(), loop, course: course.nullable(),
    week: z.object({
      actions: z.array(z.object({ id: z.uuid(), title: z.string(), why: z.string(), hours: z.number(), hoursThisWeek: z.number(), dueOn: day, state: z.enum(['planned', 'doing', 'done', 'dropped']), ownerName: z.string().nullable(), version: z.int() })),
      plannedHours: z.number(), capacityHours: z.number().nullable(), isCapacityPart: z.boolean(),
    }),
    waiting: waiting.nullable(),
    worth: z.object({ valueCents: z.int().nullable(), fullCents: z.int().nullable(), spentCents: z.int(), hours: z.number(), roi: interval.nullable(), verdict: z.enum(['too-early', 'enough']), missingResults: z.int(), results: z.int() }).nullable(),
    since: z.object({ at: z.string(), moved: z.array(z.object({ id: z.uuid(), sentence: z.string(), state: z.enum(['new', 'fixed', 'regressed']), isOwn: z.boolean(), site: z.string() })), firstEventAt: z.string().nullable() }),
  }),
  async run(ctx, { since }) {
    const today = await readToday(ctx)
    const [company] = await ctx.db.select({ currency: workspace.currency }).from(workspace).where(eq(workspace.id, ctx.workspace))
    const at = since ?? new Date(Date.parse(ctx.services.now()) - 7 * 86_400_000).toISOString()
    const [state, held] = [await loopOn(ctx, today), await readCourse(ctx, today)]
    const ledger = held && today >= held.startOn ? await readLineWorths(ctx, { from: held.startOn, to: today }) : undefined
    return {
      today, currency: company!.currency, loop: state, week: await readWeek(ctx, today),
      course: held?.kpi.words ? { ...held, ...held.kpi.words, sentence: held.objective.sentence } : null,
      waiting: whatWaits(ledger?.lines ?? [], state, today),
      worth: ledger?.cost.totals ?? null,
      since: { at, moved: await readMoved(ctx, at, 4), firstEventAt: await firstEvent(ctx, at) },
    }
  },
})

/** A line that costs more than was said comes before a review whose day has come. */
function whatWaits(lines: readonly LineWorth[], { learn }: Loop, today: string): z.output<typeof waiting> | null {
  const line = lines.find(one => one.awaits)
  const due = learn.nextOn !== null && learn.nextOn <= today ? { kind: 'review' as const, onDay: learn.nextOn } : null
  if (!line || line.expectedCents === null) return due
  const { budgetLineId, label, currency, results, fullCents, spentCents, expectedCents, costPerResult } = line
  return { kind: 'line', budgetLineId, label, currency, results: results ?? 0, spentCents: fullCents ?? spentCents ?? 0, expectedCents, costPerResult }
}

async function firstEvent(ctx: Ctx, since: string): Promise<string | null> {
  const tracker = await readTracker(ctx)
  const heard = tracker && await firstAndLast(ctx.services.events, tracker.key).catch(() => undefined)
  return heard && heard.first >= since ? heard.first : null
}

// Where one company stands, in a line: what a consultant with several clients reads of each.
import * as z from 'zod'
import { readCourse } from '#app/answers/course.ts'
import { readLineWorths } from '#app/answers/lineWorth.ts'
import { readMeetingsToHold } from '#app/answers/meetings.ts'
import { readTracker } from '#app/answers/resultsByCode.ts'
import { readToday } from '#app/answers/today.ts'
import { bilingual } from '#app/kernel/bilingual.ts'
import { firstAndLast } from '#app/kernel/events/ask.ts'
import { nothing, operation } from '#app/kernel/operation.ts'
import { audit } from '#app/model/diagnose/audit.ts'

export const readStanding = operation({
  access: 'home.view', reads: true, input: nothing,
  output: z.object({
    today: z.iso.date(),
    /** Null while no course is set. */
    course: z.object({ sentence: z.string(), state: z.enum(['on-course', 'watch', 'off-course', 'too-early']), actual: z.number(), expected: z.number(), many: bilingual, isMeasured: z.boolean() }).nullable(),
    /** The budget line whose results cost more than was said, or the review whose day has come. */
    waiting: z.discriminatedUnion('kind', [z.object({ kind: z.literal('line'), label: z.string() }), z.object({ kind: z.literal('review'), onDay: z.iso.date() })]).nullable(),
    nextMeetingOn: z.iso.date().nullable(),
    /** The last event heard from the site; null when nothing came, or when nobody can say now. */
    heardAt: z.string().nullable(),
    lastReadAt: z.string().nullable(),
  }),
  async run(ctx) {
    const today = await readToday(ctx)
    const held = await readCourse(ctx, today)
    const lines = held && today >= held.startOn ? (await readLineWorths(ctx, { from: held.startOn, to: today })).lines : []
    const [meeting] = await readMeetingsToHold(ctx)
    const line = lines.find(one => one.awaits)
    const tracker = await readTracker(ctx)
    const heard = tracker && await firstAndLast(ctx.services.events, tracker.key).catch(() => undefined)
    const readings = (await ctx.of(audit).list()).flatMap(one => one.finishedAt ?? [])
    return {
      today,
      course: held?.kpi.words ? { sentence: held.objective.sentence, state: held.state, actual: held.actual, expected: held.expected, many: held.kpi.words.many, isMeasured: held.measure === 'live' } : null,
      waiting: line ? { kind: 'line' as const, label: line.label } : meeting && meeting.onDay <= today ? { kind: 'review' as const, onDay: meeting.onDay } : null,
      nextMeetingOn: meeting?.onDay ?? null,
      heardAt: heard?.last ?? null,
      lastReadAt: readings.toSorted().at(-1) ?? null,
    }
  },
})

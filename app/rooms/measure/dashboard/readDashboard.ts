// What the page of the room shows: the course, what each line cost and brought, visits, pages, channels, links and cost files.
import { addDays } from '@azimut/engines/calendar'
import * as z from 'zod'
import { findAudience } from '#app/answers/audience/audience.ts'
import { askQuestion } from '#app/answers/audience/question.ts'
import { askSeries } from '#app/answers/audience/series.ts'
import { readCourse } from '#app/answers/course.ts'
import type { Course } from '#app/answers/course.ts'
import type { FullCost } from '#app/answers/fullCost.ts'
import { readLineWorths } from '#app/answers/lineWorth.ts'
import type { LineWorth } from '#app/answers/lineWorth.ts'
import { readLinks } from '#app/answers/links.ts'
import type { CountedLink } from '#app/answers/links.ts'
import { readWorkers } from '#app/answers/spending.ts'
import { readToday } from '#app/answers/today.ts'
import type { Ctx } from '#app/kernel/context.ts'
import { nothing, operation } from '#app/kernel/operation.ts'
import { timeEntry } from '#app/model/act/timeEntry.ts'
import { costImport } from '#app/model/measure/costImport.ts'

interface Visits {
  days: { day: string; visits: number; pageviews: number }[]
  /** `visits`: those that began on the page. */
  pages: { value: string; visits: number; pageviews: number }[]
  /** `value` is null where nobody knows. */
  channels: { value: string | null; visits: number }[]
  bots: { reason: string; events: number }[]
  /** Of the page views, those of people who agreed, 0–1. */
  consentedShare: number | null
}

export const readDashboard = operation({
  access: 'measure.view', reads: true, input: nothing,
  output: z.object({
    from: z.iso.date(), to: z.iso.date(), currency: z.string(),
    course: z.custom<Course>().nullable(),
    costs: z.custom<Omit<FullCost, 'lines'> & { lines: LineWorth[] }>(),
    /** Null without a code of measure, or while the event store is away. */
    visits: z.custom<Visits>().nullable(),
    links: z.array(z.custom<CountedLink>()),
    imports: z.array(costImport.row),
    /** People who worked and whose hour has no price yet: their hours stay out of the full cost until it is given. */
    unpriced: z.array(z.object({ id: z.uuid(), name: z.string(), version: z.number() })),
    /** What came is kept and will be counted, but is not counted yet. */
    late: z.boolean(),
  }),
  async run(ctx) {
    const today = await readToday(ctx)
    const course = await readCourse(ctx, today) ?? null
    // Without an objective, or before it starts: the last thirty days.
    const from = course && course.startOn <= today ? course.startOn : addDays(today, -29)
    const { cost, lines } = await readLineWorths(ctx, { from, to: today })
    const workers = new Set((await ctx.of(timeEntry).list()).map(entry => entry.personId))
    const unpriced = (await readWorkers(ctx)).filter(one => one.rateCentsPerHour === null && workers.has(one.id))
    return {
      from, to: today, course, costs: { ...cost, lines }, currency: cost.currency,
      visits: await readVisits(ctx, from, today),
      links: await readLinks(ctx, today),
      imports: (await ctx.of(costImport).list()).toReversed(),
      unpriced: unpriced.map(({ id, name, version }) => ({ id, name, version })),
      late: course?.measure === 'late' || ctx.services.events.lateness().late,
    }
  },
})

async function readVisits(ctx: Ctx, from: string, to: string): Promise<Visits | null> {
  const audience = await findAudience(ctx)
  if (!audience) return null
  const period = { from, to }
  try {
    const [days, pages, channels, bots] = await Promise.all([
      askSeries(audience, { ...period, metrics: ['visits', 'pageviews'] }, { bucket: 'day', compare: 'none' }),
      askQuestion(audience, { ...period, metrics: ['pageviews', 'visits'], dimensions: ['page'], limit: 10 }),
      askQuestion(audience, { ...period, metrics: ['visits'], dimensions: ['channel'], limit: 12 }),
      askQuestion(audience, { ...period, metrics: ['machines'], dimensions: ['machine-reason'] }),
    ])
    return {
      days: days.points.map(({ at, values }) => ({ day: at, visits: values.visits ?? 0, pageviews: values.pageviews ?? 0 })),
      pages: pages.rows.map(({ keys, values }) => ({ value: keys[0] ?? '', visits: values.visits ?? 0, pageviews: values.pageviews ?? 0 })),
      channels: channels.rows.map(({ keys, values }) => ({ value: keys[0] ?? null, visits: values.visits ?? 0 })),
      bots: bots.rows.map(({ keys, values }) => ({ reason: keys[0] ?? '', events: values.machines ?? 0 })),
      consentedShare: days.consentedShare,
    }
  } catch {
    return null // the page says that the measure is late
  }
}

// « À préciser »: what nobody knew and the calculations go on without, each with the room that would take it.
import { eq } from 'drizzle-orm'
import * as z from 'zod'
import { readCourseObjective } from '#app/answers/courseObjective.ts'
import { nothing, operation } from '#app/kernel/operation.ts'
import { baseline } from '#app/model/aim/baseline.ts'
import { means } from '#app/model/plan/means.ts'
import { person } from '#app/model/plan/person.ts'
import { reverseBudget } from '#app/model/plan/reverseBudget.ts'

export const readToSpecify = operation({
  access: 'home.view', reads: true, input: nothing,
  /** What knowing it would change most comes first. */
  output: z.array(z.discriminatedUnion('kind', [
    z.object({ kind: z.enum(['per-month-now', 'value', 'margin', 'closing', 'money', 'hours']), room: z.string() }),
    /** What an hour of these people costs. */
    z.object({ kind: z.literal('hour-price'), room: z.string(), names: z.array(z.string()) }),
    /** A reference of the market that the budget rests on, from low to high nine times in ten. */
    z.object({ kind: z.literal('assumption'), room: z.string(), id: z.string(), low: z.number(), high: z.number(), source: z.string().nullable() }),
  ])),
  async run(ctx) {
    const course = await readCourseObjective(ctx)
    const [base] = await ctx.of(baseline).list()
    const [money] = await ctx.of(means).list()
    const people = await ctx.of(person).list()
    const [kept] = course ? (await ctx.of(reverseBudget).list({ where: eq(reverseBudget.table.objectiveId, course.id) })).toReversed() : []
    const references = (kept?.assumptions ?? []).filter(one => !one.own).toSorted((a, b) => b.high / b.low - a.high / a.low)
    const unpriced = people.filter(one => one.rateCentsPerHour === null).map(one => one.name)
    const when = <T>(isMissing: boolean, item: T) => isMissing ? [item] : []
    return [
      ...when(course?.fromPerMonth === null, { kind: 'per-month-now' as const, room: 'aim' }),
      ...references.map(({ id, low, high, source }) => ({ kind: 'assumption' as const, room: 'plan', id, low, high, source: source ?? null })),
      ...when(course?.valueCents === null, { kind: 'value' as const, room: 'aim' }),
      ...when(course?.marginShare === null, { kind: 'margin' as const, room: 'aim' }),
      ...when(base?.closingShare === null, { kind: 'closing' as const, room: 'aim' }),
      ...when(Boolean(course) && !people.some(one => one.hoursPerWeek !== null), { kind: 'hours' as const, room: 'plan' }),
      ...when(money?.centsPerMonth === null, { kind: 'money' as const, room: 'plan' }),
      ...when(unpriced.length > 0, { kind: 'hour-price' as const, room: 'plan', names: unpriced }),
    ]
  },
})

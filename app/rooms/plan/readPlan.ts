// What the page of the room shows: the course, its budget lines, actions, people, meetings and the dates of the sector.
import * as z from 'zod'
import { addMonths } from '@azimut/engines/calendar'
import { readCourseObjective } from '#app/answers/courseObjective.ts'
import { sumHours } from '#app/answers/capacity.ts'
import { readDates } from '#app/answers/dates.ts'
import { kpis, levers, objectives } from '#app/answers/shelves.ts'
import { describePayment } from '#app/catalogue/levers/_contract.ts'
import type { Lever } from '#app/catalogue/levers/_contract.ts'
import { bilingual } from '#app/kernel/bilingual.ts'
import { nothing, operation } from '#app/kernel/operation.ts'
import { readToday } from '#app/answers/today.ts'
import { isTrial } from '#app/answers/trial.ts'
import { objective } from '#app/model/aim/objective.ts'
import { action } from '#app/model/plan/action.ts'
import { budgetLine } from '#app/model/plan/budgetLine.ts'
import { meeting } from '#app/model/plan/meeting.ts'
import { person } from '#app/model/plan/person.ts'
import { reverseBudget } from '#app/model/plan/reverseBudget.ts'
import { pricePerClick } from './budget/question.ts'
import { rankLevers } from './budget/rankLevers.ts'

const range = z.object({ low: z.number(), mid: z.number(), high: z.number() })

const tell = (lever: Lever) => {
  const { id, name, does, cost, hoursPerWeek, weeksToEffect: { low, mid, high } } = lever
  return { id, name, does, paidBy: cost.model, payment: describePayment(cost), isPriced: pricePerClick(lever) !== undefined, hoursPerWeek, weeksToEffect: { low, mid, high } }
}

export const readPlan = operation({
  access: 'plan.view', reads: true, input: nothing,
  output: z.object({
    today: z.iso.date(),
    objective: objective.row.nullable(),
    results: bilingual,
    /** The whole shelf, the most fitting first. */
    levers: z.array(z.object({ id: z.string(), name: bilingual, does: bilingual, paidBy: z.enum(['click', 'views', 'each', 'commission', 'hours']), payment: bilingual, /** Its budget can be derived from the objective. */ isPriced: z.boolean(), hoursPerWeek: range, weeksToEffect: range })),
    budgets: z.array(reverseBudget.row),
    lines: z.array(budgetLine.row),
    /** Of the lines, those that are trials. */
    trialIds: z.array(z.uuid()),
    actions: z.array(action.row),
    people: z.array(person.row),
    /** Hours a week of everybody together; `isPart`: somebody did not say theirs. Null while nobody did. */
    weekHours: z.object({ hours: z.number(), isPart: z.boolean() }).nullable(),
    meetings: z.array(meeting.row),
    /** Days off and selling days of everybody and of the sector, from today to a year later. */
    dates: z.array(z.object({ id: z.string(), name: bilingual, start: z.string(), end: z.string(), kind: z.enum(['closed', 'selling']) })),
  }),
  async run(ctx) {
    const today = await readToday(ctx)
    const target = await readCourseObjective(ctx) ?? null
    const counted = target && (await kpis()).get(target.kpiId)
    const lines = await ctx.of(budgetLine).list()
    const aimed = new Map((await ctx.of(objective).list()).map(one => [one.id, one]))
    const people = await ctx.of(person).list()
    const weekHours = sumHours(people.map(one => one.hoursPerWeek))
    const ranked = rankLevers([...(await levers()).values()], [...(await objectives()).values()], { kpiId: target?.kpiId ?? null, hoursPerWeek: weekHours?.isPart ? null : weekHours?.hours ?? null })
    return {
      today, objective: target, results: counted?.many ?? { fr: 'résultats', en: 'results' },
      levers: ranked.map(tell),
      budgets: await ctx.of(reverseBudget).list(), lines, trialIds: lines.filter(one => isTrial(one, aimed.get(one.objectiveId ?? ''))).map(one => one.id), actions: await ctx.of(action).list(),
      people, weekHours, meetings: await ctx.of(meeting).list(),
      dates: await readDates(ctx, { from: today, to: addMonths(today, 12) }),
    }
  },
})

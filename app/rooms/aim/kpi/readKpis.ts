// The register of KPIs: digital and physical in one table, each with its objective, its sheet and what it still lacks.
import * as z from 'zod'
import { courseOf } from '#app/answers/courseObjective.ts'
import { kpis as shelf } from '#app/answers/shelves.ts'
import { nothing, operation } from '#app/kernel/operation.ts'
import { kpi } from '#app/model/aim/kpi.ts'
import { objective } from '#app/model/aim/objective.ts'
import { person } from '#app/model/plan/person.ts'
import { mostOnDashboard, mostPerObjective } from './dashboard.ts'

export const readKpis = operation({
  access: 'aim.view', reads: true, input: nothing,
  output: z.object({
    /** Those of the dashboard first. What nobody wrote is the shelf's, in the language asked for. */
    kpis: z.array(z.object({
      row: kpi.row, definition: z.string(), formula: z.string(), unit: z.string(), source: z.string(),
      ownerName: z.string().nullable(), objective: z.string(),
      /** `people`: neither an experience nor a verbatim behind it; `owner`, `refresh`: nobody said. */
      lacks: z.array(z.enum(['people', 'owner', 'refresh'])),
    })),
    /** Objectives still followed, the course first: none and more than three KPIs are said. */
    objectives: z.array(z.object({ id: z.uuid(), sentence: z.string(), count: z.number(), endOn: z.iso.date() })),
    people: z.array(z.object({ id: z.uuid(), name: z.string() })),
    onDashboard: z.number(), mostOnDashboard: z.number(), mostPerObjective: z.number(),
  }),
  async run(ctx) {
    const counted = await shelf()
    const rows = await ctx.of(kpi).list()
    const all = await ctx.of(objective).list()
    const sentences = new Map(all.map(one => [one.id, one.sentence]))
    const people = await ctx.of(person).list()
    const names = new Map(people.map(one => [one.id, one.name]))
    const course = courseOf(all)
    const open = all.filter(one => one.endedOn === null).toSorted((a, b) => Number(b === course) - Number(a === course))
    return {
      kpis: rows.toSorted((a, b) => Number(b.onDashboard) - Number(a.onDashboard)).map(row => {
        const usual = counted.get(row.kpiId)
        return {
          row, definition: row.definition ?? usual?.definition[ctx.locale] ?? '', formula: row.formula ?? usual?.formula[ctx.locale] ?? '',
          unit: row.unit ?? usual?.unit[ctx.locale] ?? '', source: row.source ?? usual?.readIn[ctx.locale] ?? '',
          ownerName: names.get(row.ownerId ?? '') ?? null, objective: sentences.get(row.objectiveId) ?? '',
          lacks: [...(row.experience || row.verbatim ? [] : ['people' as const]), ...(row.ownerId ? [] : ['owner' as const]), ...(row.refresh ? [] : ['refresh' as const])],
        }
      }),
      objectives: open.map(({ id, sentence, endOn }) => ({ id, sentence, endOn, count: rows.filter(row => row.objectiveId === id).length })),
      people: people.map(({ id, name }) => ({ id, name })),
      onDashboard: rows.filter(row => row.onDashboard).length, mostOnDashboard, mostPerObjective,
    }
  },
})

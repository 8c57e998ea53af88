// What the page of the room shows: weaknesses to answer, stakes, the course with its checks, results one may count.
import { eq } from 'drizzle-orm'
import * as z from 'zod'
import { courseOf } from '#app/answers/courseObjective.ts'
import { readBudgetNow } from '#app/answers/budgetNow.ts'
import { kpis, objectives as templates } from '#app/answers/shelves.ts'
import { readToday } from '#app/answers/today.ts'
import { bilingual } from '#app/kernel/bilingual.ts'
import { nothing, operation } from '#app/kernel/operation.ts'
import { kpi } from '#app/model/aim/kpi.ts'
import { objective } from '#app/model/aim/objective.ts'
import { stake } from '#app/model/aim/stake.ts'
import { swotItem } from '#app/model/diagnose/swotItem.ts'
import { draft, readDrafts } from '../template/readTemplates.ts'

const countable = z.object({ id: z.string(), wish: bilingual, many: bilingual, one: bilingual, definition: bilingual, formula: bilingual, unit: bilingual, humanSignal: bilingual, vanityWarning: bilingual.nullable(), readIn: bilingual, tells: bilingual })

export const readAim = operation({
  access: 'aim.view', reads: true, input: nothing,
  output: z.object({
    weaknesses: z.array(z.object({ id: z.uuid(), sentence: z.string() })),
    stakes: z.array(z.object({ id: z.uuid(), sentence: z.string(), swotItemId: z.uuid().nullable(), answers: z.string().nullable() })),
    /** The course first when there is one, then the newest; those ended are there too. */
    objectives: z.array(objective.row),
    courseId: z.uuid().nullable(),
    /** The seven wishes, each a complete draft for this company. */
    templates: z.array(draft),
    kpis: z.array(kpi.row),
    /** The whole shelf, what people most often want of a year first. */
    countables: z.array(countable),
    /** Chances 0–1 of the course with the budget kept; null until one is kept. */
    chance: z.number().nullable(),
    today: z.iso.date(),
  }),
  async run(ctx) {
    const weaknesses = await ctx.of(swotItem).list({ where: eq(swotItem.table.kind, 'weakness') })
    const sentences = new Map(weaknesses.map(one => [one.id, one.sentence]))
    const stakes = await ctx.of(stake).list()
    const all = await ctx.of(objective).list()
    const course = courseOf(all)
    const others = all.filter(one => one !== course).toReversed()
    return {
      weaknesses: weaknesses.map(({ id, sentence }) => ({ id, sentence })),
      stakes: stakes.map(({ id, sentence, swotItemId }) => ({ id, sentence, swotItemId, answers: swotItemId === null ? null : sentences.get(swotItemId) ?? null })),
      objectives: course ? [course, ...others] : others, courseId: course?.id ?? null, templates: (await readDrafts(ctx)).drafts,
      kpis: await ctx.of(kpi).list(),
      countables: await readCountables(),
      chance: course ? (await readBudgetNow(ctx, course.id))?.chance ?? null : null,
      today: await readToday(ctx),
    }
  },
})

/** In the order of the seven wishes, then the others. */
async function readCountables() {
  const wishes = [...(await templates()).values()].toSorted((a, b) => a.order - b.order).map(one => one.defaultKpi)
  const place = (id: string) => wishes.includes(id) ? wishes.indexOf(id) : wishes.length
  return [...(await kpis()).values()].toSorted((a, b) => place(a.id) - place(b.id))
}

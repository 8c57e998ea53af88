// The parts of a company side by side: the course of each, and its money committed, spent and left.
import { and, asc, eq, isNotNull, sql } from 'drizzle-orm'
import * as z from 'zod'
import { readCourse } from '#app/answers/course.ts'
import { courseOf } from '#app/answers/courseObjective.ts'
import { readSpending } from '#app/answers/spending.ts'
import { readToday } from '#app/answers/today.ts'
import { bilingual } from '#app/kernel/bilingual.ts'
import type { Ctx } from '#app/kernel/context.ts'
import type { RowOf } from '#app/kernel/noun.ts'
import { nothing, operation } from '#app/kernel/operation.ts'
import { entity, workspace } from '#app/kernel/tables.ts'
import { objective } from '#app/model/aim/objective.ts'

export const readEntities = operation({
  access: 'home.view', reads: true, input: nothing,
  output: z.object({
    currency: z.string(),
    /** In alphabetical order; none for a company that is one. */
    entities: z.array(z.object({
      id: z.uuid(), name: z.string(),
      course: z.object({ sentence: z.string(), state: z.enum(['on-course', 'watch', 'off-course', 'too-early']), actual: z.number(), expected: z.number(), many: bilingual, isMeasured: z.boolean(), /** Another open objective counts the same results: they cannot be told apart. */ isShared: z.boolean(), endOn: z.iso.date() }).nullable(),
      /** Planned from the start of its objective to the end, and paid so far; null while nobody said what a line cost. */
      committedCents: z.int(), spentCents: z.int().nullable(),
    })),
  }),
  async run(ctx) {
    const today = await readToday(ctx)
    const [company] = await ctx.db.select({ currency: workspace.currency }).from(workspace).where(eq(workspace.id, ctx.workspace))
    const { currency } = company!
    const rows = await ctx.db.select({ id: entity.id, name: entity.name }).from(entity).where(and(eq(entity.workspace, ctx.workspace), isNotNull(entity.parent))).orderBy(asc(sql`lower(${entity.name})`))
    const objectives = await ctx.of(objective).list()
    const open = objectives.filter(one => one.endedOn === null && one.endOn >= today)
    const entities = []
    for (const { id, name } of rows) {
      const set = courseOf(objectives.filter(one => one.entity === id))
      const held = set && await readCourse(ctx, today, set)
      entities.push({
        id, name, ...await moneyOf(ctx, set, { today, currency }),
        course: held?.kpi.words ? { sentence: set!.sentence, state: held.state, actual: held.actual, expected: held.expected, many: held.kpi.words.many, isMeasured: held.measure === 'live', isShared: open.filter(one => one.kpiId === set!.kpiId).length > 1, endOn: held.endOn } : null,
      })
    }
    return { currency, entities }
  },
})

async function moneyOf(ctx: Ctx, set: RowOf<typeof objective> | undefined, { today, currency }: { today: string; currency: string }): Promise<{ committedCents: number; spentCents: number | null }> {
  if (!set) return { committedCents: 0, spentCents: 0 }
  const ofSet = async (to: string) => (await readSpending(ctx, { from: set.startOn, to, currency })).filter(one => one.line?.objectiveId === set.id)
  const committedCents = (await ofSet(set.endOn)).reduce((sum, one) => sum + one.plannedCents, 0)
  if (today < set.startOn) return { committedCents, spentCents: 0 }
  const paid = (await ofSet(today < set.endOn ? today : set.endOn)).map(one => one.spentCents)
  return { committedCents, spentCents: paid.every(cents => cents !== null) ? paid.reduce<number>((sum, cents) => sum + cents, 0) : null }
}

// « Ce que vous avez déjà tenté »: every past action with what it was worth, what a decision would change most first.
import { eq } from 'drizzle-orm'
import * as z from 'zod'
import { readCourseObjective } from '#app/answers/courseObjective.ts'
import { levers } from '#app/answers/shelves.ts'
import { bilingual } from '#app/kernel/bilingual.ts'
import type { Ctx } from '#app/kernel/context.ts'
import { nothing, operation } from '#app/kernel/operation.ts'
import { workspace } from '#app/kernel/tables.ts'
import { baseline } from '#app/model/aim/baseline.ts'
import { origins, pastAction } from '#app/model/diagnose/pastAction.ts'
import { pastImport } from '#app/model/diagnose/pastImport.ts'
import { swotItem } from '#app/model/diagnose/swotItem.ts'
import { person } from '#app/model/plan/person.ts'
import { advices, weigh } from './weigh.ts'
import type { Terms } from './weigh.ts'

const interval = z.object({ low: z.number(), mid: z.number(), high: z.number() }).nullable()

export const readPastActions = operation({
  access: 'diagnose.view', reads: true, input: nothing,
  output: z.object({
    actions: z.array(z.object({
      row: pastAction.row, lever: bilingual.nullable(),
      fullCents: z.number().nullable(), costPerResult: interval, marginCents: z.number().nullable(), roi: interval, countsHours: z.boolean(), advice: z.enum(advices),
      /** The strength or weakness it became. */
      swotItemId: z.uuid().nullable(),
    })),
    /** Of the costs that are known; the others are counted. */
    knownCents: z.number(), unknownCosts: z.number(),
    /** What was spent by where the idea came from; null for what nobody said. */
    byOrigin: z.array(z.object({ origin: z.enum(origins).nullable(), count: z.number(), /** Null when no cost of them is known. */ knownCents: z.number().nullable() })),
    currency: z.string(), marginShare: z.number().nullable(), rateCentsPerHour: z.number().nullable(),
    imports: z.array(pastImport.row),
  }),
  async run(ctx) {
    const [company] = await ctx.db.select({ currency: workspace.currency }).from(workspace).where(eq(workspace.id, ctx.workspace))
    const terms = await readTerms(ctx)
    const shelf = await levers()
    const items = await ctx.of(swotItem).list()
    const rows = await ctx.of(pastAction).list()
    const actions = rows.map(row => ({
      row, lever: shelf.get(row.leverId ?? '')?.name ?? null, ...weigh(row, terms),
      swotItemId: items.find(({ pastActionId }) => pastActionId === row.id)?.id ?? null,
    })).toSorted((a, b) => advices.indexOf(a.advice) - advices.indexOf(b.advice) || (b.fullCents ?? 0) - (a.fullCents ?? 0))
    const known = (some: typeof rows) => some.reduce((sum, { costCents }) => sum + (costCents ?? 0), 0)
    return {
      actions, ...terms, currency: company?.currency ?? 'EUR', imports: await ctx.of(pastImport).list(),
      knownCents: known(rows), unknownCosts: rows.filter(({ costCents }) => costCents === null).length,
      byOrigin: [...Map.groupBy(rows, ({ origin }) => origin)].map(([origin, some]) => ({ origin, count: some.length, knownCents: some.every(({ costCents }) => costCents === null) ? null : known(some) })).toSorted((a, b) => (b.knownCents ?? 0) - (a.knownCents ?? 0)),
    }
  },
})

/** The margin is the course's, or the company's own figure; an hour costs the mean of the rates people gave. */
async function readTerms(ctx: Ctx): Promise<Terms> {
  const course = await readCourseObjective(ctx)
  const shares = [...(course ? [course] : []), ...await ctx.of(baseline).list()].flatMap(({ marginShare }) => marginShare ?? [])
  const rates = (await ctx.of(person).list()).flatMap(({ rateCentsPerHour }) => rateCentsPerHour ?? [])
  return { marginShare: shares[0] ?? null, rateCentsPerHour: rates.length ? Math.round(rates.reduce((sum, rate) => sum + rate, 0) / rates.length) : null }
}

// The four standing questions of a review, already answered by what is known: what to improve, is it the right KPI, who comes, do the tools serve.
import { and, eq, ne } from 'drizzle-orm'
import * as z from 'zod'
import { findAudience } from '#app/answers/audience/audience.ts'
import { askQuestion } from '#app/answers/audience/question.ts'
import type { Course } from '#app/answers/course.ts'
import type { FullCost } from '#app/answers/fullCost.ts'
import { addDays } from '@azimut/engines/calendar'
import { bilingual } from '#app/kernel/bilingual.ts'
import type { Ctx } from '#app/kernel/context.ts'
import { finding } from '#app/model/diagnose/finding.ts'
import { site } from '#app/model/diagnose/site.ts'

export const standing = z.object({
  /** One a kind, as the report counts them. */
  improve: z.object({ openDefects: z.int(), worst: z.string().nullable() }),
  kpi: z.object({ definition: bilingual, humanSignal: bilingual }).nullable(),
  /** Of the last thirty days; null while nothing was heard of the site, or while the store is away. */
  visits: z.int().nullable(),
  /** Hours since the objective's start, and money that no line accounts for. */
  tools: z.object({ hours: z.number(), unassignedCents: z.int() }).nullable(),
})

export async function askStanding(ctx: Ctx, course: Course | undefined, cost: FullCost | undefined): Promise<z.output<typeof standing>> {
  const [own] = await ctx.of(site).list({ where: eq(site.table.kind, 'own') })
  const { table } = finding
  const open = own ? await ctx.of(finding).list({ where: and(eq(table.siteId, own.id), eq(table.nature, 'defect'), ne(table.state, 'fixed')) }) : []
  const worth = ['critical', 'high', 'medium', 'low', 'info']
  const [worst] = open.toSorted((a, b) => worth.indexOf(a.severity) - worth.indexOf(b.severity))
  return {
    improve: { openDefects: new Set(open.map(one => one.checkId)).size, worst: worst?.sentence ?? null },
    kpi: course?.kpi.words ? { definition: course.kpi.words.definition, humanSignal: course.kpi.words.humanSignal } : null,
    visits: course?.measure === 'live' ? await visitsOf(ctx, course.today) : null,
    tools: cost ? { hours: cost.totals.hours, unassignedCents: cost.unassignedCents } : null,
  }
}

async function visitsOf(ctx: Ctx, today: string): Promise<number | null> {
  const audience = await findAudience(ctx)
  if (!audience) return null
  return await askQuestion(audience, { from: addDays(today, -29), to: today, metrics: ['visits'] }).then(({ rows }) => rows[0]!.values.visits ?? null, () => null)
}

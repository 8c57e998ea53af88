// Which kind of result is counted: the one said, else the objective's, else requests for a quote.
import { readCourseObjective } from '#app/answers/courseObjective.ts'
import { kpis } from '#app/answers/shelves.ts'
import type { Ctx } from '#app/kernel/context.ts'
import { invalid } from '#app/kernel/refusal.ts'

export async function kpiCounted(ctx: Ctx, said: string | undefined): Promise<string> {
  const kpiId = said ?? (await readCourseObjective(ctx))?.kpiId ?? 'quote-requests'
  if (!(await kpis()).has(kpiId)) throw invalid({ kpiId: { fr: 'Cet indicateur n’existe pas.', en: 'There is no such KPI.' } })
  return kpiId
}

// Asked before a KPI is kept: can it rise while nothing improves, and which one would say more?
import * as z from 'zod'
import { kpis, objectives as templates } from '#app/answers/shelves.ts'
import { bilingual } from '#app/kernel/bilingual.ts'
import { operation } from '#app/kernel/operation.ts'
import { objective } from '#app/model/aim/objective.ts'
import { challengeKpi } from './challengeKpi.ts'

export const findBetterKpi = operation({
  access: 'aim.view', reads: true,
  input: z.strictObject({ objectiveId: z.uuid(), kpiId: z.string(), name: z.string().max(200) }),
  /** Null when nothing is to be said of it. */
  output: z.object({ challenge: z.object({ says: bilingual, better: z.object({ id: z.string(), many: bilingual }).nullable() }).nullable() }),
  async run(ctx, { objectiveId, kpiId, name }) {
    const shelf = await kpis()
    const aimed = await ctx.of(objective).get(objectiveId)
    const wish = (await templates()).get(aimed.templateId ?? '')
    const purpose = { stage: wish?.stage ?? shelf.get(aimed.kpiId)?.stage ?? 'conversion', usualKpiId: wish?.defaultKpi ?? aimed.kpiId }
    const said = challengeKpi({ name, counted: shelf.get(kpiId) }, purpose)
    const better = shelf.get(said?.betterId ?? '')
    return { challenge: said ? { says: said.says, better: better ? { id: better.id, many: better.many } : null } : null }
  },
})

// Whether a KPI moves before the results of its objective: read in the weeks counted, a year at most.
import * as z from 'zod'
import { addDays, daysBetween, weekday } from '@azimut/engines/calendar'
import { readResults } from '#app/answers/results.ts'
import type { Results } from '#app/answers/results.ts'
import { readToday } from '#app/answers/today.ts'
import { operation } from '#app/kernel/operation.ts'
import { kpi } from '#app/model/aim/kpi.ts'
import { objective } from '#app/model/aim/objective.ts'
import { leadOf } from './lead.ts'

const mostWeeks = 52

export const readLead = operation({
  access: 'aim.view', reads: true, input: z.strictObject({ id: z.uuid() }),
  /** Null when the KPI is the result the objective counts, or when nothing is counted of one of the two. */
  output: z.discriminatedUnion('verdict', [
    z.object({ verdict: z.literal('too-early'), weeks: z.int(), missingWeeks: z.int() }),
    z.object({ verdict: z.literal('enough'), weeks: z.int(), lagWeeks: z.int(), r: z.number(), low: z.number(), high: z.number(), linked: z.boolean() }),
  ]).nullable(),
  async run(ctx, { id }) {
    const { kpiId, objectiveId } = await ctx.of(kpi).get(id)
    const { kpiId: resultId } = await ctx.of(objective).get(objectiveId)
    if (kpiId === resultId) return null
    const today = await readToday(ctx)
    // Whole weeks only, the last of them over.
    const to = addDays(today, -weekday(today))
    const from = addDays(to, 1 - 7 * mostWeeks)
    const [signal, results] = [await readResults(ctx, kpiId, { from, to }), await readResults(ctx, resultId, { from, to })]
    const since = [signal.countedFrom, results.countedFrom]
    if (since.includes(null)) return null
    const start = [from, ...since as string[]].toSorted().at(-1)!
    return leadOf(weekly(signal, start, to), weekly(results, start, to))
  },
})

/** Counts of the whole weeks from `start` to `to`, a Sunday. */
function weekly({ daily }: Pick<Results, 'daily'>, start: string, to: string): number[] {
  const count = Math.max(0, Math.floor((daysBetween(start, to) + 1) / 7))
  const first = addDays(to, 1 - 7 * count)
  const weeks = Array.from({ length: count }, () => 0)
  for (const one of daily) if (one.day >= first && one.day <= to) weeks[Math.floor(daysBetween(first, one.day) / 7)]! += one.count
  return weeks
}

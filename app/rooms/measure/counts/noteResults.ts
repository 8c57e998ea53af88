// « 12 demandes au téléphone cette semaine » : how many, from where, over which days.
import * as z from 'zod'
import { readToday } from '#app/answers/today.ts'
import { operation } from '#app/kernel/operation.ts'
import { invalid } from '#app/kernel/refusal.ts'
import { resultCount } from '#app/model/measure/resultCount.ts'
import { kpiCounted } from './kpiCounted.ts'

/** Also open to whoever is at the till or answers the phone: they need not be allowed to change anything else. */
export const noteResults = operation({
  access: 'measure.contribute',
  input: z.strictObject({
    count: z.int().min(1).max(1_000_000), source: z.string().trim().min(1).max(120),
    /** Today when not said; `fromDay` when the count is for several days, until `onDay`. */
    onDay: z.iso.date().optional(), fromDay: z.iso.date().optional(),
    kpiId: z.string().max(100).optional(), budgetLineId: z.uuid().nullable().optional(), valueCents: z.int().min(0).max(2_000_000_000).nullable().optional(),
  }),
  output: resultCount.row,
  async run(ctx, { count, source, onDay, fromDay, kpiId, budgetLineId = null, valueCents = null }) {
    const today = await readToday(ctx)
    const day = onDay ?? today
    if (day > today) throw invalid({ onDay: { fr: 'Ce jour n’est pas encore venu.', en: 'This day has not come yet.' } })
    if (fromDay !== undefined && fromDay > day) throw invalid({ fromDay: { fr: 'Le début vient après la fin.', en: 'The start comes after the end.' } })
    return await ctx.of(resultCount).create({ kpiId: await kpiCounted(ctx, kpiId), onDay: day, fromDay: fromDay ?? null, source, count, valueCents, how: 'hand', budgetLineId })
  },
})

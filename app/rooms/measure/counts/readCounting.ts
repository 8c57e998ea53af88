// What people count that no code sees: by source since the start, who is believed, the files, and the visits before the code existed.
import { addDays } from '@azimut/engines/calendar'
import { isNull } from 'drizzle-orm'
import * as z from 'zod'
import { readCourseObjective } from '#app/answers/courseObjective.ts'
import { readResults } from '#app/answers/results.ts'
import type { Results } from '#app/answers/results.ts'
import { kpis } from '#app/answers/shelves.ts'
import { readToday } from '#app/answers/today.ts'
import type { Kpi } from '#app/catalogue/kpis/_contract.ts'
import { nothing, operation } from '#app/kernel/operation.ts'
import { countImport } from '#app/model/measure/countImport.ts'
import { resultCount } from '#app/model/measure/resultCount.ts'
import { till } from '#app/model/measure/till.ts'
import { kpiCounted } from './kpiCounted.ts'
import { readHistory } from './readHistory.ts'
import type { History } from './readHistory.ts'

export const readCounting = operation({
  access: 'measure.view', reads: true, input: nothing,
  output: z.object({
    today: z.iso.date(), from: z.iso.date(), kpiId: z.string(), kpi: z.custom<Pick<Kpi, 'one' | 'many' | 'unit'>>(),
    /** Of the results since `from`; see `Results`. */
    total: z.int(), parts: z.custom<Results['parts']>(), believes: z.custom<Results['believes']>(), code: z.custom<Results['code']>(), heardFrom: z.iso.date().nullable(),
    /** Of the results the code counts, those with consent, 0–1. */
    consentedShare: z.number().nullable(),
    sources: z.array(z.object({ source: z.string(), count: z.int() })),
    /** The newest first, at most twenty. */
    noted: z.array(resultCount.row), imports: z.array(countImport.row), tills: z.array(z.object({ id: z.uuid(), version: z.int(), name: z.string(), question: z.string(), sources: z.array(z.string()) })),
    history: z.custom<History>().nullable(),
  }),
  async run(ctx) {
    const today = await readToday(ctx)
    const course = await readCourseObjective(ctx)
    const kpiId = await kpiCounted(ctx, course?.kpiId)
    const from = course && course.startOn <= today ? course.startOn : addDays(today, -29)
    const results = await readResults(ctx, kpiId, { from, to: today })
    const { one, many, unit } = (await kpis()).get(kpiId)!
    const tills = (await ctx.of(till).list()).map(({ id, version, name, question, sources }) => ({ id, version, name, question, sources }))
    const { total, parts, believes, code, heardFrom, sources, consentedShare } = results
    return {
      today, from, kpiId, kpi: { one, many, unit }, total, parts, believes, code, heardFrom, consentedShare, sources: sources.map(({ source, count }) => ({ source, count })), tills,
      noted: (await ctx.of(resultCount).list({ where: isNull(resultCount.table.importId) })).toSorted((a, b) => (a.onDay < b.onDay ? 1 : -1)).slice(0, 20),
      imports: (await ctx.of(countImport).list()).toReversed(),
      history: await readHistory(ctx, heardFrom),
    }
  },
})

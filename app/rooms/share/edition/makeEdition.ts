// Makes a document of the strategy: notes that it was made, and gives the file, from the figures of the day.
import * as z from 'zod'
import { formatDate } from '@azimut/engines/locale'
import { hasAuditExport } from '#app/answers/auditExport.ts'
import { readCourseObjective } from '#app/answers/courseObjective.ts'
import { readToday } from '#app/answers/today.ts'
import type { StrategyWriter } from '#app/catalogue/exports/_contract.ts'
import type { Ctx } from '#app/kernel/context.ts'
import type { RowOf } from '#app/kernel/noun.ts'
import { download, lateOperation, operation } from '#app/kernel/operation.ts'
import { noPrinter } from '#app/kernel/print/printer.ts'
import { Refusal } from '#app/kernel/refusal.ts'
import { edition } from '#app/model/share/edition.ts'
import { drawUp, writerOf } from './drawUp.ts'

const which = z.strictObject({ exportId: z.string().max(100) })

const noObjective = () => new Refusal('no-objective', 422, { fr: 'Fixez d’abord votre cap\u202f: une stratégie montre un objectif.', en: 'Set your course first: a strategy shows an objective.' })
const noAudit = () => new Refusal('no-audit', 422, { fr: 'Faites d’abord lire votre site\u202f: un rapport montre une lecture.', en: 'Have your site read first: a report shows a reading.' })

/** Refuses what cannot be made, then notes the edition. */
export async function noteEdition(ctx: Ctx, { id, name, needs, page }: StrategyWriter): Promise<RowOf<typeof edition>> {
  const shown = await readCourseObjective(ctx)
  if (needs === 'objective' && !shown) throw noObjective()
  if (needs === 'audit' && !await hasAuditExport(ctx)) throw noAudit()
  if (page === 'pdf' && !ctx.services.printer.ready) throw noPrinter()
  const madeOn = await readToday(ctx)
  return await ctx.of(edition).create({ title: `${name[ctx.locale]}, ${formatDate(madeOn, ctx.locale, 'long')}`, exportId: id, locale: ctx.locale, madeOn, objectiveId: shown?.id ?? null })
}

/** Notes the edition; the file itself is made again from the same figures by `downloadEdition`. */
export const makeEdition = operation({
  access: 'share.edit', input: which, output: edition.row,
  run: async (ctx, { exportId }) => await noteEdition(ctx, await writerOf(exportId)),
})

export const downloadEdition = lateOperation({
  access: 'share.view', reads: true, input: which, output: download,
  run: (ctx, { exportId }) => drawUp(ctx, exportId),
})

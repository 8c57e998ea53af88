// Makes a document of the strategy: notes that it was made, and gives the file, from the figures of the day.
import * as z from 'zod'
import { formatDate } from '@azimut/engines/locale'
import { exportFormats } from '#app/answers/shelves.ts'
import { readStrategy } from '#app/answers/strategy.ts'
import { readToday } from '#app/answers/today.ts'
import { Download, download, operation } from '#app/kernel/operation.ts'
import { notFound, Refusal } from '#app/kernel/refusal.ts'
import { objective } from '#app/model/aim/objective.ts'
import { edition } from '#app/model/share/edition.ts'

const which = z.strictObject({ exportId: z.string().max(100) })

async function writerOf(exportId: string) {
  const found = (await exportFormats()).get(exportId)
  if (!found) throw notFound()
  return found
}

/** Notes the edition; the file itself is made again from the same figures by `downloadEdition`. */
export const makeEdition = operation({
  access: 'share.edit', input: which, output: edition.row,
  async run(ctx, { exportId }) {
    const { name } = await writerOf(exportId)
    const shown = (await ctx.of(objective).list()).at(-1)
    if (!shown) throw new Refusal('no-objective', 422, { fr: 'Fixez d’abord votre cap\u202f: une stratégie montre un objectif.', en: 'Set your course first: a strategy shows an objective.' })
    const madeOn = await readToday(ctx)
    return await ctx.of(edition).create({ title: `${name[ctx.locale]}, ${formatDate(madeOn, ctx.locale, 'long')}`, exportId, locale: ctx.locale, madeOn, objectiveId: shown.id })
  },
})

export const downloadEdition = operation({
  access: 'share.view', reads: true, input: which, output: download,
  async run(ctx, { exportId }) {
    const { make, extension, contentType } = await writerOf(exportId)
    const strategy = await readStrategy(ctx, await readToday(ctx))
    const bytes = await make(strategy, ctx.locale)
    return new Download(`${strategy.company.name} ${strategy.dated}.${extension}`, contentType, bytes)
  },
})

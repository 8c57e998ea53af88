// « C'est notre cap »: the stake, the objective's sentence and its KPI, noted together and accepted by whoever says it.
import { eq } from 'drizzle-orm'
import * as z from 'zod'
import { formatDate } from '@azimut/engines/locale'
import { kpis } from '#app/answers/shelves.ts'
import { translate } from '#app/deck/words.ts'
import { operation } from '#app/kernel/operation.ts'
import { invalid } from '#app/kernel/refusal.ts'
import { kpi } from '#app/model/aim/kpi.ts'
import { objective } from '#app/model/aim/objective.ts'
import { stake } from '#app/model/aim/stake.ts'
import { words } from './course.words.ts'
import { refuseDates } from './keepObjective.ts'

const monthly = z.int().min(0).max(10_000_000)

export const setCourse = operation({
  access: 'aim.edit',
  input: z.strictObject({
    stake: z.string().trim().min(3).max(300),
    /** The weakness the stake answers; null leaves that link to be made. */
    swotItemId: z.uuid().nullable(),
    kpiId: z.string(),
    /** Null is « we don't know yet ». */
    fromPerMonth: monthly.nullable(),
    toPerMonth: monthly.min(1),
    startOn: z.iso.date(),
    endOn: z.iso.date(),
    valueCents: z.int().min(0).nullable(),
    marginShare: z.number().min(0).max(1).nullable(),
  }),
  output: z.object({ objectiveId: z.uuid(), sentence: z.string() }),
  async run(ctx, form) {
    const counted = (await kpis()).get(form.kpiId)
    if (!counted) throw invalid({ kpiId: { fr: 'Ce résultat n’est pas dans la liste.', en: 'This result is not on the list.' } })
    refuseDates(form)
    if (form.fromPerMonth !== null && form.fromPerMonth >= form.toPerMonth) throw invalid({ toPerMonth: { fr: `Vous y êtes déjà : ${form.fromPerMonth} par mois.`, en: `You are already there: ${form.fromPerMonth} a month.` } })
    if (counted.vanityWarning) await ctx.rule({ id: 'aim.vanity', says: counted.vanityWarning }, true)
    const say = translate(words, ctx.locale)
    const figures = { end: formatDate(form.endOn, ctx.locale, 'long'), from: form.fromPerMonth ?? '', to: form.toPerMonth, results: counted.many[ctx.locale] }
    const sentence = say(form.fromPerMonth === null ? 'sentenceNew' : 'sentence', figures)

    const [same] = await ctx.of(stake).list({ where: eq(stake.table.sentence, form.stake) })
    const served = same ?? await ctx.of(stake).create({ sentence: form.stake, swotItemId: form.swotItemId })
    const { id: objectiveId } = await ctx.of(objective).create({
      sentence, kpiId: form.kpiId, fromPerMonth: form.fromPerMonth, toPerMonth: form.toPerMonth, startOn: form.startOn, endOn: form.endOn,
      valueCents: form.valueCents, marginShare: form.marginShare, stakeId: served.id, acceptedBy: ctx.asker.name, acceptedAt: ctx.services.now(),
    })
    await ctx.of(kpi).create({ name: counted.many[ctx.locale], kpiId: form.kpiId, basePerMonth: form.fromPerMonth, targetPerMonth: form.toPerMonth, humanSignal: counted.humanSignal[ctx.locale], objectiveId })
    return { objectiveId, sentence }
  },
})


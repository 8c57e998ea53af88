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
import { carried, carryOn } from './carryOn.ts'
import { refuseDates } from './keepObjective.ts'
import { challengeObjective } from '../objectives/challengeObjective.ts'
import { replaceObjective } from '../objectives/endObjective.ts'
import { hasPlace } from '../kpi/dashboard.ts'
import { refuseUnlisted } from '../listed.ts'

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
    /** 0 is « not said yet »: refused with its own sentence. */
    toPerMonth: monthly,
    startOn: z.iso.date(),
    endOn: z.iso.date(),
    valueCents: z.int().min(0).nullable(),
    marginShare: z.number().min(0).max(1).nullable(),
    /** The wish it began with, the company goal it agrees with, the objective whose place it takes. */
    templateId: z.string().max(100).optional(),
    goalId: z.uuid().optional(),
    replacesId: z.uuid().optional(),
    /** The part of the company it is for; the company itself when not said. */
    entityId: z.uuid().optional(),
    /** False adds an objective beside the course. */
    isCourse: z.boolean().optional(),
    isMetOffline: z.boolean().nullable().optional(),
    onlineReason: z.string().trim().max(500).optional(),
  }),
  output: z.object({ objectiveId: z.uuid(), sentence: z.string(), /** What follows from the objective replaced. */ carried: carried.nullable() }),
  async run(ctx, form) {
    await refuseUnlisted(form)
    const counted = (await kpis()).get(form.kpiId)!
    refuseDates(form)
    if (form.toPerMonth === 0) throw invalid({ toPerMonth: { fr: 'Sans chiffre, pas de plan\u202f: dites combien, même à peu près.', en: 'No number, no plan: say how many, even roughly.' } })
    if (form.fromPerMonth !== null && form.fromPerMonth >= form.toPerMonth) throw invalid({ toPerMonth: { fr: `Vous y êtes déjà : ${form.fromPerMonth} par mois.`, en: `You are already there: ${form.fromPerMonth} a month.` } })
    if (counted.vanityWarning) await ctx.rule({ id: 'aim.vanity', says: counted.vanityWarning }, true)
    await challengeObjective(ctx, form)
    const say = translate(words, ctx.locale)
    const figures = { end: formatDate(form.endOn, ctx.locale, 'long'), from: form.fromPerMonth ?? '', to: form.toPerMonth, results: counted.many[ctx.locale] }
    const sentence = say(form.fromPerMonth === null ? 'sentenceNew' : 'sentence', figures)

    const [same] = await ctx.of(stake).list({ where: eq(stake.table.sentence, form.stake) })
    const served = same ?? await ctx.of(stake).create({ sentence: form.stake, swotItemId: form.swotItemId })
    const before = form.replacesId === undefined ? undefined : await ctx.of(objective).get(form.replacesId)
    const set = await ctx.of(objective).create({
      sentence, kpiId: form.kpiId, fromPerMonth: form.fromPerMonth, toPerMonth: form.toPerMonth, startOn: form.startOn, endOn: form.endOn,
      valueCents: form.valueCents, marginShare: form.marginShare, stakeId: served.id, acceptedBy: ctx.asker.name, acceptedAt: ctx.services.now(),
      chosenAt: form.isCourse === false ? null : ctx.services.now(), templateId: form.templateId ?? null, goalId: form.goalId ?? null, isMetOffline: form.isMetOffline ?? null, onlineReason: form.onlineReason || null,
    }, { entity: form.entityId ?? before?.entity })
    await ctx.of(kpi).create({ name: counted.many[ctx.locale], kpiId: form.kpiId, basePerMonth: form.fromPerMonth, targetPerMonth: form.toPerMonth, humanSignal: counted.humanSignal[ctx.locale], role: 'main', onDashboard: await hasPlace(ctx), link: counted.tells[ctx.locale], source: counted.readIn[ctx.locale], objectiveId: set.id })
    const replaced = form.replacesId === undefined ? undefined : await replaceObjective(ctx, form.replacesId, sentence)
    return { objectiveId: set.id, sentence, carried: replaced ? await carryOn(ctx, replaced, set) : null }
  },
})

// « Votre cap »: the course as it is set or, before, the one proposed from the wish, the starting figures and the weakness kept that stands in its way.
import { eq, inArray } from 'drizzle-orm'
import * as z from 'zod'
import { readCourseObjective } from '#app/answers/courseObjective.ts'
import { kpis } from '#app/answers/shelves.ts'
import { bilingual } from '#app/kernel/bilingual.ts'
import { nothing, operation } from '#app/kernel/operation.ts'
import { baseline } from '#app/model/aim/baseline.ts'
import { objective } from '#app/model/aim/objective.ts'
import { finding } from '#app/model/diagnose/finding.ts'
import { swotItem } from '#app/model/diagnose/swotItem.ts'
import { readDrafts } from '../template/readTemplates.ts'
import { valueOf } from './valueOf.ts'
import { weaknessFor } from './weaknessFor.ts'

const usualWish = 'more-requests'

export const readCourseProposal = operation({
  access: 'aim.view', reads: true, input: nothing,
  output: z.object({
    /** What « C'est notre cap » sets, unless one changes it. */
    kpiId: z.string(), fromPerMonth: z.int().nullable(), toPerMonth: z.int(), startOn: z.iso.date(), endOn: z.iso.date(),
    valueCents: z.int().nullable(), marginShare: z.number().nullable(), stake: z.string(), swotItemId: z.uuid().nullable(), templateId: z.string(),
    /** The sentence of the weakness the stake answers. */
    weakness: z.string().nullable(),
    /** In grey beside it: how this wish is reached on paper and missed in truth. */
    challenge: bilingual,
    /** What may be counted, what fits the wish first. */
    countables: z.array(z.object({ id: z.string(), one: bilingual, many: bilingual })),
    /** The course already set, to be shown and changed. */
    set: objective.row.nullable(),
  }),
  async run(ctx) {
    const [known] = await ctx.of(baseline).list()
    const shelf = await kpis()
    const { drafts } = await readDrafts(ctx)
    const draft = drafts.find(one => one.templateId === (known?.wishId ?? usualWish))!
    const kpiId = known?.kpiId ?? draft.kpiId
    const from = known?.perMonthNow ?? null
    const weaknesses = await ctx.of(swotItem).list({ where: eq(swotItem.table.kind, 'weakness') })
    const proofs = weaknesses.flatMap(one => one.findingId ?? [])
    const found = proofs.length ? await ctx.of(finding).list({ where: inArray(finding.table.id, proofs) }) : []
    const weakness = weaknessFor(draft.stage, weaknesses.map(one => ({ ...one, checkId: found.find(({ id }) => id === one.findingId)?.checkId ?? null })))
    const money = { saleCents: known?.saleCents ?? null, closingShare: known?.closingShare ?? null }
    const fits = [kpiId, ...draft.kpiIds]
    const place = (id: string) => (fits.includes(id) ? fits.indexOf(id) : fits.length)
    return {
      kpiId, fromPerMonth: from,
      // A draft counts what the wish usually counts; of another result, a third more.
      toPerMonth: from === null || from === draft.fromPerMonth ? draft.toPerMonth : from + Math.max(1, Math.ceil(from / 3)),
      startOn: draft.startOn, endOn: draft.endOn,
      valueCents: valueOf(shelf.get(kpiId)!.family, money), marginShare: known?.marginShare ?? null,
      stake: draft.stake[ctx.locale], swotItemId: weakness?.id ?? null, templateId: draft.templateId, weakness: weakness?.sentence ?? null,
      challenge: draft.challenge,
      countables: [...shelf.values()].toSorted((a, b) => place(a.id) - place(b.id)).map(({ id, one, many }) => ({ id, one, many })),
      set: await readCourseObjective(ctx) ?? null,
    }
  },
})

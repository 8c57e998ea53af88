// Writes a KPI that means something: linked to its objective by a reason, one of three at most there and of seven on the dashboard.
import { eq } from 'drizzle-orm'
import * as z from 'zod'
import { kpis } from '#app/answers/shelves.ts'
import type { Ctx } from '#app/kernel/context.ts'
import type { CreationOf } from '#app/kernel/noun.ts'
import { operation } from '#app/kernel/operation.ts'
import { invalid } from '#app/kernel/refusal.ts'
import { kpi } from '#app/model/aim/kpi.ts'
import { refuseUnlisted } from '../listed.ts'
import { mostPerObjective, refuseEighth } from './dashboard.ts'
import { placeReports } from './placeReports.ts'

const noReason = () => invalid({ link: { fr: 'Dites en quoi ce chiffre montre que l’objectif avance.', en: 'Say how this figure shows that the objective moves.' } })

export const createKpi = operation({
  access: 'aim.edit', input: kpi.creation, output: kpi.row,
  async run(ctx, form) {
    await refuseUnlisted(form)
    const counted = (await kpis()).get(form.kpiId)!
    // What nobody wrote is the shelf's; a reason wiped out is refused.
    const link = form.link ?? counted.tells[ctx.locale]
    if (!link.trim()) throw noReason()
    if (form.onDashboard !== false) await refuseEighth(ctx)
    await adviseKpi(ctx, form)
    const kept = await ctx.of(kpi).create({
      ...form, link, humanSignal: form.humanSignal ?? counted.humanSignal[ctx.locale], source: form.source ?? counted.readIn[ctx.locale],
    })
    await placeReports(ctx, kept)
    return kept
  },
})

export const updateKpi = operation({
  access: 'aim.edit', input: z.strictObject({ id: z.uuid(), version: z.int().positive(), change: kpi.change }), output: kpi.row,
  async run(ctx, { id, version, change }) {
    const before = await ctx.of(kpi).get(id)
    await refuseUnlisted(change, 'change.')
    if (change.link !== undefined && !change.link.trim()) throw noReason()
    if (change.onDashboard && !before.onDashboard) await refuseEighth(ctx, id)
    const kept = await ctx.of(kpi).update({ id, version }, change)
    if (kept.reporting !== null && (kept.reporting !== before.reporting || kept.reportHours !== before.reportHours)) await placeReports(ctx, kept)
    return kept
  },
})

async function adviseKpi(ctx: Ctx, form: CreationOf<typeof kpi>) {
  const beside = await ctx.of(kpi).list({ where: eq(kpi.table.objectiveId, form.objectiveId) })
  await ctx.rule({ id: 'aim.fewKpis', says: {
    fr: `Un à trois indicateurs par objectif\u202f: celui-ci en a déjà ${beside.length}. Gardez ceux qui feraient changer une décision.`,
    en: `One to three KPIs an objective: this one has ${beside.length} already. Keep those that would change a decision.`,
  } }, beside.length >= mostPerObjective)
  await ctx.rule({ id: 'aim.kpiMeetsPeople', says: {
    fr: 'Ce chiffre ne touche encore personne\u202f: notez l’expérience qu’il mesure, ou la phrase d’un client.',
    en: 'This figure does not touch anybody yet: note the experience it measures, or what a customer said.',
  } }, !form.experience && !form.verbatim)
}

// Seven indicators at most on the dashboard: the eighth asks which leaves its place.
import { eq } from 'drizzle-orm'
import type { Ctx } from '#app/kernel/context.ts'
import { Refusal } from '#app/kernel/refusal.ts'
import { kpi } from '#app/model/aim/kpi.ts'

export const mostOnDashboard = 7
export const mostPerObjective = 3

const shown = async (ctx: Ctx, exceptId?: string) => (await ctx.of(kpi).list({ where: eq(kpi.table.onDashboard, true) })).filter(one => one.id !== exceptId)

export const hasPlace = async (ctx: Ctx) => (await shown(ctx)).length < mostOnDashboard

/** @throws Refusal `dashboard-full`, with the seven that hold a place */
export async function refuseEighth(ctx: Ctx, exceptId?: string) {
  const places = await shown(ctx, exceptId)
  if (places.length >= mostOnDashboard) throw new Refusal('dashboard-full', 422, {
    fr: 'Sept indicateurs, c’est déjà beaucoup. Lequel laisse sa place\u202f?',
    en: 'Seven KPIs is already a lot. Which one gives up its place?',
  }, { details: { places: places.map(({ id, name, version }) => ({ id, name, version })) } })
}

// The kinds of results a company counts, whatever counts them: those it aims at, those somebody noted, those its files hold.
import { and, eq, isNotNull, isNull, ne } from 'drizzle-orm'
import type { Kpi } from '../catalogue/kpis/_contract.ts'
import type { Ctx } from '#app/kernel/context.ts'
import { objective } from '#app/model/aim/objective.ts'
import { resultCount } from '#app/model/measure/resultCount.ts'
import { sale } from '#app/model/measure/sale.ts'
import { searchImport } from '#app/model/measure/searchImport.ts'
import { sourceDay } from '#app/model/measure/sourceDay.ts'
import { once } from './once.ts'
import { kpis } from './shelves.ts'

/** In the order of the shelf. */
export const readCountedKpis = (ctx: Ctx): Promise<Kpi[]> => once(ctx, 'counted KPIs', async () => {
  const used = new Set([...(await ctx.of(objective).list()).map(one => one.kpiId), ...await readCountedElsewhere(ctx)])
  return [...(await kpis()).values()].filter(one => used.has(one.id))
})

/** Ids of those counted some other way than by the site's code. */
export const readCountedElsewhere = (ctx: Ctx): Promise<ReadonlySet<string>> => once(ctx, 'KPIs counted elsewhere', async () => {
  const { table: noted } = resultCount
  const { table: imported } = sourceDay
  const { table: sold } = sale
  const used = new Set<string>()
  for (const { kpiId } of await ctx.db.selectDistinct({ kpiId: noted.kpiId }).from(noted).where(and(eq(noted.workspace, ctx.workspace), isNull(noted.removedAt)))) used.add(kpiId)
  for (const { kpiId } of await ctx.db.selectDistinct({ kpiId: imported.kpiId }).from(imported).where(and(eq(imported.workspace, ctx.workspace), isNull(imported.removedAt), isNotNull(imported.kpiId)))) if (kpiId) used.add(kpiId)
  const [anySale] = await ctx.db.select({ id: sold.id }).from(sold).where(and(eq(sold.workspace, ctx.workspace), isNull(sold.removedAt), ne(sold.how, 'accounts'))).limit(1)
  if (anySale) used.add('orders')
  if ((await ctx.of(searchImport).list()).length) used.add('brand-searches')
  return used
})

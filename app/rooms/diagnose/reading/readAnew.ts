// Reads sites whose address or manner changed: at once when nothing is read, in the place of what was being read of them otherwise.
import { formatDate } from '@azimut/engines/locale'
import { inArray } from 'drizzle-orm'
import { readChosenLimits } from '#app/answers/auditLimits.ts'
import { readToday } from '#app/answers/today.ts'
import type { Ctx } from '#app/kernel/context.ts'
import type { RowOf } from '#app/kernel/noun.ts'
import { takeTurn } from '#app/kernel/store/turn.ts'
import { audit } from '#app/model/diagnose/audit.ts'
import { site } from '#app/model/diagnose/site.ts'
import { stopAudit } from './stopAudit.ts'

type Audit = RowOf<typeof audit>

export const underWay = (ctx: Ctx): Promise<Audit[]> => ctx.of(audit).list({ where: inArray(audit.table.state, ['queued', 'reading']) })

/** The own site first: those it is compared with wait for it. */
export const inOrder = async (ctx: Ctx) => (await ctx.of(site).list()).toSorted((a, b) => Number(b.kind === 'own') - Number(a.kind === 'own'))

/** One reading a site, one after the other in the order given, all judged by the figures of this moment. */
export async function readInTurn(ctx: Ctx, sites: readonly RowOf<typeof site>[]): Promise<Audit[]> {
  const day = formatDate(await readToday(ctx), ctx.locale)
  const limits = await readChosenLimits(ctx)
  const started = []
  for (const { id, name } of sites) {
    const row = await ctx.of(audit).create({ label: `${name}, ${day}`, siteId: id, limits })
    await ctx.enqueue('readSite', { auditId: row.id })
    started.push(row)
  }
  return started
}

/** Of sites that changed or are gone, what is being read stops. Those that changed are read; all of them, when nothing was being read. */
export async function readAnew(ctx: Ctx, changed: ReadonlySet<string>): Promise<void> {
  await takeTurn(ctx, 'startAudit')
  const [open, sites] = [await underWay(ctx), await inOrder(ctx)]
  const isOpen = new Set(open.map(one => one.siteId))
  const ownChanged = sites.some(one => one.kind === 'own' && changed.has(one.id))
  // A competitor is no reason to wait for one's own: its reading begins again after that.
  const isAnew = (id: string) => changed.has(id) || (ownChanged && isOpen.has(id))
  // What waits its turn first, so that nothing begins in the place of what stops.
  for (const { id } of open.filter(one => isAnew(one.siteId)).toSorted((a, b) => Number(a.state === 'reading') - Number(b.state === 'reading'))) await stopAudit.run(ctx, { id })
  await readInTurn(ctx, open.length ? sites.filter(one => isAnew(one.id)) : sites)
}

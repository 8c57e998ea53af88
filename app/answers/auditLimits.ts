// The figures by which the company has sites judged, and what of two readings does not compare because they changed.
import { isAllowedLimit, listMovableChecks } from '@azimut/probe'
import type { Limits } from '@azimut/probe'
import { and, desc, eq, isNotNull, isNull, lt } from 'drizzle-orm'
import type { Ctx } from '#app/kernel/context.ts'
import type { RowOf } from '#app/kernel/noun.ts'
import { audit } from '#app/model/diagnose/audit.ts'
import { auditLimit } from '#app/model/diagnose/auditLimit.ts'

/** What the next reading is judged by. A figure that a later version of the check no longer allows falls back to the usual one: it must not stop a reading. */
export async function readChosenLimits(ctx: Ctx): Promise<Limits> {
  const movable = new Map((await listMovableChecks()).map(one => [one.id, one.threshold]))
  return Object.fromEntries((await ctx.of(auditLimit).list()).flatMap(({ checkId, figure }) => {
    const threshold = movable.get(checkId)
    return threshold && isAllowedLimit(figure, threshold) && figure !== threshold.value ? [[checkId, figure]] : []
  }))
}

/** The checks that two readings judged by different figures. */
export const changedLimits = (one: Limits, other: Limits): ReadonlySet<string> =>
  new Set([...Object.keys(one), ...Object.keys(other)].filter(id => one[id] !== other[id]))

/** Of the nine, those whose scores do not compare: one of their checks was judged by another figure. */
export async function elementsApart(one: Limits, other: Limits): Promise<ReadonlySet<number>> {
  const changed = changedLimits(one, other)
  return new Set(changed.size ? (await listMovableChecks()).filter(({ id }) => changed.has(id)).map(({ element }) => element) : [])
}

type Audit = RowOf<typeof audit>

/** The last reading of the site before this one that saw something. */
export async function previousReading(ctx: Ctx, { id, siteId }: Pick<Audit, 'id' | 'siteId'>): Promise<Audit | undefined> {
  const { table } = audit
  const [before] = await ctx.db.select().from(table).where(and(eq(table.workspace, ctx.workspace), isNull(table.removedAt), isNotNull(table.identity), eq(table.siteId, siteId), lt(table.id, id))).orderBy(desc(table.id)).limit(1)
  return before
}

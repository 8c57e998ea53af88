// What is noted when an action is done or put off goes when that is taken back, from a message or from anywhere, and comes back when taking it back is undone.
import { and, eq } from 'drizzle-orm'
import type { Ctx, NounAccess } from '#app/kernel/context.ts'
import type { AnyNoun, RowOf } from '#app/kernel/noun.ts'
import { postponement } from '#app/model/act/postponement.ts'
import { timeEntry } from '#app/model/act/timeEntry.ts'
import type { action } from '#app/model/plan/action.ts'

type Action = RowOf<typeof action>

/** Hours noted with « C’est fait ». @param isUndone the moment it was done came with the change: said to be done anew, it has new hours */
export async function keepHours(ctx: Ctx, before: Action, { isDone, isUndone }: { isDone: boolean; isUndone: boolean }) {
  const where = and(eq(timeEntry.table.actionId, before.id), eq(timeEntry.table.atCompletion, true))
  if (before.state === 'done' && !isDone) await removeAll(ctx.of(timeEntry), await ctx.of(timeEntry).list({ where }))
  if (before.state !== 'done' && isDone && isUndone) await restoreAll(ctx.of(timeEntry), goneWith(before, await ctx.of(timeEntry).list({ where, removed: true })))
}

/** A postponement whose action is back on its day did not happen. */
export async function keepPostponements(ctx: Ctx, before: Action, dueOn: string) {
  if (dueOn === before.dueOn) return
  const where = eq(postponement.table.actionId, before.id)
  const noted = (await ctx.of(postponement).list({ where })).filter(one => one.createdAt === before.updatedAt && one.fromDay === dueOn)
  await removeAll(ctx.of(postponement), noted)
  if (!noted.length) await restoreAll(ctx.of(postponement), goneWith(before, await ctx.of(postponement).list({ where, removed: true })).filter(one => one.toDay === dueOn))
}

/** Records written in one go bear one moment. */
const goneWith = <Row extends { updatedAt: string }>({ updatedAt }: Action, rows: readonly Row[]) => rows.filter(one => one.updatedAt === updatedAt)

interface Kept { id: string; version: number }
async function removeAll<N extends AnyNoun>(of: NounAccess<N>, rows: readonly Kept[]) {
  for (const { id, version } of rows) await of.remove({ id, version })
}
async function restoreAll<N extends AnyNoun>(of: NounAccess<N>, rows: readonly Kept[]) {
  for (const { id, version } of rows) await of.restore({ id, version })
}

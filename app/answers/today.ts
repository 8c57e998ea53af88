// What day it is for the company: where it is, not where the server is.
import { eq } from 'drizzle-orm'
import { dayIn } from '#app/kernel/clock.ts'
import type { Ctx } from '#app/kernel/context.ts'
import { workspace } from '#app/kernel/tables.ts'

/** The day of any moment, `YYYY-MM-DD`, in the zone the company chose. */
export async function readDays(ctx: Ctx): Promise<(moment: string) => string> {
  const [company] = await ctx.db.select({ zone: workspace.zone }).from(workspace).where(eq(workspace.id, ctx.workspace))
  return moment => dayIn(company?.zone ?? 'Europe/Paris', moment)
}

export async function readToday(ctx: Ctx): Promise<string> {
  return (await readDays(ctx))(ctx.services.now())
}

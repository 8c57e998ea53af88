// Days that another measuring tool counted, as its files were imported: a day that two tools counted is counted by one.
import type { SQL } from 'drizzle-orm'
import type { Ctx } from '#app/kernel/context.ts'
import type { RowOf } from '#app/kernel/noun.ts'
import { countImport } from '#app/model/measure/countImport.ts'
import { sourceDay } from '#app/model/measure/sourceDay.ts'

export type ToolDay = RowOf<typeof sourceDay> & { /** The connector its file was read by. */ tool: string }

/** Two tools see the same visitors: of each day, those of the tool imported first. */
export async function readToolDays(ctx: Ctx, where?: SQL): Promise<ToolDay[]> {
  const tools = new Map((await ctx.of(countImport).list()).map(one => [one.id, one.connectorId]))
  const days = (await ctx.of(sourceDay).list({ where })).map((one): ToolDay => ({ ...one, tool: tools.get(one.importId) ?? '' }))
  const first = new Map<string, ToolDay>()
  for (const one of days) if (!first.has(one.onDay) || one.importId < first.get(one.onDay)!.importId) first.set(one.onDay, one)
  return days.filter(one => one.tool === first.get(one.onDay)!.tool)
}

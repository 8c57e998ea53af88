// The dates a company steers by: those of everybody, and those of its sector.
import { eq } from 'drizzle-orm'
import { sectorOf } from '../catalogue/sectors/_contract.ts'
import type { CalendarEntry } from '../catalogue/calendars/_contract.ts'
import type { Ctx } from '#app/kernel/context.ts'
import { workspace } from '#app/kernel/tables.ts'
import { calendars, sectors } from './shelves.ts'

/** Days off and selling days that touch the period, in order; days as `YYYY-MM-DD`, both included. */
export async function readDates(ctx: Ctx, { from, to }: { from: string; to: string }): Promise<CalendarEntry[]> {
  const [company] = await ctx.db.select({ naf: workspace.naf }).from(workspace).where(eq(workspace.id, ctx.workspace))
  const own = company?.naf ? sectorOf([...(await sectors()).values()], company.naf)?.calendars ?? [] : []
  const years = Array.from({ length: Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1 }, (_, at) => Number(from.slice(0, 4)) + at)
  const steered = [...(await calendars()).values()].filter(one => one.forAll || own.includes(one.id))
  const entries = steered.flatMap(one => years.flatMap(year => one.entries(year))).filter(({ start, end }) => end >= from && start <= to)
  // Two calendars may both know Christmas: it is said once, and a day off stays one.
  const said = new Map(entries.toSorted((a, b) => Number(a.kind === 'closed') - Number(b.kind === 'closed')).map(entry => [`${entry.start} ${entry.name.fr}`, entry]))
  return [...said.values()].toSorted((a, b) => a.start.localeCompare(b.start))
}

// Visits by source before the site's code existed, as another tool counted them.
import { lt } from 'drizzle-orm'
import { readToolDays } from '#app/answers/toolDays.ts'
import type { Ctx } from '#app/kernel/context.ts'
import { sourceDay } from '#app/model/measure/sourceDay.ts'

export interface History {
  /** Connectors the days came from. */
  tools: string[]
  from: string
  to: string
  visits: number
  /** Null when no file counted any. */
  results: number | null
  /** Each month, `YYYY-MM`, the first first. */
  months: { month: string; visits: number }[]
  /** By source, the most visited first; the rest is left out. */
  sources: { source: string; channel: string; visits: number; results: number | null }[]
}

const shown = 10

/** Null without any import. From the day the code is heard, it counts itself: the same visits would show twice. */
export async function readHistory(ctx: Ctx, heardFrom: string | null): Promise<History | null> {
  const days = await readToolDays(ctx, heardFrom === null ? undefined : lt(sourceDay.table.onDay, heardFrom))
  if (!days.length) return null
  const visits = (of: typeof days) => of.reduce((sum, one) => sum + one.visits, 0)
  const results = (of: typeof days) => of.every(one => one.results === null) ? null : of.reduce((sum, one) => sum + (one.results ?? 0), 0)
  const sorted = days.map(one => one.onDay).toSorted()
  return {
    tools: [...new Set(days.map(one => one.tool))], from: sorted[0]!, to: sorted.at(-1)!, visits: visits(days), results: results(days),
    months: [...Map.groupBy(days, one => one.onDay.slice(0, 7))].map(([month, of]) => ({ month, visits: visits(of) })).toSorted((a, b) => (a.month < b.month ? -1 : 1)),
    sources: [...Map.groupBy(days, one => one.source)].map(([source, of]) => ({ source, channel: of[0]!.channel, visits: visits(of), results: results(of) })).toSorted((a, b) => b.visits - a.visits).slice(0, shown),
  }
}

// What the report of the own site says to repair, one thing a check: the worst first, then what takes the least time.
import { loadSpeaker } from '@azimut/probe'
import { and, eq, ne } from 'drizzle-orm'
import type { Ctx } from '#app/kernel/context.ts'
import { finding } from '#app/model/diagnose/finding.ts'
import { site } from '#app/model/diagnose/site.ts'

export interface Repair { checkId: string; title: string; how: string; minutes: number; byDeveloper: boolean }

const worstFirst = ['critical', 'high', 'medium', 'low', 'info']

export async function readRepairs(ctx: Ctx): Promise<Repair[]> {
  const [own] = await ctx.of(site).list({ where: eq(site.table.kind, 'own') })
  if (!own) return []
  const { table } = finding
  const rows = await ctx.of(finding).list({ where: and(eq(table.siteId, own.id), eq(table.nature, 'defect'), ne(table.state, 'fixed')) })
  const speaker = await loadSpeaker(ctx.locale)
  const groups = [...Map.groupBy(rows, row => row.checkId).values()].map(group => {
    const [{ checkId, severity, sentence, skill, proof }] = group as [(typeof group)[number]]
    const minutes = group.reduce((sum, row) => sum + row.effortMinutes, 0)
    return { severity, repair: { checkId, ...say(speaker, { checkId, sentence, values: proof.values }), minutes, byDeveloper: skill === 'developer' } }
  })
  const order = groups.toSorted((a, b) => worstFirst.indexOf(a.severity) - worstFirst.indexOf(b.severity) || a.repair.minutes - b.repair.minutes || a.repair.checkId.localeCompare(b.repair.checkId))
  return order.map(one => one.repair)
}

/** A check that left the shelf has no words any more: the sentence kept that day speaks for it. */
function say(speaker: Awaited<ReturnType<typeof loadSpeaker>>, { checkId, sentence, values }: { checkId: string; sentence: string; values: Record<string, string | number> }) {
  try {
    const { title, fix } = speaker.finding({ checkId, values })
    return { title, how: fix }
  } catch {
    return { title: sentence, how: '' }
  }
}

// What changed on the company's site and on those it is compared with: faults that came, came back or were repaired.
import type { Ctx } from '#app/kernel/context.ts'
import type { RowOf } from '#app/kernel/noun.ts'
import { finding } from '#app/model/diagnose/finding.ts'
import { site } from '#app/model/diagnose/site.ts'
import { readFindingTitle } from './findingTitle.ts'

export interface Moved { id: string; sentence: string; state: 'new' | 'fixed' | 'regressed'; isOwn: boolean; site: string; at: string }

/** Since a day or a moment (ISO), the latest first, at most `most`. What the first reading of a site saw is where one starts, not a change; nor is what another figure brought to light. */
export async function readMoved(ctx: Ctx, since: string, most = 30): Promise<Moved[]> {
  const sites = new Map((await ctx.of(site).list()).map(one => [one.id, one]))
  const rows = await ctx.of(finding).list()
  const titleOf = await readFindingTitle(ctx)
  const firstRead = new Map<string, string>()
  for (const { siteId, firstSeenAt } of rows) if (firstSeenAt < (firstRead.get(siteId) ?? '9')) firstRead.set(siteId, firstSeenAt)
  return rows.flatMap((row): Moved[] => {
    const seen = sites.get(row.siteId)
    const { id, state } = row
    if (!seen || row.nature !== 'defect' || state === 'persisting' || state === 'rejudged' || (state === 'new' && row.firstSeenAt === firstRead.get(row.siteId))) return []
    return [{ id, sentence: titleOf(row), state, isOwn: seen.kind === 'own', site: seen.name, at: movedAt(row) }]
  }).filter(one => one.at >= since).toSorted((a, b) => b.at.localeCompare(a.at)).slice(0, most)
}

const movedAt = ({ state, firstSeenAt, lastSeenAt, fixedAt }: RowOf<typeof finding>) => (state === 'new' ? firstSeenAt : state === 'fixed' ? fixedAt ?? lastSeenAt : lastSeenAt)

// The company's tracked links, with the clicks people made on them: machines and previews are counted apart.
import { addDays } from '@azimut/engines/calendar'
import type { Ctx } from '#app/kernel/context.ts'
import { trackedLink } from '#app/model/act/trackedLink.ts'
import { action } from '#app/model/plan/action.ts'
import { findAudience } from './audience/audience.ts'
import { askQuestion } from './audience/question.ts'

export interface CountedLink {
  id: string
  actionId: string
  label: string
  /** What one copies. */
  url: string
  destination: string
  /** Null while nothing counts them: no code of measure yet, or the event store is away. */
  clicks: number | null
}

/** Newest first; clicks since each link exists, `today` included. */
export async function readLinks(ctx: Ctx, today: string): Promise<CountedLink[]> {
  const links = (await ctx.of(trackedLink).list()).toReversed()
  const oldest = links.at(-1)
  if (!oldest) return []
  // Clicks are looked for since the first action a link was made for, or the day before the first link: one made just
  // after midnight here was made yesterday by the clock of the records.
  const carried = new Set(links.map(one => one.actionId))
  const starts = (await ctx.of(action).list()).flatMap(one => carried.has(one.id) ? one.startOn : [])
  const from = starts.reduce((first, day) => (day < first ? day : first), addDays(oldest.createdAt.slice(0, 10), -1))
  const audience = await findAudience(ctx)
  const counts = audience && await askQuestion(audience, { from, to: today, metrics: ['link-clicks'], dimensions: ['link'] })
    .then(({ rows }) => new Map(rows.map(row => [row.keys[0], row.values['link-clicks']])), () => undefined)
  return links.map(({ id, actionId, label, slug, destination }) => ({
    id, actionId, label, destination, url: `${ctx.services.settings.url}/l/${slug}`, clicks: counts ? counts.get(slug) ?? 0 : null,
  }))
}

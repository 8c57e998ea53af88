// The pages the plan sends people to, each once: those of actions and contents, and where tracked links lead.
import { eq } from 'drizzle-orm'
import type { Ctx } from '#app/kernel/context.ts'
import { content } from '#app/model/act/content.ts'
import { trackedLink } from '#app/model/act/trackedLink.ts'
import { action } from '#app/model/plan/action.ts'

/** Host and path as two addresses of one page share them: the protocol, `www`, the end slash and what follows `?` do not make another. */
export function pageOf(url: string): string {
  const { host, pathname } = new URL(url)
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}`
}

export const samePage = (a: string, b: string): boolean => pageOf(a) === pageOf(b)

/** Ids of the actions given up: they send nobody anywhere. */
export const readGivenUp = async (ctx: Ctx): Promise<ReadonlySet<string | null>> =>
  new Set((await ctx.of(action).list({ where: eq(action.table.state, 'dropped') })).map(one => one.id))

export async function plannedPages(ctx: Ctx): Promise<{ url: string; title: string }[]> {
  const givenUp = await readGivenUp(ctx)
  const named = [
    ...(await ctx.of(action).list()).map(one => ({ url: one.landingUrl, title: one.title, actionId: one.id })),
    ...(await ctx.of(content).list()).map(one => ({ url: one.landingUrl, title: one.title, actionId: one.actionId })),
    ...(await ctx.of(trackedLink).list()).map(one => ({ url: one.destination, title: one.label, actionId: one.actionId })),
  ].flatMap(({ url, title, actionId }) => (url === null || givenUp.has(actionId) ? [] : [{ url, title }]))
  return [...Map.groupBy(named, one => pageOf(one.url)).values()].map(group => group[0]!)
}

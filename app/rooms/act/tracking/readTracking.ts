// How each action is counted: planned pages that no tracked link leads to, what was seen there last, and the words links are classed by.
import * as z from 'zod'
import { readLinks } from '#app/answers/links.ts'
import { samePage } from '#app/answers/plannedPages.ts'
import { readToday } from '#app/answers/today.ts'
import { nothing, operation } from '#app/kernel/operation.ts'
import { content } from '#app/model/act/content.ts'
import { media, trackedLink } from '#app/model/act/trackedLink.ts'
import { action } from '#app/model/plan/action.ts'
import { lastCheckRow, readLastCheck } from '../landings/lastCheck.ts'

export const readTracking = operation({
  access: 'act.view', reads: true, input: nothing,
  output: z.object({
    /** Planned landings: where people are to be sent, for what, and whether a link of that action counts them. */
    landings: z.array(z.object({ actionId: z.uuid().nullable(), title: z.string(), from: z.enum(['action', 'content']), url: z.string(), isTracked: z.boolean() })),
    /** The last reading of the planned pages; null before the first. */
    check: lastCheckRow.nullable(),
    taxonomy: z.array(z.object({ source: z.string(), medium: z.enum(media), links: z.number(), clicks: z.number().nullable() })),
  }),
  async run(ctx) {
    const links = await ctx.of(trackedLink).list()
    const isTracked = (actionId: string | null, url: string) => links.some(one => one.actionId === actionId && samePage(one.destination, url))
    const actions = (await ctx.of(action).list()).filter(one => one.state !== 'dropped')
    const landings = [
      ...actions.map(one => ({ actionId: one.id, title: one.title, from: 'action' as const, url: one.landingUrl })),
      ...(await ctx.of(content).list()).map(one => ({ actionId: one.actionId, title: one.title, from: 'content' as const, url: one.landingUrl })),
    ].flatMap(({ url, ...one }) => (url === null ? [] : [{ ...one, url, isTracked: isTracked(one.actionId, url) }]))
    const clicks = new Map((await readLinks(ctx, await readToday(ctx))).map(one => [one.id, one.clicks]))
    const classes = Map.groupBy(links, one => JSON.stringify([one.source, one.medium]))
    return {
      landings: landings.toSorted((a, b) => Number(a.isTracked) - Number(b.isTracked)),
      check: await readLastCheck(ctx),
      taxonomy: [...classes.values()].map(group => {
        const counts = group.map(one => clicks.get(one.id) ?? null)
        return { source: group[0]!.source, medium: group[0]!.medium, links: group.length, clicks: counts.includes(null) ? null : counts.reduce<number>((sum, one) => sum + one!, 0) }
      }).toSorted((a, b) => b.links - a.links || a.source.localeCompare(b.source)),
    }
  },
})

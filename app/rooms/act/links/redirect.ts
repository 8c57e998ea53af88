// Short links: a click is counted without following anybody, then sent to the destination kept on the server.
import { and, desc, eq, isNull } from 'drizzle-orm'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { nameBot } from '#app/kernel/events/collector/bot.ts'
import { isOpposed, strictPolicy } from '#app/kernel/events/collector/policy.ts'
import { notFound } from '#app/kernel/refusal.ts'
import type { Ship } from '#app/kernel/run.ts'
import { trackedLink } from '#app/model/act/trackedLink.ts'
import { tracker } from '#app/model/measure/tracker.ts'

export function mountShortLinks(app: FastifyInstance, ship: Ship) {
  const { table } = trackedLink

  /** A click belongs to the company's site: without a code of measure there is nowhere to count it. */
  async function count(request: FastifyRequest, workspace: string, slug: string) {
    if (isOpposed(strictPolicy, request.headers)) return
    const [site] = await ship.database.owner.select({ key: tracker.table.key }).from(tracker.table).where(and(eq(tracker.table.workspace, workspace), isNull(tracker.table.removedAt))).orderBy(desc(tracker.table.id)).limit(1)
    const bot = request.method === 'HEAD' ? 'head' : nameBot(request.headers)
    if (site) await ship.services.events.record([{ site: site.key, name: 'link', url: `${ship.services.settings.url}/l/${slug}`, props: { link: slug }, bot }])
  }

  app.get('/l/:slug', { schema: { tags: ['links'], operationId: 'followLink', description: 'Counts a click and redirects.', params: { type: 'object', properties: { slug: { type: 'string' } }, required: ['slug'] }, response: { 302: { description: 'To the destination.', type: 'null' } } }, validatorCompiler: () => () => true }, async (request, reply) => {
    const { slug } = request.params as { slug: string }
    const [link] = await ship.database.owner.select().from(table).where(and(eq(table.slug, slug), isNull(table.removedAt)))
    if (!link) throw notFound()
    // People arrive even when the count cannot be kept, on a full disk for instance.
    await count(request, link.workspace, slug).catch(() => undefined)
    const destination = new URL(link.destination)
    for (const part of ['source', 'medium', 'campaign'] as const) destination.searchParams.set(`utm_${part}`, link[part])
    return reply.header('cache-control', 'no-store').redirect(destination.href, 302)
  })
}

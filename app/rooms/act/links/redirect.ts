// Short links: a click is counted without following anybody, then sent to the destination kept on the server.
import { and, eq, isNull } from 'drizzle-orm'
import type { FastifyInstance } from 'fastify'
import { notFound } from '#app/kernel/refusal.ts'
import type { Ship } from '#app/kernel/run.ts'
import { trackedLink } from '#app/model/act/trackedLink.ts'

export function mountShortLinks(app: FastifyInstance, ship: Ship) {
  const { table } = trackedLink
  app.get('/l/:slug', { schema: { tags: ['links'], operationId: 'followLink', description: 'Counts a click and redirects.', params: { type: 'object', properties: { slug: { type: 'string' } }, required: ['slug'] }, response: { 302: { description: 'To the destination.', type: 'null' } } }, validatorCompiler: () => () => true }, async (request, reply) => {
    const { slug } = request.params as { slug: string }
    const [link] = await ship.database.owner.select().from(table).where(and(eq(table.slug, slug), isNull(table.removedAt)))
    if (!link) throw notFound()
    const destination = new URL(link.destination)
    for (const part of ['source', 'medium', 'campaign'] as const) destination.searchParams.set(`utm_${part}`, link[part])
    return reply.header('cache-control', 'no-store').redirect(destination.href, 302)
  })
}

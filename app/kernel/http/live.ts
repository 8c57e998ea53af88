// Server-sent events of one company: what changed, so that open pages show it without asking again.
import type { FastifyInstance } from 'fastify'
import * as z from 'zod'
import { may } from '../access.ts'
import { notFound } from '../refusal.ts'
import type { Live } from '../live.ts'
import type { AskerOf } from './caller.ts'

const beatMs = 20_000

export function mountLive(app: FastifyInstance, live: Live, askerOf: AskerOf) {
  const open = new Set<() => void>()
  app.addHook('preClose', async () => { for (const end of open) end() })
  app.get('/api/w/:workspace/live', {
    schema: { tags: ['live'], operationId: 'live', description: 'Server-sent events of this company: names and ids, never content.', params: { type: 'object', properties: { workspace: { type: 'string', format: 'uuid' } }, required: ['workspace'] }, response: { 200: { description: 'A stream.', type: 'string' } } },
    validatorCompiler: () => () => true,
  }, async (request, reply) => {
    const workspace = z.uuid().safeParse((request.params as { workspace: string }).workspace).data
    if (workspace === undefined) throw notFound()
    const asker = await askerOf(request, workspace)
    reply.hijack()
    reply.raw.writeHead(200, { ...reply.getHeaders() as Record<string, string>, 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' })
    reply.raw.write('retry: 2000\n\n')
    const stop = live.listen(workspace, ({ event, data }) => {
      if (may(asker.role, `${event.split('.')[0]}.view`)) reply.raw.write(`event: change\ndata: ${JSON.stringify({ event, data })}\n\n`)
    })
    const beat = setInterval(() => reply.raw.write(':\n\n'), beatMs)
    const end = () => { clearInterval(beat); stop(); open.delete(end); reply.raw.end() }
    open.add(end)
    request.raw.on('close', end)
  })
}

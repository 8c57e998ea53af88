// Server-sent events of one company: what changed, so that open pages show it without asking again.
import type { FastifyInstance } from 'fastify'
import * as z from 'zod'
import { may } from '../access.ts'
import { notFound, Refusal, tooMany } from '../refusal.ts'
import type { Live } from '../live.ts'
import type { AskerOf } from './caller.ts'

/** How often a page is told that the stream is open, and who listens is asked again: a member removed meanwhile hears no more. */
const beatMs = 20_000
const mostPages = 50
/** A page that reads so many bytes too slowly is cut off: it comes back and asks everything again. */
const mostWaiting = 1_000_000

export function mountLive(app: FastifyInstance, live: Live, askerOf: AskerOf) {
  const open = new Map<() => void, string>()
  app.addHook('preClose', async () => { for (const end of open.keys()) end() })
  app.get('/api/w/:workspace/live', {
    schema: { tags: ['live'], operationId: 'live', description: 'Server-sent events of this company: names and ids, never content.', params: { type: 'object', properties: { workspace: { type: 'string', format: 'uuid' } }, required: ['workspace'] }, response: { 200: { description: 'A stream.', type: 'string' } } },
    validatorCompiler: () => () => true,
  }, async (request, reply) => {
    const workspace = z.uuid().safeParse((request.params as { workspace: string }).workspace).data
    if (workspace === undefined) throw notFound()
    let asker = await askerOf(request, workspace)
    if ([...open.values()].filter(person => person === asker.person).length >= mostPages) throw tooMany(60)
    reply.hijack()
    const { raw } = reply
    raw.writeHead(200, { ...reply.getHeaders() as Record<string, string>, 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' })
    const say = (text: string) => { if (raw.writableLength > mostWaiting) raw.destroy(); else raw.write(`${text}\n\n`) }
    say('retry: 2000')
    const stop = live.listen(workspace, ({ event, data }) => {
      if (may(asker.role, `${event.split('.')[0]}.view`)) say(`event: change\ndata: ${JSON.stringify({ event, data })}`)
    })
    const beat = setInterval(() => {
      say(':')
      askerOf(request, workspace).then(now => { asker = now }, (error: unknown) => { if (error instanceof Refusal) end() })
    }, beatMs)
    const end = () => { clearInterval(beat); stop(); open.delete(end); raw.end() }
    open.set(end, asker.person)
    raw.on('close', end)
    if (raw.destroyed) end() // gone while we looked up who it is
  })
}

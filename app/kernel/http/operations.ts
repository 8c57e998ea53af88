// Every operation as a REST route, described for /api/openapi.json from the same object.
import type { FastifyInstance, FastifyReply, FastifyRequest, FastifySchema } from 'fastify'
import * as z from 'zod'
import type { Door } from '../accounts/door.ts'
import { Download } from '../operation.ts'
import type { Operation } from '../operation.ts'
import { parse, runOperation } from '../run.ts'
import type { Ship } from '../run.ts'
import type { AskerOf } from './caller.ts'
import { localeOf, webHeaders } from './caller.ts'
import { jsonSchema, queryReader } from './query.ts'

const errorShape = { type: 'object', properties: { code: { type: 'string' }, message: { type: 'string' }, fields: { type: 'object', additionalProperties: { type: 'string' } } }, required: ['code', 'message'] }
const uuid = z.uuid()

/** What the API description says of one operation. Validation is the operation's own, so that errors are ours. */
function describe(operation: Pick<Operation, 'reads' | 'input' | 'output'>, more: { tags: string[]; operationId: string; access?: string; inCompany: boolean }): FastifySchema {
  const input = jsonSchema(operation.input, 'input')
  return {
    tags: more.tags, operationId: more.operationId,
    ...(more.access ? { description: `Needs ${more.access}.`, security: [{ apiKey: [] }, { session: [] }] } : {}),
    ...(more.inCompany ? { params: { type: 'object', properties: { workspace: { type: 'string', format: 'uuid' } }, required: ['workspace'] } } : {}),
    ...(operation.reads ? { querystring: input } : { body: input }),
    response: { 200: { description: 'Done.', ...jsonSchema(operation.output, 'output') }, '4xx': { description: 'Refused.', ...errorShape } },
  }
}
const plain = { validatorCompiler: () => () => true, serializerCompiler: () => (data: unknown) => JSON.stringify(data) }

export function mountOperations(app: FastifyInstance, ship: Ship, askerOf: AskerOf) {
  for (const room of ship.rooms) {
    for (const [name, operation] of Object.entries(room.operations)) {
      const read = queryReader(operation.input)
      app.route({
        method: operation.reads ? 'GET' : 'POST',
        url: `/api/w/:workspace/${room.name}/${name}`,
        schema: describe(operation, { tags: [room.name], operationId: `${room.name}.${name}`, access: operation.access, inCompany: true }),
        ...plain,
        async handler(request: FastifyRequest, reply) {
          const workspace = uuid.safeParse((request.params as { workspace: string }).workspace).data ?? '00000000-0000-0000-0000-000000000000'
          const asker = await askerOf(request, workspace)
          const input = operation.reads ? read(request.query as Record<string, unknown>) : request.body ?? {}
          const passOver = new Set(String(request.headers['x-azimut-pass-over'] ?? '').split(',').filter(Boolean))
          const { output, advice } = await runOperation(ship, { workspace, asker, locale: localeOf(request), passOver, signal: whileAsked(reply) }, `${room.name}.${name}`, input)
          if (advice.length) reply.header('x-azimut-advice', encodeURIComponent(JSON.stringify(advice.map(one => ({ rule: one.rule, message: one.says[localeOf(request)] })))))
          return send(reply, output)
        },
      })
    }
  }
}

export function mountDoors(app: FastifyInstance, doors: Record<string, Door>) {
  for (const [name, door] of Object.entries(doors)) {
    const read = queryReader(door.input)
    app.route({
      method: door.reads ? 'GET' : 'POST', url: `/api/account/${name}`,
      schema: describe(door, { tags: ['account'], operationId: `account.${name}`, inCompany: false, ...(door.open ? {} : { access: 'a session' }) }),
      ...plain,
      async handler(request, reply) {
        const input = parse(door.input, door.reads ? read(request.query as Record<string, unknown>) : request.body ?? {})
        return send(reply, await door.run({
          headers: webHeaders(request), locale: localeOf(request), address: request.ip,
          setCookies: from => { for (const cookie of from.getSetCookie()) void reply.header('set-cookie', cookie) },
        }, input))
      },
    })
  }
}

/** Aborted when the connection closes before the answer is sent. */
function whileAsked(reply: FastifyReply): AbortSignal {
  const asked = new AbortController()
  reply.raw.once('close', () => { if (!reply.raw.writableEnded) asked.abort() })
  return asked.signal
}

function send(reply: FastifyReply, output: unknown) {
  reply.header('cache-control', 'no-store')
  if (!(output instanceof Download)) return output
  // RFC 6266: the plain name for old readers, the real one for the others.
  return reply.type(output.type)
    .header('content-disposition', `attachment; filename="${output.name.replaceAll(/[^\w.-]+/g, '-')}"; filename*=UTF-8''${encodeURIComponent(output.name)}`)
    .serializer((bytes: unknown) => bytes as string).send(Buffer.from(output.bytes))
}

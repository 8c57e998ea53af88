// The HTTP door: security first, then the API, the collector, live updates, health and the pages.
import swagger from '@fastify/swagger'
import fastify from 'fastify'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Accounts } from '../accounts/auth.ts'
import type { Door } from '../accounts/door.ts'
import type { Ship } from '../run.ts'
import { notFound } from '../refusal.ts'
import { sessionCookie } from '../accounts/auth.ts'
import { localeOf, openCallers } from './caller.ts'
import { inWords, refuseInWords } from './errors.ts'
import { mountHealth } from './health.ts'
import { mountLive } from './live.ts'
import { mountDoors, mountOperations } from './operations.ts'
import { mountPages } from './pages.ts'
import { secure, secureHeaders } from './security.ts'
import { mountUploads } from './uploads.ts'

/** `routes` are those the rooms cannot describe as operations: the collector, short links. */
export interface HttpForm { ship: Ship; accounts: Accounts; doors: Record<string, Door>; pages: string; log: (text: string) => void; routes: (app: FastifyInstance) => void | Promise<void> }

export async function openHttp({ ship, accounts, doors, pages, log, routes }: HttpForm): Promise<FastifyInstance> {
  const { settings, live } = ship.services
  const app = fastify({
    bodyLimit: 6 * 1024 * 1024, // a cost file of 5 MB in JSON; the collector sets its own, smaller
    trustProxy: settings.trustedProxies.length ? [...settings.trustedProxies] : false,
    routerOptions: { maxParamLength: 300, caseSensitive: true },
    forceCloseConnections: 'idle',
    keepAliveTimeout: 65_000,
    requestTimeout: 120_000, // a body that trickles in does not hold a connection for good
    // An address that cannot be decoded is nobody's; it does not come by the hook that secures the others.
    frameworkErrors: (_error, request, reply: FastifyReply) => { void reply.headers(secureHeaders(settings.url)).status(404).send(inWords(notFound(), localeOf(request))) },
  })
  secure(app, settings.url)
  refuseInWords(app, log)
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Azimut', version: '0.1.0', description: 'Every operation of Azimut. Errors are `{code, message, fields?}` in the language asked for.' },
      servers: [{ url: settings.url }],
      components: { securitySchemes: { apiKey: { type: 'http', scheme: 'bearer' }, session: { type: 'apiKey', in: 'cookie', name: sessionCookie } } },
    },
  })
  const askerOf = openCallers(ship.database, accounts)
  mountDoors(app, doors)
  mountOperations(app, ship, askerOf)
  mountLive(app, live, askerOf)
  mountHealth(app, ship)
  await mountUploads(app, { data: settings.data, askerOf })
  await routes(app)
  app.get('/api/openapi.json', { schema: { tags: ['api'], operationId: 'openapi', description: 'This document.', response: { 200: { description: 'OpenAPI 3.1.', type: 'object', additionalProperties: true } } }, serializerCompiler: () => data => JSON.stringify(data) }, () => app.swagger())
  await mountPages(app, pages)
  return app
}

// The door that visitors' browsers knock on: `GET /t.js` gives the script, `POST /e` takes events and answers once they are on disk.
import type { FastifyPluginAsync, FastifyReply } from 'fastify'
import { nameBot } from './collector/bot.ts'
import type { StoredEvent } from './event.ts'
import type { EventPath } from './eventPath.ts'
import { applyPolicy, strictPolicy } from './collector/policy.ts'
import type { Policy } from './collector/policy.ts'
import { makeRateLimit } from './collector/rateLimit.ts'
import { buildTracker } from './collector/trackerScript.ts'
import { Malformed, readBody, readEvent } from './collector/wire.ts'

export type Site = {
  key: string
  /** The site's own hosts, without scheme; empty takes any. */
  hosts: readonly string[]
  policy?: Policy
}

export type CollectorOptions = {
  /** The site a key names. Called for every request: the caller keeps what it needs in memory. */
  findSite(key: string): Promise<Site | undefined>
  events: Pick<EventPath, 'append'>
  /** Events a second one address may send; 20,000 unless given. */
  eventsPerSecond?: number
  clock?: () => number
}

const bodyLimit = 256 * 1024
const refuse = (reply: FastifyReply, status: number, body: { code: string; message: string }) => reply.code(status).send(body)

/**
 * A Fastify plugin, to be registered on a server whose `trustProxy` is the list of trusted proxies: `request.ip` is then
 * the visitor's. The address counts events in memory and is neither stored nor logged: these routes write no access log.
 */
export const collector: FastifyPluginAsync<CollectorOptions> = async (app, { findSite, events, eventsPerSecond, clock = Date.now }) => {
  const limit = makeRateLimit({ perSecond: eventsPerSecond, clock })
  const quiet = { logLevel: 'silent' } as const

  // sendBeacon sends text/plain: whatever the type says, the body is read by one reader.
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'string', bodyLimit }, (_, body, done) => done(null, body))
  app.addHook('onRequest', async (_, reply) => void reply.header('access-control-allow-origin', '*'))
  app.setErrorHandler((error: Error & { statusCode?: number }, _, reply) => {
    if (error instanceof Malformed) return refuse(reply, 400, { code: 'malformed', message: error.message })
    if (error.statusCode === 413) return refuse(reply, 413, { code: 'too_large', message: 'A body holds at most 256 kB of events.' })
    return refuse(reply, error.statusCode ?? 503, { code: 'unavailable', message: 'The events are not taken. Send them again later.' })
  })

  app.get('/t.js', quiet, async (_, reply) => {
    reply.header('content-type', 'text/javascript; charset=utf-8').header('cache-control', 'public, max-age=3600').header('cross-origin-resource-policy', 'cross-origin')
    return buildTracker()
  })

  app.options('/e', quiet, async (_, reply) =>
    reply.code(204).header('access-control-allow-methods', 'POST').header('access-control-allow-headers', 'content-type').header('access-control-max-age', '86400').send())

  app.post('/e', { ...quiet, bodyLimit }, async (request, reply) => {
    const { site: key, events: sent } = readBody(typeof request.body === 'string' ? request.body : '')
    const waitSeconds = limit.take(request.ip, sent.length)
    if (waitSeconds > 0) {
      reply.header('retry-after', waitSeconds)
      return refuse(reply, 429, { code: 'too_many', message: 'Too many events from one address. Send them again later.' })
    }
    const site = await findSite(key)
    if (!site) throw new Malformed('site: no site has this key.')

    const reading = { site: site.key, hosts: site.hosts, bot: nameBot(request.headers), now: clock(), recent: true }
    const kept: StoredEvent[] = []
    const rejected: { id: unknown; reason: string }[] = []
    for (const raw of sent) {
      const event = readEvent(raw, reading)
      if (typeof event === 'string') rejected.push({ id: (raw as { id?: unknown } | null)?.id ?? null, reason: event })
      else kept.push(applyPolicy(site.policy ?? strictPolicy, event))
    }
    if (kept.length > 0) await events.append(kept)
    return reply.code(202).send({ accepted: kept.length, rejected })
  })
}

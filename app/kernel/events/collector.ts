// The door that visitors' browsers knock on: `GET /t.js` and its companions give the scripts, `POST /e` takes events and answers once they are on disk.
import type { FastifyPluginAsync, FastifyReply } from 'fastify'
import { nameBot } from './collector/bot.ts'
import { makeCaps } from './collector/caps.ts'
import type { CapOptions } from './collector/caps.ts'
import { openCountries } from './collector/country.ts'
import { applyPolicy, isOpposed, strictPolicy } from './collector/policy.ts'
import type { Policy } from './collector/policy.ts'
import { bareAddress, makeRateLimit } from './collector/rateLimit.ts'
import { makeRecall } from './collector/recall.ts'
import { makeSurroundings } from './collector/surroundings.ts'
import { buildScript, scripts } from './collector/trackerScript.ts'
import { Malformed, readBody, readEvent } from './collector/wire.ts'
import type { StoredEvent } from './event.ts'
import type { EventPath } from './eventPath.ts'

export type Site = {
  key: string
  /** The site's own hosts, without scheme; empty takes any. */
  hosts: readonly string[]
  policy?: Policy
}

export type CollectorOptions = {
  /** The site a key names. Called for every request: the caller keeps what it needs in memory. */
  findSite(key: string): Promise<Site | undefined>
  events: Pick<EventPath, 'append' | 'lateness' | 'query'>
  /** Events a second one address may send; 20,000 unless given. */
  eventsPerSecond?: number
  /** The same for one site, all its visitors together; 40,000 unless given. */
  siteEventsPerSecond?: number
  /** What a browser may claim for a site in a day. */
  caps?: Omit<CapOptions, 'clock' | 'recall'>
  /** Bytes of the journal that may wait for the store before events are refused: 4 GiB, days of most sites. */
  mostBytesBehind?: number
  clock?: () => number
}

const bodyLimit = 256 * 1024
const siteRate = 40_000
/** In events: an invented key is looked for in the database. */
const wrongKey = 200
const gibibyte = 1024 ** 3
const retrySeconds = 10
const unavailable = [503, 'unavailable', 'The events are not taken. Send them again later.'] as const
/** As it was sent, so that the sender knows which: text of an id's length, not a stranger's answer of any size and depth. */
const idOf = (raw: unknown): string | null => {
  const id = (raw as { id?: unknown } | null)?.id
  return typeof id === 'string' ? id.slice(0, 64).toWellFormed() : null
}
const refuse = (reply: FastifyReply, status: number, body: { code: string; message: string }) => reply.code(status).send(body)

/**
 * A Fastify plugin, to be registered on a server whose `trustProxy` is the list of trusted proxies: `request.ip` is then
 * the visitor's. The address counts events in memory and is neither stored nor logged: these routes write no access log.
 */
export const collector: FastifyPluginAsync<CollectorOptions> = async (app, options) => {
  const { findSite, events, eventsPerSecond, siteEventsPerSecond = siteRate, mostBytesBehind = 4 * gibibyte, clock = Date.now } = options
  const ofAddress = makeRateLimit({ perSecond: eventsPerSecond, clock })
  const ofSite = makeRateLimit({ perSecond: siteEventsPerSecond, clock })
  const caps = makeCaps({ ...options.caps, clock, recall: makeRecall(events) })
  const surroundingsOf = makeSurroundings(await openCountries())
  const quiet = { logLevel: 'silent' } as const

  const later = (reply: FastifyReply, seconds: number, [status, code, message]: readonly [number, string, string]) => {
    reply.header('retry-after', seconds)
    return refuse(reply, status, { code, message })
  }

  // sendBeacon sends text/plain: whatever the type says, the body is read by one reader.
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'string', bodyLimit }, (_, body, done) => done(null, body))
  app.addHook('onRequest', (_, reply, next) => {
    reply.header('access-control-allow-origin', '*')
    next()
  })
  app.setErrorHandler((error: Error & { statusCode?: number }, _, reply) => {
    if (error instanceof Malformed) return refuse(reply, 400, { code: 'malformed', message: error.message })
    if (error.statusCode === 413) return refuse(reply, 413, { code: 'too_large', message: 'A body holds at most 256 kB of events.' })
    if (error.statusCode === undefined) return later(reply, retrySeconds, unavailable)
    return refuse(reply, error.statusCode, { code: 'refused', message: 'The body cannot be read.' })
  })

  for (const name of scripts) {
    app.get(`/${name}`, quiet, async (_, reply) => {
      reply.header('content-type', 'text/javascript; charset=utf-8').header('cache-control', 'public, max-age=3600').header('cross-origin-resource-policy', 'cross-origin')
      return buildScript(name)
    })
  }

  app.options('/e', quiet, async (_, reply) =>
    reply.code(204).header('access-control-allow-methods', 'POST').header('access-control-allow-headers', 'content-type').header('access-control-max-age', '86400').send())

  app.post('/e', { ...quiet, bodyLimit }, async (request, reply) => {
    const { site: key, events: sent } = readBody(typeof request.body === 'string' ? request.body : '')
    const address = bareAddress(request.ip)
    const addressWait = ofAddress.take(address, sent.length)
    if (addressWait > 0) return later(reply, addressWait, [429, 'too_many', 'Too many events from one address. Send them again later.'])
    const site = await findSite(key)
    if (!site) {
      ofAddress.charge(address, wrongKey)
      throw new Malformed('site: no site has this key.')
    }
    const siteWait = ofSite.take(site.key, sent.length)
    if (siteWait > 0) return later(reply, siteWait, [429, 'too_many', 'Too many events for one site. Send them again later.'])
    if (events.lateness().bytesBehind > mostBytesBehind) return later(reply, retrySeconds, unavailable)

    const policy = site.policy ?? strictPolicy
    const off = isOpposed(policy, request.headers) ? 'off: the visitor is opposed to being measured' : undefined
    const reading = { site: site.key, hosts: site.hosts, bot: nameBot(request.headers), now: clock(), recent: true, surroundings: surroundingsOf(request.headers, address) }
    const kept: StoredEvent[] = []
    const rejected: { id: string | null; reason: string }[] = []
    const take = (raw: unknown): string | undefined => {
      const event = off ?? readEvent(raw, reading)
      if (typeof event === 'string') return event
      const allowed = applyPolicy(policy, event)
      const refused = caps.refuse(allowed)
      if (refused === undefined) kept.push(allowed)
      return refused
    }
    for (const raw of sent) {
      const reason = take(raw)
      if (reason !== undefined) rejected.push({ id: idOf(raw), reason })
    }
    if (kept.length > 0) await events.append(kept)
    return reply.code(202).send({ accepted: kept.length, rejected })
  })
}

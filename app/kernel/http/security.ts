// Headers every answer carries, and the one hook that stops writes coming from other sites.
import { randomBytes } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Refusal } from '../refusal.ts'

declare module 'fastify' { interface FastifyRequest { nonce: string } }

/** Style attributes are allowed because the component and chart libraries set them; style elements need the nonce. */
const policy = (nonce: string) => [
  `default-src 'none'`, `script-src 'self' 'nonce-${nonce}'`, `style-src-elem 'self' 'nonce-${nonce}'`, `style-src-attr 'unsafe-inline'`,
  `img-src 'self' data: blob:`, `font-src 'self'`, `connect-src 'self'`, `manifest-src 'self'`, `base-uri 'none'`, `form-action 'self'`, `frame-ancestors 'none'`,
].join('; ')

const newNonce = () => randomBytes(16).toString('base64')

/** What every answer carries. */
export const secureHeaders = (url: string, nonce = newNonce()) => ({
  'content-security-policy': policy(nonce),
  'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin', 'cross-origin-resource-policy': 'same-origin', 'permissions-policy': 'camera=(), microphone=(), geolocation=()',
  ...(url.startsWith('https:') ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
})

export function secure(app: FastifyInstance, url: string) {
  const { origin } = new URL(url)
  app.decorateRequest('nonce', '')
  app.addHook('onRequest', async (request, reply) => {
    request.nonce = newNonce()
    reply.headers(secureHeaders(url, request.nonce))
    if (isForeignWrite(request, origin)) throw new Refusal('foreign-origin', 403, { fr: 'Cette demande ne vient pas d’une page d’Azimut.', en: 'This request does not come from a page of Azimut.' })
  })
}

/** A write that carries a cookie must come from our own pages; API keys and the collector carry none. */
function isForeignWrite(request: FastifyRequest, origin: string) {
  if (['GET', 'HEAD', 'OPTIONS'].includes(request.method) || /^\/e(?:\?|$)/.test(request.url)) return false
  const { authorization, cookie, 'sec-fetch-site': site } = request.headers
  if (authorization !== undefined && cookie === undefined) return false
  if (request.headers.origin !== undefined) return request.headers.origin !== origin
  if (site !== undefined) return site !== 'same-origin'
  return cookie !== undefined
}

// The pages: one HTML file with a fresh nonce for every address of the product, and its built assets.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import fastifyStatic from '@fastify/static'

export async function mountPages(app: FastifyInstance, folder: string) {
  const html = await readFile(join(folder, 'index.html'), 'utf8').catch(() => undefined)
  if (html === undefined) return // built by `npm start`; the API and the collector work without it
  // Names hold a hash of the content, so a browser may keep them for good.
  await app.register(fastifyStatic, { root: join(folder, 'assets'), prefix: '/assets/', index: false, immutable: true, maxAge: '365d', decorateReply: false })
  const page = { schema: { hide: true } }
  const addresses = ['/', '/setup', '/sign-in', '/invitation', '/companies', '/till', '/w/:workspace', '/w/:workspace/*']
  for (const address of addresses) {
    app.get(address, page, async (request, reply) => reply
      .type('text/html; charset=utf-8').header('cache-control', 'no-store')
      .send(html.replaceAll('__CSP_NONCE__', request.nonce)))
  }
}

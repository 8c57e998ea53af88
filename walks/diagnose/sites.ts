// Small sites on loopback, as a newcomer may give them: one with mistakes in its words, one whose robots.txt is failing, one that leads to another, one that is down.
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { freePort } from '#app/testServer.ts'

const plain = 'Nous fabriquons dans notre atelier des escaliers pour les maisons de la région, avec des bois que vous choisissez, et nous les posons chez vous. '
const page = (title: string, text: string) =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${title}</title></head><body><nav><a href="/">Accueil</a> <a href="/atelier">Atelier</a></nav><main><h1>${title}</h1><p>${text}</p></main></body></html>`
const pages: Readonly<Record<string, string>> = {
  '/': page('Menuiserie Berthelot (exemple fictif)', `${plain.repeat(8)} L’acceuil est ouvert, on atend votre apel.`),
  '/atelier': page('L’atelier de la menuiserie', plain.repeat(8)),
}

type Answer = { status: number; body?: string; location?: string }

async function serve(answer: (path: string) => Answer | undefined) {
  const server = createServer((request, response) => {
    const { status, body = '', location } = answer(request.url!) ?? { status: 404 }
    response.writeHead(status, { 'content-type': 'text/html', ...location === undefined ? {} : { location } }).end(body)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { host: `127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => { server.closeAllConnections(); server.close() } }
}

const read = (path: string): Answer | undefined => pages[path] === undefined ? undefined : { status: 200, body: pages[path] }

/** Hosts by what they are; nothing listens on `down`. */
export async function openSites() {
  const spelled = await serve(read)
  const failing = await serve(path => path === '/robots.txt' ? { status: 503 } : read(path))
  const leading = await serve(path => ({ status: 301, location: `http://${spelled.host}${path}` }))
  const hosts = { spelled: spelled.host, failing: failing.host, leading: leading.host, down: `127.0.0.1:${await freePort()}` }
  return { hosts, close() { for (const one of [spelled, failing, leading]) one.close() } }
}

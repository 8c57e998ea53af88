// A site is proven by a record of its domain or a file of its own, and by nothing that somebody else could write.
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createFetcher, type Fetcher } from '../net/fetcher.ts'
import { OWNERSHIP_PATH, proveOwnership, type OwnershipQuestion } from './ownership.ts'
import { serveNames, type NameServer, type Zone } from './sample-names.ts'

const TOKEN = 'a1b2c3d4e5f6g7h8'
let server: Server
let names: NameServer | null = null
let fetcher: Fetcher
let origin: string
let asked: string[]
let answer: RequestListener

beforeEach(async () => {
  asked = []
  answer = (_request, response) => { response.writeHead(404).end() }
  server = createServer((request, response) => { asked.push(request.url ?? ''); answer(request, response) })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  fetcher = createFetcher({ allow: [new URL(origin).host], userAgent: 'AzimutBot/0.1', resolve: async () => [{ address: '127.0.0.1', family: 4 }] })
})
afterEach(async () => {
  await fetcher.close()
  await names?.close()
  names = null
  server.closeAllConnections()
  await new Promise((done) => server.close(done))
})

const prove = (more: Partial<OwnershipQuestion> = {}) => proveOwnership({ url: origin, token: TOKEN, fetcher, ...more })
async function proveByDns(zone: Zone, url: string) {
  await names?.close()
  names = await serveNames(zone)
  return prove({ url, nameServers: [names.address] })
}
const holding = (body: string): RequestListener => ({ url }, response) => { response.writeHead(url === OWNERSHIP_PATH ? 200 : 404).end(body) }

test('a record of the host or of its registered domain', async () => {
  const record = { txt: ['v=spf1 -all', [`azimut-verification=${TOKEN.slice(0, 4)}`, TOKEN.slice(4)]] }
  expect(await proveByDns({ 'exemple.fr': record }, 'exemple.fr')).toBe('dns')
  expect(await proveByDns({ 'exemple.fr': record }, 'https://www.exemple.fr/accueil')).toBe('dns')
  expect(await proveByDns({ 'boutique.exemple.fr': record }, 'boutique.exemple.fr')).toBe('dns')
})

test('another’s token, another’s domain, a longer record and a silent server prove nothing', async () => {
  expect(await proveByDns({ 'exemple.fr': { txt: ['azimut-verification=somebody-else-s-token', TOKEN, `azimut-verification=${TOKEN}x`] } }, 'exemple.fr')).toBeNull()
  // The host's neighbour under a domain that is lent is somebody else.
  expect(await proveByDns({ 'github.io': { txt: [`azimut-verification=${TOKEN}`] } }, 'lenoir.github.io')).toBeNull()
  expect(await proveByDns({ 'exemple.fr': 'broken' }, 'exemple.fr')).toBeNull()
})

test('a file of the site, the token alone on a line', async () => {
  answer = holding(TOKEN)
  expect(await prove()).toBe('file')
  answer = holding(`# Azimut\r\nazimut-verification=${TOKEN}\r\n`)
  expect(await prove()).toBe('file')
  expect(asked).toEqual([OWNERSHIP_PATH, OWNERSHIP_PATH])
})

test('a page that shows the token among its words, an error and a redirect to another site prove nothing', async () => {
  answer = holding(`<p>Votre recherche : ${TOKEN}</p>`)
  expect(await prove()).toBeNull()
  answer = (_request, response) => { response.writeHead(404).end(TOKEN) }
  expect(await prove()).toBeNull()
  const other = createServer((_request, response) => { response.end(TOKEN) })
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done))
  answer = (_request, response) => { response.writeHead(302, { location: `http://127.0.0.1:${(other.address() as AddressInfo).port}/` }).end() }
  const free = createFetcher({ allow: [new URL(origin).host, `127.0.0.1:${(other.address() as AddressInfo).port}`], userAgent: 'AzimutBot/0.1' })
  expect(await prove({ fetcher: free })).toBeNull()
  await free.close()
  await new Promise((done) => other.close(done))
})

test('private addresses are not asked, and a token anybody could guess is refused', async () => {
  answer = holding(TOKEN)
  const guarded = createFetcher({ userAgent: 'AzimutBot/0.1' })
  expect(await prove({ fetcher: guarded })).toBeNull()
  await guarded.close()
  expect(asked).toEqual([])
  await expect(prove({ token: 'court' })).rejects.toThrow('A token of ownership is 16 to 128 letters')
  await expect(prove({ token: `${TOKEN} ${TOKEN}` })).rejects.toThrow('A token of ownership')
  await expect(prove({ url: 'http://[' })).rejects.toThrow('is not the address of a web site')
})

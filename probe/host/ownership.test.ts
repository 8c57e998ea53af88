// A site is proven by a record of its domain or a file of its own, and by nothing that somebody else could write.
import type { RequestListener } from 'node:http'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createFetcher, type Fetcher } from '../net/fetcher.ts'
import { OWNERSHIP_PATH, proveOwnership, type OwnershipQuestion } from './ownership.ts'
import { serveHost, type SampleHost } from './sample-host.ts'
import { serveNames, type NameServer, type Zone } from './sample-names.ts'

const TOKEN = 'a1b2c3d4e5f6g7h8'
let host: SampleHost
let names: NameServer | null = null
let fetcher: Fetcher
let origin: string

beforeEach(async () => {
  host = await serveHost()
  origin = host.origin
  fetcher = createFetcher({ allow: [new URL(origin).host], userAgent: 'AzimutBot/0.1', resolve: async () => [{ address: '127.0.0.1', family: 4 }] })
})
afterEach(async () => {
  await fetcher.close()
  await names?.close()
  names = null
  await host.close()
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
  host.answer = holding(TOKEN)
  expect(await prove()).toBe('file')
  host.answer = holding(`# Azimut\r\nazimut-verification=${TOKEN}\r\n`)
  expect(await prove()).toBe('file')
  expect(host.asked).toEqual([OWNERSHIP_PATH, OWNERSHIP_PATH])
})

test('a page that shows the token among its words, an error and a redirect to another site prove nothing', async () => {
  host.answer = holding(`<p>Votre recherche : ${TOKEN}</p>`)
  expect(await prove()).toBeNull()
  host.answer = (_request, response) => { response.writeHead(404).end(TOKEN) }
  expect(await prove()).toBeNull()
  const other = await serveHost()
  other.answer = (_request, response) => { response.end(TOKEN) }
  host.answer = (_request, response) => { response.writeHead(302, { location: `${other.origin}/` }).end() }
  const free = createFetcher({ allow: [new URL(origin).host, new URL(other.origin).host], userAgent: 'AzimutBot/0.1' })
  expect(await prove({ fetcher: free })).toBeNull()
  await free.close()
  await other.close()
})

test('private addresses are not asked, and a token anybody could guess is refused', async () => {
  host.answer = holding(TOKEN)
  const guarded = createFetcher({ userAgent: 'AzimutBot/0.1' })
  expect(await prove({ fetcher: guarded })).toBeNull()
  await guarded.close()
  expect(host.asked).toEqual([])
  await expect(prove({ token: 'court' })).rejects.toThrow('A token of ownership is 16 to 128 letters')
  await expect(prove({ token: `${TOKEN} ${TOKEN}` })).rejects.toThrow('A token of ownership')
  await expect(prove({ url: 'http://[' })).rejects.toThrow('is not the address of a web site')
})

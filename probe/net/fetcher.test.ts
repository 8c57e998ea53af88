// No address form, name or redirect leads the probe to a private server; bodies and time are bounded.
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createFetcher, type Fetcher, type FetcherOptions } from './fetcher.ts'
import type { FetchFailure } from './failure.ts'
import { PRIVATE_HOSTS } from './private-hosts.ts'

let canary: Server
let canaryPort: number
let reached: string[]
let answer: RequestListener
const fetchers: Fetcher[] = []

beforeEach(async () => {
  reached = []
  answer = (_request, response) => response.end('canary')
  // `::` also accepts IPv4: every loopback form would be heard.
  canary = createServer((request, response) => { reached.push(request.url ?? ''); answer(request, response) })
  await new Promise<void>((done) => canary.listen(0, '::', done))
  canaryPort = (canary.address() as AddressInfo).port
})
afterEach(async () => {
  await Promise.all(fetchers.splice(0).map((fetcher) => fetcher.close()))
  canary.closeAllConnections()
  await new Promise((done) => canary.close(done))
})

function fetcher(options: Partial<FetcherOptions> = {}): Fetcher {
  const made = createFetcher({ userAgent: 'AzimutBot/0.1', timeoutMs: 2_000, ...options })
  fetchers.push(made)
  return made
}
const reasonOf = (promise: Promise<unknown>) => promise.then(() => 'answered', (error: FetchFailure) => error.reason)
const allowCanary = () => fetcher({ allow: [`127.0.0.1:${canaryPort}`] })

test(`none of ${PRIVATE_HOSTS.length} private forms is visited, directly or after a redirect`, async () => {
  expect(PRIVATE_HOSTS.length).toBeGreaterThan(60)
  const direct = fetcher()
  const redirected = allowCanary()
  let target = ''
  answer = (_request, response) => response.writeHead(302, { location: target }).end()
  for (const host of PRIVATE_HOSTS) {
    target = `http://${host}:${canaryPort}/secret`
    expect(await reasonOf(direct.fetch(target)), host).toBe('forbidden')
    // At the usual port too: it is the address that is closed, not only the port.
    expect(await reasonOf(direct.fetch(`http://${host}/secret`)), host).toBe('forbidden')
    // The one allowed host:port answers the first request; the same port under any other spelling of it stays closed.
    if (new URL(target).hostname === '127.0.0.1') continue
    expect(await reasonOf(redirected.fetch(`http://127.0.0.1:${canaryPort}/start`)), `redirect to ${host}`).toBe('forbidden')
  }
  expect(new Set(reached)).toEqual(new Set(['/start']))
})

test('a public name that resolves to a private address is refused, even when only one answer is private', async () => {
  const answers = [{ address: '93.184.215.14', family: 4 }, { address: '127.0.0.1', family: 4 }]
  const mixed = fetcher({ resolve: () => Promise.resolve(answers) })
  expect(await reasonOf(mixed.fetch('https://rebind.example.com/'))).toBe('forbidden')
  const mapped = fetcher({ resolve: () => Promise.resolve([{ address: '::ffff:127.0.0.1', family: 6 }]) })
  expect(await reasonOf(mapped.fetch('https://rebind.example.com/'))).toBe('forbidden')
  expect(reached).toEqual([])
})

test('rebinding changes nothing: one resolution per connection, and each is judged', async () => {
  const asked: string[] = []
  const flipping = fetcher({
    timeoutMs: 300,
    // First a public address nobody answers at, then loopback, as a rebinding name server does.
    resolve: (host) => { asked.push(host); return Promise.resolve([{ address: asked.length === 1 ? '192.88.98.1' : '127.0.0.1', family: 4 }]) },
  })
  expect(await reasonOf(flipping.fetch('https://rebind.example.com/'))).not.toBe('answered')
  expect(asked).toEqual(['rebind.example.com'])
  expect(await reasonOf(flipping.fetch('https://rebind.example.com/'))).toBe('forbidden')
  expect(reached).toEqual([])
})

test('only web addresses without a password are visited', async () => {
  const any = fetcher()
  for (const url of ['file:///etc/passwd', 'gopher://127.0.0.1/', 'data:text/html,x', 'http://user:secret@example.com/', 'nonsense', 'http://[::1%25lo]/'])
    expect(await reasonOf(any.fetch(url)), url).toBe('unsupported')
})

test('an allowed private address answers, on its port only', async () => {
  const page = await allowCanary().fetch(`http://127.0.0.1:${canaryPort}/page`)
  expect(page).toMatchObject({ status: 200, url: `http://127.0.0.1:${canaryPort}/page`, hops: [] })
  expect(page.body.toString()).toBe('canary')
  expect(await reasonOf(allowCanary().fetch(`http://127.0.0.1:${canaryPort + 1}/`))).toBe('forbidden')
})

test('a public address is visited at the ports of the web only, by name, by number or after a redirect', async () => {
  const resolved: string[] = []
  const web = fetcher({ allow: [`127.0.0.1:${canaryPort}`], resolve: (host) => { resolved.push(host); return Promise.resolve([{ address: '93.184.215.14', family: 4 }]) } })
  const closed = ['http://example.com:22/', 'https://example.com:8443/', 'http://93.184.215.14:6379/', 'http://[2606:2800:220:1::]:25/']
  for (const url of closed) {
    expect(await reasonOf(web.fetch(url)), url).toBe('forbidden')
    answer = (_request, response) => response.writeHead(302, { location: url }).end()
    expect(await reasonOf(web.fetch(`http://127.0.0.1:${canaryPort}/`)), `redirect to ${url}`).toBe('forbidden')
  }
  expect(resolved).toEqual([])
})

test('cookies, sizes as sent, HEAD and the first bytes of a file', async () => {
  const sent = gzipSync('a'.repeat(50_000))
  answer = (_request, response) => response.writeHead(200, { 'set-cookie': ['a=1; Path=/', 'b=2'], 'content-encoding': 'gzip', 'content-length': sent.length }).end(sent)
  const url = `http://127.0.0.1:${canaryPort}/`
  expect(await allowCanary().fetch(url)).toMatchObject({ cookies: ['a=1; Path=/', 'b=2'], wireBytes: sent.length, body: { length: 50_000 } })
  expect(await allowCanary().fetch(url, { method: 'HEAD' })).toMatchObject({ status: 200, wireBytes: null, body: { length: 0 }, headers: { 'content-length': String(sent.length) } })
  let isGone = false
  answer = (_request, response) => {
    const endless = setInterval(() => response.write('x'.repeat(10_000)), 1)
    response.on('close', () => { clearInterval(endless); isGone = true })
  }
  expect(await allowCanary().fetch(url, { firstBytes: 64 })).toMatchObject({ status: 200, wireBytes: null, body: { length: 64 } })
  await vi.waitFor(() => expect(isGone).toBe(true))
  answer = ({ headers }, response) => response.end(JSON.stringify(headers))
  const asked = JSON.parse((await allowCanary().fetch(url, { headers: { 'accept-encoding': 'identity', 'x-one': '1' } })).body.toString()) as Record<string, string>
  expect(asked).toMatchObject({ 'accept-encoding': 'identity', 'x-one': '1', 'user-agent': 'AzimutBot/0.1' })
})

test('redirects are listed, counted and may be declined', async () => {
  answer = ({ url = '' }, response) => url === '/end' ? response.end('end') : response.writeHead(301, { location: url.startsWith('/further') ? `${url}r` : url === '/loop' ? '/pool' : url === '/pool' ? '/loop' : '/end' }).end()
  const base = `http://127.0.0.1:${canaryPort}`
  const web = allowCanary()
  expect(await web.fetch(`${base}/old`)).toMatchObject({ status: 200, url: `${base}/end`, hops: [{ url: `${base}/old`, status: 301 }] })
  expect(await web.fetch(`${base}/old`, { mayFollow: () => false })).toMatchObject({ status: 301, url: `${base}/old` })
  expect(await reasonOf(web.fetch(`${base}/loop`))).toBe('too-many-redirects')
  expect(reached.filter((url) => /^\/(?:loop|pool)$/.test(url))).toEqual(['/loop', '/pool'])
  expect(await reasonOf(web.fetch(`${base}/further`))).toBe('too-many-redirects')
  expect(reached.filter((url) => url.startsWith('/further'))).toHaveLength(11)
})

test('compressed pages are read, bombs and endless pages are not', async () => {
  const web = allowCanary()
  const bodies: Record<string, [string, Buffer]> = {
    '/gzip': ['gzip', gzipSync('bonjour')], '/br': ['br', brotliCompressSync('bonjour')],
    '/bomb': ['gzip', gzipSync(Buffer.alloc(4_000_000))], '/twice': ['gzip, gzip', gzipSync(gzipSync(Buffer.alloc(60_000_000)))],
    '/large': ['identity', Buffer.alloc(5_000_001, 'a')], '/unknown': ['zzz', Buffer.from('?')],
  }
  answer = ({ url = '' }, response) => { const [encoding, body] = bodies[url]!; response.writeHead(200, { 'content-encoding': encoding, 'content-type': 'text/html' }).end(body) }
  const read = (path: string) => web.fetch(`http://127.0.0.1:${canaryPort}${path}`)
  expect((await read('/gzip')).body.toString()).toBe('bonjour')
  expect((await read('/br')).body.toString()).toBe('bonjour')
  expect((await web.fetch(`http://127.0.0.1:${canaryPort}/large`, { limitBytes: 6_000_000 })).body.length).toBe(5_000_001)
  for (const path of ['/bomb', '/twice', '/large']) expect(await reasonOf(read(path)), path).toBe('too-large')
  expect(await reasonOf(read('/unknown'))).toBe('unreadable')
})

test('a page sent byte by byte is read while it is short, and never fills the memory', async () => {
  const web = allowCanary()
  const bytewise = (body: Buffer) => `${[...body].map((byte) => `1\r\n${String.fromCharCode(byte)}\r\n`).join('')}0\r\n\r\n`
  const read = (encoding: string, body: Buffer) => {
    answer = ({ socket }) => socket.write(`HTTP/1.1 200 OK\r\ncontent-encoding: ${encoding}\r\ntransfer-encoding: chunked\r\n\r\n${bytewise(body)}`, 'latin1')
    return web.fetch(`http://127.0.0.1:${canaryPort}/`)
  }
  expect((await read('identity', Buffer.from('bonjour'))).body.toString()).toBe('bonjour')
  expect((await read('gzip', gzipSync('bonjour'))).body.toString()).toBe('bonjour')
  expect(await reasonOf(read('identity', Buffer.alloc(100_001, 'a')))).toBe('too-large')
  expect(await reasonOf(read('gzip', gzipSync(Buffer.alloc(100_001, 'a'), { level: 0 })))).toBe('too-large')
})

test('a server that drips bytes is left after the time limit; a stop is heard at once', async () => {
  answer = (_request, response) => { const drip = setInterval(() => response.write('.'), 20); response.on('close', () => clearInterval(drip)) }
  const url = `http://127.0.0.1:${canaryPort}/`
  expect(await reasonOf(fetcher({ timeoutMs: 200, allow: [`127.0.0.1:${canaryPort}`] }).fetch(url))).toBe('too-slow')
  const stop = new AbortController()
  setTimeout(() => stop.abort(), 50)
  expect(await reasonOf(allowCanary().fetch(url, { signal: stop.signal }))).toBe('stopped')
})

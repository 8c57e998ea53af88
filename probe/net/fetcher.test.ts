// No address form, name or redirect leads the probe to a private server; bodies and time are bounded.
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createFetcher, type Fetcher, type FetcherOptions } from './fetcher.ts'
import type { FetchFailure } from './failure.ts'

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

const PRIVATE_HOSTS = [
  '127.0.0.1', '127.0.0.1.', '127.0.0.2', '127.1', '127.0.1', '127.255.255.254', '2130706433', '017700000001', '0177.0.0.1', '0177.0.0.01', '0x7f.0.0.1',
  '0x7f000001', '0x7f.1', '0x7F.0x0.0x0.0x1', '0', '0.0.0.0', '0x0', '00', '①②⑦.⓪.⓪.①', '127。0。0。1', '%31%32%37.0.0.1',
  'localhost', 'LOCALHOST', 'localhost.', 'localhost..', 'foo.localhost', 'localhost.localdomain', 'ip6-localhost', 'printer', 'nas.local', 'db.internal',
  'router.lan', 'metadata.google.internal', 'metadata',
  '[::1]', '[0:0:0:0:0:0:0:1]', '[0000::0001]', '[::]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[0:0:0:0:0:ffff:127.0.0.1]', '[::127.0.0.1]',
  '[::ffff:0:127.0.0.1]', '[64:ff9b::127.0.0.1]', '[64:ff9b::7f00:1]', '[64:ff9b:1::7f00:1]', '[2002:7f00:1::]', '[2002:c0a8:101::1]', '[2001:0:7f00:1::]',
  '[2001:db8::1]', '[3fff::1]', '[100::1]', '[5f00::1]', '[fe80::1]', '[fec0::1]', '[fc00::1]', '[fd00:ec2::254]', '[ff02::1]', '[4000::1]',
  '10.0.0.1', '10.255.255.255', '100.64.0.1', '100.100.100.200', '169.254.169.254', '2852039166', '0xa9fea9fe', '0251.0376.0251.0376', '172.16.0.1', '172.31.255.255',
  '192.0.0.1', '192.0.2.1', '192.88.99.1', '192.168.0.1', '192.168.1.254', '3232235777', '198.18.0.1', '198.19.255.255', '198.51.100.1', '203.0.113.1',
  '224.0.0.1', '239.255.255.250', '240.0.0.1', '255.255.255.255', '168.63.129.16',
]

test(`none of ${PRIVATE_HOSTS.length} private forms is visited, directly or after a redirect`, async () => {
  expect(PRIVATE_HOSTS.length).toBeGreaterThan(60)
  const direct = fetcher()
  const redirected = allowCanary()
  let target = ''
  answer = (_request, response) => response.writeHead(302, { location: target }).end()
  for (const host of PRIVATE_HOSTS) {
    target = `http://${host}:${canaryPort}/secret`
    expect(await reasonOf(direct.fetch(target)), host).toBe('forbidden')
    // The one allowed host:port answers the first request; the same port under any other spelling of it stays closed.
    if (new URL(target).hostname === '127.0.0.1') continue
    expect(await reasonOf(redirected.fetch(`http://127.0.0.1:${canaryPort}/start`)), `redirect to ${host}`).toBe('forbidden')
  }
  expect(new Set(reached)).toEqual(new Set(['/start']))
})

test('a public name that resolves to a private address is refused, even when only one answer is private', async () => {
  const answers = [{ address: '93.184.215.14', family: 4 }, { address: '127.0.0.1', family: 4 }]
  const mixed = fetcher({ resolve: () => Promise.resolve(answers) })
  expect(await reasonOf(mixed.fetch(`http://rebind.example.com:${canaryPort}/`))).toBe('forbidden')
  const mapped = fetcher({ resolve: () => Promise.resolve([{ address: '::ffff:127.0.0.1', family: 6 }]) })
  expect(await reasonOf(mapped.fetch(`http://rebind.example.com:${canaryPort}/`))).toBe('forbidden')
  expect(reached).toEqual([])
})

test('rebinding changes nothing: one resolution per connection, and each is judged', async () => {
  const asked: string[] = []
  const flipping = fetcher({
    timeoutMs: 300,
    // First a public address nobody answers at, then loopback, as a rebinding name server does.
    resolve: (host) => { asked.push(host); return Promise.resolve([{ address: asked.length === 1 ? '192.88.98.1' : '127.0.0.1', family: 4 }]) },
  })
  expect(await reasonOf(flipping.fetch(`http://rebind.example.com:${canaryPort}/`))).not.toBe('answered')
  expect(asked).toEqual(['rebind.example.com'])
  expect(await reasonOf(flipping.fetch(`http://rebind.example.com:${canaryPort}/`))).toBe('forbidden')
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

test('redirects are listed, counted and may be declined', async () => {
  answer = ({ url = '' }, response) => url === '/end' ? response.end('end') : response.writeHead(301, { location: url === '/loop' ? '/loop' : '/end' }).end()
  const base = `http://127.0.0.1:${canaryPort}`
  const web = allowCanary()
  expect(await web.fetch(`${base}/old`)).toMatchObject({ status: 200, url: `${base}/end`, hops: [{ url: `${base}/old`, status: 301 }] })
  expect(await web.fetch(`${base}/old`, { mayFollow: () => false })).toMatchObject({ status: 301, url: `${base}/old` })
  expect(await reasonOf(web.fetch(`${base}/loop`))).toBe('too-many-redirects')
  expect(reached.filter((url) => url === '/loop')).toHaveLength(11)
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
  for (const path of ['/bomb', '/twice', '/large']) expect(await reasonOf(read(path)), path).toBe('too-large')
  expect(await reasonOf(read('/unknown'))).toBe('unreadable')
})

test('a server that drips bytes is left after the time limit; a stop is heard at once', async () => {
  answer = (_request, response) => { const drip = setInterval(() => response.write('.'), 20); response.on('close', () => clearInterval(drip)) }
  const url = `http://127.0.0.1:${canaryPort}/`
  expect(await reasonOf(fetcher({ timeoutMs: 200, allow: [`127.0.0.1:${canaryPort}`] }).fetch(url))).toBe('too-slow')
  const stop = new AbortController()
  setTimeout(() => stop.abort(), 50)
  expect(await reasonOf(allowCanary().fetch(url, { signal: stop.signal }))).toBe('stopped')
})

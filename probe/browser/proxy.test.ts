// A hostile page in a real Chromium, with every way a page has of asking for something: none reaches a private server.
import { createSocket } from 'node:dgram'
import { createServer, type Server } from 'node:http'
import { createServer as createTcpServer, type AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createGuard } from '../net/guard.ts'
import { PRIVATE_HOSTS } from '../net/private-hosts.ts'
import { openChromium, type Chromium } from './chromium.ts'
import { findChromium } from './find-chromium.ts'
import { visit } from './visit.ts'

const HOSTS_A_PAGE = 20

let site: Server
let port: number
let body = ''
let chromium: Chromium
/** What private servers heard, whatever they were spoken to in. */
const heard: string[] = []
const canary = createTcpServer((socket) => {
  socket.on('error', () => {})
  heard.push('a connection')
  socket.once('data', (data) => { heard.push(data.toString('latin1').split('\r\n')[0]!); socket.end('HTTP/1.1 200 OK\r\naccess-control-allow-origin: *\r\ncontent-length: 6\r\n\r\ncanary') })
})
const udp = createSocket('udp4').on('message', () => { heard.push('a datagram') })
let canaryPort: number
let udpPort: number

beforeAll(async () => {
  site = createServer(({ url = '' }, answer) => {
    const [, kind, host] = /^\/(to|as-css)\/(.*)$/.exec(url) ?? []
    const target = `http://${decodeURIComponent(host ?? '')}:${canaryPort}/${kind}`
    if (kind === 'to') return void answer.writeHead(302, { location: encodeURI(target) }).end()
    if (kind === 'as-css') return void answer.writeHead(200, { 'content-type': 'text/css' }).end(`@import url("${target}"); @font-face { font-family: F; src: url("${target}") } body { font-family: F; background: url("${target}") }`)
    answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body)
  })
  // `::` also accepts IPv4: every loopback form would be heard.
  for (const server of [site, canary]) await new Promise<void>((done) => server.listen(0, '::', done))
  await new Promise<void>((done) => udp.bind(0, '127.0.0.1', done))
  ;[port, canaryPort, udpPort] = [(site.address() as AddressInfo).port, (canary.address() as AddressInfo).port, udp.address().port]
  chromium = await openChromium({
    executablePath: findChromium()!, allow: [`127.0.0.1:${port}`], userAgent: 'AzimutBot/0.1',
    // Whatever the public name, it leads home: a name server that lies.
    resolve: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]),
  })
})
afterAll(async () => {
  await chromium.close()
  udp.close()
  site.closeAllConnections()
  await Promise.all([site, canary].map((server) => new Promise((done) => server.close(done))))
})

const attack = (host: string): string => {
  const target = `http://${host}:${canaryPort}/${encodeURIComponent(host)}`
  const here = (kind: string) => `/${kind}/${encodeURIComponent(host)}`
  return `
    <link rel="dns-prefetch" href="${target}"><link rel="preconnect" href="${target}"><link rel="prefetch" href="${target}"><link rel="preload" as="script" href="${target}">
    <link rel="stylesheet" href="${target}"><link rel="stylesheet" href="${here('as-css')}"><link rel="icon" href="${target}"><link rel="manifest" href="${target}">
    <img src="${target}"><img src="${here('to')}" srcset="${target} 2x"><iframe src="${target}"></iframe><iframe src="${here('to')}"></iframe>
    <script src="${target}"></script><script type="module" src="${target}"></script><video src="${target}" poster="${target}" autoplay></video><object data="${target}"></object><embed src="${target}">`
}
const scripted = (hosts: string[]) => `
  const hosts = ${JSON.stringify(hosts)}
  const tries = [(u) => fetch(u), (u) => fetch(u, { mode: 'no-cors', method: 'POST' }), (u) => navigator.sendBeacon(u, 'x'), (u) => new WebSocket(u.replace('http', 'ws')), (u) => new EventSource(u),
    (u) => new Worker(u),
    (u) => fetch(u.replace('http:', 'https:'), { mode: 'no-cors' }), (u) => new WebTransport(u.replace('http:', 'https:')), (u) => import(u), (u) => navigator.serviceWorker.register(u)]
  for (const host of hosts) for (const attempt of tries) { try { const p = attempt('http://' + host + ':${canaryPort}/script'); p?.catch?.(() => {}); p?.closed?.catch?.(() => {}); p?.ready?.catch?.(() => {}) } catch {} }
  for (const host of hosts.slice(0, 3)) {
    const f = document.createElement('form'); f.action = 'http://' + host + ':${canaryPort}/form'; f.method = 'post'; f.target = 'w'; document.body.append(f); f.submit()
    window.open('http://' + host + ':${canaryPort}/window')
  }
  const ice = ['stun:127.0.0.1:${udpPort}', 'turn:127.0.0.1:${udpPort}', 'turn:127.0.0.1:${canaryPort}?transport=tcp', 'turns:127.0.0.1:${canaryPort}?transport=tcp']
  const peer = new RTCPeerConnection({ iceServers: [{ urls: ice, username: 'u', credential: 'c' }] })
  peer.createDataChannel('x'); peer.createOffer().then((offer) => peer.setLocalDescription(offer))
  try { new WebTransport('https://127.0.0.1:${udpPort}/') } catch {}`

const HOSTS = [...PRIVATE_HOSTS, 'rebind.example.com']

test(`pages that ask for ${HOSTS.length} private addresses in every way a page has reach none`, async () => {
  const kinds = new Set<string>()
  for (let from = 0; from < HOSTS.length; from += HOSTS_A_PAGE) {
    const hosts = HOSTS.slice(from, from + HOSTS_A_PAGE)
    body = `<!doctype html><title>a</title>${hosts.map(attack).join('')}<script>${scripted(hosts)}</script>`
    const seen = await visit(chromium, { url: `http://127.0.0.1:${port}/`, device: 'desktop', limitMs: 60_000 }, async ({ page, traffic }) => {
      await page.waitForTimeout(500)
      return traffic.requests
    })
    // The attack was carried out.
    expect(seen!.length).toBeGreaterThan(hosts.length * 10)
    for (const { type } of seen!) kinds.add(type)
  }
  expect([...kinds].sort()).toEqual(['document', 'eventsource', 'fetch', 'font', 'image', 'media', 'other', 'ping', 'script', 'stylesheet', 'websocket'])
  expect(heard).toEqual([])
}, 240_000)

test('the address alone is reason enough: at the ports of the web they are refused too', async () => {
  const guard = createGuard({ timeoutMs: 1_000, resolve: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]) })
  for (const host of PRIVATE_HOSTS) for (const scheme of ['http', 'https']) expect(() => guard.check(new URL(`${scheme}://${host}/`)), host).toThrow('private address')
  const refused = new Promise((done) => guard.connect({ hostname: 'rebind.example.com', host: 'rebind.example.com', protocol: 'http:', port: '443' }, (...[error]) => done(error?.message)))
  expect(await refused).toContain('private address 127.0.0.1')
})

test('the same page reaches a private server that is allowed: the attack is a real one', async () => {
  const open = await openChromium({ executablePath: findChromium()!, allow: [`127.0.0.1:${port}`, `127.0.0.1:${canaryPort}`], userAgent: 'AzimutBot/0.1' })
  body = `<!doctype html><title>a</title>${attack('127.0.0.1')}<script>${scripted(['127.0.0.1'])}</script>`
  await visit(open, { url: `http://127.0.0.1:${port}/`, device: 'desktop', limitMs: 20_000 }, async ({ page }) => page.waitForTimeout(500))
  await open.close()
  expect(heard.filter((line) => line.startsWith('GET ') || line.startsWith('POST ')).length).toBeGreaterThan(10)
})

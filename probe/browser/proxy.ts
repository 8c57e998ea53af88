// The only way out of the browser: every connection a page asks for is judged by the probe's guard before it is opened.
import { createServer, request as send, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import type { Duplex, Readable } from 'node:stream'
import type { Guard } from '../net/guard.ts'

export interface Proxy {
  /** What Chromium is given: `http://127.0.0.1:<port>`. */
  url: string
  close(): Promise<void>
}

// They belong to one connection, not to the message.
const OF_THE_CONNECTION = new Set(['connection', 'proxy-connection', 'proxy-authorization', 'keep-alive', 'te', 'trailer', 'transfer-encoding', 'upgrade'])
const carried = (headers: IncomingMessage['headers']) => Object.fromEntries(Object.entries(headers).filter(([name]) => !OF_THE_CONNECTION.has(name)))

/** Of one connection: a page that pours without end is cut. */
const MOST_BYTES = 100_000_000

function cutBeyond(limit: number, stream: Readable): void {
  let bytes = 0
  stream.on('data', (chunk: Buffer) => { if ((bytes += chunk.length) > limit) stream.destroy() })
}

/** A plain socket to where `url` points, or the guard's refusal. The browser itself speaks TLS through it. */
function reach(guard: Guard, url: URL): Promise<Socket> {
  return new Promise((done, refuse) => {
    guard.check(url)
    const port = url.port || (url.protocol === 'https:' ? '443' : '80')
    guard.connect({ hostname: url.hostname, host: url.host, protocol: 'http:', port }, (error, socket) => error ? refuse(error) : done(socket))
  })
}

/** Both ends go together, whichever breaks first. */
function join(one: Duplex, other: Duplex): void {
  for (const [from, to] of [[one, other], [other, one]] as const) from.on('error', () => to.destroy()).on('close', () => to.destroy())
}

async function relay(guard: Guard, asked: IncomingMessage, answer: ServerResponse): Promise<void> {
  const url = new URL(asked.url ?? '')
  const socket = await reach(guard, url)
  socket.on('error', () => answer.destroy())
  if (answer.destroyed) return void socket.destroy()
  const forwarded = send({ method: asked.method, path: url.pathname + url.search, headers: carried(asked.headers), createConnection: () => socket }, (response) => {
    answer.writeHead(response.statusCode ?? 502, carried(response.headers))
    response.on('error', () => answer.destroy()).on('close', () => { if (!response.complete) answer.destroy() })
    response.pipe(answer)
    cutBeyond(MOST_BYTES, response)
  })
  forwarded.on('error', () => answer.destroy())
  answer.on('close', () => forwarded.destroy())
  asked.pipe(forwarded)
}

async function tunnel(guard: Guard, asked: IncomingMessage, client: Duplex, head: Buffer): Promise<void> {
  const socket = await reach(guard, new URL(`https://${asked.url}`))
  if (client.destroyed) return void socket.destroy()
  join(client, socket)
  client.write('HTTP/1.1 200 Connection Established\r\n\r\n')
  socket.write(head)
  socket.pipe(client)
  client.pipe(socket)
  cutBeyond(MOST_BYTES, socket)
}

/** Listens on loopback until closed. Nothing is opened but through `guard.connect`. */
export async function openProxy(guard: Guard): Promise<Proxy> {
  const server = createServer((asked, answer) => {
    relay(guard, asked, answer).catch(() => { if (!answer.headersSent) answer.writeHead(403).end() })
  })
  const clients = new Set<Duplex>()
  server.on('connection', (client) => { clients.add(client); client.on('close', () => clients.delete(client)) })
  server.on('connect', (asked, client, head) => {
    client.on('error', () => client.destroy())
    tunnel(guard, asked, client, head).catch(() => client.end('HTTP/1.1 403 Forbidden\r\n\r\n'))
  })
  await new Promise<void>((done, fail) => server.once('error', fail).listen(0, '127.0.0.1', done))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      for (const client of clients) client.destroy()
      await new Promise((done) => server.close(done))
    },
  }
}

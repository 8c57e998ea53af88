// A host on loopback for the tests: it answers as each test says, and remembers what it was asked.
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface SampleHost {
  origin: string
  asked: string[]
  /** 404 until a test says otherwise. */
  answer: RequestListener
  close(): Promise<void>
}

export async function serveHost(): Promise<SampleHost> {
  const server = createServer((request, response) => { host.asked.push(request.url ?? ''); host.answer(request, response) })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const host: SampleHost = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked: [], answer: (_request, response) => { response.writeHead(404).end() },
    async close() {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
  return host
}

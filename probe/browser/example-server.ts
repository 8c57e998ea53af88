// A small site on loopback for the tests of the browser: what each path answers, and who asked for what.
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface ExampleServer {
  url: string
  /** For the guard: this very host and port. */
  host: string
  asked: { path: string; headers: IncomingHttpHeaders }[]
  close(): Promise<void>
}

export type Answer = string | ((headers: IncomingHttpHeaders) => string)

/** HTML by path; what is not there is a 404. */
export async function serveExample(pages: Record<string, Answer>): Promise<ExampleServer> {
  const asked: ExampleServer['asked'] = []
  const server = createServer(({ url = '', headers }, response) => {
    asked.push({ path: url, headers })
    const page = pages[url]
    if (page === undefined) return void response.writeHead(404).end()
    const type = url.endsWith('.js') ? 'text/javascript' : url.endsWith('.css') ? 'text/css' : 'text/html; charset=utf-8'
    response.writeHead(200, { 'content-type': type }).end(typeof page === 'string' ? page : page(headers))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url: `http://${host}`, host, asked,
    async close() {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}

// Writes down what a page asks for, wherever it comes from: frames of other sites among it.
import type { Page, Request } from 'playwright-core'
import type { SeenRequest } from '../facts/browser-facts.ts'

export interface Traffic {
  requests: SeenRequest[]
  /** Waits for the sizes of what has arrived. */
  settle(): Promise<void>
}

async function sizeOf(request: Request): Promise<number> {
  const { responseHeadersSize, responseBodySize } = await request.sizes()
  return responseHeadersSize + responseBodySize
}

/** A page that asks for more, or in longer words, is not told better by it. */
const MOST_REQUESTS = 3_000
const MOST_CHARACTERS = 2_000

/** From now on. Redirects are requests of their own; `data:` and `blob:` are not requests. */
export function recordTraffic(page: Page): Traffic {
  const seen = new Map<Request, SeenRequest>()
  const sizes: Promise<void>[] = []
  const requests: SeenRequest[] = []
  const note = (url: string, type: string): SeenRequest | null => {
    if (requests.length >= MOST_REQUESTS || !/^(https?|wss?):/.test(url)) return null
    const noted: SeenRequest = { url: url.slice(0, MOST_CHARACTERS), type, bytes: null }
    requests.push(noted)
    return noted
  }
  page.on('request', (request) => {
    const noted = note(request.url(), request.resourceType())
    if (noted) seen.set(request, noted)
  })
  // A connection held open is no request to the browser; to the visitor it is one.
  page.on('websocket', (socket) => { note(socket.url(), 'websocket') })
  page.on('requestfinished', (request) => {
    const noted = seen.get(request)
    if (noted) sizes.push(sizeOf(request).then((bytes) => { noted.bytes = bytes }, () => {}))
  })
  return { requests, settle: async () => { await Promise.all(sizes) } }
}

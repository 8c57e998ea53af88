// One request and its answer, in so much time and no more. Pages are read whole: none of the streams that a client makes of each.
import type { Dispatcher } from 'undici'
import { keepBody, type Body, type BodyKeeper, type BodyLimits } from './body.ts'

/** By lower-case name; several of one name are joined with `, `. */
export type FetchedHeaders = Record<string, string>

/** Of one address, whatever came before it. */
export interface Answer {
  status: number
  headers: FetchedHeaders
  /** The `set-cookie` lines, as sent. */
  cookies: string[]
  /** Empty when the content type was not wanted, and after HEAD. */
  body: Buffer
  /** As sent, before decompression; null when the body was not read. */
  wireBytes: number | null
  /** From request to first byte. */
  responseMs: number
}

export interface ExchangeOptions {
  timeoutMs: number
  stop: AbortSignal | undefined
  /** How much of the body to read; null leaves it unread. */
  limitsOf(status: number, headers: FetchedHeaders): BodyLimits | null
}

const UNREAD: Body = { body: Buffer.alloc(0), wireBytes: null }
const ENOUGH = new Error('Enough was read')

function flatten(headers: Record<string, string | string[] | undefined>): FetchedHeaders {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value ?? '']))
}

/** Rejects with what the network said, the reason of `stop`, or a `TimeoutError`. */
export function exchange(dispatcher: Dispatcher, request: Dispatcher.DispatchOptions, { timeoutMs, stop, limitsOf }: ExchangeOptions): Promise<Answer> {
  return new Promise((done, fail) => {
    stop?.throwIfAborted()
    const startedMs = performance.now()
    let connection: Dispatcher.DispatchController | null = null
    let keeper: BodyKeeper | null = null
    let isOver = false

    const timer = setTimeout(() => failed(new DOMException('The time is up', 'TimeoutError')), timeoutMs)
    const halt = () => failed(stop!.reason)
    stop?.addEventListener('abort', halt, { once: true })

    function end(): void {
      isOver = true
      clearTimeout(timer)
      stop?.removeEventListener('abort', halt)
      keeper?.close()
      // Closes the connection, unless the answer came whole.
      connection?.abort(ENOUGH)
    }
    function failed(error: unknown): void {
      if (isOver) return
      end()
      fail(error)
    }

    dispatcher.dispatch(request, {
      onRequestStart(controller) {
        connection = controller
        if (isOver) end()
      },
      onResponseStart(_controller, status, received) {
        if (status < 200) return
        const headers = flatten(received)
        const answer = { status, headers, cookies: [received['set-cookie'] ?? []].flat(), responseMs: Math.round(performance.now() - startedMs) }
        const answered = (body: Body) => {
          if (isOver) return
          end()
          done({ ...answer, ...body })
        }
        const limits = limitsOf(status, headers)
        if (limits) keeper = keepBody(headers['content-encoding'] ?? '', limits, answered, failed)
        // A moment later: what came whole in the meantime leaves its connection to others.
        else queueMicrotask(() => answered(UNREAD))
      },
      onResponseData(_controller, chunk) { if (!isOver) keeper?.write(chunk) },
      onResponseEnd() { if (!isOver) keeper?.end() },
      onResponseError(_controller, error) { failed(error) },
    })
  })
}

// Keeps the pace a site can bear: one request at a time, a pause between two, longer when it asks for it.

const SLOWEST_MS = 10_000
const BUSY_MS = 1_000
const ASKED_LIMIT_MS = 30_000

export interface PaceOptions {
  delayMs: number
  signal?: AbortSignal | undefined
  sleep: (ms: number, value: undefined, options: { signal?: AbortSignal | undefined }) => Promise<unknown>
}

export interface Pace {
  /** Resolves when the next request may leave; rejects when the signal stops the crawl. */
  turn(): Promise<void>
  /** Called after each answer: 429 and 503 double the pause, and a Retry-After (in seconds) is waited for. */
  heard(status: number, retryAfter?: string): void
  slowTo(delayMs: number): void
}

export function createPace({ delayMs, signal, sleep }: PaceOptions): Pace {
  let pauseMs = delayMs
  let nextPauseMs = 0
  return {
    async turn() {
      signal?.throwIfAborted()
      const waitMs = nextPauseMs
      nextPauseMs = pauseMs
      if (waitMs > 0) await sleep(waitMs, undefined, { signal })
    },
    heard(status, retryAfter) {
      if (status !== 429 && status !== 503) return
      pauseMs = Math.min(Math.max(pauseMs * 2, BUSY_MS), SLOWEST_MS)
      nextPauseMs = Math.max(pauseMs, Math.min(Number(retryAfter) * 1_000 || 0, ASKED_LIMIT_MS))
    },
    slowTo(askedMs) { pauseMs = Math.max(pauseMs, askedMs) },
  }
}

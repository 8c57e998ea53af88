// Keeps the pace a site can bear: so many requests a second, fewer as soon as it suffers, more again little by little.

const BUSY_PER_SECOND = 1
const SLOWEST_PER_SECOND = 0.1
const FASTEST_PER_SECOND = 1_000
const RECOVERY_ANSWERS = 50
const WAIT_LIMIT_MS = 120_000
const FIRST_ANSWERS = 5
const QUICK_MS = 250

export interface PaceOptions {
  /** Between the starts of two requests. */
  delayMs: number
  signal?: AbortSignal | undefined
  sleep: (ms: number, value: undefined, options: { signal?: AbortSignal | undefined }) => Promise<unknown>
  /** Milliseconds of any clock that never goes back, and of the one on the wall. */
  clock: { steady(): number; wall(): number }
}

export interface Heard { status: number; responseMs: number; retryAfter?: string | undefined }

export interface Pace {
  /** Resolves when the next request may leave; rejects when the signal stops the crawl. */
  turn(): Promise<void>
  /**
   * Called after each answer. 429, 503, and answers that take twice as long as the first ones did, halve the pace; each
   * good answer gives a fiftieth of it back. `Retry-After`, seconds or a date, is waited for, two minutes at most.
   */
  heard(answer: Heard): void
  slowTo(delayMs: number): void
}

export function createPace({ delayMs, signal, sleep, clock }: PaceOptions): Pace {
  let best = delayMs > 0 ? 1_000 / delayMs : FASTEST_PER_SECOND
  let perSecond = best
  let nextMs = 0
  let firstMs = 0
  let recentMs = 0
  let answers = 0

  const slowDown = () => { perSecond = Math.max(Math.min(perSecond / 2, BUSY_PER_SECOND), Math.min(SLOWEST_PER_SECOND, best)) }
  const isSuffering = () => answers > FIRST_ANSWERS && recentMs > 2 * Math.max(firstMs, QUICK_MS)
  function hold(retryAfter: string | undefined): void {
    const asked = retryAfter === undefined ? 0 : /^\d+$/.test(retryAfter.trim()) ? Number(retryAfter) * 1_000 : Date.parse(retryAfter) - clock.wall()
    nextMs = Math.max(nextMs, clock.steady() + Math.max(1_000 / perSecond, Math.min(asked || 0, WAIT_LIMIT_MS)))
  }

  return {
    async turn() {
      signal?.throwIfAborted()
      const leaveMs = Math.max(nextMs, clock.steady())
      nextMs = leaveMs + (perSecond >= FASTEST_PER_SECOND ? 0 : 1_000 / perSecond)
      const waitMs = leaveMs - clock.steady()
      if (waitMs > 0) await sleep(waitMs, undefined, { signal })
    },
    heard({ status, responseMs, retryAfter }) {
      if (status === 429 || status === 503) {
        slowDown()
        return hold(retryAfter)
      }
      answers += 1
      if (answers <= FIRST_ANSWERS) firstMs += (responseMs - firstMs) / answers
      recentMs += (responseMs - recentMs) / Math.min(answers, FIRST_ANSWERS)
      if (!isSuffering()) { perSecond = Math.min(best, perSecond + best / RECOVERY_ANSWERS); return }
      // Never slower than leaving it a rest as long as its answers take.
      perSecond = Math.max(perSecond / 2, Math.min(perSecond, 500 / recentMs))
      recentMs = firstMs
    },
    slowTo(askedMs) {
      if (askedMs <= 0) return
      best = Math.min(best, 1_000 / askedMs)
      perSecond = Math.min(perSecond, best)
    },
  }
}

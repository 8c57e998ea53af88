// Gives a request so much time and no more, and lets the caller stop it before.

export interface TimeLimit {
  signal: AbortSignal
  /** The request is over: nothing of it must be waited for, or held. */
  end(): void
}

/** As `AbortSignal.any([stop, AbortSignal.timeout(ms)])`, whose timers would go on for each of thousands of pages already read. */
export function createTimeLimit(ms: number, stop: AbortSignal | undefined): TimeLimit {
  const controller = new AbortController()
  const halt = () => controller.abort(stop!.reason)
  if (stop?.aborted) halt()
  else stop?.addEventListener('abort', halt, { once: true })
  const timer = setTimeout(() => controller.abort(new DOMException('The time is up', 'TimeoutError')), ms)
  return {
    signal: controller.signal,
    end() {
      clearTimeout(timer)
      stop?.removeEventListener('abort', halt)
    },
  }
}

// How fast a till may be pressed: as fast as a busy counter, not as fast as a program.
import { tooMany } from '#app/kernel/refusal.ts'

const windowMs = 60_000
const most = 40

/** In memory, by till; forgotten after a minute without a press. */
export function openPressRate(now: () => number = Date.now) {
  const presses = new Map<string, number[]>()
  return {
    /** Counts a press; throws `too-many` beyond forty in a minute. */
    take(till: string) {
      const since = now() - windowMs
      const recent = (presses.get(till) ?? []).filter(at => at > since)
      if (recent.length >= most) throw tooMany(Math.max(1, Math.ceil((recent[0]! - since) / 1000)))
      if (presses.size > 10_000) for (const [key, list] of presses) if ((list.at(-1) ?? 0) <= since) presses.delete(key)
      presses.set(till, [...recent, now()])
    },
  }
}

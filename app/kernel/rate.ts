// How often something may be done in a while: as often as people do it, not as a program does.
import { tooMany } from './refusal.ts'

/** At most `most` times in `windowMs` for each key. In memory: forgotten after a quiet window, and when the server stops. */
export function openRate({ most, windowMs }: { most: number; windowMs: number }, now: () => number = Date.now) {
  const taken = new Map<string, number[]>()
  return {
    /** Counts once; throws `too-many` beyond. */
    take(key: string) {
      const since = now() - windowMs
      const recent = (taken.get(key) ?? []).filter(at => at > since)
      if (recent.length >= most) throw tooMany(Math.max(1, Math.ceil((recent[0]! - since) / 1000)))
      if (taken.size > 10_000) for (const [other, list] of taken) if ((list.at(-1) ?? 0) <= since) taken.delete(other)
      taken.set(key, [...recent, now()])
    },
  }
}

// Slows down guessing: after a few failures in a row, each new try waits longer.
import { tooMany } from '../refusal.ts'

const free = 5
const longestSeconds = 900

/** Failures by key (an e-mail address, a caller's address), in memory, forgotten after a quiet quarter of an hour. */
export function openSlowdown(now: () => number = Date.now) {
  const failures = new Map<string, { count: number; last: number }>()
  const waitSeconds = (key: string) => {
    const found = failures.get(key)
    if (!found) return 0
    if (now() - found.last > longestSeconds * 1000) { failures.delete(key); return 0 }
    if (found.count < free) return 0
    const wait = Math.min(longestSeconds, 2 ** (found.count - free + 1))
    return Math.max(0, Math.ceil(wait - (now() - found.last) / 1000))
  }
  return {
    /** Throws `too-many` while a key has to wait; otherwise counts a failure, until `passed` says that it was none. */
    take(keys: readonly string[]) {
      const wait = Math.max(...keys.map(waitSeconds))
      if (wait > 0) throw tooMany(wait)
      if (failures.size > 50_000) failures.clear() // a flood of invented addresses must not fill the memory
      for (const key of keys) failures.set(key, { count: (failures.get(key)?.count ?? 0) + 1, last: now() })
    },
    /** Forgives the first key, the account; the others this try only: who has one account must not guess at all others. */
    passed([account, ...others]: readonly string[]) {
      failures.delete(account ?? '')
      for (const key of others) {
        const found = failures.get(key)
        if (found && --found.count === 0) failures.delete(key)
      }
    },
  }
}

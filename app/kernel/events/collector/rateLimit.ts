// Keeps one address from filling the journal: a bucket of events that refills, in memory, forgotten as soon as it is full.

export type RateLimit = {
  /** 0 when the events may pass, otherwise in how many seconds they may. */
  take(address: string, events: number): number
  /** Counts what cost more than it seemed; those that come after wait for it. */
  charge(address: string, events: number): void
}

type Bucket = { left: number; at: number }

/** Some proxies write the port as well: « 1.2.3.4:5678 », « [2001:db8::1]:443 ». */
export const bareAddress = (address: string): string => /^\[(.+)\]/.exec(address)?.[1] ?? address.replace(/^([\d.]+):\d+$/, '$1')

/** An IPv6 customer owns a whole /64: the first four groups name them. */
const holder = (address: string): string => {
  if (!address.includes(':') || address.includes('.')) return address
  const [start = [], end] = address.split('::').map((part) => part.split(':'))
  // « :: » stands for as many zeros as are missing of eight groups.
  const groups = end === undefined ? start : [...start, ...Array.from<string>({ length: Math.max(0, 8 - start.length - end.length) }).fill('0'), ...end]
  return groups.slice(0, 4).map((group) => Number.parseInt(group, 16) || 0).join(':')
}

/**
 * Default 20,000 events a second from one address, and as many at once: a company's visitors may share one, and a
 * load test sends thousands. The address is the key of a map and goes nowhere else.
 */
export const makeRateLimit = ({ perSecond = 20_000, clock }: { perSecond?: number | undefined; clock: () => number }): RateLimit => {
  const buckets = new Map<string, Bucket>()
  let sweptAt = clock()

  /** After a second without events a bucket is full, and a full bucket says no more than none. */
  const sweep = (now: number): void => {
    sweptAt = now
    for (const [key, bucket] of buckets) if (now - bucket.at > 1_000) buckets.delete(key)
  }

  /** What is left for its holder now. */
  const refill = (key: string, now: number): number => {
    const bucket = buckets.get(key) ?? { left: perSecond, at: now }
    return Math.min(perSecond, bucket.left + (Math.max(0, now - bucket.at) * perSecond) / 1_000)
  }

  return {
    take(address, events) {
      const now = clock()
      if (now - sweptAt > 1_000 || now < sweptAt) sweep(now)
      const key = holder(address)
      const left = refill(key, now)
      const cost = Math.min(Math.max(1, events), perSecond) // a body without events costs a reading too
      buckets.set(key, { left: cost <= left ? left - cost : left, at: now })
      return cost <= left ? 0 : Math.ceil((cost - left) / perSecond)
    },
    charge(address, events) {
      const [key, now] = [holder(address), clock()]
      // Never more than a second's: a full bucket is forgotten after one.
      buckets.set(key, { left: Math.max(0, refill(key, now) - events), at: now })
    },
  }
}

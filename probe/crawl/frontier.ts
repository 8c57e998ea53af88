// The pages still to read: what a customer looks for first, then in the order they were found.
import { parsed } from '../net/parsed.ts'
import { createTrapGuard, foldAddress } from './traps.ts'

export interface Waiting { url: string; depth: number; soon: boolean }

// Contact, legal notice, prices: read before the rest, so that a short crawl has them.
const SOON = /contact|coordonn|mentions|legal|propos|about|horaire|hours|tarif|prix|price|devis|quote|acces|livraison|retour|cgv/i

export function isReadSoon(url: string, linkText: string): boolean {
  return SOON.test(parsed(url).pathname) || SOON.test(linkText.normalize('NFD'))
}

export interface Frontier {
  knows(url: string): boolean
  /** Queues an address that is new and no trap. */
  offer(found: Waiting): void
  take(): Waiting | undefined
  /** The address needs no visit any more. */
  drop(url: string): void
  /** Pages of this folded address need no visit any more, whether they wait or are yet to be found. */
  close(template: string): void
  readonly size: number
  /** Pages were found that will not be read. */
  readonly hasRefused: boolean
}

export function createFrontier(): Frontier {
  const guard = createTrapGuard()
  const known = new Set<string>()
  const soon = new Map<string, Waiting>()
  const later = new Map<string, Waiting>()
  const closed = new Set<string>()
  let hasRefused = false
  const isClosed = (url: string) => closed.size > 0 && closed.has(foldAddress(parsed(url)))
  return {
    knows: (url) => known.has(url),
    offer(found) {
      if (known.has(found.url)) return
      known.add(found.url)
      const admission = isClosed(found.url) ? 'refused' : guard.admits(found.url)
      if (admission === 'page') (found.soon ? soon : later).set(found.url, found)
      else hasRefused ||= admission === 'refused'
    },
    take() {
      const queue = soon.size ? soon : later
      const first = queue.values().next().value
      if (first) queue.delete(first.url)
      return first
    },
    drop(url) {
      known.add(url)
      soon.delete(url)
      later.delete(url)
    },
    close(template) {
      closed.add(template)
      for (const queue of [soon, later]) for (const url of queue.keys()) {
        if (!isClosed(url)) continue
        queue.delete(url)
        hasRefused = true
      }
    },
    get size() { return soon.size + later.size },
    get hasRefused() { return hasRefused },
  }
}

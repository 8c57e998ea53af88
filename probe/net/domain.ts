// The domain a company registers, whatever the host under it: two hosts of one company are one site.
import { getDomain } from 'tldts'

const known = new Map<string, string | null>()
const KNOWN_LIMIT = 10_000

/** `boutique.exemple.co.uk` → `exemple.co.uk`. Null for an address in figures, a bare name, and a domain under which hosts are lent (`github.io`). */
export function registeredDomain(host: string): string | null {
  const before = known.get(host)
  if (before !== undefined) return before
  // A string cut out of a page keeps the whole page: a copy is remembered.
  const copy = Buffer.from(host).toString()
  const domain = getDomain(copy, { allowPrivateDomains: true })
  if (known.size < KNOWN_LIMIT) known.set(copy, domain)
  return domain
}

/** Of an absolute address, whatever its port; a host without a registered domain stands for itself. */
export function domainOf(url: string): string {
  const from = url.indexOf('//') + 2
  const slash = url.indexOf('/', from)
  const host = url.slice(from, slash < 0 ? url.length : slash)
  return registeredDomain(host) ?? host.replace(/:\d+$/, '')
}

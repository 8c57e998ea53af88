// The domain a company registers, whatever the host under it: two hosts of one company are one site.
import { getDomain } from 'tldts'

const known = new Map<string, string | null>()
const KNOWN_LIMIT = 10_000

/** `boutique.exemple.co.uk` → `exemple.co.uk`. Null for an address in figures, a bare name, and a domain under which hosts are lent (`github.io`). */
export function registeredDomain(host: string): string | null {
  let domain = known.get(host)
  if (domain === undefined) {
    domain = getDomain(host, { allowPrivateDomains: true })
    if (known.size < KNOWN_LIMIT) known.set(host, domain)
  }
  return domain
}

/** Of an absolute address, whatever its port; a host without a registered domain stands for itself. */
export function domainOf(url: string): string {
  const from = url.indexOf('//') + 2
  const slash = url.indexOf('/', from)
  const host = url.slice(from, slash < 0 ? url.length : slash)
  return registeredDomain(host) ?? host.replace(/:\d+$/, '')
}

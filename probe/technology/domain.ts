// The domain a company registers, whatever the host under it: two hosts of one company are one site.
import { getDomain } from 'tldts'

const known = new Map<string, string>()
const KNOWN_LIMIT = 10_000

/** Of an absolute address: `cdn.exemple.co.uk` → `exemple.co.uk`; an IP address or a bare name stands for itself. */
export function domainOf(url: string): string {
  const from = url.indexOf('//') + 2
  const slash = url.indexOf('/', from)
  const host = url.slice(from, slash < 0 ? url.length : slash)
  let domain = known.get(host)
  if (domain === undefined) {
    domain = getDomain(host, { allowPrivateDomains: true }) ?? host
    if (known.size < KNOWN_LIMIT) known.set(host, domain)
  }
  return domain
}

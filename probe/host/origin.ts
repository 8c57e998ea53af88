// What the name of a site's host tells before anything is asked: public or not, and its twin with or without www.
import { isIP } from 'node:net'
import { parse } from 'tldts'
import { isLocalName, isPublicAddress, plainHost } from '../net/address.ts'

/** On the public internet at the usual ports: questions of certificates and names have a meaning. */
export function isPublicHost(origin: string): boolean {
  const { hostname, port } = new URL(origin)
  const host = plainHost(hostname)
  return port === '' && (isIP(host) ? isPublicAddress(host) : !isLocalName(host))
}

/** The same site with `www.`, or without; null below another sub-domain, and where a host lends the name. */
export function twinOf(origin: string): string | null {
  const url = new URL(origin)
  const { domain, isPrivate } = parse(url.hostname, { allowPrivateDomains: true })
  if (!domain || isPrivate || (url.hostname !== domain && url.hostname !== `www.${domain}`)) return null
  url.hostname = url.hostname === domain ? `www.${domain}` : domain
  return url.href
}

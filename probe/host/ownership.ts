// Proves that a site is its asker's own: only who holds the domain can write its records, only who holds the site can put a file there.
import { isIP } from 'node:net'
import { parseSiteUrl, siteKey } from '../crawl/address.ts'
import { isLocalName, plainHost } from '../net/address.ts'
import { registeredDomain } from '../net/domain.ts'
import type { Fetcher } from '../net/fetcher.ts'
import { createNames, type Names } from './names.ts'

export const OWNERSHIP_PATH = '/.well-known/azimut-verification.txt'
const RECORD = 'azimut-verification='
/** Long enough that nobody guesses it, and nothing but what a record and a line hold as they are. */
const TOKEN = /^[\w-]{16,128}$/
const TIME_LIMIT_MS = 5_000
const FIRST_BYTES = 4_096

export interface OwnershipQuestion {
  /** Of the site, as typed. */
  url: string
  /** 16 to 128 letters, digits, `-` and `_`, made for this site and this asker alone. */
  token: string
  fetcher: Fetcher
  /** `ip` or `ip:port`; those of the machine by default. */
  nameServers?: readonly string[] | undefined
  signal?: AbortSignal | undefined
}

/** A name server that does not answer proves nothing. */
async function isInRecords(names: Names, host: string, token: string): Promise<boolean> {
  const asked = new Set([host, host.replace(/^www\./, ''), registeredDomain(host) ?? host])
  const texts = await Promise.all([...asked].map((name) => names.txt(name).catch(() => [])))
  return texts.flat().some((text) => text.trim() === RECORD + token)
}

/** Only the site itself may say so: a redirect to another proves nothing of this one. */
async function isInFile({ url, token, fetcher, signal }: OwnershipQuestion): Promise<boolean> {
  const { url: site, schemeTyped } = parseSiteUrl(url)
  const addresses = [site, ...schemeTyped ? [] : [site.replace(/^https:/, 'http:')]].map((address) => new URL(OWNERSHIP_PATH, address).href)
  for (const address of addresses) {
    const answer = await fetcher.fetch(address, { signal, firstBytes: FIRST_BYTES, mayFollow: (to) => siteKey(to.href) === siteKey(site) }).catch(() => null)
    if (!answer) continue
    return answer.status === 200 && answer.body.toString('utf8').split(/\r?\n/).some((line) => line.trim().replace(RECORD, '') === token)
  }
  return false
}

/**
 * `dns`: a TXT record `azimut-verification=<token>` of the host, with or without www, or of its registered domain. `file`: the token, alone on
 * a line of `/.well-known/azimut-verification.txt`. Null when neither is there. Throws when the token or the address is none.
 */
export async function proveOwnership(question: OwnershipQuestion): Promise<'dns' | 'file' | null> {
  const { url, token, nameServers, signal } = question
  if (!TOKEN.test(token)) throw new Error('A token of ownership is 16 to 128 letters, digits, - and _')
  const host = plainHost(new URL(parseSiteUrl(url).url).hostname)
  const names = createNames({ servers: nameServers, timeoutMs: TIME_LIMIT_MS, signal })
  if (!isIP(host) && !isLocalName(host) && await isInRecords(names, host, token)) return 'dns'
  return await isInFile(question) ? 'file' : null
}

// Finds the front door of a site from what a person typed.
import { asFailure, type FailureReason } from '../net/failure.ts'
import type { Fetched } from '../net/fetcher.ts'
import { destinationOf, parseSiteUrl } from './address.ts'
import type { PoliteReader } from './reader.ts'

export type Home =
  | { end: 'found'; answer: Fetched }
  /** `url`: the front door of a site that is there, and answers with an error, shows a certificate no browser trusts, or keeps silent. */
  | { end: 'unreachable'; failure: FailureReason; url?: string }
  /** By the robots.txt of the site at `url`. */
  | { end: 'refused'; url: string }

const WORTH_PLAIN_HTTP = new Set<FailureReason>(['no-answer', 'certificate', 'too-slow'])

const rootOf = (url: string) => `${new URL(url).origin}/`

async function knock(reader: PoliteReader, url: string): Promise<Home> {
  try {
    const answer = await reader.read(url)
    if (!answer) return { end: 'refused', url: rootOf(url) }
    // A redirect that was not followed: the robots.txt of where it leads closes it.
    if (answer.status >= 300 && answer.status < 400 && answer.headers.location) return { end: 'refused', url: rootOf(destinationOf(answer)) }
    return answer.status < 400 ? { end: 'found', answer } : { end: 'unreachable', failure: 'error-page', url: answer.url }
  } catch (error) {
    const { reason } = asFailure(error, url)
    if (reason === 'stopped') throw error
    const isThere = reason === 'certificate' || (reason === 'too-slow' && reader.hasReached(new URL(url).origin))
    return { end: 'unreachable', failure: reason, ...isThere && { url: rootOf(url) } }
  }
}

/** Without a scheme, https is tried first and http after it. Rejects only when stopped, or when the text is no address. */
export async function findHome(reader: PoliteReader, typed: string): Promise<Home> {
  const { url, schemeTyped } = parseSiteUrl(typed)
  const home = await knock(reader, url)
  if (schemeTyped || home.end !== 'unreachable' || !WORTH_PLAIN_HTTP.has(home.failure)) return home
  const plain = await knock(reader, url.replace(/^https:/, 'http:'))
  // Nothing there either, or a redirect to the same trouble: it is what there is to say.
  return plain.end === 'unreachable' && home.url !== undefined ? home : plain
}

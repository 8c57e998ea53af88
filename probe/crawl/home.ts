// Finds the front door of a site from what a person typed.
import { asFailure, type FailureReason } from '../net/failure.ts'
import type { Fetched } from '../net/fetcher.ts'
import { parseSiteUrl } from './address.ts'
import type { PoliteReader } from './reader.ts'

export type Home =
  | { end: 'found'; answer: Fetched }
  | { end: 'unreachable'; failure: FailureReason }
  | { end: 'refused' }

const WORTH_PLAIN_HTTP = new Set<FailureReason>(['no-answer', 'certificate', 'too-slow'])

async function knock(reader: PoliteReader, url: string): Promise<Home> {
  try {
    const answer = await reader.read(url)
    if (!answer) return { end: 'refused' }
    return answer.status < 400 ? { end: 'found', answer } : { end: 'unreachable', failure: 'error-page' }
  } catch (error) {
    const { reason } = asFailure(error, url)
    if (reason === 'stopped') throw error
    return { end: 'unreachable', failure: reason }
  }
}

/** Without a scheme, https is tried first and http after it. Rejects only when stopped, or when the text is no address. */
export async function findHome(reader: PoliteReader, typed: string): Promise<Home> {
  const { url, schemeTyped } = parseSiteUrl(typed)
  const home = await knock(reader, url)
  if (schemeTyped || home.end !== 'unreachable' || !WORTH_PLAIN_HTTP.has(home.failure)) return home
  return knock(reader, url.replace(/^https:/, 'http:'))
}

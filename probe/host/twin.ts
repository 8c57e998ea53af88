// What a visitor finds who types the address with `www.` where the site has none, or the other way round.
import type { FailureReason } from '../net/failure.ts'
import type { PoliteReader } from '../crawl/reader.ts'
import type { Arrival } from '../facts/host-facts.ts'
import { knock } from './arrival.ts'

/** Surely the site's fault, whoever asks and whenever. */
const SURE = new Set<FailureReason>(['unknown-name', 'certificate', 'too-many-redirects'])

/** Null when it could not be known how it answers. */
export async function askTwin(reader: PoliteReader, url: string): Promise<Arrival | null> {
  const knocked = await knock(reader, url)
  if ('failure' in knocked) return SURE.has(knocked.failure) ? { url, leadsTo: null, hops: [] } : null
  if (!('answer' in knocked)) return null
  const { answer } = knocked
  return { url, leadsTo: answer.status < 400 ? answer.url : null, hops: answer.hops }
}

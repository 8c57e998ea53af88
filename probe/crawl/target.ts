// Asks how a file, or a page of another site, answers: without fetching it whole, and never saying « broken » after one try.
import type { TargetAnswer } from '../facts/site-facts.ts'
import { asFailure, type FetchFailure } from '../net/failure.ts'
import type { Fetched } from '../net/fetcher.ts'
import { destinationOf } from './address.ts'
import { imageSize } from './image-size.ts'
import { ANY, BUSY, type PoliteReader } from './reader.ts'

const GONE = new Set([404, 410])
/** Answers to robots that visitors may not get. */
const isDoor = (status: number) => status === 401 || status === 403 || status === 429 || status >= 500

type Tried = { answer: Fetched | null } | { failure: FetchFailure }

async function tryOnce(reader: PoliteReader, url: string, method: 'GET' | 'HEAD', firstBytes: number): Promise<Tried> {
  try {
    return { answer: await reader.read(url, { method, firstBytes, wanted: ANY, isPatient: false, headers: { accept: 'image/avif,image/webp,*/*' } }) }
  } catch (error) {
    const failure = asFailure(error, url)
    if (failure.reason === 'stopped') throw failure
    return { failure }
  }
}

const isNameUnknown = ({ cause }: FetchFailure) => (cause as { code?: string } | undefined)?.code === 'ENOTFOUND'

/** HEAD is refused or badly served by many; what is asked again is what a visitor asks. */
function isDoubtful(tried: Tried): boolean {
  if ('failure' in tried) return tried.failure.reason !== 'forbidden' && tried.failure.reason !== 'unsupported'
  return tried.answer !== null && tried.answer.status >= 400 && !BUSY.has(tried.answer.status)
}

function answerOf(url: string, first: Tried, last: Tried): TargetAnswer {
  const unknown: TargetAnswer = { url, status: null, contentType: '', bytes: null, cacheControl: '', contentEncoding: '' }
  if ('failure' in last) {
    const { reason } = last.failure
    const isSure = reason !== 'unknown-name' || ('failure' in first && first !== last && isNameUnknown(first.failure) && isNameUnknown(last.failure))
    return { ...unknown, failure: isSure ? reason : 'no-answer' }
  }
  if (!last.answer) return unknown
  const { status, headers, hops, wireBytes, body } = last.answer
  const isAnswered = !isDoor(status) && (!GONE.has(status) || ('answer' in first && first !== last && first.answer?.status === status))
  const size = status === 200 ? imageSize(body) : null
  const length = headers['content-length']
  return {
    ...unknown, status: isAnswered ? status : null, ...hops.length && { redirectsTo: destinationOf(last.answer) },
    contentType: headers['content-type'] ?? '', bytes: length === undefined ? wireBytes : Number(length),
    cacheControl: headers['cache-control'] ?? '', contentEncoding: headers['content-encoding'] ?? '', ...size && { size },
  }
}

/**
 * With `firstBytes`, asked as a visitor asks and left after so many: servers compress no answer to HEAD, and a picture
 * tells its size at its start. Else HEAD is enough.
 */
export async function askTarget(reader: PoliteReader, url: string, firstBytes: number | null): Promise<TargetAnswer> {
  const first = await tryOnce(reader, url, firstBytes === null ? 'HEAD' : 'GET', firstBytes ?? 1)
  const last = isDoubtful(first) ? await tryOnce(reader, url, 'GET', firstBytes ?? 1) : first
  return answerOf(url, first, last)
}

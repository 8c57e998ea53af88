// Knocks at one address and says where it ended, without ever making an audit fail.
import { asFailure, type FailureReason } from '../net/failure.ts'
import type { Fetched } from '../net/fetcher.ts'
import type { PoliteReader } from '../crawl/reader.ts'

export type Knock = { answer: Fetched } | { failure: FailureReason } | { isClosed: true }

/** `isClosed`: robots.txt asks not to. */
export async function knock(reader: PoliteReader, url: string): Promise<Knock> {
  try {
    const answer = await reader.read(url)
    return answer ? { answer } : { isClosed: true }
  } catch (error) {
    return { failure: asFailure(error, url).reason }
  }
}

/** The answer, or null whatever the reason there is none. */
export async function answerAt(reader: PoliteReader, url: string): Promise<Fetched | null> {
  const knocked = await knock(reader, url)
  return 'answer' in knocked ? knocked.answer : null
}

// Reads one page's bytes and judges it: everything that is kept of a page. Runs in a thread of its own.
import { judgePage, type PageJudgement, type Shelf } from '../checks/judge.ts'
import { decodeHtml } from '../facts/decode.ts'
import { extractFacts } from '../facts/extract.ts'
import { isFrenchPage } from '../facts/language.ts'
import type { PageContext } from '../facts/site-facts.ts'
import type { Fetched } from '../net/fetcher.ts'
import { seedOf, type CardSeed } from '../site/card.ts'
import { mentionsOf, type Mention } from '../site/mentions.ts'
import { onSite } from './address.ts'

export interface PageTask {
  body: Uint8Array
  /** The page's own address, in the site's spelling. */
  url: string
  answer: Pick<Fetched, 'status' | 'responseMs' | 'wireBytes' | 'headers' | 'cookies'>
  /** Of the front door, the language is not known yet: null. */
  about: Omit<PageContext, 'isFrench'> & { isFrench: boolean | null }
}

export interface PageReading {
  seed: CardSeed
  mentions: Mention[]
  judgement: PageJudgement
  /** Addresses of the site that it announces as its translations. */
  translations: string[]
  /** The same for pages whose own words are the same, or nearly. */
  likeness: string
  isFrench: boolean
}

export function readPage(shelf: Shelf, { body, url, answer, about }: PageTask): PageReading {
  const page = extractFacts(decodeHtml(Buffer.from(body.buffer, body.byteOffset, body.byteLength), answer.headers['content-type'] ?? ''), { url, bytes: body.length, ...answer })
  const isFrench = about.isFrench ?? isFrenchPage(page)
  return {
    seed: seedOf(page), mentions: mentionsOf(page, about.origin), likeness: page.simhash || page.mainHash, isFrench,
    translations: page.alternates.flatMap(({ url: other }) => (other && onSite(other, about.origin)) ?? []),
    judgement: judgePage(shelf, page, { ...about, isFrench }),
  }
}

// Reads one planned page as a visitor sent there by a tracked link would, and says what would be lost of them.
import { decodeHtml, extractFacts, FetchFailure } from '@azimut/probe'
import type { Fetched, Fetcher } from '@azimut/probe'
import { keysIn, pageTimeoutMs } from '#app/answers/codeInPage.ts'
import { pageOf } from '#app/answers/plannedPages.ts'
import type { LandingPage } from '#app/model/act/landingCheck.ts'
import { linkFaults, wordFaults } from './linkFaults.ts'
import type { Known } from './linkFaults.ts'

export interface Looking extends Known {
  /** The key of the company's code; undefined while it has none. */
  key: string | undefined
  /** Hosts, without port, on which the code counts; and its pages that visits came to lately. */
  hosts: readonly string[]
  heard: ReadonlySet<string>
}

const mark = 'azimut-check'
type Planned = Pick<LandingPage, 'url' | 'title'>

/** Rejects only when stopped. */
export async function readLanding(fetcher: Fetcher, planned: Planned, { looking, signal }: { looking: Looking; signal: AbortSignal }): Promise<LandingPage> {
  const marked = new URL(planned.url)
  for (const part of ['source', 'medium', 'campaign']) marked.searchParams.set(`utm_${part}`, mark)
  const visit = (url: string) => fetcher.fetch(url, { wanted: /html/, signal: AbortSignal.any([signal, AbortSignal.timeout(pageTimeoutMs)]) })
  try {
    const answer = await visit(marked.href)
    if (answer.status < 400) return judge(planned, answer, looking)
    // Some servers refuse an address with words they do not know: then the page is there, and tracked links break it.
    const plain = await visit(planned.url)
    return { ...judge(planned, plain, looking), keepsQuery: plain.status < 400 ? false : null }
  } catch (error) {
    signal.throwIfAborted()
    if (!(error instanceof FetchFailure)) throw error
    return { ...planned, finalUrl: null, status: null, trouble: error.reason, code: null, isOwn: isOwn(planned.url, looking), keepsQuery: null, links: [] }
  }
}

const isOwn = (url: string, { hosts }: Looking) => hosts.includes(new URL(url).hostname)

function judge(planned: Planned, { url, status, headers, body }: Fetched, looking: Looking): LandingPage {
  const type = headers['content-type'] ?? ''
  const arrived = new URL(url)
  const keepsQuery = arrived.searchParams.get('utm_source') === mark
  for (const part of ['source', 'medium', 'campaign']) arrived.searchParams.delete(`utm_${part}`)
  const seen = { ...planned, finalUrl: arrived.href, status, trouble: status >= 400 ? 'error-page' : null, isOwn: isOwn(url, looking) }
  if (status >= 400 || !/html/.test(type)) return { ...seen, code: null, keepsQuery: status >= 400 ? null : keepsQuery, links: [] }
  const html = decodeHtml(body, type)
  const { links } = extractFacts(html, { url, status, responseMs: 0, bytes: body.length })
  return { ...seen, code: codeIn(html, url, looking), keepsQuery, links: [...ownWords(planned), ...linkFaults(links, arrived.href, looking)] }
}

function codeIn(html: string, url: string, { key, heard }: Looking): LandingPage['code'] {
  const keys = keysIn(html)
  if (key !== undefined && keys.includes(key)) return 'there'
  return keys.length ? 'other-key' : heard.has(pageOf(url)) ? 'counted' : 'missing'
}

/** Words written by hand in the plan's own address. */
function ownWords({ url, title }: Planned): LandingPage['links'] {
  const medium = new URL(url).searchParams.get('utm_medium')
  return medium === null ? [] : wordFaults(medium, url, title)
}

// Where a crawl stands. Live or resumed, it is the sum of the journal's entries and nothing else.
import type { PageFacts } from '../facts/page-facts.ts'
import type { HostFacts, UrlResponse } from '../facts/site-facts.ts'
import { createFrontier, type Frontier } from './frontier.ts'
import type { CrawlEnd, Entry } from './journal.ts'

export interface CrawlState {
  url: string | null
  startedAt: string | null
  home: { homeUrl: string; host: HostFacts } | null
  end: { end: CrawlEnd; endedAt: string } | null
  frontier: Frontier
  pages: Map<string, PageFacts>
  responses: Map<string, UrlResponse>
}

export function createState(): CrawlState {
  return { url: null, startedAt: null, home: null, end: null, frontier: createFrontier(), pages: new Map(), responses: new Map() }
}

export function applyEntry(state: CrawlState, entry: Entry): void {
  switch (entry.kind) {
    case 'start': state.url = entry.url; state.startedAt = entry.startedAt; return
    case 'home': state.home = { homeUrl: entry.homeUrl, host: entry.host }; return
    case 'found': state.frontier.offer(entry); return
    case 'read':
      state.frontier.drop(entry.response.url)
      state.responses.set(entry.response.url, entry.response)
      if (entry.page) state.pages.set(entry.page.url, entry.page)
      return
    case 'end': state.end = { end: entry.end, endedAt: entry.endedAt }
  }
}

// The heart of a crawl: takes addresses, lets their answers come in any order, and applies them in one order only.
import { setImmediate as breathe } from 'node:timers/promises'
import type { PageJudgement } from '../checks/judge.ts'
import type { SiteFacts } from '../facts/site-facts.ts'
import type { FailureReason } from '../net/failure.ts'
import type { CardSeed } from '../site/card.ts'
import type { CrawlEnd, Entry, Journal, Read } from './journal.ts'
import type { PageWorkers } from './page-workers.ts'
import type { PoliteReader } from './reader.ts'
import { applyEntry, siteOf, type CrawlState } from './state.ts'
import { contextOf, recordOf, visit, type Asked, type Visited } from './visit.ts'

const ERROR_LIMIT = 20
/** What the journal tells comes without a wait: others are let in between, now and then. */
const PAGES_A_BREATH = 100

export interface CrawlProgress {
  phase: 'opening' | 'pages' | 'files'
  url: string
  pagesRead: number
  pagesKnown: number
  /** So many pages at most: addresses that turned out to be none are taken from it. */
  pagesLimit: number
  filesAsked: number
  filesKnown: number
}

export interface JudgedPage { seed: CardSeed; judgement: PageJudgement }

export interface OnEnough { pages: number; tell(site: SiteFacts, startedAt: string, pagesLimit: number): void }

export interface RoundsOptions {
  state: CrawlState
  /** The front door: the first of the pages. */
  home: Read
  /** What the journal holds: the first answers, asked of nobody. */
  rest: Iterator<Entry>
  reader: PoliteReader
  workers: PageWorkers
  journal: Journal
  maxPages: number
  /** Whether the time given to the crawl is over. */
  isLate(): boolean
  onPage?: ((page: JudgedPage, progress: CrawlProgress) => void) | undefined
  onProgress?: ((progress: CrawlProgress) => void) | undefined
  onEnough?: OnEnough | undefined
}

export interface Rounds {
  readAll(): Promise<CrawlEnd>
  progress(phase: CrawlProgress['phase'], url: string, files?: Pick<CrawlProgress, 'filesAsked' | 'filesKnown'>): CrawlProgress
}

interface Turn { asked: Asked; visiting: Promise<Visited> | null }

/** The site is in trouble, or does not want us; a page that is too large, or not to be read, says nothing of the kind. */
const TROUBLE = new Set<FailureReason>(['no-answer', 'too-slow', 'certificate', 'unknown-name'])
const isError = ({ status, failure }: Read['response']) => status === null ? failure !== undefined && TROUBLE.has(failure) : status >= 500 || status === 429

/**
 * Address number k is taken once k − window answers have been applied, in the order they were taken. So the order
 * depends on what the site answers and on nothing else: not on which answer was the quicker, nor on a cut in between,
 * after which the same steps are walked again with the journal's answers.
 */
export function createRounds({ state, home, rest, reader, workers, journal, maxPages, isLate, onPage, onProgress, onEnough }: RoundsOptions): Rounds {
  const { window } = state.start
  const visitor = { reader, workers, about: contextOf(state) }
  const turns: Turn[] = []
  let taken = 1
  let applied = 0
  let errorsInARow = 0
  let isEnough = false
  let isRemembering = true

  // Addresses that are no page (a redirect, an error) count for none: what is told is what a report speaks of.
  const progress: Rounds['progress'] = (phase, url, files = { filesAsked: 0, filesKnown: 0 }) => {
    const { seeds: { size: pagesRead }, frontier } = state
    return { phase, url, pagesRead, pagesKnown: pagesRead + turns.length + frontier.size, pagesLimit: maxPages - (applied - pagesRead), ...files }
  }

  function tell({ response, page }: Read): void {
    applied += 1
    const now = progress('pages', response.url)
    if (page) onPage?.({ seed: page.seed, judgement: page.judgement }, now)
    onProgress?.(now)
    if (!onEnough || isEnough || state.seeds.size < onEnough.pages) return
    isEnough = true
    const site = siteOf(state, { targets: [], isWhole: false })
    if (site) onEnough.tell(site, state.start.startedAt, maxPages)
  }

  /** The next answer the journal knows; null once it knows no more. */
  function remembered(url: string): Read | null {
    for (let next = rest.next(); !next.done; next = rest.next()) {
      if (next.value.kind === 'read') {
        if (next.value.response.url === url) return next.value
        throw new Error(`The journal tells of ${next.value.response.url} where ${url} was asked: it is not of this crawl`)
      }
      applyEntry(state, next.value)
    }
    isRemembering = false
    return null
  }

  /** What the journal knows beside pages, up to its end. */
  function rememberTheRest(): void {
    for (let next = rest.next(); !next.done; next = rest.next()) if (next.value.kind !== 'read') applyEntry(state, next.value)
  }

  function begin(turn: Turn): Promise<Visited> {
    if (turn.visiting) return turn.visiting
    turn.visiting = visit(visitor, turn.asked)
    // Heard when its turn comes; left alone until then, a failure would end the process.
    turn.visiting.catch(() => {})
    return turn.visiting
  }

  function fill(): void {
    if (!isRemembering && isLate()) return
    while (turns.length < window && taken < maxPages) {
      const asked = state.frontier.take()
      if (!asked) return
      taken += 1
      const turn: Turn = { asked, visiting: null }
      turns.push(turn)
      if (!isRemembering) void begin(turn)
    }
  }

  async function answerOf(turn: Turn): Promise<Read> {
    if (isRemembering) {
      const known = remembered(turn.asked.url)
      if (known) return known
      for (const next of [turn, ...turns]) void begin(next)
    }
    const read = recordOf(state, await begin(turn))
    journal.write(read)
    errorsInARow = isError(read.response) ? errorsInARow + 1 : 0
    return read
  }

  return {
    progress,
    async readAll() {
      tell(home)
      for (;;) {
        fill()
        const turn = turns.shift()
        if (!turn) break
        // A redirect led here in the meantime.
        if (state.responses.has(turn.asked.url)) continue
        const read = await answerOf(turn)
        applyEntry(state, read)
        tell(read)
        if (isRemembering && applied % PAGES_A_BREATH === 0) await breathe()
        if (errorsInARow >= ERROR_LIMIT) return 'too-many-errors'
      }
      rememberTheRest()
      if (!state.frontier.size) return 'complete'
      return taken < maxPages ? 'time-limit' : 'page-limit'
    },
  }
}

// Remembers a crawl in one append-only file, so that one cut short goes on where it stopped.
import { closeSync, mkdirSync, openSync, readSync, statSync, truncateSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { PageJudgement } from '../checks/judge.ts'
import type { Extra, SitemapFile, TargetAnswer, UrlResponse } from '../facts/site-facts.ts'
import type { CardSeed } from '../site/card.ts'
import type { LinkEntry } from '../site/link-map.ts'
import type { RobotsAnswer } from './robots.ts'

export type CrawlEnd = 'complete' | 'page-limit' | 'time-limit' | 'stopped' | 'too-many-errors' | 'unreachable' | 'refused'

/** What is kept of a page. */
export interface PageRecord {
  seed: CardSeed
  links: LinkEntry
  /** Pages to read that are no new links: named before, as something to load. */
  also: string[]
  judgement: PageJudgement
  likeness: string
}

export interface Start { kind: 'start'; url: string; startedAt: string; version: string; window: number; extras: readonly Extra[] }
export interface HomeEntry { kind: 'home'; homeUrl: string; origin: string; isFrench: boolean; robots: RobotsAnswer; revisit: string[] }

export interface Read {
  kind: 'read'
  response: UrlResponse
  /** The address a redirect led to, when it answered with a page of the site. */
  arrival?: UrlResponse
  page?: PageRecord
}

export type Entry =
  | Start
  | HomeEntry
  | { kind: 'sitemap'; file: SitemapFile }
  | { kind: 'announced'; urls: string[] }
  | Read
  | { kind: 'target'; answer: TargetAnswer }
  | { kind: 'end'; endedAt: string }

export interface Journal {
  /** What it held when it was opened, line by line. */
  entries(): Generator<Entry>
  /** One write, however many entries: torn by a kill, it loses its last lines. */
  write(...entries: Entry[]): void
  /** Begins again with nothing. */
  clear(): void
  close(): void
}

const CHUNK_BYTES = 1 << 20

/** The lines of a file, never more than one in memory; what follows the last line break is left out. */
function* linesOf(path: string): Generator<string> {
  const file = openSync(path, 'r')
  try {
    const chunk = Buffer.alloc(CHUNK_BYTES)
    let begun: Buffer[] = []
    let place = 0
    for (let size = 1; size > 0;) {
      size = readSync(file, chunk, 0, CHUNK_BYTES, place)
      let from = 0
      for (let at = chunk.indexOf(0x0a); at >= 0 && at < size; at = chunk.indexOf(0x0a, from)) {
        yield Buffer.concat([...begun, chunk.subarray(from, at)]).toString('utf8')
        begun = []
        from = at + 1
      }
      if (from < size) begun.push(Buffer.from(chunk.subarray(from, size)))
      place += size
    }
  } finally {
    closeSync(file)
  }
}

/** Where the last whole line ends. A line half written under a kill is no line. */
function wholeBytes(path: string): number {
  const size = statSync(path).size
  const file = openSync(path, 'r')
  try {
    const chunk = Buffer.alloc(CHUNK_BYTES)
    for (let end = size; end > 0; end -= CHUNK_BYTES) {
      const from = Math.max(0, end - CHUNK_BYTES)
      const at = chunk.subarray(0, readSync(file, chunk, 0, end - from, from)).lastIndexOf(0x0a)
      if (at >= 0) return from + at + 1
    }
    return 0
  } finally {
    closeSync(file)
  }
}

/** Opens the journal of a folder, and cuts off a line torn by a kill. */
export function openJournal(folder: string): Journal {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, 'crawl.jsonl')
  const file = openSync(path, 'a')
  truncateSync(path, wholeBytes(path))
  return {
    *entries() { for (const line of linesOf(path)) yield JSON.parse(line) as Entry },
    write(...entries) {
      const bytes = Buffer.from(entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''))
      for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at)
    },
    clear() { truncateSync(path, 0) },
    close() { closeSync(file) },
  }
}

// Remembers a crawl in one append-only file, so that one cut short goes on where it stopped.
import { appendFileSync, existsSync, mkdirSync, readFileSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import type { HostFacts, UrlResponse } from '../facts/site-facts.ts'
import type { PageFacts } from '../facts/page-facts.ts'

export type CrawlEnd = 'complete' | 'page-limit' | 'stopped' | 'too-many-errors' | 'unreachable' | 'refused'

export interface Found { kind: 'found'; url: string; depth: number; soon: boolean }

export type Entry =
  | { kind: 'start'; url: string; startedAt: string }
  | { kind: 'home'; homeUrl: string; host: HostFacts }
  | Found
  | { kind: 'read'; response: UrlResponse; page?: PageFacts }
  | { kind: 'end'; end: CrawlEnd; endedAt: string }

export interface Journal { entries: Entry[]; write(...entries: Entry[]): void }

/**
 * Opens the journal of a folder. A line torn by a kill is cut off. Entries written together are read together or, when
 * torn, lose only the last of them: so a page's links come before the page itself.
 */
export function openJournal(folder: string): Journal {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, 'crawl.jsonl')
  const text = existsSync(path) ? readFileSync(path) : Buffer.alloc(0)
  const wholeBytes = text.lastIndexOf(0x0a) + 1
  if (wholeBytes < text.length) truncateSync(path, wholeBytes)
  const lines = text.subarray(0, wholeBytes).toString('utf8').split('\n').filter(Boolean)
  return {
    entries: lines.map((line) => JSON.parse(line) as Entry),
    write(...entries) { appendFileSync(path, entries.map((entry) => `${JSON.stringify(entry)}\n`).join('')) },
  }
}

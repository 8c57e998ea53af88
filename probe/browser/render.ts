// Counts the words a page is sent with and those it shows: far apart, its text is there only once scripts have run.
import { Parser } from 'htmlparser2'
import type { Page } from 'playwright-core'
import type { ServedPage } from '../facts/browser-facts.ts'

const UNREAD = new Set(['head', 'script', 'style', 'noscript', 'template'])
const isWord = (text: string) => /[\p{L}\p{N}]/u.test(text)

/** Of a page as sent, hidden ones among them: beside what is shown, the difference is never made larger than it is. */
export function countSentWords(html: string): number {
  let unread = 0
  const texts: string[] = []
  const parser = new Parser({
    onopentag: (name) => { if (UNREAD.has(name)) unread += 1 },
    onclosetag: (name) => { if (UNREAD.has(name)) unread -= 1 },
    ontext: (text) => { if (!unread) texts.push(text) },
  })
  parser.end(html)
  return texts.join(' ').split(/\s+/).filter(isWord).length
}

/** What this visitor is served, once scripts have run. */
export function readServed(page: Page): Promise<ServedPage> {
  return page.evaluate(() => ({
    title: document.title.trim().replace(/\s+/g, ' ').slice(0, 500),
    canonical: document.querySelector<HTMLLinkElement>('link[rel~="canonical" i]')?.href ?? null,
    words: (document.body?.innerText ?? '').split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
  }))
}

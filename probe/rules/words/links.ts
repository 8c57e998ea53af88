// What the links of a page say: their text, their name for a screen reader, and their address as a person reads it.
import type { Link, PageFacts } from '../../facts/page-facts.ts'
import { onceAPage } from './once-a-page.ts'
import { createTraces } from './traces.ts'

/** An address as a person reads it: `/mentions-légales`. */
export function legibleUrl(href: string): string {
  if (!href.includes('%')) return href
  try { return decodeURI(href) } catch { return href }
}

const lineOf = ({ text, name, href }: Link) => `${text}\n${name === text ? '' : name}\n${legibleUrl(href)}`
const linkLines = onceAPage((page) => page.links.map(lineOf))
const allLinks = onceAPage((page) => linkLines(page).join('\n'))

const ofLinks = createTraces()

/** The first link with these words, wherever it says them. */
export function findLink(page: PageFacts, words: RegExp): Link | undefined {
  // Most pages have none: one look at all of them is faster than a look at each.
  return hasLink(page, words) ? page.links[linkLines(page).findIndex((line) => words.test(line))] : undefined
}

export function hasLink(page: PageFacts, words: RegExp): boolean {
  const all = allLinks(page)
  return ofLinks.mayHold(all, words) && words.test(all)
}

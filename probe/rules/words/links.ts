// What the links of a page say: their text, their name for a screen reader, and their address as a person reads it; and whether a page may name something at all.
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

/** The web pages it leads to, an address a link. */
export const linkedUrls = onceAPage((page) => page.links.map(({ url }) => url).filter((url) => url !== null))

const ofSigns = createTraces()
const signsOf = onceAPage((page) => [
  allLinks(page), ...linkedUrls(page), ...page.images.map(({ src, alt }) => `${src} ${alt ?? ''}`), ...page.headings.map(({ text }) => text), ...page.buttons.map(({ name }) => name),
  ...page.titles, page.metas.description, page.metas['og:title'],
].join('\n'))

/** False when no link, address, picture, heading, button, title or description can match: one look at all of them, before a look at each. */
export function mayName(page: PageFacts, ...expressions: RegExp[]): boolean {
  const signs = signsOf(page)
  return expressions.some((words) => ofSigns.mayHold(signs, words))
}

/** The first link with these words, wherever it says them; of those that `isMeant`, where one is asked. */
export function findLink(page: PageFacts, words: RegExp, isMeant: (link: Link) => boolean = () => true): Link | undefined {
  return hasLink(page, words) ? page.links[linkLines(page).findIndex((line, at) => words.test(line) && isMeant(page.links[at]!))] : undefined
}

export function hasLink(page: PageFacts, words: RegExp): boolean {
  return mayName(page, words) && words.test(allLinks(page))
}

/** The first link whose text, or address as written, matches. */
export function linkWith(page: PageFacts, part: 'text' | 'href', words: RegExp): Link | undefined {
  return mayName(page, words) ? page.links.find((link) => words.test(link[part])) : undefined
}

export function hasHeading(page: PageFacts, words: RegExp): boolean {
  return mayName(page, words) && page.headings.some(({ text }) => words.test(text))
}

// The links of a page that do not count as they should. A link counts when it says where the visit comes from, or is one of our short links.
import type { Link } from '@azimut/probe'
import { pageOf, samePage } from '#app/answers/plannedPages.ts'
import type { LinkFault } from '#app/model/act/landingCheck.ts'
import { isKnownMedium, mediumFor } from '../links/medium.ts'

export interface Known {
  /** Addresses of the company: its site and its shops, with what is below them. */
  places: readonly string[]
  planned: readonly string[]
  /** `https://azimut.example/l/`, and the slugs that lead somewhere. */
  shortBase: string
  slugs: ReadonlySet<string>
}

/** A page repeats its menu: what is said of one link is not said forty times. */
const mostLinks = 20
const siteOf = (url: string) => new URL(url).host.replace(/^www\./, '')

/** `pageUrl` is where one arrived. Each address once, in the order of the page. */
export function linkFaults(links: readonly Link[], pageUrl: string, known: Known): LinkFault[] {
  const faults = links.flatMap(link => judge(link, pageUrl, known))
  return [...Map.groupBy(faults, one => `${one.kind} ${one.url}`).values()].map(([first]) => first!).slice(0, mostLinks)
}

function judge({ href, url, text }: Link, pageUrl: string, { places, planned, shortBase, slugs }: Known): LinkFault[] {
  if (url === null) return []
  const fault = (kind: LinkFault['kind']): LinkFault[] => [{ kind, url, text: text.slice(0, 100), medium: null, instead: null }]
  if (url.startsWith(shortBase)) return slugs.has(new URL(url).pathname.split('/').at(-1)!) ? [] : fault('dead')
  // The words are read as written: the address kept to compare pages has lost them.
  const query = new URLSearchParams(href.split('#')[0]!.split('?').slice(1).join('?'))
  const isTagged = [...query.keys()].some(key => /^utm_/i.test(key))
  const isInside = siteOf(url) === siteOf(pageUrl)
  const isOurs = planned.some(one => samePage(one, url)) || places.some(place => isUnder(place, url))
  if (isInside) return isTagged ? fault('tagged-inside') : []
  if (!isTagged) return isOurs ? fault('untagged') : []
  return isOurs ? wordFaults(query.get('utm_medium') ?? '', url, text) : []
}

/** What is to be said of a word links would be classed by, wherever it is written. */
export const wordFaults = (medium: string, url: string, text: string): LinkFault[] =>
  isKnownMedium(medium) ? [] : [{ kind: 'unknown-medium', url, text: text.slice(0, 100), medium: medium.slice(0, 50), instead: mediumFor(medium) }]

const isUnder = (place: string, url: string) => pageOf(url) === pageOf(place) || pageOf(url).startsWith(`${pageOf(place)}/`)

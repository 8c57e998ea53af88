// How sites name the pages the law asks for, in French, English and their neighbours' languages.
import type { PageFacts } from '../../facts/page-facts.ts'
import type { SiteFacts } from '../../facts/site-facts.ts'
import { parsed } from '../../net/parsed.ts'
import { findLink, legibleUrl } from './links.ts'

export const LEGAL_NOTICE = /mentions?[\s_-]*l[ée]gales?|informations?[\s_-]*l[ée]gales?|infos?[\s_-]*l[ée]gales?|legal[\s_-]*(?:notice|information|mention)|\bimpressum\b|\bimprint\b|aviso[\s_-]*legal|note[\s_-]*legali/i
export const PRIVACY = /confidentialit|donn[ée]es[\s_-]*(?:personnelles|[àa][\s_-]*caract)|vie[\s_-]*priv[ée]e|\brgpd\b|\bgdpr\b|privacy|datenschutz/i
export const TERMS = /\bcgvu?\b|conditions[\s_-]*(?:g[ée]n[ée]rales[\s_-]*)?de[\s_-]*vente|conditions[\s_-]*g[ée]n[ée]rales(?![\s_-]*d)|terms[\s_-]*(?:of[\s_-]*sale|of[\s_-]*service|and[\s_-]*conditions)/i

/** Addresses of pages that name others than the company: its host, the regulator. */
export const LEGAL_ADDRESS = /mentions|legal|confidential|cgv|cgu|rgpd|cookies/i

/** Countries whose sites are in French too, under a law of their own. */
const ELSEWHERE = /\.(?:be|brussels|ch|swiss|lu|mc|ca|quebec|ma|tn|dz|sn|ci|cm|mg|ml|bf|bj|tg|ne|ga|cg|cd|ht|uk|de|it|es)$/

/** A French company, as far as its site tells: in French, and not at another country's address. */
export function isUnderFrenchLaw({ isFrench, origin }: Pick<SiteFacts, 'isFrench' | 'origin'>): boolean {
  return isFrench && !ELSEWHERE.test(parsed(origin).hostname)
}

/** Where a link of that name leads: another page, or this one when it only goes down the page. */
export function leadsTo(page: PageFacts, name: RegExp): string | undefined {
  const link = findLink(page, name)
  return link && (link.url ?? (link.href.startsWith('#') ? page.url : link.href))
}

/** The page itself is named so: by its address or its main heading, not by an article's long title. */
export function isNamed(page: PageFacts, name: RegExp): boolean {
  const { pathname } = parsed(page.url)
  const heading = page.headings.find(({ level }) => level === 1)?.text ?? ''
  return name.test(legibleUrl(pathname)) || (name.test(heading) && heading.split(' ').length <= 8)
}

const NOTICE_ALONE = new RegExp(`^(?:\\d+\\.? |nos |vos )?(?:${LEGAL_NOTICE.source})s?(?: du site)?[ .]*$`, 'i')
const JOINS_NAMES = /\s(?:et|and|&|[-–—|/])\s|[:,(]/

/** A part of the page is the legal notice: a site of one page has it at its foot. « Les mentions légales d’une facture » heads an article. */
export function hasNotice({ headings }: Pick<PageFacts, 'headings'>): boolean {
  return headings.some(({ text }) => text.split(JOINS_NAMES).some((name) => NOTICE_ALONE.test(name.trim())))
}

/** The page most links lead to, as it answered in the end. */
export function mostLed(site: SiteFacts, targets: readonly (string | undefined)[]): string | null {
  const counts = new Map<string, number>()
  for (const target of targets) if (target) counts.set(target, (counts.get(target) ?? 0) + 1)
  const [first] = [...counts].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
  return first ? site.responses.get(first[0])?.redirectsTo ?? first[0] : null
}

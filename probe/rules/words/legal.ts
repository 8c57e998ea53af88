// How sites name the pages the law asks for, in French, English and their neighbours' languages.
import type { PageFacts } from '../../facts/page-facts.ts'
import type { SiteFacts } from '../../facts/site-facts.ts'
import { isA } from '../../facts/thing.ts'
import { parsed } from '../../net/parsed.ts'
import { findLink, legibleUrl } from './links.ts'

export const LEGAL_NOTICE = /mentions?[\s_-]*l[ée]gales?|informations?[\s_-]*l[ée]gales?|infos?[\s_-]*l[ée]gales?|legal[\s_-]*(?:notice|information|mention)|\bimpressum\b|\bimprint\b|aviso[\s_-]*legal|note[\s_-]*legali/i
export const PRIVACY = /confidentialit|donn[ée]es[\s_-]*(?:personnelles|[àa][\s_-]*caract)|vie[\s_-]*priv[ée]e|\brgpd\b|\bgdpr\b|privacy|datenschutz/i
export const TERMS = /\bcgvu?\b|conditions[\s_-]*(?:g[ée]n[ée]rales[\s_-]*)?de[\s_-]*vente|conditions[\s_-]*g[ée]n[ée]rales(?![\s_-]*d)|terms[\s_-]*(?:of[\s_-]*sale|of[\s_-]*service|(?:and|&)?[\s_-]*conditions)/i

/** Addresses of pages that name others than the company: its host, the regulator. */
export const LEGAL_ADDRESS = /mentions|legal|confidential|cgv|cgu|rgpd|cookies/i

/** Countries whose sites are in French too, under a law of their own. */
const ELSEWHERE = /\.(?:be|brussels|ch|swiss|lu|mc|ca|quebec|ma|tn|dz|sn|ci|cm|mg|ml|bf|bj|tg|ne|ga|cg|cd|ht|uk|de|it|es)$/

/** What was left to fill in, and was not: « à compléter », « À définir selon votre hébergeur ». */
export const TO_FILL_IN = '[àa] (?:compl[ée]ter|remplir|d[ée]finir|pr[ée]ciser|renseigner)(?!\\p{L})[^\\n,.;)\\]>}]{0,60}'

/** A French company, as far as its site tells: in French, and not at another country's address. */
export function isUnderFrenchLaw({ isFrench, origin }: Pick<SiteFacts, 'isFrench' | 'origin'>): boolean {
  return isFrench && !ELSEWHERE.test(parsed(origin).hostname)
}

/** Pages that the law asks for are also what articles are about: « Les mentions légales d’une facture ». */
const ASKED_BY_LAW: ReadonlyMap<RegExp, RegExp> = new Map([LEGAL_NOTICE, PRIVACY, TERMS].map((name) => [name, new RegExp(`(?:${name.source})\\p{L}*`, 'giu')]))
const AS_SUBJECT = /\b(?:obligatoires (?:sur|dans|pour|d)|r[ée]diger|[ée]crire|guide|conseils?|(?:exemples?|mod[èe]les?) (?:de|pour)|g[ée]n[ée]rateur|tout savoir|faut[ -]il|comprendre|comment|pourquoi|quelles?|l[ée]gales? (?:d['’ ]?une? |(?:sur|pour) (?:une? )?)?(?:factures?|devis|contrats?)|d['’ ]?une? (?:facture|devis|site|entreprise)|how to|what is|why)\b|\?/i
/** « Comment nous protégeons vos données »: the site speaks of itself. */
const OF_OURS = /\b(?:nous|our|we)\b/i
const OF_ARTICLES = /\/(?:blog|actualites?|actus?|news|articles?|posts?|journal|conseils|guides?|magazine)\/|\/(?:19|20)\d\d\/\d\d?\//i
const NEUTRAL = /(?<!\p{L})(?:nos|vos|notre|les?|la|du|de|des|et|and|our|the|site|web|internet|page|politique|policy)(?!\p{L})|[\s\d.,:;&|–—-]/giu

const isAlone = (text: string, name: RegExp) => name.test(text) && text.replace(ASKED_BY_LAW.get(name)!, '').replace(NEUTRAL, '') === ''
const isSubject = (text: string) => AS_SUBJECT.test(text) && !OF_OURS.test(text)
const wordsOfPath = (path: string) => legibleUrl(path).replace(/[-_+/]+/g, ' ')

/** Whether it names such a page itself, and no article about it. */
function isOwnPage(text: string, { path, name, isPosting }: { path: string; name: RegExp; isPosting: boolean }): boolean {
  if (!ASKED_BY_LAW.has(name) || isAlone(text, name)) return true
  return !isSubject(text) && !isSubject(wordsOfPath(path)) && !isPosting && !OF_ARTICLES.test(path)
}

/** Where a link of that name leads: another page, or this one when it only goes down the page. */
export function leadsTo(page: PageFacts, name: RegExp): string | undefined {
  const link = findLink(page, name, ({ text, url, href }) => isOwnPage(text, { path: url ? parsed(url).pathname : href, name, isPosting: false }))
  return link && (link.url ?? (link.href.startsWith('#') ? page.url : link.href))
}

/** The page itself is named so: by its address or its main heading, not by an article's long title. */
export function isNamed(page: PageFacts, name: RegExp): boolean {
  const { pathname } = parsed(page.url)
  const heading = page.headings.find(({ level }) => level === 1)?.text ?? ''
  if (!name.test(legibleUrl(pathname)) && (!name.test(heading) || heading.split(' ').length > 8)) return false
  return isOwnPage(heading, { path: pathname, name, isPosting: page.things.some((thing) => isA(thing, /^(?:BlogPosting|NewsArticle)$/)) })
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

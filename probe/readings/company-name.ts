// The name people call the company by: what its home page, its search card, its foot and its address agree on.
import type { PageFacts } from '../facts/page-facts.ts'
import { allThings, isA, textOf } from '../facts/thing.ts'
import { registeredDomain } from '../net/domain.ts'
import { parsed } from '../net/parsed.ts'
import { lettersOf, tidyName } from '../rules/words/brand.ts'
import { companyOf } from './company.ts'

/** Where a name may be written, and what it is worth there. */
const WORTH = { card: 3, siteName: 3, website: 2.5, foot: 2.5, logo: 2.5, app: 2, shared: 2, notice: 1.5, title: 1, heading: 0.5 }
type Source = keyof typeof WORTH
export interface Written { source: Source; text: string }

/** Pages say what they are about in these too: a trade, a town. What they alone say is worth no more, however many pages repeat it. */
const OF_PAGES: ReadonlySet<Source> = new Set(['shared', 'title', 'heading'])
const MOST_OF_PAGES = 1.5
/** An address that says the name is worth two of them. */
const ADDRESS_WORTH = 6
/** Of a stranger’s text, what is looked at. */
const TEXT_LIMIT = 300
const LONGEST = 45
const MOST_WORDS = 6
const FEWEST_LETTERS = 3

/** A page's name, a maker of sites or what the foot says beside the name. */
const NOT_A_NAME = /^(?:(?:page d['’])?accueil|home(?: ?page)?|index|bienvenue|welcome|pr[ée]sentation|contact(?:ez-nous)?|[àa] propos|about(?: us)?|actualit[ée]s|blog|news|boutique|shop|menu|galerie|tarifs|(?:nos )?services|site officiel|official (?:site|website)|(?:mon|notre|my) (?:site|blog|entreprise)(?: web)?|site(?: web)?|website|wordpress|wix|untitled|sans titre|retour.*|back .*|logo|l[’'](?:[ée]diteur|auteur|entreprise|association|h[ée]bergeur)|(?:nos|leurs?|ses|son|notre|cette|ce) .*)$|droits r[ée]serv|rights reserved|mentions l[ée]gales|\bcopyr\w*|r[ée]alis[ée]|powered|propuls|wordpress|rendez-vous en ligne|meilleur prix/i
const PARTS = /\s*[|•·»]\s*|\s+[–—-]+\s+|\s*[:–—]\s+|\s+:\s*/
const GREETING = /^(?:bienvenue|welcome)\s+(?:chez|[àa]|au|aux|sur le site d[eu]|dans|to)\s+/iu
const LOGO = /^logo(?:\s*[:-]|\s+(?:de la|du|de|of|d[’']))?\s*|\s+[-–]?\s*logo$/giu
const LEGAL_FORM = /^(?:la )?(?:soci[ée]t[ée]|s\.?a\.?r\.?l\.?|s\.?a\.?s\.?u?\.?|e\.?u\.?r\.?l\.?|scop|snc|ei)\s+|,?\s+(?:s\.?a\.?r\.?l\.?|sasu?|eurl|scop|snc|ltd\.?|limited|llc|llp|inc\.?|plc|gmbh)$/giu
/** « à Toulon », “in York” */
const PLACE = /\s(?:[àa]|au|aux|dans|pr[èe]s de|in|near)\s+\p{Lu}.*$/u
const YEARS = /\b(?:19|20)\d\d(?:\s*[-–]\s*(?:(?:19|20)?\d\d))?\b/g
const NOTICE_NAMES = [
  /(?:raison sociale|d[ée]nomination(?: sociale)?|nom de l[’']entreprise|company name)\s*:\s*([^\n,.;(]{3,60})/i,
  /(?:(?:[ée]dit[ée]|publi[ée]|exploit[ée]|published|operated|owned) (?:par|by)|propri[ée]t[ée] (?:exclusive )?de) (?:la soci[ée]t[ée] |l[’']entreprise |l[’']association |the company )?([^\n,.;(]{3,60})/i,
]

const isName = (text: string) => lettersOf(text).length >= FEWEST_LETTERS && text.length <= LONGEST && text.split(' ').length <= MOST_WORDS && !NOT_A_NAME.test(text)
/** What may be left behind a name; the point of an initial is part of it. */
const BEHIND = /(?:(?<!(?:^|\s)\p{Lu})\.|[\s,;:–—-])+$/u
const tidy = (text: string) => tidyName(tidyName(text).replace(GREETING, '').replace(LOGO, '').replace(LEGAL_FORM, '')).replace(BEHIND, '')

/** Without a capital, « étude » says what is drawn, or the name of a file. */
const isLogo = (text: string) => isName(tidy(text)) && /\p{Lu}/u.test(text.replace(LOGO, ''))

/** « © 2019 Lenoir », « Lenoir © 2019 »: the words on either side. */
function namesAtFoot(text: string): string {
  const [before = '', after = ''] = text.replaceAll('…', ' ').replace(YEARS, ' ').split(/(?:©|\(c\)|copyright)(?:[\s:,]*(?:©|\(c\)))?/i)
  const name = after.replace(/^[\s,:.–—-]+|^(?:by|par)\s+/giu, '').split(/\.\s|\s(?:tous|all)\s/i)[0]!.trim()
  return isName(tidy(name.split(PARTS)[0]!)) ? name : before.trim()
}

/** What the home page writes where names stand. */
export function namesOn(page: PageFacts, homeUrl: string): Written[] {
  const company = companyOf(page)
  const website = allThings(page.things).find((thing) => isA(thing, /^WebSite$/))
  const logo = page.links.find(({ region, url, name }) => region === 'header' && url === homeUrl && isLogo(name))?.name
    ?? page.images.find(({ region, alt, selector, src }) => region === 'header' && alt && /logo/i.test(`${alt} ${selector} ${src}`) && isLogo(alt))?.alt
  const foot = page.copyrights.find(({ region }) => region === 'footer') ?? page.copyrights.at(-1)
  const texts: [Source, string | null | undefined][] = [
    ['card', company && textOf(company, 'name')], ['siteName', page.metas['og:site_name']], ['website', website && textOf(website, 'name')], ['foot', foot && namesAtFoot(foot.text)],
    ['logo', logo], ['app', page.metas['application-name'] ?? page.metas['apple-mobile-web-app-title']], ['title', page.titles[0]],
    ['heading', page.headings.find(({ level }) => level === 1)?.text],
  ]
  return texts.flatMap(([source, text]) => text?.trim() ? [{ source, text: text.trim() }] : [])
}

/** Whom a legal notice says the site belongs to. */
export function namesInNotice({ mainText }: Pick<PageFacts, 'mainText'>): Written[] {
  const found = NOTICE_NAMES.map((pattern) => pattern.exec(mainText)?.[1]).find(Boolean)
  return found ? [{ source: 'notice', text: found.trim() }] : []
}

/** Parts of titles that a third of the pages share, two of them at least. Of those that the home page's has not, a title of one part is that page's own name, in each language. */
export function sharedParts(titles: readonly string[], home: string): Written[] {
  const counts = new Map<string, number>()
  const atHome = new Set(home.split(PARTS))
  for (const parts of titles.map((title) => new Set(title.split(PARTS)))) for (const part of parts) if (parts.size > 1 || atHome.has(part)) counts.set(part, (counts.get(part) ?? 0) + 1)
  return [...counts].filter(([, count]) => count > 1 && count * 3 >= titles.length).map(([text]) => ({ source: 'shared', text }))
}

const sameLetters = (name: string) => lettersOf(name.replaceAll('&', ' et ').replace(/\band\b/gi, 'et'))
const ARTICLE = /^(?:les? |la |l[’']|the )/i
/** harrowandfinch.co.uk, lenoiretfils.fr, jardinsdenohe.fr */
const isAddress = (name: string, label: string) => [name, name.replace(ARTICLE, '')].some((one) => [one, one.replaceAll('&', ' et '), one.replaceAll('&', ' and ')].some((written) => lettersOf(written) === label))

/** The words of a title that are the address: « Menuiserie Lenoir » in « Le site de Menuiserie Lenoir Toulon » of menuiserie-lenoir.fr. « Ébénisterie Fictive B. » of fictive-b.fr is a name as a whole. */
function addressIn(part: string, label: string): string | null {
  const words = part.split(' ')
  for (const from of words.keys()) for (let to = from + 2; to <= words.length; to += 1) {
    const name = words.slice(from, to).join(' ')
    if (isAddress(name, label)) return from > 0 && /^\p{Lu}/u.test(words[from - 1]!) ? null : name
  }
  return null
}

/** The names a text may hold, with what each is worth of it: its parts, each with what it leaves out after a comma, or of a place. */
function namesIn({ source, text }: Written, label: string): { source: Source; name: string; worth: number }[] {
  const names = text.slice(0, TEXT_LIMIT).split(PARTS).map(tidy).filter(Boolean).flatMap((part, at) => {
    const first = tidy(part.split(/,\s/)[0]!)
    const rank = WORTH[source] * (at === 0 || source === 'title' ? 1 : 0.6)
    return [[part, rank], [first, rank * 0.6], [tidy(first.replace(PLACE, '')), rank * 0.5], [source === 'title' || source === 'shared' ? tidy(addressIn(part, label) ?? '') : '', rank * 0.5]] as const
  })
  const best = new Map<string, number>()
  for (const [name, worth] of names) if (isName(name) && !best.has(name)) best.set(name, worth)
  return [...best].map(([name, worth]) => ({ source, name, worth }))
}

/** How much of a name the address says: 1 when they are one. */
function shareInAddress(name: string, label: string): number {
  if (isAddress(name, label)) return 1
  const words = name.split(/[\s’'-]+/).map(lettersOf).filter((word) => word.length >= FEWEST_LETTERS && label.includes(word))
  return words.join('').length / Math.max(lettersOf(name).length, label.length)
}

/** « Escaliers sur mesure », not « Bistrot de Nice ». */
const isSentence = (name: string) => name.split(' ').some((word) => word.length > 3 && !/^[\p{Lu}\d]/u.test(word))
const looksProper = (name: string) => name.includes(' ') && !isSentence(name)

/** `menuiserie-lenoir`, of www.menuiserie-lenoir.fr. */
export function addressName(homeUrl: string): string {
  const { hostname } = parsed(homeUrl)
  return (registeredDomain(hostname) ?? hostname.replace(/^www\./, '')).split('.')[0]!
}

/** Null when nothing but a sentence was found. */
export function chooseName(written: readonly Written[], homeUrl: string): string | null {
  const label = lettersOf(addressName(homeUrl))
  const title = sameLetters(written.find(({ source }) => source === 'title')?.text ?? '')
  const names = written.flatMap((one) => namesIn(one, label)).map((one) => ({ ...one, letters: sameLetters(one.name) }))
  const ranked = [...Map.groupBy(names, ({ letters }) => letters).values()].map((same) => {
    const spellings = same.toSorted((a, b) => Number(a.name === a.name.toUpperCase()) - Number(b.name === b.name.toUpperCase()) || b.worth - a.worth)
    const share = Math.max(...same.map(({ name }) => shareInAddress(name, label)))
    const { name, letters } = spellings[0]!
    const [heading, elsewhere] = [true, false].map((isHeading) => same.filter(({ source }) => (source === 'heading') === isHeading).reduce((sum, { worth }) => sum + worth, 0)) as [number, number]
    const isOfPages = share === 0 && same.every(({ source }) => OF_PAGES.has(source))
    const at = title.indexOf(letters)
    return {
      name, isSure: share > 0 || elsewhere > 0 && looksProper(name), at: at === -1 ? title.length : at,
      worth: (isOfPages ? Math.min(elsewhere, MOST_OF_PAGES) : elsewhere) + heading + ADDRESS_WORTH * share,
    }
  }).toSorted((a, b) => b.worth - a.worth || Number(isSentence(a.name)) - Number(isSentence(b.name)) || a.at - b.at || (a.name < b.name ? -1 : 1))
  return ranked.find(({ isSure, worth }) => isSure || worth > WORTH.title)?.name ?? null
}

// Reads from a site who the company is, for the card « Est-ce bien vous ? ».
import { writePhone } from './facts/french-text.ts'
import type { PageFacts } from './facts/page-facts.ts'
import type { SiteFacts } from './facts/site-facts.ts'

export interface Identity {
  name: string | null
  siren: string | null
  address: string | null
  hours: string | null
  /** Most shown first, written « 04 94 00 12 34 ». */
  phones: string[]
  emails: string[]
  socials: { network: string; url: string }[]
  cms: string | null
  language: string | null
}

type Thing = Record<string, unknown>
const COMPANY = /^(?:Organization|LocalBusiness|Corporation|Store|Restaurant|Professional\w+|HomeAndConstructionBusiness|\w+(?:Store|Business|Contractor))$/
const LEGAL = /mentions|legal|confidential/i
const NETWORKS: Record<string, RegExp> = {
  facebook: /(?:^|\.)facebook\.com$/, instagram: /(?:^|\.)instagram\.com$/, linkedin: /(?:^|\.)linkedin\.com$/, youtube: /(?:^|\.)youtube\.com$/,
  tiktok: /(?:^|\.)tiktok\.com$/, pinterest: /(?:^|\.)pinterest\.(?:fr|com)$/, x: /^(?:www\.)?(?:x|twitter)\.com$/,
}
const SHARE = /\/(?:sharer?|share|intent|pin\/create|dialog)\b|shareArticle/i
const CMS: [string, RegExp][] = [
  ['WordPress', /wordpress|\/wp-(?:content|includes)\//i], ['PrestaShop', /prestashop/i], ['Shopify', /shopify/i], ['Wix', /wix\.com|wixstatic/i],
  ['Squarespace', /squarespace/i], ['Webflow', /webflow/i], ['Jimdo', /jimdo/i], ['Joomla', /joomla/i], ['Drupal', /drupal/i], ['TYPO3', /typo3/i], ['SPIP', /spip/i],
]

const text = (value: unknown): string | null => typeof value === 'string' && value.trim() ? value.trim() : null

/** Values by how many pages show them, then by spelling: the same site gives the same order. */
function byReach(lists: string[][]): string[] {
  const reach = new Map<string, number>()
  for (const list of lists) for (const value of new Set(list)) reach.set(value, (reach.get(value) ?? 0) + 1)
  return [...reach].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1)).map(([value]) => value)
}

/** The company as it describes itself to search engines. */
export function companyOf(pages: PageFacts[]): Thing | null {
  for (const page of pages) for (const item of page.jsonLd) {
    const thing = item as Thing | null
    if ([thing?.['@type']].flat().some((type) => COMPANY.test(String(type)))) return thing
  }
  return null
}

/** « Menuiserie Lenoir » in « Nos escaliers | Menuiserie Lenoir »: the part of the titles that most pages share. */
function nameInTitles(pages: PageFacts[]): string | null {
  const parts = pages.map((page) => (page.titles[0] ?? '').split(/\s+[|–—·-]\s+/).map((part) => part.trim()).filter(Boolean))
  return byReach(parts)[0] ?? null
}

function addressOf(company: Thing | null): string | null {
  const address = company?.address
  if (typeof address === 'string') return text(address)
  const { streetAddress, postalCode, addressLocality } = (address ?? {}) as Thing
  const town = [text(postalCode), text(addressLocality)].filter(Boolean).join(' ')
  return [text(streetAddress), town].filter(Boolean).join(', ') || null
}

function socialsOf(pages: PageFacts[]): Identity['socials'] {
  const profiles = byReach(pages.map((page) => page.links.flatMap((link) => link.url && !SHARE.test(link.url) ? [link.url] : [])))
  return profiles.flatMap((url) => {
    const { hostname, pathname } = new URL(url)
    const network = Object.keys(NETWORKS).find((name) => NETWORKS[name]!.test(hostname))
    return network && pathname.length > 1 ? [{ network, url }] : []
  })
}

function cmsOf(pages: PageFacts[]): string | null {
  const signs = pages.flatMap((page) => [page.metas.generator ?? '', ...page.scripts]).join('\n')
  return CMS.find(([, sign]) => sign.test(signs))?.[0] ?? null
}

export function readIdentity(site: SiteFacts): Identity {
  // The legal notice also names the host: its phone and address are not the company's, its SIREN comes second.
  const own = site.pages.filter((page) => !LEGAL.test(new URL(page.url).pathname))
  const home = site.pages.find((page) => page.url === site.homeUrl) ?? site.pages[0]
  const company = companyOf(site.pages)
  return {
    name: text(home?.metas['og:site_name']) ?? text(company?.name) ?? nameInTitles(site.pages),
    siren: site.pages.flatMap((page) => page.sirens)[0] ?? null,
    address: addressOf(company) ?? byReach(own.map((page) => page.addresses))[0] ?? null,
    hours: text(company?.openingHours) ?? byReach(own.map((page) => page.hours))[0] ?? null,
    phones: byReach(own.map((page) => page.phones.filter(({ kind }) => kind !== 'fax').map(({ number }) => number))).map(writePhone),
    emails: byReach(own.map((page) => page.emails)),
    socials: socialsOf(site.pages),
    cms: cmsOf(site.pages),
    language: home?.lang || null,
  }
}

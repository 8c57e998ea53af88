// What a company says it is: the sentences by which its site presents it, word for word, each with its page.
import { companyOf } from './identity.ts'
import type { PageFacts } from './facts/page-facts.ts'
import type { SiteFacts } from './facts/site-facts.ts'

export interface Claim {
  /** As written on the page, spaces apart. */
  text: string
  from: 'title' | 'description' | 'heading' | 'opening' | 'slogan'
  url: string
}

/** Where a company tells who it is. */
const ABOUT = /a-propos|about|qui-sommes|notre-(?:histoire|equipe|maison|metier)|histoire|l?-?atelier|la-maison|savoir-faire|valeurs|engagements/i
const CLAIM_LIMIT = 15
/** A heading of one or two words names a page; it claims nothing. */
const WORDS_NEEDED = 3

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim()

function claimsOf(page: PageFacts): Claim[] {
  const { url, titles, metas, headings, opening } = page
  const said: [Claim['from'], string | undefined | null][] = [
    ['heading', headings.find(({ level }) => level === 1)?.text], ['opening', opening], ['title', titles[0]],
    ['description', metas.description], ['description', metas['og:description']],
  ]
  return said.map(([from, text]) => ({ text: squeeze(text ?? ''), from, url }))
}

/** The home page first, then the pages that tell who the company is, then its slogan for search engines; each sentence once. */
export function readClaims(site: SiteFacts): Claim[] {
  const home = site.pages.find(({ url }) => url === site.homeUrl)
  const about = site.pages.filter(({ url }) => url !== site.homeUrl && ABOUT.test(new URL(url).pathname)).toSorted((a, b) => a.url < b.url ? -1 : 1)
  const pages = home ? [home, ...about] : about
  const company = companyOf(site.pages)
  const slogans = [company?.slogan, company?.description].filter((text) => typeof text === 'string')
    .map((text): Claim => ({ text: squeeze(text), from: 'slogan', url: site.homeUrl }))
  const claims = [...pages.flatMap(claimsOf), ...slogans].filter(({ text }) => text.split(' ').length >= WORDS_NEEDED)
  return [...new Map(claims.toReversed().map((claim) => [claim.text, claim])).values()].toReversed().slice(0, CLAIM_LIMIT)
}

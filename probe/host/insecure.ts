// Finds what an encrypted page loads without encryption, and gathers it over the pages of a site (W3C Mixed Content).
import { fail, notApplicable, pass, type Note, type Verdict } from '../checks/contract.ts'
import type { PageFacts, Resource } from '../facts/page-facts.ts'
import type { SiteFacts } from '../facts/site-facts.ts'

export interface Insecure { url: string; selector: string }

/** Undefined when there is none, when the page is not encrypted itself, and when it tells browsers to encrypt what it loads. */
export function insecureResources(page: PageFacts, kinds: ReadonlySet<Resource['kind']>): Insecure[] | undefined {
  if (!page.url.startsWith('https:')) return undefined
  const policies = [page.headers['content-security-policy'], ...page.metaList.filter(({ name }) => name === 'content-security-policy').map(({ content }) => content)]
  if (policies.some((policy) => /upgrade-insecure-requests/i.test(policy ?? ''))) return undefined
  const seen = new Set<string>()
  const insecure = page.resources.flatMap(({ url, kind, selector }) => {
    if (!kinds.has(kind) || !url.startsWith('http:') || seen.has(url)) return []
    seen.add(url)
    return [{ url, selector }]
  })
  return insecure.length ? insecure : undefined
}

export interface Spread extends Insecure { pages: string[] }

/** One entry an address, with the pages that load it. */
export function byAddress(notes: readonly Note<Insecure[]>[]): Spread[] {
  const spread = new Map<string, Spread>()
  for (const { url: page, noted } of notes) for (const { url, selector } of noted) {
    const known = spread.get(url)
    if (known) known.pages.push(page)
    else spread.set(url, { url, selector, pages: [page] })
  }
  return [...spread.values()].map((each) => ({ ...each, pages: each.pages.toSorted() }))
}

/** A finding an address. A site that is not encrypted has nothing to lose there. */
export function judgeInsecure(site: SiteFacts, notes: readonly Note<Insecure[]>[]): Verdict | Verdict[] {
  if (!site.homeUrl.startsWith('https:')) return notApplicable
  const spread = byAddress(notes)
  if (!spread.length) return pass()
  return spread.map(({ url, selector, pages }) => fail({ key: url, url: site.homeUrl, proof: { selector, text: url, pages }, values: { resource: url, pages: pages.length } }))
}

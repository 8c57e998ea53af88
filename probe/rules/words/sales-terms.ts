// What a shop's pages say of the customer's rights, wherever they say it.
import type { PageFacts } from '../../facts/page-facts.ts'
import type { SiteFacts } from '../../facts/site-facts.ts'
import { notApplicable, notMeasured, type Note, type Verdict } from '../../checks/contract.ts'
import { isNamed, isUnderFrenchLaw, leadsTo, mostLed, TERMS } from './legal.ts'
import { hasLink } from './links.ts'
import { onceAPage } from './once-a-page.ts'
import { shopSign, withoutShop, type ShopSign } from './shop.ts'
import { says } from './traces.ts'

const TRADE_ONLY = /r[ée]serv[ée]e?s? aux professionnels|exclusivement (?:aux|pour les) professionnels|vente aux professionnels uniquement|trade only|b2b only/i

/** Below, the terms are shown by other means than the page's own text. */
const WORDS_NEEDED = 40

/** `isTerms`: the page holds the terms of sale; `isSaid`: it speaks of what is looked for. */
export interface TermsNote { shop?: ShopSign | undefined; leadsTo?: string | undefined; isTerms: boolean; isSaid: boolean; isTrade: boolean; words: number }

const termsOn = onceAPage((page) => ({ leadsTo: leadsTo(page, TERMS), isTerms: isNamed(page, TERMS), isTrade: says(page, TRADE_ONLY) }))

export function noteTerms(page: PageFacts, sought: RegExp): TermsNote | undefined {
  const { leadsTo: target, isTerms, isTrade } = termsOn(page)
  const note = { shop: shopSign(page), leadsTo: target, isTerms, isSaid: hasLink(page, sought) || says(page, sought), isTrade, words: page.mainWordCount }
  return note.shop || note.leadsTo || note.isTerms || note.isSaid || note.isTrade ? note : undefined
}

/** The terms that say nothing of it; a verdict when there is no such fault, or none that could be seen. */
export function silentTerms(site: SiteFacts, notes: readonly Note<TermsNote>[]): { url: string } | { verdict: Verdict } | null {
  const none = withoutShop(notes)
  if (none) return { verdict: none }
  // Between professionals, the consumer's law does not apply; nor does the French one to a foreign shop.
  if (!isUnderFrenchLaw(site) || notes.some(({ noted }) => noted.isTrade)) return { verdict: notApplicable }
  if (notes.some(({ noted }) => noted.isSaid)) return null
  const target = mostLed(site, notes.map(({ noted }) => noted.leadsTo))
  const terms = notes.find(({ url, noted }) => url === target && noted.isTerms) ?? notes.find(({ noted }) => noted.isTerms)
  if (terms && terms.noted.words >= WORDS_NEEDED) return { url: terms.url }
  return { verdict: target || terms ? notMeasured('the page it leads to was not read') : notApplicable }
}

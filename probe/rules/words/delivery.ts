// What customers of a shop ask before they pay: how it comes, and how it goes back.
import type { PageFacts } from '../../facts/page-facts.ts'
import type { SiteFacts } from '../../facts/site-facts.ts'
import type { Note, Verdict } from '../../checks/contract.ts'
import { judgeReach, placesIn, type Place, type Reach } from './click-path.ts'
import { findLink } from './links.ts'
import { onceAPage } from './once-a-page.ts'
import { shopSign, withoutShop, type ShopSign } from './shop.ts'
import { findSaid } from './traces.ts'

const DELIVERY = /livraison|livré|livrons|exp[ée]dition|exp[ée]di[ée]|retrait (?:en|au|sur)|click ?(?:&|and|et) ?collect|frais de port|delivery|shipping/i
const RETURNS = /\bretours\b|(?:droit|frais|d[ée]lai|politique|conditions|bon) de retour|r[ée]tract|rembours|[ée]change(?:r|s)?\b|satisfait ou|\breturns?\b|refund/i

/** Where a page says it: a link before a word of the text. */
const placeOf = (words: RegExp) => onceAPage((page): Place | null => {
  const link = findLink(page, words)
  if (link) return { text: link.text || link.href, selector: link.selector }
  const said = findSaid(page, words)
  return said ? { text: said } : null
})
export const deliveryOn = placeOf(DELIVERY)
export const returnsOn = placeOf(RETURNS)

export interface InShop { shop?: ShopSign | undefined; place: Place | null }

export function noteInShop(page: PageFacts, place: Place | null): InShop | undefined {
  const shop = shopSign(page)
  return shop || place ? { shop, place } : undefined
}

/** Asked of shops alone. */
export function judgeInShop(site: SiteFacts, notes: readonly Note<InShop>[], reach: Reach): Verdict {
  return withoutShop(notes) ?? judgeReach(site, placesIn(notes), reach)
}

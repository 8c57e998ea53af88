// What customers of a shop ask before they pay: how it comes, and how it goes back.
import type { PageFacts } from '../../facts/page-facts.ts'
import type { Place } from './click-path.ts'
import { findLink, hasLink } from './links.ts'
import { onceAPage } from './once-a-page.ts'
import { findSaid, says } from './traces.ts'

export const DELIVERY = /livraison|livré|livrons|exp[ée]dition|exp[ée]di[ée]|retrait (?:en|au|sur)|click ?(?:&|and|et) ?collect|frais de port|delivery|shipping/i
export const RETURNS = /\bretours\b|(?:droit|frais|d[ée]lai|politique|conditions|bon) de retour|r[ée]tract|rembours|[ée]change(?:r|s)?\b|satisfait ou|\breturns?\b|refund/i

const saying = (words: RegExp) => onceAPage((page) => hasLink(page, words) || says(page, words))
export const saysDelivery = saying(DELIVERY)
export const saysReturns = saying(RETURNS)

/** Where a page says it: a link before a word of the text. */
export function placeOf(page: PageFacts, words: RegExp): Place | null {
  const link = findLink(page, words)
  if (link) return { text: link.text || link.href, selector: link.selector }
  const said = findSaid(page, words)
  return said ? { text: said } : null
}

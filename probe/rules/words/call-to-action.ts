// The words by which a page asks its visitor to do something, in French and English, by what they ask for.
import type { Link, PageFacts, Region } from '../../facts/page-facts.ts'

export type Intention = 'quote' | 'appointment' | 'buy' | 'try' | 'subscribe' | 'download' | 'contact' | 'join' | 'give' | 'apply' | 'find' | 'learn'

/** In small letters without accents. The first that matches is the intention. */
const WORDS: readonly [Intention, RegExp][] = [
  ['quote', /\bdevis\b|\bquotes?\b|\bestim(?:er|ez|ation)\b|\bsimul(?:er|ez|ation|ateur)\b|chiffr(?:er|ez)\b/],
  ['appointment', /rendez-?vous|\brdv\b|appointment|\breserv(?:er|ez|e|ation)\b|\bbook(?:ing)?\b|\bdemo(?:nstration)?\b|visio/],
  ['buy', /\bachet(?:er|ez|e)\b|\bcommand(?:er|ez|e)\b|panier|\bbuy\b|\border\b|add to (?:cart|basket|bag)|\bshop\b|\bboutique\b|\bprofit(?:er|ez)\b|\boffrir\b|\boffrez\b|\blou(?:er|ez)\b|\bsouscri(?:re|vez)\b|choisir|choisissez/],
  ['try', /\bessa(?:i|yer|yez|ie)\b|\bteste[rz]\b|\btry\b|\btrial\b|get started|\bstart\b|\bdemarr(?:er|ez)\b|\bcommenc(?:er|ez)\b|creer (?:un|mon|votre) compte|sign ?up/],
  ['subscribe', /abonn(?:er|ez)\b|inscri(?:re|vez|s)\b|newsletter|subscribe|infolettre/],
  ['download', /telecharg(?:er|ez)\b|\bdownload\b/],
  ['apply', /postul(?:er|ez)\b|candidat(?:er|ure)\b|recrut|\bapply\b/],
  ['give', /\bdon\b|\bdonner\b|\bdonate\b|soutenir|soutenez|adherer|adherez/],
  ['contact', /contact|appel(?:er|ez)\b|\becriv(?:ez|ons)\b|ecrire|rappel(?:er|e|ez)\b|\bcall\b|discutons|parlons|parlez|envoy(?:er|ez)\b|\btalk\b|demand(?:er|ez)\b|\brequest\b|obten(?:ir|ez)\b|recev(?:oir|ez)\b|\bget\b/],
  ['join', /rejoin(?:dre|s|dez)\b|rejoignez|particip(?:er|ez)\b|\bjoin\b/],
  ['find', /trouv(?:er|ez)\b|itineraire|\bfind\b|\bvenir\b|\bvisit(?:er|ez|e)\b/],
  ['learn', /decouvr(?:ir|ez)\b|en savoir|\bvoir\b|\bconsult(?:er|ez)\b|\bcompar(?:er|ez)\b|\blearn\b|discover|\bexplor(?:e|er|ez)\b|\bview\b|\bsee\b|lire|\bread\b|\bplus\b|\bmore\b|\bcalcul(?:er|ez)\b/],
]

const WORD_LIMIT = 8
const LENGTH_LIMIT = 80

/** What a button or a link asks for, or null when it names a place rather than an act. */
export function intentionOf(text: string): Intention | null {
  if (text.length > LENGTH_LIMIT) return null
  const plain = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', '\'')
  if (!plain.trim() || plain.trim().split(/\s+/).length > WORD_LIMIT) return null
  return WORDS.find(([, words]) => words.test(plain))?.[0] ?? null
}

export interface Call { text: string; intention: Intention; region: Region; selector: string }

type Named = Pick<Link, 'name' | 'region' | 'selector' | 'isHidden'>

/** Whether it is drawn as a button, as far as its code tells. */
const isButtonLike = (selector: string) => /\b(?:btn|button|bouton|cta)/i.test(selector.slice(selector.lastIndexOf('>') + 1))

const withIntention = ({ name: text, region, selector }: Named): Call[] => {
  const intention = intentionOf(text)
  return intention ? [{ text, region, selector, intention }] : []
}

const named = (page: PageFacts): Named[] => [...page.links, ...page.buttons].filter(({ isHidden, region }) => !isHidden && region !== 'footer')

/** Whether anything above the footer asks for something. */
export function hasCall(page: PageFacts): boolean {
  return named(page).some(({ name }) => intentionOf(name) !== null)
}

/** Calls drawn as buttons, by the block in which they stand side by side. */
export function blocksOfCalls(page: PageFacts): Call[][] {
  const drawn = named(page).filter(({ selector }) => isButtonLike(selector)).flatMap(withIntention)
  return [...Map.groupBy(drawn, ({ selector }) => selector.slice(0, selector.lastIndexOf('>'))).values()]
}

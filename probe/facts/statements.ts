// Finds what a business states of itself and of its terms, so that two pages that disagree are seen. Said for sure, or not at all.
import { wordsAround } from './cut.ts'
import type { Statement } from './page-facts.ts'

const NUMBER = '(\\d{1,3}(?:[ .,]\\d{3})+|\\d{1,6})'
const YEAR = '((?:1[6-9]|20)\\d{2})(?!\\d)'
const US = '(?:nous|notre|l[’\']entreprise|l[’\']atelier|l[’\']agence|la maison|la société|le cabinet|le magasin|la boutique|la famille|we|our)'
const SNIPPET_SIDE = 40

interface Pattern {
  kind: Statement['kind']
  /** Without one of these words, in small letters, the pattern is not tried. */
  cues: readonly string[]
  pattern: RegExp
  /** The value, from what is written. */
  of?: (value: number, text: string) => number
}

const inCents = (value: number) => value * 100
/** « 48 h » is two days. */
const inDays = (value: number, text: string) => /\d ?(?:h|heures|hours)\b/i.test(text) ? value / 24 : value

const PATTERNS: readonly Pattern[] = [
  { kind: 'since-year', cues: ['depuis'], pattern: new RegExp(`(?:^|[.!?] )depuis(?: l[’']an(?:née)?)? ${YEAR},? ${US}\\b`, 'giu') },
  { kind: 'since-year', cues: ['depuis', 'since'], pattern: new RegExp(`(?:artisan|menuisi|entreprise|maison|atelier|famil|à votre service|vous accompagn|vous accueill|savoir-faire|installée?s?|spécialis|${US} \\p{L}{3,20}(?: \\p{L}{2,20}){0,3}) ?[^.,;:!?\\d]{0,40}? ?(?:depuis|since) ${YEAR}`, 'giu') },
  { kind: 'since-year', cues: ['fondé', 'créé', 'founded', 'established'], pattern: new RegExp(`(?:entreprise|maison|atelier|agence|société|cabinet|company|business|firm)[^.;:!?\\d]{0,40} (?:fondée?|créée?|founded|established)(?: en| in) ${YEAR}`, 'giu') },
  { kind: 'free-delivery-from', cues: ['gratuit', 'offert'], pattern: new RegExp(`(?:livraison|port|frais de port|frais de livraison|expédition)(?: (?:est|sera|vous est))? (?:gratuite?s?|offerte?s?)[^.;:!?\\d]{0,40}(?:dès|à partir de|au-delà de|supérieure? à|plus de) ${NUMBER} ?(?:€|euros?\\b|EUR\\b)`, 'giu'), of: inCents },
  { kind: 'free-delivery-from', cues: ['free '], pattern: new RegExp(`free (?:delivery|shipping)[^.;:!?\\d]{0,40}(?:over|from|above) [€$£]${NUMBER}(?![.,]\\d)`, 'giu'), of: inCents },
  { kind: 'return-days', cues: ['retour', 'échange', 'rembours'], pattern: new RegExp(`(?:retours?|échanges?|satisfaits? ou remboursés?)[^.;:!?\\d]{0,30}(?:sous|pendant|dans les|jusqu[’']à|:|\\() ?${NUMBER} jours`, 'giu') },
  { kind: 'return-days', cues: ['jours pour'], pattern: new RegExp(`${NUMBER} jours pour (?:changer d[’']avis|nous (?:le |la |les )?retourner|retourner|échanger)`, 'giu') },
  { kind: 'return-days', cues: ['return', 'money'], pattern: new RegExp(`${NUMBER}[ -]days? (?:free )?(?:returns?|return policy|money[ -]back)`, 'giu') },
  { kind: 'guarantee-years', cues: ['garanti', 'warrant', 'guarant'], pattern: new RegExp(`(?<!légale? )(?:garantie?s?|warranty|guarantee)(?: (?:de|pendant|of|:))? ${NUMBER} (?:ans|years)`, 'giu') },
  { kind: 'guarantee-years', cues: ['garantie', 'warrant', 'guarant'], pattern: new RegExp(`${NUMBER}(?: ans de garantie(?! légale)|[ -]years? (?:warranty|guarantee))`, 'giu') },
  { kind: 'delivery-days', cues: ['livr', 'expédi', 'deliver', 'shipped'], pattern: new RegExp(`(?:livraison|livrée?s?|expédiée?s?|delivery|delivered|shipped)[^.;:!?\\d]{0,20}(?:en|sous|chez vous en|within|in)(?: moins de)? (?:\\d{1,2} ?(?:à|-|ou|to) ?)?${NUMBER} ?(?:jours|heures|h|days|hours)\\b`, 'giu'), of: inDays },
  { kind: 'people', cues: ['équipe', 'sommes', 'nos ', 'compte', 'team of'], pattern: new RegExp(`(?:équipe de|nous sommes|nos|notre équipe compte|compte|team of) ${NUMBER} (?:personnes|collaborateurs|collaboratrices|salariés|employés|artisans|people|employees)`, 'giu') },
  { kind: 'clients', cues: ['client', 'customer'], pattern: new RegExp(`(?:plus de|déjà|près de|over|more than|nearly) ${NUMBER} (?:clients|customers)\\b`, 'giu') },
]

/** One look at the figures, before the patterns: most of them count nothing of the kind, or are years. */
const COUNT = /\d[ -]?(?:jours|days?\b|ans\b|years?\b|h\b|heures|hours|€|EUR|euros|personnes|collab|salari|employ|artisans|people|clients|customers)|[€$£]\d/i
const A_YEAR = /(?<!\d)(?:1[6-9]|20)\d\d(?!\d)/
const SINCE = PATTERNS.filter(({ kind }) => kind === 'since-year')
const LENGTH_LIMIT = 2_000

/** `text` on one line, with a figure in it. Amounts in cents, durations in days or years. */
export function findStatements(text: string): Statement[] {
  if (text.length > LENGTH_LIMIT) return []
  const patterns = COUNT.test(text) ? PATTERNS : A_YEAR.test(text) ? SINCE : []
  if (!patterns.length) return []
  const found: Statement[] = []
  const lower = text.toLowerCase()
  for (const { kind, cues, pattern, of } of patterns) if (cues.some((cue) => lower.includes(cue))) for (const match of text.matchAll(pattern)) {
    const value = Number(match[1]!.replace(/[ .,]/g, ''))
    const snippet = wordsAround(text, [match.index, match.index + match[0].length], SNIPPET_SIDE)
    found.push({ kind, value: of ? of(value, match[0]) : value, snippet })
  }
  return found
}

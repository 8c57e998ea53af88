// The words links are classed by, and the one to write instead of a word that is not among them.
import { media } from '#app/model/act/trackedLink.ts'
import type { Medium } from '#app/model/act/trackedLink.ts'

const likely: readonly [RegExp, Medium][] = [
  [/^(ppc|sea|paid|ads?|adwords|google-?ads|paid-?search|cost-?per-?click)$/, 'cpc'],
  [/^(cpv|display|banner|banniere|retargeting|video|programmatic)$/, 'cpm'],
  [/mail|newsletter|infolettre|lettre/, 'email'],
  [/^(texto|mobile|push)$/, 'sms'],
  [/social|facebook|instagram|linkedin|tiktok|pinterest|youtube|reseau/, 'social'],
  [/partner|partenaire|presse?|blog|web|site|lien/, 'referral'],
  [/affili/, 'affiliate'],
  [/flyer|print|affiche|poster|salon|papier|courrier|carte|tract|offline/, 'qr'],
]

export const isKnownMedium = (word: string | null): word is Medium => media.some(one => one === word)

/** « e-mailing » → `email`; null when nothing is near. */
export function mediumFor(word: string): Medium | null {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
  return media.find(one => one === plain) ?? likely.find(([pattern]) => pattern.test(plain))?.[1] ?? null
}

// What is wrong with a page, each thing with what to do, in words.
import type { OutputOf } from '#app/deck/api.ts'
import type { Translate } from '#app/deck/words.ts'
import type { landingsWords } from './landings.words.ts'

export type Check = NonNullable<OutputOf<'act.readTracking'>['check']>
export type Seen = Check['pages'][number]
type Page = Seen['page']
type Say = Translate<keyof (typeof landingsWords)['fr']>

/** « menuiserie-lenoir.fr/devis » is enough to find a page. */
export const shortUrl = (url: string) => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')
const pathOf = (url: string) => shortUrl(url).split('?')[0]

export function faultsOf(page: Page, t: Say): string[] {
  if (page.trouble !== null) return [t('trouble', { reason: page.trouble.replaceAll('-', '_'), status: page.status ?? 0 })]
  const code = page.code === 'other-key' ? [t('otherKey')] : page.code === 'missing' ? [t(page.isOwn ? 'missing' : 'missingElsewhere')] : []
  const isMoved = page.finalUrl !== null && pathOf(page.finalUrl) !== pathOf(page.url)
  const lost = page.keepsQuery === false ? [isMoved ? t('lostMoved', { url: shortUrl(page.finalUrl ?? '') }) : t('lostHere')] : []
  return [...code, ...lost, ...page.links.map(link => linkFault(link, t))]
}

function linkFault({ kind, url, text, medium, instead }: Page['links'][number], t: Say): string {
  const said = { text: text || t('picture'), url: shortUrl(url), medium: medium ?? '', instead: instead ?? '' }
  if (kind === 'unknown-medium') return t(medium ? instead ? 'word' : 'wordNone' : 'noWord', said)
  return t(kind === 'tagged-inside' ? 'inside' : kind, said)
}

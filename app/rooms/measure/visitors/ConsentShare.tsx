/** How much of what a card counts is of people who agreed: at the end of its title, on every card. */
import { formatShare } from '@azimut/engines/locale'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { visitorWords } from './visitors.words.ts'

export const ConsentShare = ({ of: { consentedShare, basis } }: { of: { consentedShare: number | null; basis: 'everyone' | 'agreed' } }) => {
  const t = useWords(visitorWords)
  const locale = useLocale()
  return consentedShare === null ? null : t(basis === 'agreed' ? 'agreedOnly' : 'agreedViews', { share: formatShare(consentedShare, locale) })
}

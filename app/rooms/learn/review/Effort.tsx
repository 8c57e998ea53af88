/** How much of the effort noted went to something else than the objective. */
import { formatHours, formatShare, formatWholeMoney } from '@azimut/engines/locale'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { words } from '../record/record.words.ts'
import type { Review } from './Comparison.tsx'

export const Effort = ({ effort, currency }: Pick<Review, 'effort'> & { currency: string }) => {
  const t = useWords(words)
  const locale = useLocale()
  if (!effort || (effort.spentCents === 0 && effort.hours === 0)) return null
  const { spentCents, outsideCents, hours, outsideHours } = effort
  if (outsideCents === 0 && outsideHours === 0) return <p>{t('outsideNone')}</p>
  // The worse of the two: euros and hours do not add up.
  const share = Math.max(spentCents ? outsideCents / spentCents : 0, hours ? outsideHours / hours : 0)
  return <p>{t('outside', { money: formatWholeMoney(outsideCents, currency, locale), hours: formatHours(outsideHours, locale), share: formatShare(share, locale) })}</p>
}

/** The reviews held, each with what was expected and what had come on its day. */
import { formatNumber } from '@azimut/engines/locale'
import { Button } from '#app/design/Button.tsx'
import { Table } from '#app/design/Table.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import type { Review } from './Comparison.tsx'
import { words } from './review.words.ts'

export const PastReviews = ({ reviews, onRecord }: Pick<Review, 'reviews'> & { onRecord: (id: string) => void }) => {
  const t = useWords(words)
  const locale = useLocale()
  return (
    <Table stacks caption={t('past')} captionHidden locale={locale} rows={reviews} rowKey={one => one.id} empty={t('pastNone')} columns={[
      { key: 'title', header: t('past'), cell: one => <Button tone="link" onClick={() => onRecord(one.id)}>{one.title}</Button>, sort: one => one.heldOn },
      { key: 'expected', header: t('expectedCount'), align: 'end', cell: one => formatNumber(Math.round(one.expectedCount), locale), sort: one => one.expectedCount },
      { key: 'actual', header: t('actualCount'), align: 'end', cell: one => formatNumber(one.actualCount, locale), sort: one => one.actualCount },
    ]} />
  )
}

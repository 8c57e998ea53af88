/** Who comes back: by what they did at their first visit, then week by week; beside it, that one is not the cause of the other. */
import { formatDate, formatNumber, formatShare } from '@azimut/engines/locale'
import { Card } from '#app/design/Card.tsx'
import { Fold } from '#app/design/Fold.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { Table } from '#app/design/Table.tsx'
import type { OutputOf } from '#app/deck/api.ts'
import { useAsk } from '#app/deck/asking.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { ConsentShare } from './ConsentShare.tsx'
import { visitorWords } from './visitors.words.ts'

type Cohort = OutputOf<'measure.readCohorts'>['cohorts'][number]
/** After a month, too few come back for a week to tell. */
const laterWeeks = [1, 2, 3, 4]

export const RetentionCard = () => {
  const t = useWords(visitorWords)
  const locale = useLocale()
  const { data } = useAsk('measure.readCohorts', { step: 'week' })
  if (!data) return null
  const number = (value: number) => formatNumber(value, locale)
  const later = ({ people, seen }: Cohort, at: number) => { const back = seen[at]; return back === null || back === undefined || !people ? '–' : formatShare(back / people, locale) }
  return (
    <Card title={t('back')} aside={<ConsentShare of={data} />}>
      <Stack>
        <Table stacks caption={t('back')} captionHidden locale={locale} rows={data.byEngagement} rowKey={one => one.engagement} empty={t('none')} columns={[
          { key: 'engagement', header: t('engagement'), wraps: true, cell: one => one.definition },
          { key: 'people', header: t('people'), align: 'end', cell: one => number(one.people) },
          { key: 'back', header: t('cameBack'), align: 'end', cell: one => (one.share === null ? '–' : `${number(one.cameBack)} (${formatShare(one.share, locale)})`) },
        ]} />
        {data.note === null ? null : <p>{data.note}</p>}
        <Fold title={t('cohorts')}>
          <Stack tight>
            <p><small>{data.definition}</small></p>
            <Table caption={t('cohorts')} captionHidden locale={locale} rows={data.cohorts.filter(one => one.people)} rowKey={one => one.began} empty={t('none')} columns={[
              { key: 'began', header: t('began'), cell: one => formatDate(one.began, locale, 'brief') },
              { key: 'people', header: t('people'), align: 'end', cell: one => number(one.people) },
              ...laterWeeks.map(at => ({ key: `after${at}`, header: t('after', { count: at }), align: 'end' as const, cell: (one: Cohort) => later(one, at) })),
            ]} />
          </Stack>
        </Fold>
      </Stack>
    </Card>
  )
}

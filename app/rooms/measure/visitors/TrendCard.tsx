/** Visits week after week, beside the same weeks of the period before. */
import { formatDate, formatNumber } from '@azimut/engines/locale'
import { Card } from '#app/design/Card.tsx'
import { Chart } from '#app/design/Chart.tsx'
import { Skeleton } from '#app/design/Skeleton.tsx'
import { useAsk } from '#app/deck/asking.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import type { AskedOf } from './asked.page.ts'
import { ConsentShare } from './ConsentShare.tsx'
import { visitorWords } from './visitors.words.ts'

export const TrendCard = ({ asked }: { asked: AskedOf }) => {
  const t = useWords(visitorWords)
  const locale = useLocale()
  const { data: series, isPlaceholderData } = useAsk('measure.readSeries', { ...asked, metrics: ['visits'], bucket: 'week', compare: 'previous' })
  if (!series) return null
  const number = (value: number) => formatNumber(value, locale, 0)
  const day = (one: string) => formatDate(one, locale, 'brief')
  const actual = series.points.map(point => point.values['visits'] ?? 0)
  return (
    <Card title={t('trend')} aside={<ConsentShare of={series} />}>
      {isPlaceholderData ? <Skeleton label={t('trend')} /> : <Chart height={220} times={series.points.map(point => day(point.at))} actual={actual} expected={series.points.map(point => point.before?.values['visits'] ?? null)} names={{ expected: t('past'), actual: t('now'), range: t('range') }} format={number}
        description={t('trendSays', { from: day(series.from), to: day(series.to), low: number(Math.min(...actual)), high: number(Math.max(...actual)) })} caption={t('trendCaption')}
        words={{ showNumbers: t('showNumbers'), hideNumbers: t('hideNumbers'), time: t('week'), empty: t('none') }} />}
    </Card>
  )
}

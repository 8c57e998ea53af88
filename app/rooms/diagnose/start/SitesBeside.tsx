/** « Vous / B. / C. »: one bar a site, from the elements that could be measured on all of them. */
import { formatShare } from '@azimut/engines/locale'
import { Card } from '#app/design/Card.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import type { Comparison } from '../report/diagnosis.ts'
import { reportWords } from '../report/report.words.ts'
import css from './start.module.css'
import { startWords } from './start.words.ts'

export const SitesBeside = ({ comparison: { sites, lines } }: { comparison: Comparison }) => {
  const t = useWords(startWords)
  const words = useWords(reportWords)
  const locale = useLocale()
  const scores = lines.filter(line => line.unit === 'score' && line.values.every(value => value !== null))
  if (!scores.length) return null
  // A plain mean: no element weighs more than another in front of somebody who was not told how much.
  const means = sites.map((_, at) => scores.reduce((sum, line) => sum + (line.values[at] ?? 0), 0) / scores.length)
  return (
    <Card title={words('compareTitle')} aside={t('stripCompare', { count: scores.length })}>
      <ol className={css.compare}>
        {sites.map((site, at) => (
          <li key={site.id} data-own={site.isOwn || undefined}>
            <span>{site.isOwn ? words('you') : site.name}</span>
            <span className={css.track} aria-hidden="true"><span style={{ width: `${Math.round((means[at] ?? 0) * 100)}%` }} /></span>
            <span className={css.end}>{formatShare(Math.round((means[at] ?? 0) * 100) / 100, locale)}</span>
          </li>
        ))}
      </ol>
    </Card>
  )
}

/** The period in six figures, each beside its own of the period before. */
import { formatDate, formatShare } from '@azimut/engines/locale'
import { Card } from '#app/design/Card.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { Figure } from '#app/deck/Figure.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import figures from '../dashboard/Figures.module.css'
import { changeOf, writeValue } from './asked.page.ts'
import type { Totals } from './asked.page.ts'
import { ConsentShare } from './ConsentShare.tsx'
import { visitorWords } from './visitors.words.ts'

export const TotalsCard = ({ totals }: { totals: Totals }) => {
  const t = useWords(visitorWords)
  const locale = useLocale()
  const { metrics, values, compared, consentedShare, note } = totals
  const day = (one: string) => formatDate(one, locale, 'brief')
  const period = t('period', { from: day(totals.from), to: day(totals.to) })
  const figureOf = ({ metric, label, definition, basis, unit }: Totals['metrics'][number]) => {
    const change = changeOf(values[metric], compared?.values[metric])
    const sign = change !== null && change > 0 ? '+' : ''
    const rows = compared ? [
      { label: t('before', { from: day(compared.from), to: day(compared.to) }), value: writeValue(t, { value: compared.values[metric], unit, locale }) },
      { label: t('change'), value: change === null ? t('unknown') : `${sign}${formatShare(change, locale)}` },
    ] : []
    return { label, value: writeValue(t, { value: values[metric], unit, locale }), period, definition, formula: t(basis), rows, ...(consentedShare === null ? {} : { consentedShare: formatShare(consentedShare, locale) }) }
  }
  return (
    <Card title={t('totals')} aside={<ConsentShare of={{ consentedShare, basis: 'everyone' }} />}>
      <Stack>
        <div className={figures.figures}>{metrics.map(one => <div key={one.metric}><Figure size="plain" figure={figureOf(one)} />{compared ? <p><small>{t(one.basis === 'agreed' ? 'wasAgreed' : 'was', { value: writeValue(t, { value: compared.values[one.metric], unit: one.unit, locale }) })}</small></p> : null}</div>)}</div>
        {note === null ? null : <p><small>{note}</small></p>}
      </Stack>
    </Card>
  )
}

/** « Apport »: each budget line, what it really cost and brought, and whether that can be told yet. */
import { formatDate, formatHours, formatMoney, formatMoneyRange, formatNumber, formatShare, formatWholeMoney } from '@azimut/engines/locale'
import { Card } from '#app/design/Card.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { StateWord } from '#app/design/StateWord.tsx'
import { Table } from '#app/design/Table.tsx'
import { Figure } from '#app/deck/Figure.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { words } from '../measure.words.ts'
import type { Dashboard } from './dashboard.page.ts'

export const Brought = ({ dashboard: { costs, from } }: { dashboard: Dashboard }) => {
  const t = useWords(words)
  const locale = useLocale()
  const period = t('since', { day: formatDate(from, locale, 'brief') })
  const or = <T,>(value: T | null, write: (value: T) => string) => (value === null ? t('unknownShort') : write(value))
  const { consentedShare } = costs.totals
  // A line that ended before the period, with no money, hour or result in it, has nothing to tell.
  const alive = costs.lines.filter(line => line.plannedCents || line.fullCents !== 0 || line.hours || line.results)
  return (
    <Card title={t('broughtTitle')}>
      <Stack tight>
        <Table stacks caption={t('broughtCaption', { period })} captionHidden locale={locale} rows={alive} rowKey={line => line.budgetLineId} empty={t('noLine')} order={{ key: 'full', down: true }} columns={[
          { key: 'label', header: t('line'), cell: line => line.label, sort: line => line.label },
          { key: 'planned', header: t('planned'), align: 'end', cell: line => formatWholeMoney(line.plannedCents, line.currency, locale), sort: line => line.plannedCents },
          {
            key: 'full', header: t('fullCost'), align: 'end', sort: line => line.fullCents,
            cell: line => (
              <Figure size="cell" figure={{
                label: t('fullCost'), value: or(line.fullCents, cents => formatWholeMoney(cents, line.currency, locale)), period, definition: t('fullCostIs'), formula: t('fullCostFormula'),
                rows: [
                  { label: t('spent'), value: or(line.spentCents, cents => formatMoney(cents, line.currency, locale)) },
                  { label: t('hours'), value: line.hoursCents === null ? t('hoursUnpriced', { hours: formatHours(line.hours, locale) }) : t('hoursPriced', { hours: formatHours(line.hours, locale), money: formatMoney(line.hoursCents, line.currency, locale) }) },
                ],
              }} />
            ),
          },
          { key: 'results', header: t('broughtResults'), align: 'end', cell: line => (line.results === null ? t('noLink') : formatNumber(line.results, locale)), sort: line => line.results },
          { key: 'each', header: t('each'), align: 'end', cell: line => (line.costPerResult ? formatWholeMoney(line.costPerResult.mid, line.currency, locale) : '–'), sort: line => line.costPerResult?.mid ?? null },
          { key: 'interval', header: t('interval'), align: 'end', cell: line => (line.costPerResult ? formatMoneyRange(line.costPerResult, line.currency, locale) : '–') },
          { key: 'verdict', header: t('verdict'), cell: line => <Verdict line={line} /> },
        ]} />
        {consentedShare === null ? null : <p><small>{t('viaLinks', { share: formatShare(consentedShare, locale) })}</small></p>}
      </Stack>
    </Card>
  )
}

const Verdict = ({ line }: { line: Dashboard['costs']['lines'][number] }) => {
  const t = useWords(words)
  if (line.isBeyond) return <StateWord tone="watch">{t('beyond')}</StateWord>
  return line.verdict === 'enough' ? <StateWord tone="good">{t('enough')}</StateWord> : <StateWord tone="early">{t('early')}</StateWord>
}

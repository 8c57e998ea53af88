/** Every expense, with the budget line it is paid on. */
import { formatDate, formatMoney } from '@azimut/engines/locale'
import { Card } from '#app/design/Card.tsx'
import { Table } from '#app/design/Table.tsx'
import { useAsk } from '#app/deck/asking.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import type { Dashboard } from './dashboard/dashboard.page.ts'
import { words } from './measure.words.ts'

export const MeasureRegister = ({ costs }: { costs: Dashboard['costs'] }) => {
  const t = useWords(words)
  const locale = useLocale()
  const listed = useAsk('measure.listCosts', {})
  if (!listed.data?.length) return null
  const labels = new Map(costs.lines.map(line => [line.budgetLineId, line.label]))
  return (
    <Card><Table stacks caption={t('costsAll')} locale={locale} rows={listed.data} rowKey={row => row.id} empty={t('none')} order={{ key: 'day', down: true }} columns={[
        { key: 'label', header: t('label'), cell: row => row.label, sort: row => row.label },
        { key: 'day', header: t('day'), cell: row => formatDate(row.onDay, locale, 'numeric'), sort: row => row.onDay },
        { key: 'channel', header: t('channel'), cell: row => row.channel || '–', sort: row => row.channel },
        { key: 'line', header: t('line'), cell: row => labels.get(row.budgetLineId ?? '') ?? t('noBudgetLine'), sort: row => labels.get(row.budgetLineId ?? '') ?? null },
        { key: 'amount', header: t('amount'), align: 'end', cell: row => formatMoney(row.cents, row.currency, locale), sort: row => row.cents },
      ]} /></Card>
  )
}

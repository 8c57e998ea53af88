/** Visits before the site's code existed, by month and source, as another tool counted them. */
import { formatDate, formatNumber } from '@azimut/engines/locale'
import { Card } from '#app/design/Card.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { Table } from '#app/design/Table.tsx'
import { Tag } from '#app/design/StateWord.tsx'
import { Figure } from '#app/deck/Figure.tsx'
import { useAsk } from '#app/deck/asking.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { countWords } from './counts.words.ts'

export const HistoryCard = () => {
  const t = useWords(countWords)
  const locale = useLocale()
  const history = useAsk('measure.readCounting', {}).data?.history
  if (!history) return null
  const tools = history.tools.map(tool => t(tool === 'matomo' ? 'toolmatomo' : 'toolga4')).join(', ')
  const period = t('historyPeriod', { from: formatDate(history.from, locale, 'numeric'), to: formatDate(history.to, locale, 'numeric') })
  return (
    <Card title={t('historyTitle')} aside={<Tag>{t('historyFrom', { tools })}</Tag>}>
      <Stack>
        <Figure size="plain" figure={{ label: t('history'), value: formatNumber(history.visits, locale), period, definition: t('historyIs'), formula: t('historyFormula'), rows: history.months.map(one => ({ label: formatDate(`${one.month}-01`, locale, 'month'), value: formatNumber(one.visits, locale) })) }} />
        <Table caption={`${t('source')}, ${period}`} captionHidden locale={locale} rows={history.sources} rowKey={row => row.source} empty={t('none')} order={{ key: 'visits', down: true }} columns={[
          { key: 'source', header: t('source'), cell: row => row.source, sort: row => row.source },
          { key: 'visits', header: t('visits'), align: 'end', cell: row => formatNumber(row.visits, locale), sort: row => row.visits },
          ...(history.results === null ? [] : [{ key: 'results', header: t('results'), align: 'end' as const, cell: (row: (typeof history.sources)[number]) => (row.results === null ? '–' : formatNumber(row.results, locale)), sort: (row: (typeof history.sources)[number]) => row.results }]),
        ]} />
      </Stack>
    </Card>
  )
}

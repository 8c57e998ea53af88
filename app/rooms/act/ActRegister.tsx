/** « Tout voir » of the room: hours noted and tracked links as lists. */
import { formatDate, formatHours } from '@azimut/engines/locale'
import { Card } from '#app/design/Card.tsx'
import { Fold } from '#app/design/Fold.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { Table } from '#app/design/Table.tsx'
import { useAsk } from '#app/deck/asking.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { words } from './act.words.ts'
import type { Week } from './week/week.page.ts'

export const ActRegister = ({ week }: { week: Week }) => {
  const t = useWords(words)
  const locale = useLocale()
  const entries = useAsk('act.listTimeEntries', {})
  if (!entries.data?.length && !week.links.length) return null
  return (
    <Fold title={t('all')}>
      <Card><Stack>
        <Table caption={t('hoursTitle')} locale={locale} rows={entries.data ?? []} rowKey={row => row.id} empty={t('noHours')} order={{ key: 'day', down: true }} columns={[
          { key: 'note', header: t('action'), cell: row => row.note, sort: row => row.note },
          { key: 'day', header: t('day'), cell: row => formatDate(row.onDay, locale, 'numeric'), sort: row => row.onDay },
          { key: 'hours', header: t('hours'), align: 'end', cell: row => formatHours(row.hours, locale), sort: row => row.hours },
        ]} />
        <Table caption={t('allLinks')} locale={locale} rows={week.links} rowKey={row => row.id} empty={t('noLink')} columns={[
          { key: 'label', header: t('link'), cell: row => row.label, sort: row => row.label },
          { key: 'destination', header: t('destination'), cell: row => row.destination },
          { key: 'clicks', header: t('clicksHeader'), align: 'end', cell: row => row.clicks ?? '–', sort: row => row.clicks },
        ]} />
      </Stack></Card>
    </Fold>
  )
}

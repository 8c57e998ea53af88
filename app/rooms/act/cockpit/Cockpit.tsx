/** Every channel on one board: who holds it, what comes next, what calls for a look. */
import { formatDate } from '@azimut/engines/locale'
import { Buttons } from '#app/design/Button.tsx'
import { Tag } from '#app/design/StateWord.tsx'
import { Table } from '#app/design/Table.tsx'
import { useAsk } from '#app/deck/asking.ts'
import { Loading } from '#app/deck/Loading.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { campaignsWords } from '../campaigns/campaigns.words.ts'

export const Cockpit = () => {
  const t = useWords(campaignsWords)
  const locale = useLocale()
  const asked = useAsk('act.readCockpit', {})
  if (!asked.data) return <Loading asked={asked} />
  return (
    <Table stacks caption={t('boardTitle')} captionHidden locale={locale} rows={asked.data} rowKey={one => one.id} empty={t('boardEmpty')} columns={[
      { key: 'name', header: t('channel'), cell: one => one.name, sort: one => one.name },
      { key: 'owner', header: t('holder'), cell: one => one.owner ?? t('nobody'), sort: one => one.owner },
      { key: 'next', header: t('next'), cell: one => (one.next ? `${one.next.title}${one.next.onDay ? ` · ${formatDate(one.next.onDay, locale, 'brief')}` : ''}` : t('nothing')), sort: one => one.next?.onDay ?? null },
      { key: 'open', header: t('open'), align: 'end', cell: one => one.openActions, sort: one => one.openActions },
      { key: 'alerts', header: t('alerts'), sort: one => -one.alerts.length, cell: one => (one.alerts.length ? <Buttons>{one.alerts.map(alert => <Tag key={alert} tone="watch">{t(alert)}</Tag>)}</Buttons> : t('fine')) },
    ]} />
  )
}

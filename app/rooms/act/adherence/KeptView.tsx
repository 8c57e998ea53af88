/** The register of promises: done on time out of planned, and the log of what was put off or changed. */
import { formatDate, formatNumber } from '@azimut/engines/locale'
import { Card } from '#app/design/Card.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { Table } from '#app/design/Table.tsx'
import { useAsk } from '#app/deck/asking.ts'
import { Figure } from '#app/deck/Figure.tsx'
import { Loading } from '#app/deck/Loading.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { RoomHeader } from '#app/deck/RoomHeader.tsx'
import { trackingWords } from '../tracking/tracking.words.ts'

export const KeptView = () => {
  const t = useWords(trackingWords)
  const locale = useLocale()
  const asked = useAsk('act.readAdherence', {})
  const found = asked.data
  if (!found) return <Loading asked={asked} />
  const { onTime, planned } = found
  const count = (one: number) => formatNumber(one, locale, 0)
  return (
    <Stack>
      <RoomHeader question={t('keptQuestion')} sentence={planned ? t('keptSentence', { onTime, planned: count(planned) }) : t('keptEmpty')} />
      {planned ? <Card><Figure figure={{ label: t('keptLabel'), value: t('keptValue', { n: Math.round(10 * onTime / planned) }), period: t('keptPeriod'), definition: t('keptDefinition'), formula: t('keptFormula'), rows: [{ label: t('onTime'), value: count(onTime) }, { label: t('planned'), value: count(planned) }] }} /></Card> : null}
      <Card title={t('logTitle')}>
        <Table stacks caption={t('logTitle')} captionHidden locale={locale} rows={found.entries} rowKey={one => one.id} empty={t('noEntry')} columns={[
          { key: 'title', header: t('title'), wraps: true, cell: one => one.title, sort: one => one.title },
          { key: 'day', header: t('day'), cell: one => formatDate(one.onDay, locale, 'numeric'), sort: one => one.onDay },
          { key: 'kind', header: t('kind'), cell: one => (one.kind === 'postponed' ? t('postponed', { days: one.days ?? 0 }) : t('changed')), sort: one => one.kind },
          { key: 'reason', header: t('reason'), wraps: true, cell: one => one.reason ?? t('noReason') },
          { key: 'cost', header: t('cost'), align: 'end', cell: one => (one.lostResults === null ? t('unknown') : t('results', { count: formatNumber(one.lostResults, locale, 1) })), sort: one => one.lostResults },
        ]} />
      </Card>
      {found.objectives.length ? (
        <Card title={t('byObjective')}>
          <Table stacks caption={t('byObjective')} captionHidden locale={locale} rows={found.objectives} rowKey={one => one.id} empty={t('noEntry')} columns={[
            { key: 'sentence', header: t('objective'), cell: one => one.sentence },
            { key: 'postponed', header: t('postponements'), align: 'end', cell: one => one.postponed, sort: one => one.postponed },
            { key: 'changed', header: t('changes'), align: 'end', cell: one => one.changed, sort: one => one.changed },
          ]} />
        </Card>
      ) : null}
    </Stack>
  )
}

/** What comes most often: pages, origins, sources, campaigns, countries, devices; one asked at a time. */
import { useState } from 'react'
import { formatNumber, formatShare } from '@azimut/engines/locale'
import { Card } from '#app/design/Card.tsx'
import { Skeleton } from '#app/design/Skeleton.tsx'
import { Table } from '#app/design/Table.tsx'
import { Tabs } from '#app/design/Tabs.tsx'
import { useAsk } from '#app/deck/asking.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import type { Locale } from '#app/deck/words.ts'
import type { AskedOf, SayVisitors } from './asked.page.ts'
import { channelName } from './channelName.page.ts'
import { channelWords } from './channels.words.ts'
import { ConsentShare } from './ConsentShare.tsx'
import { visitorWords } from './visitors.words.ts'

const dimensions = ['page', 'channel', 'source', 'campaign', 'country', 'device'] as const
type By = (typeof dimensions)[number]

export const TopsCard = ({ asked }: { asked: AskedOf }) => {
  const t = useWords(visitorWords)
  const [by, setBy] = useState<By>('page')
  return (
    <Card title={t('tops')} aside={<Share asked={asked} />}>
      <Tabs label={t('tops')} value={by} onChange={key => setBy(dimensions.find(one => one === key) ?? 'page')} tabs={dimensions.map(one => ({ key: one, label: t(one), content: one === by ? <Top key={one} by={one} asked={asked} /> : null }))} />
    </Card>
  )
}

const Share = ({ asked }: { asked: AskedOf }) => {
  const { data } = useAsk('measure.readTotals', { ...asked, compare: 'previous' })
  return data ? <ConsentShare of={{ consentedShare: data.consentedShare, basis: 'everyone' }} /> : null
}

const Top = ({ by, asked }: { by: By; asked: AskedOf }) => {
  const t = useWords(visitorWords)
  const channel = useWords(channelWords)
  const locale = useLocale()
  const main = by === 'page' ? 'pageviews' : 'visits'
  const { data: top, isPlaceholderData } = useAsk('measure.listTop', { ...asked, dimension: by, metrics: by === 'page' ? ['pageviews', 'entries'] : ['visits'], limit: 10 })
  const { data: totals } = useAsk('measure.readTotals', { ...asked, compare: 'previous' })
  // Numbers of another period or of other people are not left under the new words.
  if (!top || isPlaceholderData) return <Skeleton label={t('tops')} />
  const whole = totals?.values['visits'] ?? 0
  const name = (value: string | null) => (by === 'channel' ? channelName(channel, value) : nameOf(t, { by, value, locale }))
  const count = (value: number | null | undefined) => (typeof value === 'number' ? formatNumber(value, locale) : t('unknown'))
  type Row = (typeof top.rows)[number]
  return (
    <Table caption={t(by)} captionHidden locale={locale} rows={top.rows} rowKey={row => row.value ?? ''} empty={t('none')} order={{ key: 'main', down: true }} columns={[
      { key: 'value', header: t(by), wraps: true, cell: row => name(row.value), sort: row => name(row.value) },
      { key: 'main', header: t(main), align: 'end', cell: row => count(row.values[main]), sort: row => row.values[main] ?? null },
      ...(by === 'page' ? [{ key: 'entries', header: t('entries'), align: 'end' as const, cell: (row: Row) => count(row.values['entries']), sort: (row: Row) => row.values['entries'] ?? null }] : [{ key: 'share', header: t('share'), align: 'end' as const, cell: (row: Row) => (whole ? formatShare((row.values['visits'] ?? 0) / whole, locale) : '–') }]),
    ]} />
  )
}

const devices = { mobile: 'phone', desktop: 'computer', tablet: 'tablet' } as const
const isDevice = (value: string): value is keyof typeof devices => Object.hasOwn(devices, value)

function nameOf(t: SayVisitors, { by, value, locale }: { by: By; value: string | null; locale: Locale }): string {
  if (!value) return t('notKnown')
  if (by === 'country') return new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' }).of(value) ?? value
  return by === 'device' && isDevice(value) ? t(devices[value]) : value
}

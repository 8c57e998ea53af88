/** What happens on the site: visits, the share measured with consent, and by page, origin and tracked link. */
import { formatDate, formatNumber, formatShare } from '@azimut/engines/locale'
import { Card } from '#app/design/Card.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { Table } from '#app/design/Table.tsx'
import { Tabs } from '#app/design/Tabs.tsx'
import { Figure } from '#app/deck/Figure.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { words } from '../measure.words.ts'
import { channelName } from '../visitors/channelName.page.ts'
import { channelWords } from '../visitors/channels.words.ts'
import type { Dashboard } from './dashboard.page.ts'
import css from './Figures.module.css'

export const Visits = ({ dashboard }: { dashboard: Dashboard }) => {
  const t = useWords(words)
  const channel = useWords(channelWords)
  const locale = useLocale()
  const { visits, links, costs } = dashboard
  if (!visits) return null
  const { days } = visits
  const sum = (count: (day: (typeof days)[number]) => number) => days.reduce((total, day) => total + count(day), 0)
  const number = (value: number) => formatNumber(value, locale)
  const period = t('since', { day: formatDate(dashboard.from, locale) })
  const bots = visits.bots.reduce((total, one) => total + one.events, 0)
  const { consentedShare: share, results } = costs.totals
  const agreed = visits.consentedShare === null ? undefined : formatShare(visits.consentedShare, locale)
  const pages = (
    <Table caption={`${t('page')}, ${period}`} captionHidden locale={locale} rows={visits.pages} rowKey={row => row.value} empty={t('none')} columns={[
      { key: 'value', header: t('page'), wraps: true, cell: row => row.value, sort: row => row.value },
      { key: 'visits', header: t('visits'), align: 'end', cell: row => number(row.visits), sort: row => row.visits },
      { key: 'pageviews', header: t('pageviews'), align: 'end', cell: row => number(row.pageviews), sort: row => row.pageviews },
    ]} />
  )
  const channels = (
    <Table caption={`${t('channel')}, ${period}`} captionHidden locale={locale} rows={visits.channels} rowKey={row => row.value ?? ''} empty={t('none')} columns={[
      { key: 'value', header: t('channel'), cell: row => channelName(channel, row.value), sort: row => channelName(channel, row.value) },
      { key: 'visits', header: t('visits'), align: 'end', cell: row => number(row.visits), sort: row => row.visits },
    ]} />
  )
  return (
    <Card title={t('visitsTitle')} aside={agreed === undefined ? undefined : t('agreedViews', { share: agreed })}>
      <Stack>
        <div className={css.figures}>
          <Figure size="plain" figure={{ label: t('visits'), value: number(sum(day => day.visits)), period, definition: t('visitsIs'), formula: t('visitsFormula'), rows: [{ label: t('pageviews'), value: number(sum(day => day.pageviews)) }, { label: t('bots'), value: number(bots) }], ...(agreed === undefined ? {} : { consentedShare: agreed }) }} />
          <Figure size="plain" figure={{ label: t('share'), value: share === null ? t('unknown') : formatShare(share, locale), period, definition: t('shareIs'), formula: t('shareFormula'), rows: [{ label: t('results'), value: number(results) }] }} />
        </div>
        <Tabs label={t('visitsTitle')} tabs={[
          { key: 'page', label: t('byPage'), content: pages },
          { key: 'channel', label: t('byChannel'), content: channels },
          {
            key: 'link', label: t('byLink'),
            content: (
              <Table caption={t('byLink')} captionHidden locale={locale} rows={links} rowKey={link => link.id} empty={t('none')} columns={[
                { key: 'label', header: t('link'), wraps: true, cell: link => link.label, sort: link => link.label },
                { key: 'clicks', header: t('clicks'), align: 'end', cell: link => (link.clicks === null ? '–' : number(link.clicks)), sort: link => link.clicks },
              ]} />
            ),
          },
        ]} />
      </Stack>
    </Card>
  )
}

/** What happens on the site: visits, the share measured with consent, and by page, origin and tracked link. */
import { formatDate, formatNumber, formatShare } from '@azimut/engines/locale'
import { Card } from '#app/design/Card.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { Table } from '#app/design/Table.tsx'
import { Tabs } from '#app/design/Tabs.tsx'
import { Figure } from '#app/deck/Figure.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { words } from '../measure.words.ts'
import type { Dashboard, Say } from './dashboard.page.ts'
import css from './Figures.module.css'

export const Visits = ({ dashboard }: { dashboard: Dashboard }) => {
  const t = useWords(words)
  const locale = useLocale()
  const { visits, links, costs } = dashboard
  if (!visits) return null
  const { days } = visits
  const sum = (count: (day: (typeof days)[number]) => number) => days.reduce((total, day) => total + count(day), 0)
  const number = (value: number) => formatNumber(value, locale)
  const period = t('since', { day: formatDate(dashboard.from, locale) })
  const bots = visits.bots.reduce((total, one) => total + one.events, 0)
  const { consentedShare: share, results } = costs.totals
  const table = (name: string, rows: { value: string; visits: number; pageviews: number }[], write: (value: string) => string = value => value) => (
    <Table caption={`${name}, ${period}`} captionHidden locale={locale} rows={rows} rowKey={row => row.value} empty={t('none')} columns={[
      { key: 'value', header: name, wraps: true, cell: row => write(row.value), sort: row => write(row.value) },
      { key: 'visits', header: t('visits'), align: 'end', cell: row => number(row.visits), sort: row => row.visits },
      { key: 'pageviews', header: t('pageviews'), align: 'end', cell: row => number(row.pageviews), sort: row => row.pageviews },
    ]} />
  )
  return (
    <Card title={t('visitsTitle')}>
      <Stack>
        <div className={css.figures}>
          <Figure size="plain" figure={{ label: t('visits'), value: number(sum(day => day.visits)), period, definition: t('visitsIs'), formula: t('visitsFormula'), rows: [{ label: t('pageviews'), value: number(sum(day => day.pageviews)) }, { label: t('bots'), value: number(bots) }] }} />
          <Figure size="plain" figure={{ label: t('share'), value: share === null ? t('unknown') : formatShare(share, locale), period, definition: t('shareIs'), formula: t('shareFormula'), rows: [{ label: t('results'), value: number(results) }] }} />
        </div>
        <Tabs label={t('visitsTitle')} tabs={[
          { key: 'page', label: t('byPage'), content: table(t('page'), visits.pages) },
          { key: 'channel', label: t('byChannel'), content: table(t('channel'), visits.channels, value => channelName(t, value)) },
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

const channels = ['search', 'paid', 'email', 'social', 'affiliate', 'referral', 'assistant', 'campaign', 'direct', 'internal'] as const
const channelName = (t: Say, value: string) => { const known = channels.find(one => one === value); return known ? t(known) : value }

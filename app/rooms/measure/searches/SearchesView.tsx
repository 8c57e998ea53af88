/** « Que cherche-t-on avant d’arriver chez vous ? » : the words searched, the company's name among them, the pages found, and the exports they come from. */
import { formatDate, formatNumber } from '@azimut/engines/locale'
import { Card } from '#app/design/Card.tsx'
import { Grid, Stack } from '#app/design/Grid.tsx'
import { Tag } from '#app/design/StateWord.tsx'
import { Table } from '#app/design/Table.tsx'
import type { OutputOf } from '#app/deck/api.ts'
import { useAsk } from '#app/deck/asking.ts'
import { Figure } from '#app/deck/Figure.tsx'
import type { FigureExplained } from '#app/deck/figure.ts'
import { Loading } from '#app/deck/Loading.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { RoomHeader } from '#app/deck/RoomHeader.tsx'
import type { Locale, Translate } from '#app/deck/words.ts'
import figures from '../dashboard/Figures.module.css'
import { SearchFiles } from './SearchFiles.tsx'
import { searchWords } from './searches.words.ts'

type Searches = OutputOf<'measure.readSearches'>
interface Told { t: Translate<keyof (typeof searchWords)['fr']>; locale: Locale; searches: Searches }

export const SearchesView = () => {
  const t = useWords(searchWords)
  const locale = useLocale()
  const asked = useAsk('measure.readSearches', {})
  const searches = asked.data
  if (!searches) return <Loading asked={asked} />
  const { brand, others, from, to, clicks, queries, pages } = searches
  if (from === null || to === null) return <Stack><RoomHeader question={t('question')} sentence={t('empty')} detail={t('emptyDetail')} /><SearchFiles imports={[]} lit /></Stack>
  const told: Told = { t, locale, searches }
  const number = (value: number) => formatNumber(value, locale)
  const all = brand.impressions + others.impressions
  return (
    <Stack>
      <RoomHeader question={t('question')} sentence={brand.impressions ? t('sentence', { brand: number(brand.impressions), all: number(all) }) : t(all ? 'noBrand' : 'none', { clicks })} detail={t('detail', { from: formatDate(from, locale), to: formatDate(to, locale) })} />
      <div className={figures.figures}><Figure size="plain" figure={brandFigure(told)} /><Figure size="plain" figure={dayFigure(told, 'clicks')} /><Figure size="plain" figure={dayFigure(told, 'shown')} /></div>
      <Grid layout="lead">
        <Card title={t('queries')}><Found told={told} rows={queries} title="query" /></Card>
        <Stack><Card title={t('pages')}><Found told={told} rows={pages.map(one => ({ ...one, isBrand: false, term: pathOf(one.term) }))} title="page" /></Card><SearchFiles imports={searches.imports} /></Stack>
      </Grid>
    </Stack>
  )
}

const pathOf = (address: string) => URL.parse(address)?.pathname ?? address

const Found = ({ told: { t, locale }, rows, title }: { told: Told; rows: Searches['queries']; title: 'query' | 'page' }) => (
  <Table caption={t(title === 'query' ? 'queries' : 'pages')} captionHidden locale={locale} rows={rows} rowKey={row => row.term} empty="–" order={{ key: 'clicks', down: true }} columns={[
    { key: 'term', header: t(title), wraps: true, cell: row => <>{row.term} {row.isBrand ? <Tag>{t('isBrand')}</Tag> : null}</>, sort: row => row.term },
    { key: 'clicks', header: t('came'), align: 'end', cell: row => formatNumber(row.clicks, locale), sort: row => row.clicks },
    { key: 'shown', header: t('shown'), align: 'end', cell: row => formatNumber(row.impressions, locale), sort: row => row.impressions },
    // The pages stand in the narrow column: their place among the results would not fit.
    ...(title === 'page' ? [] : [{ key: 'position', header: t('position'), align: 'end' as const, cell: (row: Searches['queries'][number]) => (row.position === null ? '–' : formatNumber(row.position, locale, 1)), sort: (row: Searches['queries'][number]) => row.position }]),
  ]} />
)

function brandFigure({ t, locale, searches: { brand, others, brandByExport, from, to } }: Told): FigureExplained {
  const number = (value: number) => formatNumber(value, locale)
  const day = (one: string) => formatDate(one, locale, 'brief')
  return {
    label: t('brand'), value: number(brand.impressions), period: t('period', { from: day(from!), to: day(to!) }), definition: t('brandIs'), formula: t('brandFormula'),
    rows: [
      ...brandByExport.map(one => ({ label: t('period', { from: day(one.from), to: day(one.to) }), value: number(one.impressions) })),
      { label: t('otherShown'), value: number(others.impressions) }, { label: t('brandClicks'), value: number(brand.clicks) }, { label: t('otherClicks'), value: number(others.clicks) },
    ],
  }
}

/** The last days of the export; the others are in its file. */
const shownDays = 31

function dayFigure({ t, locale, searches: { clicks, impressions, days, from, to } }: Told, of: 'clicks' | 'shown'): FigureExplained {
  const day = (one: string) => formatDate(one, locale, 'brief')
  const value = (one: { clicks: number; impressions: number }) => formatNumber(of === 'clicks' ? one.clicks : one.impressions, locale)
  return {
    label: t(of), value: value({ clicks, impressions }), period: t('period', { from: day(from!), to: day(to!) }), definition: t(`${of}Is`), formula: t(`${of}Formula`),
    rows: days.slice(-shownDays).map(one => ({ label: day(one.day), value: value(one) })),
  }
}

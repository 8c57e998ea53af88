/** « Face aux autres »: the same measures of each site; each line tells how it was counted. */
import { useState } from 'react'
import { formatDate, formatNumber, formatShare } from '@azimut/engines/locale'
import { Card } from '#app/design/Card.tsx'
import { Drawer } from '#app/design/Drawer.tsx'
import { Table } from '#app/design/Table.tsx'
import { deckWords } from '#app/deck/deck.words.ts'
import type { FigureExplained } from '#app/deck/figure.ts'
import { FigureStory } from '#app/deck/FigureStory.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import type { Locale } from '#app/deck/words.ts'
import type { Comparison } from './diagnosis.ts'
import css from './report.module.css'
import { reportWords } from './report.words.ts'
import { writeValue } from './writeValue.tsx'

type Line = Comparison['lines'][number]

/** Null is what could not be measured. */
const write = (value: number | null | undefined, unit: Line['unit'], locale: Locale) => value === null || value === undefined ? undefined : writeValue(value, unit, locale)

/** Positive when the company is ahead; of two shares, the difference is in points. */
function writeGap(gap: number, unit: Line['unit'], locale: Locale): string {
  const points = unit === 'score' || unit === 'share' ? Math.round(gap * 100) : Math.round(gap)
  const sign = points > 0 ? '+' : points < 0 ? '−' : ''
  return `${sign}${formatNumber(Math.abs(points), locale, 0)}${unit === 'ms' ? '\u00A0ms' : unit === 'count' ? '' : '\u00A0pts'}`
}

const useExplained = (line: Line, sites: Comparison['sites']): FigureExplained => {
  const t = useWords(reportWords)
  const locale = useLocale()
  const isScore = line.unit === 'score'
  const measured = (at: number) => {
    const coverage = line.coverage[at] ?? null
    return coverage === null ? '' : ` (${t('coverage', { share: formatShare(coverage, locale) })})`
  }
  return {
    label: isScore ? `${t('scoreOf')} · ${line.name}` : line.name,
    value: write(line.values[0], line.unit, locale) ?? t('notMeasured'),
    period: sites.map(site => formatDate(site.readOn, locale)).filter((day, at, all) => all.indexOf(day) === at).join(', '),
    definition: isScore ? t('scoreDefinition') : t('measureDefinition', { name: line.name }),
    formula: isScore ? t('scoreFormula') : t('measureFormula', { unit: line.unit }),
    rows: sites.map((site, at) => ({
      label: `${site.isOwn ? t('you') : site.name}${measured(at)}`,
      value: write(line.values[at], line.unit, locale) ?? t('notMeasured'),
    })),
  }
}

const LineStory = ({ line, sites, onClose }: { line: Line; sites: Comparison['sites']; onClose: () => void }) => {
  const figure = useExplained(line, sites)
  return <Drawer open onClose={onClose} title={figure.label} closeLabel={useWords(deckWords)('close')}><FigureStory figure={figure} /></Drawer>
}

export const ComparisonCard = ({ comparison: { sites, lines } }: { comparison: Comparison }) => {
  const t = useWords(reportWords)
  const deck = useWords(deckWords)
  const locale = useLocale()
  const [told, setTold] = useState<Line>()
  const apart = sites.filter(site => site.isApart).map(site => site.name)
  const isOneDay = new Set(sites.map(site => site.readOn)).size === 1
  return (
    <Card title={t('compareTitle')} aside={t(isOneDay ? 'compareAside' : 'compareDays')}>
      <Table caption={t('compareTitle')} captionHidden locale={locale} rows={lines} rowKey={line => line.key} empty={t('notMeasured')} columns={[
        { key: 'name', header: t('measure'), cell: line => <button type="button" className={css.story} aria-haspopup="dialog" title={deck('figureOpen', { label: line.name })} onClick={() => setTold(line)}>{line.name}</button> },
        ...sites.map((site, at) => ({ key: site.id, header: site.isOwn ? t('you') : site.name, align: 'end' as const, cell: (line: Line) => write(line.values[at], line.unit, locale) ?? '–' })),
        { key: 'rank', header: t('rank'), align: 'end', cell: (line: Line) => line.rank === null ? '–' : t('rankOf', { rank: line.rank, sites: line.values.filter(value => value !== null).length }) },
        { key: 'gap', header: t('gap'), align: 'end', cell: (line: Line) => line.gap === null ? '–' : writeGap(line.gap, line.unit, locale) },
      ]} />
      {apart.length ? <p className={css.seen}>{t('apart', { names: apart.join(', ') })}</p> : null}
      {told ? <LineStory line={told} sites={sites} onClose={() => setTold(undefined)} /> : null}
    </Card>
  )
}

/** What was counted, what it cost with its hours, and what comes back: each figure says where it comes from. */
import { formatDate, formatHours, formatMoney, formatNumber, formatShare, formatWholeMoney } from '@azimut/engines/locale'
import { Card } from '#app/design/Card.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { Figure } from '#app/deck/Figure.tsx'
import type { FigureExplained } from '#app/deck/figure.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import type { Locale, Translate } from '#app/deck/words.ts'
import { countWords } from '../counts/counts.words.ts'
import { partName } from '../counts/partName.page.ts'
import { words } from '../measure.words.ts'
import { courseState, verdictOf } from './dashboard.page.ts'
import type { Course, Dashboard, Say } from './dashboard.page.ts'
import { AskRate } from './AskRate.tsx'
import css from './Figures.module.css'

interface Told { t: Say; count: Translate<keyof (typeof countWords)['fr']>; locale: Locale; period: string; dashboard: Dashboard }

export const Brings = ({ dashboard, course }: { dashboard: Dashboard; course: Course }) => {
  const t = useWords(words)
  const locale = useLocale()
  const count = useWords(countWords)
  const told: Told = { t, count, locale, period: t('since', { day: formatDate(dashboard.from, locale) }), dashboard }
  return (
    <Card title={t('bringsTitle')}>
      <Stack>
        <div className={css.figures}>
          <Figure size="plain" figure={resultsFigure(told, course)} />
          <Figure size="plain" figure={costFigure(told)} />
          <Figure size="plain" figure={eachFigure(told)} />
          <Figure size="plain" figure={backFigure(told)} />
        </div>
        {dashboard.costs.totals.hours > 0 && dashboard.costs.totals.hoursCents === null && dashboard.unpriced[0] ? <AskRate key={dashboard.unpriced[0].id} person={dashboard.unpriced[0]} hours={dashboard.costs.totals.hours} /> : null}
      </Stack>
    </Card>
  )
}

const consent = ({ locale }: Told, share: number | null) => (share === null ? {} : { consentedShare: formatShare(share, locale) })

function resultsFigure(told: Told, course: Course): FigureExplained {
  const { t, locale, period } = told
  const whole = (value: number) => formatNumber(Math.round(value), locale)
  const { word, state } = courseState[course.state]
  return {
    label: t('results'), value: course.measure === 'live' ? formatNumber(course.actual, locale) : t('unknown'), period,
    ...(course.kpi.words ? { unit: course.kpi.words.unit[locale] } : {}),
    definition: course.kpi.words?.definition[locale] ?? '', formula: course.kpi.words?.formula[locale] ?? '',
    rows: [...partRows(told, course), ...course.rows, { label: t('perMonth'), value: course.perMonthNow === null ? t('unknown') : whole(course.perMonthNow) }],
    ...(course.state === 'too-early' ? {} : { interval: t('atEnd', { low: whole(course.low), high: whole(course.high) }) }),
    ...consent(told, course.consentedShare), verdict: { state, word: t(word) },
  }
}

/** Who counted how many, and the share of each; what is set aside is told, so that nothing seems to be missing. */
function partRows({ count: say, locale }: Told, { parts, actual }: Course) {
  if (parts.length < 2) return []
  return parts.flatMap(({ how, count, setAside }) => {
    const label = partName(say, how)
    const value = formatNumber(count, locale)
    const counted = { label, value: actual > 0 ? `${value} (${formatShare(count / actual, locale)})` : value }
    return setAside ? [counted, { label, value: say('aside', { count: formatNumber(setAside, locale) }) }] : [counted]
  })
}

function costFigure({ t, locale, period, dashboard: { costs, currency } }: Told): FigureExplained {
  const { totals } = costs
  const money = (cents: number) => formatMoney(cents, currency, locale)
  const hours = formatHours(totals.hours, locale)
  const known = totals.spentCents + (totals.hoursCents ?? 0)
  return {
    label: t('fullCost'), period, definition: t('fullCostIs'), formula: t('fullCostFormula'),
    value: totals.fullCents !== null ? money(totals.fullCents) : known > 0 ? t('atLeast', { money: money(known) }) : t('unknown'),
    rows: [
      ...costs.lines.map(line => ({ label: line.label, value: line.fullCents === null ? t('unknown') : money(line.fullCents) })),
      { label: t('spent'), value: money(totals.spentCents) }, { label: t('unassigned'), value: money(costs.unassignedCents) },
      { label: t('hours'), value: totals.hoursCents === null ? t('hoursUnpriced', { hours }) : t('hoursPriced', { hours, money: money(totals.hoursCents) }) },
    ],
  }
}

function eachFigure(told: Told): FigureExplained {
  const { t, locale, period, dashboard: { costs, currency } } = told
  const { totals } = costs
  const money = (cents: number) => formatWholeMoney(cents, currency, locale)
  return {
    label: t('costEach'), period, definition: t('costEachIs'), formula: t('costEachFormula'),
    value: totals.costPerResult ? money(totals.costPerResult.mid) : t('unknown'),
    rows: [{ label: t('fullCost'), value: totals.fullCents === null ? t('unknown') : formatMoney(totals.fullCents, currency, locale) }, { label: t('results'), value: formatNumber(totals.results, locale) }],
    ...(totals.costPerResult ? { interval: t('between', { low: money(totals.costPerResult.low), high: money(totals.costPerResult.high) }) } : {}),
    ...consent(told, totals.consentedShare), verdict: verdictOf(t, totals.verdict, totals.missingResults),
  }
}

function backFigure(told: Told): FigureExplained {
  const { t, locale, period, dashboard: { costs, currency } } = told
  const { totals } = costs
  const back = (roi: number) => formatMoney(Math.round((1 + roi) * 100), currency, locale)
  return {
    label: t('comesBack'), period, definition: t('comesBackIs'), formula: t('comesBackFormula'),
    value: totals.roi ? back(totals.roi.mid) : t('unknown'),
    rows: [{ label: t('sales'), value: totals.valueCents === null ? t('unknown') : formatMoney(totals.valueCents, currency, locale) }, { label: t('fullCost'), value: totals.fullCents === null ? t('unknown') : formatMoney(totals.fullCents, currency, locale) }],
    ...(totals.roi ? { interval: t('between', { low: back(totals.roi.low), high: back(totals.roi.high) }) } : {}),
    ...consent(told, totals.consentedShare), verdict: verdictOf(t, totals.verdict, totals.missingResults),
  }
}

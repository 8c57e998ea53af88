/** The strategy on one page: it reads on a screen, and printed in black and white. */
import type { ReactNode } from 'react'
import { formatDate, formatHours, formatMoney, formatNumber, formatWholeMoney } from '@azimut/engines/locale'
import { Mark } from '#app/design/Mark.tsx'
import { Sparkline } from '#app/design/Sparkline.tsx'
import type { OutputOf } from '#app/deck/api.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import css from './OnePage.module.css'
import { words } from './share.words.ts'

type Strategy = OutputOf<'share.readShare'>['strategy']
const shownActions = 6

const Part = ({ title, empty, children }: { title: string; empty?: string | undefined; children?: ReactNode }) => (
  <section className={css.part}><h3>{title}</h3>{empty ? <p className={css.quiet}>{empty}</p> : children}</section>
)

const useFormats = (currency: string) => {
  const locale = useLocale()
  return {
    money: (cents: number) => (cents % 100 === 0 ? formatWholeMoney : formatMoney)(cents, currency, locale),
    estimate: (cents: number) => formatWholeMoney(cents, currency, locale),
    count: (value: number) => formatNumber(Math.round(value), locale),
    hours: (hours: number) => formatHours(hours, locale),
    long: (day: string) => formatDate(day, locale, 'long'),
    brief: (day: string) => formatDate(day, locale, 'brief'),
    full: (day: string) => formatDate(day, locale, 'weekday'),
  }
}

export const OnePage = ({ strategy }: { strategy: Strategy }) => {
  const t = useWords(words)
  const f = useFormats(strategy.currency)
  const { company, objective, findings, stakes, actions, decisions, meetings, dated } = strategy
  const next = meetings.filter(one => one.day >= dated).slice(0, 3)
  const [first] = actions.filter(one => one.start >= dated)
  return (
    <article className={css.page}>
      <header className={css.head}>
        <div><Mark size={26} mono /><strong>{company.name}</strong></div>
        <small>{t('dated', { day: f.long(dated) })}</small>
        {strategy.simulated ? <small className={css.simulated}>{t('simulated')}</small> : null}
      </header>
      {objective ? <h2 className={css.course}>{objective.sentence}</h2> : null}
      <div className={css.parts}>
        <Part title={t('seen')} empty={findings.length ? undefined : t('seenNone')}><ul>{findings.slice(0, 4).map(one => <li key={one.title}>{one.title}</li>)}</ul></Part>
        <Part title={t('stakes')} empty={stakes.length ? undefined : t('stakesNone')}><ul>{stakes.slice(0, 3).map(one => <li key={one}>{one}</li>)}</ul></Part>
        <Budget strategy={strategy} />
        <Lines strategy={strategy} />
        <Part title={t('actions')} empty={actions.length ? undefined : t('actionsNone')}>
          <ul>{actions.slice(0, shownActions).map(one => <li key={one.id}>{one.title} <small>{[one.owner ?? t('noOwner'), f.hours(one.hours), t('byDay', { day: f.brief(one.due) })].join(' · ')}</small></li>)}</ul>
          {actions.length > shownActions ? <p className={css.quiet}>{t('moreActions', { count: actions.length - shownActions })}</p> : null}
        </Part>
        <Results strategy={strategy} />
        <Part title={t('decisions')} empty={decisions.length ? undefined : t('decisionsNone')}><ul>{decisions.slice(-3).map(one => <li key={one.day + one.sentence}>{one.sentence} <small>{f.brief(one.day)}</small></li>)}</ul></Part>
        <Part title={t('meetings')} empty={next.length ? undefined : t('meetingsNone')}><ul>{next.map(one => <li key={one.id}>{f.full(one.day)}</li>)}</ul></Part>
      </div>
      <footer className={css.when}><strong>{t('when')}</strong> {first ? t('startOn', { day: f.full(first.start), action: first.title }) : strategy.startDate ? t('started', { day: f.long(strategy.startDate) }) : t('startSoon')}</footer>
    </article>
  )
}

const Budget = ({ strategy: { budget, currency } }: { strategy: Strategy }) => {
  const t = useWords(words)
  const f = useFormats(currency)
  const rows = budget ? [[t('once'), budget.p50Cents], [t('eight'), budget.p80Cents], [t('kept'), budget.chosenCents]] as const : []
  return (
    <Part title={t('budget')} empty={budget ? undefined : t('budgetNone')}>
      <dl className={css.facts}>{rows.map(([name, cents]) => <div key={name}><dt>{name}</dt><dd>{t('perMonth', { amount: f.estimate(cents) })}</dd></div>)}</dl>
      {budget ? <p className={css.quiet}>{t('chances', { count: budget.chancesInTen })}</p> : null}
    </Part>
  )
}

const Lines = ({ strategy: { lines, currency } }: { strategy: Strategy }) => {
  const t = useWords(words)
  const f = useFormats(currency)
  return (
    <Part title={t('lines')} empty={lines.length ? undefined : t('linesNone')}>
      <dl className={css.facts}>{lines.map(one => <div key={one.lever}><dt>{one.lever}</dt><dd>{one.cents ? t('perMonth', { amount: f.money(one.cents) }) : t('free')}</dd></div>)}</dl>
    </Part>
  )
}

const Results = ({ strategy: { results, costs, kpi, objective, currency } }: { strategy: Strategy }) => {
  const t = useWords(words)
  const f = useFormats(currency)
  const backFor1 = (roi: number) => f.money(Math.round((1 + roi) * 100))
  return (
    <Part title={t('results')} empty={results ? undefined : t('resultsNone')}>
      {results ? (
        <>
          <p><strong>{t('resultsSaid', { actual: f.count(results.actual), expected: Math.round(results.expected), results: kpi?.name ?? '' })}</strong></p>
          <Sparkline label={t('curve', { start: f.brief(objective?.start ?? '') })} height={72} lastLabel={f.count(results.actual)} actual={results.series.flatMap(point => point.actual ?? [])} expected={results.series.map(point => point.expected)} ends={[f.brief(results.series[0]?.day ?? ''), f.brief(results.series.at(-1)?.day ?? '')]} names={{ actual: t('actual'), expected: t('expected') }} />
          <p className={css.quiet}>{costs ? t(costs.hours ? 'costs' : 'costsNoHours', { amount: f.money(costs.fullCents), hours: f.hours(costs.hours) }) : t('costsUnknown')} {costs?.roi ? t('roi', { low: backFor1(costs.roi.low), high: backFor1(costs.roi.high) }) : t('roiUnknown')}</p>
        </>
      ) : null}
    </Part>
  )
}

/** The strategy on one page: it reads on a screen, and printed in black and white. */
import type { ReactNode } from 'react'
import { formatDate } from '@azimut/engines/locale'
import { Mark } from '#app/design/Mark.tsx'
import { Sparkline } from '#app/design/Sparkline.tsx'
import type { OutputOf } from '#app/deck/api.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import css from './OnePage.module.css'
import { Traced } from './Traced.tsx'
import { words } from './share.words.ts'

type Strategy = OutputOf<'share.readShare'>['strategy']
const shownActions = 6

const Part = ({ title, empty, children }: { title: string; empty?: string | undefined; children?: ReactNode }) => (
  <section className={css.part}><h3>{title}</h3>{empty ? <p className={css.quiet}>{empty}</p> : children}</section>
)

const useFormats = () => {
  const locale = useLocale()
  return {
    long: (day: string) => formatDate(day, locale, 'long'),
    brief: (day: string) => formatDate(day, locale, 'brief'),
    full: (day: string) => formatDate(day, locale, 'weekday'),
  }
}

/** Writes a figure in a sentence: the page prints no other number than those of `figures`. */
const tracedOf = ({ figures }: Strategy) => (id: string) => () => <Traced key={id} figure={figures.find(one => one.id === id)} />

/** `sign` and `name` are those of the company's brand, when it has one. */
export const OnePage = ({ strategy, sign, name }: { strategy: Strategy; sign?: ReactNode; name?: string | undefined }) => {
  const t = useWords(words)
  const f = useFormats()
  const told = tracedOf(strategy)
  const { company, value, objective, findings, stakes, actions, decisions, meetings, dated } = strategy
  const toCome = actions.toSorted((a, b) => Number(a.done) - Number(b.done))
  const next = meetings.filter(one => one.day >= dated).slice(0, 3)
  const [first] = actions.filter(one => !one.done && one.start >= dated)
  return (
    <article className={css.page}>
      <header className={css.head}>
        <div>{sign ?? <Mark size={26} mono />}<strong>{name ?? company.name}</strong></div>
        <small>{t('dated', { day: f.long(dated) })}</small>
        {strategy.simulated ? <small className={css.simulated}>{t('simulated')}</small> : null}
      </header>
      {objective ? <h2 className={css.course}>{objective.sentence}</h2> : null}
      {value ? <p className={css.value}>{value}</p> : null}
      <div className={css.parts}>
        <Part title={t('seen')} empty={findings.length ? undefined : t('seenNone')}><ul>{findings.slice(0, 4).map(one => <li key={one.title}>{one.title}</li>)}</ul></Part>
        <Part title={t('stakes')} empty={stakes.length ? undefined : t('stakesNone')}><ul>{stakes.slice(0, 3).map(one => <li key={one}>{one}</li>)}</ul></Part>
        <Budget strategy={strategy} />
        <Lines strategy={strategy} />
        <Part title={t('actions')} empty={actions.length ? undefined : t('actionsNone')}>
          <ul>{toCome.slice(0, shownActions).map(one => <li key={one.id}>{one.title} <small>{one.owner ?? t('noOwner')} · {told(`actions.${one.id}`)()} · {t('byDay', { day: f.brief(one.due) })}</small></li>)}</ul>
          {actions.length > shownActions ? <p className={css.quiet}>{t.rich('moreActions', { figure: told('actions.more'), count: actions.length - shownActions })}</p> : null}
        </Part>
        <Results strategy={strategy} />
        <Part title={t('decisions')} empty={decisions.length ? undefined : t('decisionsNone')}><ul>{decisions.slice(-3).toReversed().map(one => <li key={one.day + one.sentence}>{one.sentence} <small>{f.brief(one.day)}</small></li>)}</ul></Part>
        <Part title={t('meetings')} empty={next.length ? undefined : t('meetingsNone')}><ul>{next.map(one => <li key={one.id}>{f.full(one.day)}</li>)}</ul></Part>
      </div>
      <footer className={css.when}><strong>{t('when')}</strong> {first ? t('startOn', { day: f.full(first.start), action: first.title }) : strategy.startDate ? t('started', { day: f.long(strategy.startDate) }) : t('startSoon')}</footer>
    </article>
  )
}

const Budget = ({ strategy }: { strategy: Strategy }) => {
  const t = useWords(words)
  const f = useFormats()
  const { budget } = strategy
  const told = tracedOf(strategy)
  const rows = budget ? [[t('once'), 'budget.once'], [t('eight'), 'budget.eight'], [budget.trialUntil ? t('trial', { day: f.brief(budget.trialUntil) }) : t('kept'), 'budget.kept']] as const : []
  return (
    <Part title={t('budget')} empty={budget ? undefined : t('budgetNone')}>
      <dl className={css.facts}>{rows.map(([name, id]) => <div key={id}><dt>{name}</dt><dd>{t.rich('perMonth', { amount: told(id) })}</dd></div>)}</dl>
      {budget && budget.chancesInTen !== null ? <p className={css.quiet}>{t.rich('chances', { figure: told('budget.chances'), count: budget.chancesInTen })}</p> : null}
    </Part>
  )
}

const Lines = ({ strategy }: { strategy: Strategy }) => {
  const t = useWords(words)
  const told = tracedOf(strategy)
  return (
    <Part title={t('lines')} empty={strategy.lines.length ? undefined : t('linesNone')}>
      <dl className={css.facts}>{strategy.lines.map((one, index) => <div key={one.lever}><dt>{one.lever}</dt><dd>{one.cents ? t.rich('perMonth', { amount: told(`lines.${index}`) }) : t('free')}</dd></div>)}</dl>
    </Part>
  )
}

const Results = ({ strategy }: { strategy: Strategy }) => {
  const t = useWords(words)
  const f = useFormats()
  const { results, costs, kpi, objective } = strategy
  const told = tracedOf(strategy)
  return (
    <Part title={t('results')} empty={results ? undefined : t('resultsNone')}>
      {results ? (
        <>
          <p><strong>{t.rich('resultsSaid', { actual: told('results.actual'), expected: told('results.expected'), count: Math.round(results.expected), results: kpi?.name.toLowerCase() ?? '', gender: kpi?.gender ?? '' })}</strong></p>
          <Sparkline label={t('curve', { start: f.brief(objective?.start ?? '') })} height={72} lastLabel={t('actual')} actual={results.series.flatMap(point => point.actual ?? [])} expected={results.series.map(point => point.expected)} ends={[f.brief(results.series[0]?.day ?? ''), f.brief(results.series.at(-1)?.day ?? '')]} names={{ actual: t('actual'), expected: t('expected') }} />
          <p className={css.quiet}>{costs ? t.rich(costs.hours ? 'costs' : 'costsNoHours', { amount: told('costs.full'), hours: told('costs.hours') }) : t('costsUnknown')} {costs?.roi ? t.rich('roi', { low: told('costs.low'), high: told('costs.high') }) : t('roiUnknown')}</p>
        </>
      ) : null}
    </Part>
  )
}

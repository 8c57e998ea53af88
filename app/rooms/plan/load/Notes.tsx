/** Under the calendar: what is too much, what is left free on purpose, the reserve, and what a week of waiting costs. */
import { formatDate, formatHours, formatNumber, formatShare } from '@azimut/engines/locale'
import { StateWord } from '#app/design/StateWord.tsx'
import type { StateTone } from '#app/design/StateWord.tsx'
import type { OutputOf } from '#app/deck/api.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { quoted } from '../quoted.page.ts'
import { loadWords } from './load.words.ts'
import css from './load.module.css'

type Load = OutputOf<'plan.readLoad'>
type Reserve = NonNullable<Load['reserve']>
const tones: Record<Reserve['state'], StateTone> = { kept: 'good', watch: 'watch', 'used-up': 'bad' }

/** Beyond so many, the weeks too full are counted. */
const overloadsNamed = 2

export const Notes = ({ load, results }: { load: Load; results: string }) => {
  const t = useWords(loadWords)
  const locale = useLocale()
  const hours = (one: number) => formatHours(Math.round(one * 4) / 4, locale)
  const { delay, reserve, version } = load
  const lost = delay && (delay.lost === null ? t('lostUnknown') : delay.lost < 0.05 ? t('lostNone') : delay.lost < 1 ? t('lostFew') : t('lostSome', { count: formatNumber(delay.lost, locale, delay.lost < 3 ? 1 : 0), results }))
  return (
    <ul className={css.notes}>
      {load.overloads.slice(0, overloadsNamed).map(one => <li key={one.personId + one.monday}><StateWord tone="watch">{t('overload', { name: one.name, day: formatDate(one.monday, locale, 'brief'), planned: hours(one.planned), capacity: hours(one.capacity) })}</StateWord></li>)}
      {load.overloads.length > overloadsNamed ? <li>{t('moreOverloads', { count: load.overloads.length - overloadsNamed })}</li> : null}
      {load.lacksSteering ? <li><StateWord tone="watch">{t('lacksSteering')}</StateWord></li> : null}
      {load.nobodysHours > 0 ? <li>{t('nobodysHours', { hours: hours(load.nobodysHours) })}</li> : null}
      {load.freeNow !== null && load.freeNow < load.freeShare ? <li>{t('soldOut', { now: formatShare(load.freeNow, locale), share: formatShare(load.freeShare, locale) })}</li> : null}
      {reserve ? <li><ReserveStrip reserve={reserve} /></li> : delay ? <li>{t('noReserve')}</li> : null}
      {delay && (delay.lost !== null || delay.others > 0 || delay.deadlineKept !== null) ? <li>{t('delay', { title: quoted(delay.title), lost: lost ?? '', others: delay.others, deadline: delay.deadlineKept === null ? 'none' : delay.deadlineKept ? 'kept' : 'missed' })}</li> : null}
      {version ? <li>{t('version', { title: version.title, name: version.validatedBy, day: formatDate(version.validatedOn, locale) })}</li> : null}
    </ul>
  )
}

/** One box a day, at most twenty: what is left is full. */
const ReserveStrip = ({ reserve }: { reserve: Reserve }) => {
  const t = useWords(loadWords)
  const boxes = Math.min(20, reserve.total)
  const left = reserve.total ? Math.round(boxes * reserve.left / reserve.total) : 0
  return (
    <span className={css.reserve}>
      <StateWord tone={tones[reserve.state]}>{t(reserve.state)}</StateWord>
      <span className={css.boxes} aria-hidden="true">{Array.from({ length: boxes }, (_, at) => <i key={at} data-left={at < left || undefined} />)}</span>
      {t('reserve', { left: reserve.left, total: reserve.total, title: quoted(reserve.title) })}
    </span>
  )
}

/** « Six semaines, cinq actions »: proposed from what was read and kept, on working days, within the hours; each may be unticked. */
import { useState } from 'react'
import { addDays, daysBetween, weekday } from '@azimut/engines/calendar'
import { formatDate, formatHours, formatShare } from '@azimut/engines/locale'
import { Button, ButtonLink } from '#app/design/Button.tsx'
import { CalendarStrip } from '#app/design/CalendarStrip.tsx'
import type { CalendarBar } from '#app/design/CalendarStrip.tsx'
import { Card } from '#app/design/Card.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { Pick } from '#app/design/Pick.tsx'
import { downloadAddress } from '#app/deck/api.ts'
import type { OutputOf } from '#app/deck/api.ts'
import { useAct, useAsk } from '#app/deck/asking.ts'
import type { ScreenProps } from '#app/deck/guide/Guide.tsx'
import { Step } from '#app/deck/guide/Step.tsx'
import { Loading } from '#app/deck/Loading.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { useCompany } from '#app/deck/session.tsx'
import { words } from '../sprint/sprint.words.ts'

type Sprint = NonNullable<OutputOf<'plan.readSprint'>>
type Dated = { startOn: string; dueOn: string }

export default function SixWeeksScreen({ next, go }: ScreenProps) {
  const t = useWords(words)
  const asked = useAsk('plan.readSprint', {})
  if (asked.data === undefined) return <Loading asked={asked} />
  if (asked.data === null) return <Step title={t('title', { weeks: 6, actions: 5 })} lead={t('none')} primary={<Button onClick={() => go(7)}>{t('toCourse')}</Button>} />
  return asked.data.kept.length ? <Kept sprint={asked.data} next={next} /> : <Proposed sprint={asked.data} next={next} />
}

/** What was accepted: shown as it stands, and the file once more. */
const Kept = ({ sprint, next }: { sprint: Sprint; next: () => void }) => {
  const t = useWords(words)
  const locale = useLocale()
  const when = useWhen()
  const company = useCompany()
  return (
    <Step wide title={t('title', { weeks: sprint.weeks, actions: sprint.kept.length })} lead={t('already')} primary={<Button onClick={next}>{t('go')}</Button>}
      links={<ButtonLink tone="link" href={downloadAddress(company.id, 'share.downloadEdition', { exportId: 'calendar' })} download>{t('download')}</ButtonLink>}>
      <Card><Strip sprint={sprint} actions={sprint.kept} /></Card>
      <Rows>{sprint.kept.map(one => <Row key={one.id} title={one.title} detail={[one.ownerName ?? t('nobody'), when(one)].join(' · ')} aside={formatHours(one.hours, locale)} />)}</Rows>
    </Step>
  )
}

const Proposed = ({ sprint, next }: { sprint: Sprint; next: () => void }) => {
  const t = useWords(words)
  const locale = useLocale()
  const when = useWhen()
  const company = useCompany()
  const accept = useAct('plan.acceptActions', { said: ({ placed }) => t('accepted', { count: placed }) })
  const [dropped, setDropped] = useState<ReadonlySet<string>>(new Set())
  const listed = sprint.proposed.toSorted((a, b) => a.startOn.localeCompare(b.startOn))
  const chosen = listed.filter(one => !dropped.has(one.key))
  const turn = (key: string) => setDropped(now => { const then = new Set(now); if (!then.delete(key)) then.add(key); return then })
  // The list gives way to what was kept as soon as it is: what follows must not depend on it.
  const place = () => void accept.mutateAsync({ keys: chosen.map(one => one.key) }).then(() => {
    location.assign(downloadAddress(company.id, 'share.downloadEdition', { exportId: 'calendar' }))
    next()
  }, () => {}) // said as a message
  const planned = chosen.reduce((sum, one) => sum + one.hours, 0)
  return (
    <Step wide title={t('title', { weeks: sprint.weeks, actions: chosen.length })} lead={t('lead')} primary={chosen.length ? <Button busy={accept.isPending} onClick={place}>{t('accept')}</Button> : <Button onClick={next}>{t('go')}</Button>}>
      <Card><Strip sprint={sprint} actions={chosen} /></Card>
      <div role="group" aria-label={t('title', { weeks: sprint.weeks, actions: chosen.length })}>
        <Rows>{listed.map(one => (
          <Pick key={one.key} title={one.title} detail={<>{[sprint.ownerName ?? t('nobody'), when(one)].join(' · ')}{one.how ? <><br />{one.how}</> : null}</>} aside={formatHours(one.hours, locale)} checked={!dropped.has(one.key)} onChange={() => turn(one.key)} />
        ))}</Rows>
      </div>
      <p>
        <strong>{t('hours', { planned: formatHours(planned, locale), capacity: formatHours(sprint.hoursPerWeek * sprint.weeks, locale) })}</strong> {t('free', { share: formatShare(sprint.freeShare, locale) })} {sprint.isUsual ? t('hoursUnknown') : null}
        {sprint.left.length ? <><br />{t('left', { titles: sprint.left.join(', ') })}</> : null}
      </p>
    </Step>
  )
}

/** « le 30 nov. », « du 7 au 24 déc. ». */
const useWhen = () => {
  const t = useWords(words)
  const locale = useLocale()
  const brief = (day: string) => formatDate(day, locale, 'brief')
  return ({ startOn, dueOn }: Dated) => (startOn === dueOn ? t('on', { day: brief(startOn) }) : t('between', { from: brief(startOn), to: brief(dueOn) }))
}

/** A row an action, the dates of the trade above their weeks. */
const Strip = ({ sprint, actions }: { sprint: Sprint; actions: readonly (Dated & { title: string; hours: number })[] }) => {
  const t = useWords(words)
  const locale = useLocale()
  const monday = addDays(sprint.startOn, 1 - weekday(sprint.startOn))
  const weekOf = (day: string) => Math.floor(daysBetween(monday, day) / 7)
  const weeks = Array.from({ length: sprint.weeks }, (_, at) => {
    const names = sprint.dates.filter(date => weekOf(date.start) === at || (at === 0 && date.start < monday && date.end >= monday)).map(date => date.name[locale])
    return { label: formatDate(addDays(monday, 7 * at), locale, 'brief'), ...(names.length ? { mark: names[0]! } : {}) }
  })
  const bars = actions.filter(one => weekOf(one.startOn) >= 0 && weekOf(one.startOn) < sprint.weeks)
    .map((one, at): CalendarBar => ({ id: String(at), label: one.title, week: weekOf(one.startOn), weeks: Math.min(sprint.weeks, weekOf(one.dueOn) + 1) - weekOf(one.startOn) }))
  const person = sprint.ownerName ?? t('nobody')
  return (
    <CalendarStrip label={t('strip')} weeks={weeks} describe={(bar, row) => `${row.label}, ${t('bar', { bar: bar.label, week: weeks[bar.week]?.label ?? '' })}`} rows={[
      { id: 'owner', label: person, bars },
      { id: 'free', label: t('freeRow'), bars: weeks.map((_, week) => ({ id: `free-${week}`, label: formatShare(sprint.freeShare, locale), week, weeks: 1, kind: 'free' as const })) },
    ]} />
  )
}

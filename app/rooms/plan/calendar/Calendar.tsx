/** The calendar that holds: ten weeks, a row a person, days nobody works and days that sell, reviews, and room left free. */
import { useState } from 'react'
import { useNavigate } from '@tanstack/react-router'
import { addDays, daysBetween, weekday } from '@azimut/engines/calendar'
import { formatDate, formatHours, formatShare } from '@azimut/engines/locale'
import { Button, ButtonLink, Buttons } from '#app/design/Button.tsx'
import { CalendarStrip } from '#app/design/CalendarStrip.tsx'
import type { CalendarBar, CalendarRow } from '#app/design/CalendarStrip.tsx'
import { Card } from '#app/design/Card.tsx'
import { useToast } from '#app/design/UndoToast.tsx'
import { downloadAddress } from '#app/deck/api.ts'
import { useAct, useAsk } from '#app/deck/asking.ts'
import type { OutputOf } from '#app/deck/api.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { useCompany, useMayEdit } from '#app/deck/session.tsx'
import { Levelling } from '../load/Levelling.tsx'
import { loadWords } from '../load/load.words.ts'
import { Notes } from '../load/Notes.tsx'
import { words } from '../plan.words.ts'

type Plan = OutputOf<'plan.readPlan'>
const weekCount = 10

export const Calendar = ({ plan, objectiveId }: { plan: Plan; objectiveId: string }) => {
  const t = useWords(words)
  const locale = useLocale()
  const company = useCompany()
  const mayEdit = useMayEdit()
  const tell = useToast()
  const place = useAct('plan.placeReviews')
  const l = useWords(loadWords)
  const load = useAsk('plan.readLoad', {}).data
  const validate = useAct('plan.validatePlan', { said: kept => l('validated', { title: kept.title }) })
  const [levelling, setLevelling] = useState(false)
  const [moved, setMoved] = useState('')
  const navigate = useNavigate()
  const move = useAct('plan.updateAction', { said: t('moved', { title: moved }) })
  const monday = addDays(plan.today, 1 - weekday(plan.today))
  const weekOf = (day: string) => Math.floor(daysBetween(monday, day) / 7)
  const inView = (week: number) => week >= 0 && week < weekCount

  const weeks = Array.from({ length: weekCount }, (_, at) => {
    const start = addDays(monday, 7 * at)
    const falls = plan.dates.find(date => weekOf(date.start) === at)
    return { label: formatDate(start, locale, 'brief'), ...(falls ? { mark: falls.name[locale] } : {}) }
  })
  const barOf = (action: Plan['actions'][number]): CalendarBar => {
    const week = Math.max(0, weekOf(action.startOn))
    return { id: action.id, label: action.title, week, weeks: Math.max(1, Math.min(weekCount, weekOf(action.dueOn) + 1) - week) }
  }
  const awayBar = (one: { id: string; label: string; fromDay: string; toDay: string }): CalendarBar => {
    const week = Math.max(0, weekOf(one.fromDay))
    return { id: one.id, label: one.label, week, weeks: Math.max(1, Math.min(weekCount, weekOf(one.toDay) + 1) - week), kind: 'away' }
  }
  const live = plan.actions.filter(action => action.state !== 'dropped' && action.state !== 'done' && weekOf(action.dueOn) >= 0 && weekOf(action.startOn) < weekCount)
  const capacity = plan.weekHours && t(plan.weekHours.isPart ? 'hoursAtLeast' : 'hoursPlain', { hours: formatHours(plan.weekHours.hours * weekCount, locale) })
  const rows: CalendarRow[] = [
    ...plan.people.map(person => ({ id: person.id, label: person.name, detail: person.hoursPerWeek === null ? t('hoursUnsaid') : t('hoursOf', { hours: formatHours(person.hoursPerWeek, locale) }), bars: [...live.filter(action => action.ownerId === person.id).map(barOf), ...(load?.leaves ?? []).filter(one => one.personId === person.id && one.toDay >= monday && inView(Math.max(0, weekOf(one.fromDay)))).map(awayBar)] })),
    ...(live.some(action => action.ownerId === null) ? [{ id: 'nobody', label: t('nobody'), bars: live.filter(action => action.ownerId === null).map(barOf) }] : []),
    { id: 'reviews', label: t('reviews'), bars: plan.meetings.filter(meeting => inView(weekOf(meeting.onDay))).map(meeting => ({ id: meeting.id, label: formatDate(meeting.onDay, locale, 'brief'), week: weekOf(meeting.onDay), weeks: 1, kind: 'wait' as const })) },
  ]
  const shift = (bar: CalendarBar, by: number) => {
    const action = plan.actions.find(one => one.id === bar.id)
    if (!action) return
    setMoved(action.title)
    move.mutate({ id: action.id, version: action.version, change: { startOn: addDays(action.startOn, 7 * by), dueOn: addDays(action.dueOn, 7 * by) } })
  }
  const open = ({ id }: CalendarBar) => { if (plan.actions.some(one => one.id === id)) void navigate({ href: `/w/${company.id}/act?action=${id}` }) }
  return (
    <Card title={t('calendarTitle')} aside={capacity === null ? undefined : [t('calendarLoad', { planned: formatHours(live.reduce((sum, one) => sum + one.hours, 0), locale), capacity }), ...(load ? [l('freeOnPurpose', { share: formatShare(load.freeShare, locale) })] : [])].join(' · ')} foot={
      <Buttons>
        {mayEdit && load?.overloads.length ? <Button tone="quiet" onClick={() => setLevelling(true)}>{l('level')}</Button> : null}
        {mayEdit && live.length ? <Button tone="quiet" busy={validate.isPending} onClick={() => validate.mutate({})}>{l('validate')}</Button> : null}
        {mayEdit && !plan.meetings.length ? <Button tone="quiet" busy={place.isPending} onClick={() => place.mutate({ objectiveId, cadence: 'monthly' }, { onSuccess: ({ placed }) => tell({ text: t('placed', { placed }) }) })}>{t('placeReviews')}</Button> : null}
        <ButtonLink tone="link" href={downloadAddress(company.id, 'share.downloadEdition', { exportId: 'calendar' })} download>{t('toCalendar')}</ButtonLink>
      </Buttons>
    }>
      <CalendarStrip label={t('calendarLabel')} weeks={weeks} rows={rows} onOpen={open} {...(mayEdit ? { onMove: shift } : {})} help={mayEdit ? t('calendarHelp') : undefined}
        describe={(bar, row) => t('calendarBar', { row: row.label, bar: bar.label, week: weeks[bar.week]?.label ?? '' })} />
      {load ? <Notes load={load} results={plan.results[locale]} /> : null}
      {levelling ? <Levelling onClose={() => setLevelling(false)} /> : null}
    </Card>
  )
}

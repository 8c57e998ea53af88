/** The calendar register: a month or a quarter of everything, by objective, person, channel and place, as a strip and as a list. */
import { useState } from 'react'
import { useNavigate } from '@tanstack/react-router'
import { addDays, daysBetween, weekday } from '@azimut/engines/calendar'
import { formatDate } from '@azimut/engines/locale'
import { Button, Buttons } from '#app/design/Button.tsx'
import { CalendarStrip } from '#app/design/CalendarStrip.tsx'
import type { CalendarBar, CalendarRow } from '#app/design/CalendarStrip.tsx'
import { Card } from '#app/design/Card.tsx'
import { Choice } from '#app/design/Choice.tsx'
import { SelectField } from '#app/design/Field.tsx'
import { Fold } from '#app/design/Fold.tsx'
import { FieldRow, Stack } from '#app/design/Grid.tsx'
import { Table } from '#app/design/Table.tsx'
import type { OutputOf } from '#app/deck/api.ts'
import { useAct, useAsk } from '#app/deck/asking.ts'
import { Loading } from '#app/deck/Loading.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { RoomHeader } from '#app/deck/RoomHeader.tsx'
import { useCompany, useMayEdit } from '#app/deck/session.tsx'
import { words } from '../plan.words.ts'
import { calendarWords } from './calendar.words.ts'
import { shownItems } from './filter.page.ts'
import type { Filter, Item } from './filter.page.ts'

type Calendar = OutputOf<'plan.readCalendar'>
const weekCounts = { month: 5, quarter: 13 } as const
type Span = keyof typeof weekCounts
const everything: Filter = { ownerId: '', objectiveId: '', channel: '', place: '' }

export const CalendarView = () => {
  const t = useWords(calendarWords)
  const room = useWords(words)
  const [span, setSpan] = useState<Span>('quarter')
  const [shift, setShift] = useState(0)
  const [filter, setFilter] = useState(everything)
  const asked = useAsk('plan.readCalendar', {})
  const calendar = asked.data
  if (!calendar) return <Loading asked={asked} />
  const weekCount = weekCounts[span]
  const monday = addDays(calendar.today, 1 - weekday(calendar.today) + 7 * shift * weekCount)
  const shown = shownItems(calendar.items, filter, { from: monday, to: addDays(monday, 7 * weekCount - 1) })
  const count = (kind: Item['kind']) => shown.filter(one => one.kind === kind).length
  return (
    <Stack>
      <RoomHeader question={room('question')} sentence={t('sentence', { actions: count('action'), contents: count('content'), meetings: count('meeting'), span })} />
      <Filters calendar={calendar} filter={filter} onFilter={setFilter} />
      <Card title={<Choice label={t('span')} options={[{ value: 'month', label: t('month') }, { value: 'quarter', label: t('quarter') }]} value={span} onChange={value => { setSpan(value); setShift(0) }} />} aside={(
        <Buttons>
          <Button tone="link" onClick={() => setShift(shift - 1)}>{t('before')}</Button>
          {shift ? <Button tone="link" onClick={() => setShift(0)}>{t('today')}</Button> : null}
          <Button tone="link" onClick={() => setShift(shift + 1)}>{t('after')}</Button>
        </Buttons>
      )}>
        <Strip calendar={calendar} shown={shown} monday={monday} weekCount={weekCount} />
      </Card>
      <Fold title={t('listTitle')}><List calendar={calendar} shown={shown} /></Fold>
    </Stack>
  )
}

const Filters = ({ calendar, filter, onFilter }: { calendar: Calendar; filter: Filter; onFilter: (filter: Filter) => void }) => {
  const t = useWords(calendarWords)
  const locale = useLocale()
  const all = (label: string) => ({ value: '', label })
  const select = (key: keyof Filter, label: string, options: { value: string; label: string }[]) => (
    <SelectField label={label} value={filter[key]} onChange={event => onFilter({ ...filter, [key]: event.target.value })} options={options} />
  )
  return (
    <FieldRow>
      {select('ownerId', t('person'), [all(t('everyone')), ...calendar.people.map(one => ({ value: one.id, label: one.name }))])}
      {calendar.objectives.length > 1 ? select('objectiveId', t('objective'), [all(t('allObjectives')), ...calendar.objectives.map(one => ({ value: one.id, label: one.sentence }))]) : null}
      {select('channel', t('channel'), [all(t('allChannels')), ...calendar.channels.map(one => ({ value: one.id, label: one.name[locale] }))])}
      {select('place', t('place'), [all(t('anywhere')), { value: 'online', label: t('online') }, { value: 'offline', label: t('offline') }])}
    </FieldRow>
  )
}

const Strip = ({ calendar, shown, monday, weekCount }: { calendar: Calendar; shown: readonly Item[]; monday: string; weekCount: number }) => {
  const t = useWords(calendarWords)
  const locale = useLocale()
  const mayEdit = useMayEdit()
  const [moved, setMoved] = useState('')
  const company = useCompany()
  const navigate = useNavigate()
  const move = useAct('plan.updateAction', { said: t('moved', { title: moved }) })
  const weekOf = (day: string) => Math.floor(daysBetween(monday, day) / 7)
  const weeks = Array.from({ length: weekCount }, (_, at) => {
    const start = addDays(monday, 7 * at)
    const falls = calendar.dates.find(date => date.start <= addDays(start, 6) && date.start >= start)
    return { label: formatDate(start, locale, 'brief'), ...(falls ? { mark: falls.name[locale] } : {}) }
  })
  const barOf = (one: Item): CalendarBar => {
    const week = Math.max(0, weekOf(one.start))
    const kinds = { action: one.isDone ? 'free' : 'work', content: 'wait', meeting: 'wait', leave: 'away' } as const
    return { id: one.id, label: one.kind === 'meeting' ? formatDate(one.start, locale, 'brief') : one.title, week, weeks: Math.max(1, Math.min(weekCount, weekOf(one.end) + 1) - week), kind: kinds[one.kind] }
  }
  const rowOf = (id: string, label: string, items: readonly Item[]): CalendarRow[] => (items.length ? [{ id, label, bars: items.map(barOf) }] : [])
  const rows = [
    ...calendar.people.flatMap(person => rowOf(person.id, person.name, shown.filter(one => one.ownerId === person.id && one.kind !== 'content'))),
    ...rowOf('nobody', t('nobody'), shown.filter(one => one.ownerId === null && one.kind === 'action')),
    ...rowOf('contents', t('contents'), shown.filter(one => one.kind === 'content')),
    ...rowOf('meetings', t('meetings'), shown.filter(one => one.kind === 'meeting')),
  ]
  const shiftBar = (bar: CalendarBar, by: number) => {
    const item = shown.find(one => one.id === bar.id && one.kind === 'action')
    if (!item || item.isDone) return
    setMoved(item.title)
    move.mutate({ id: item.id, version: item.version, change: { startOn: addDays(item.start, 7 * by), dueOn: addDays(item.end, 7 * by) } })
  }
  const open = ({ id }: CalendarBar) => { if (shown.some(one => one.id === id && one.kind === 'action')) void navigate({ href: `/w/${company.id}/act?action=${id}` }) }
  if (!rows.length) return <p>{t('empty')}</p>
  return <CalendarStrip label={t('label')} weeks={weeks} rows={rows} onOpen={open} {...(mayEdit ? { onMove: shiftBar } : {})} help={mayEdit ? t('help') : undefined} describe={(bar, row) => t('bar', { row: row.label, bar: bar.label, week: weeks[bar.week]?.label ?? '' })} />
}

const List = ({ calendar, shown }: { calendar: Calendar; shown: readonly Item[] }) => {
  const t = useWords(calendarWords)
  const locale = useLocale()
  const name = (id: string | null) => calendar.people.find(one => one.id === id)?.name ?? ''
  return (
    <Table stacks caption={t('listTitle')} captionHidden locale={locale} rows={shown} rowKey={one => one.id} empty={t('empty')} order={{ key: 'from', down: false }} columns={[
      { key: 'what', header: t('what'), cell: one => one.title, sort: one => one.title },
      { key: 'kind', header: t('kind'), cell: one => (one.kind === 'leave' ? t('away') : t(one.kind)), sort: one => one.kind },
      { key: 'person', header: t('person'), cell: one => name(one.ownerId), sort: one => name(one.ownerId) },
      { key: 'from', header: t('from'), cell: one => formatDate(one.start, locale, 'numeric'), sort: one => one.start },
      { key: 'to', header: t('to'), cell: one => formatDate(one.end, locale, 'numeric'), sort: one => one.end },
    ]} />
  )
}

/** Who is away and when; noting a leave moves what falls in it, and says what moved. */
import { useState } from 'react'
import { addDays } from '@azimut/engines/calendar'
import { formatDate } from '@azimut/engines/locale'
import { Button, Buttons, IconButton } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { DateField, SelectField, TextField } from '#app/design/Field.tsx'
import { Fold } from '#app/design/Fold.tsx'
import { FieldRow, Stack } from '#app/design/Grid.tsx'
import { Close } from '#app/design/icons.tsx'
import type { OutputOf } from '#app/deck/api.ts'
import { useAct, useAsk } from '#app/deck/asking.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { useMayEdit } from '#app/deck/session.tsx'
import { loadWords } from './load.words.ts'

type Load = OutputOf<'plan.readLoad'>

/** On the plan's own page, once somebody works. */
export const LeavesHere = () => {
  const load = useAsk('plan.readLoad', {}).data
  return load?.people.length ? <Leaves load={load} /> : null
}

export const Leaves = ({ load }: { load: Load }) => {
  const t = useWords(loadWords)
  const locale = useLocale()
  const mayEdit = useMayEdit()
  const remove = useAct('plan.removeLeave', { said: t('leaveRemoved') })
  const name = (id: string) => load.people.find(one => one.id === id)?.name ?? ''
  const coming = load.leaves.filter(one => one.toDay >= load.today).toSorted((a, b) => a.fromDay.localeCompare(b.fromDay))
  return (
    <Card title={t('leaveTitle')}>
      <Stack>
        {coming.length ? (
          <Rows>
            {coming.map(one => (
              <Row key={one.id} title={name(one.personId)} detail={`${one.label} · ${formatDate(one.fromDay, locale, 'brief')} – ${formatDate(one.toDay, locale, 'brief')}`}
                aside={mayEdit ? <IconButton label={t('removeLeave', { name: name(one.personId) })} onClick={() => remove.mutate({ id: one.id, version: one.version })}><Close /></IconButton> : undefined} />
            ))}
          </Rows>
        ) : <p>{t('noLeave')}</p>}
        {mayEdit && load.people.length ? <Fold title={t('leaveOpen')}><LeaveForm load={load} /></Fold> : null}
      </Stack>
    </Card>
  )
}

const LeaveForm = ({ load: { people, today } }: { load: Load }) => {
  const t = useWords(loadWords)
  const locale = useLocale()
  const [personId, setPersonId] = useState(people[0]!.id)
  const [fromDay, setFromDay] = useState(addDays(today, 7))
  const [toDay, setToDay] = useState(addDays(today, 11))
  const [label, setLabel] = useState(t('leaveUsual'))
  const take = useAct('plan.takeLeave', {
    quiet: true,
    said: ({ leave, moves }) => t('leaveTaken', { name: people.find(one => one.id === leave.personId)?.name ?? '', from: formatDate(leave.fromDay, locale, 'brief'), to: formatDate(leave.toDay, locale, 'brief'), count: moves.length, kept: moves.some(one => one.missesDeadline) ? 'no' : 'yes' }),
  })
  return (
    <form onSubmit={event => { event.preventDefault(); take.mutate({ personId, fromDay, toDay, label }) }}>
      <Stack>
        <FieldRow>
          <SelectField label={t('person')} value={personId} onChange={event => setPersonId(event.target.value)} options={people.map(one => ({ value: one.id, label: one.name }))} />
          <TextField label={t('leaveLabel')} value={label} onChange={event => setLabel(event.target.value)} required />
        </FieldRow>
        <FieldRow>
          <DateField label={t('leaveFrom')} value={fromDay} onChange={event => setFromDay(event.target.value)} required />
          <DateField label={t('leaveTo')} value={toDay} onChange={event => setToDay(event.target.value)} required error={take.error?.fields['toDay'] ?? take.error?.message} />
        </FieldRow>
        <Buttons><Button type="submit" tone="quiet" busy={take.isPending}>{t('leaveAdd')}</Button></Buttons>
      </Stack>
    </form>
  )
}

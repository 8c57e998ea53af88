/** One more action: what, who, how many hours, when, paid by which line. */
import { useState } from 'react'
import { addDays } from '@azimut/engines/calendar'
import { Button, Buttons } from '#app/design/Button.tsx'
import { DateField, SelectField, TextField } from '#app/design/Field.tsx'
import { FieldRow, Stack } from '#app/design/Grid.tsx'
import { NumberField } from '#app/design/NumberField.tsx'
import { useAct } from '#app/deck/asking.ts'
import type { OutputOf } from '#app/deck/api.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { words } from '../plan.words.ts'

type Plan = OutputOf<'plan.readPlan'>

export const ActionForm = ({ plan, objectiveId, isFirst }: { plan: Plan; objectiveId: string; isFirst: boolean }) => {
  const t = useWords(words)
  const locale = useLocale()
  const [title, setTitle] = useState('')
  const [ownerId, setOwnerId] = useState(plan.people[0]?.id ?? '')
  const [lineId, setLineId] = useState(plan.lines[0]?.id ?? '')
  const [hours, setHours] = useState<number | null>(1)
  const [startOn, setStartOn] = useState(plan.today)
  const [dueOn, setDueOn] = useState(addDays(plan.today, 7))
  const create = useAct('plan.createAction', { said: t('actionAdded', { title }), quiet: true })
  const errors = create.error?.fields ?? {}
  const submit = () => create.mutate({
    title, ownerId: ownerId || null, hours: hours ?? 0, startOn, dueOn, objectiveId, budgetLineId: lineId || null,
    leverId: plan.lines.find(line => line.id === lineId)?.leverId ?? null,
  }, { onSuccess: () => setTitle('') })
  return (
    <form onSubmit={event => { event.preventDefault(); submit() }}>
      <Stack>
        <TextField label={t('actionTitle')} value={title} onChange={event => setTitle(event.target.value)} required error={errors['title']} />
        <FieldRow>
        <SelectField label={t('owner')} value={ownerId} onChange={event => setOwnerId(event.target.value)} options={[...plan.people.map(one => ({ value: one.id, label: one.name })), { value: '', label: t('nobody') }]} />
        <NumberField label={t('hours')} unit="h" value={hours} onChange={setHours} decimal={locale === 'fr' ? ',' : '.'} error={errors['hours']} />
        </FieldRow>
        <FieldRow>
        <DateField label={t('start')} value={startOn} onChange={event => setStartOn(event.target.value)} required error={errors['startOn']} />
        <DateField label={t('due')} value={dueOn} onChange={event => setDueOn(event.target.value)} required error={errors['dueOn']} />
        </FieldRow>
        <SelectField label={t('paidBy')} value={lineId} onChange={event => setLineId(event.target.value)} options={[...plan.lines.map(one => ({ value: one.id, label: one.label })), { value: '', label: t('noLineChosen') }]} />
        {create.error && !Object.keys(errors).length ? <p role="alert">{create.error.message}</p> : null}
        <Buttons><Button type="submit" tone={isFirst ? 'primary' : 'quiet'} busy={create.isPending}>{t('addAction')}</Button></Buttons>
      </Stack>
    </form>
  )
}

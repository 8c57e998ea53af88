/** One past action by hand: only its name is needed, what one does not know stays empty. */
import { useState } from 'react'
import { Button, Buttons } from '#app/design/Button.tsx'
import { DateField, SelectField, TextField } from '#app/design/Field.tsx'
import { FieldRow, Stack } from '#app/design/Grid.tsx'
import { NumberField } from '#app/design/NumberField.tsx'
import { useAct } from '#app/deck/asking.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { pastWords } from './past.words.ts'

const origins = ['proof', 'competitor', 'request', 'hearsay'] as const
const empty = { title: '', channel: '', startOn: '', endOn: '', origin: '', cost: null as number | null, hours: null as number | null, results: null as number | null, value: null as number | null }

export const PastForm = () => {
  const t = useWords(pastWords)
  const locale = useLocale()
  const [form, setForm] = useState(empty)
  const create = useAct('diagnose.createPastAction', { said: t('added', { title: form.title }), quiet: true })
  const set = (change: Partial<typeof empty>) => setForm(now => ({ ...now, ...change }))
  const errors = create.error?.fields ?? {}
  const cents = (euros: number | null) => (euros === null ? null : Math.round(euros * 100))
  const decimal = locale === 'fr' ? ',' : '.'
  const submit = () => create.mutate({
    title: form.title, channel: form.channel || null, startOn: form.startOn || null, endOn: form.endOn || null, costCents: cents(form.cost), hours: form.hours,
    results: form.results === null ? null : Math.round(form.results), valueCents: cents(form.value), origin: origins.find(one => one === form.origin) ?? null,
  }, { onSuccess: () => setForm(empty) })
  return (
    <form onSubmit={event => { event.preventDefault(); submit() }}>
      <Stack>
        <TextField label={t('action')} value={form.title} onChange={event => set({ title: event.target.value })} required maxLength={200} error={errors['title']} />
        <FieldRow>
          <TextField label={t('channel')} value={form.channel} onChange={event => set({ channel: event.target.value })} maxLength={200} />
          <DateField label={t('start')} value={form.startOn} onChange={event => set({ startOn: event.target.value })} />
          <DateField label={t('end')} value={form.endOn} onChange={event => set({ endOn: event.target.value })} error={errors['endOn']} />
        </FieldRow>
        <FieldRow>
          <NumberField label={t('paid')} unit="€" value={form.cost} onChange={cost => set({ cost })} decimal={decimal} error={errors['costCents']} />
          <NumberField label={t('hours')} unit="h" value={form.hours} onChange={hours => set({ hours })} decimal={decimal} error={errors['hours']} />
          <NumberField label={t('results')} value={form.results} onChange={results => set({ results })} decimal={decimal} error={errors['results']} />
          <NumberField label={t('sales')} unit="€" value={form.value} onChange={value => set({ value })} decimal={decimal} error={errors['valueCents']} />
        </FieldRow>
        <p><small>{t('leaveEmpty')}</small></p>
        <SelectField label={t('origin')} value={form.origin} onChange={event => set({ origin: event.target.value })} options={[{ value: '', label: t('from_none') }, ...origins.map(one => ({ value: one, label: t(`from_${one}`) }))]} />
        {create.error && !Object.keys(errors).length ? <p role="alert">{create.error.message}</p> : null}
        <Buttons><Button type="submit" tone="quiet" busy={create.isPending}>{t('add')}</Button></Buttons>
      </Stack>
    </form>
  )
}

/** « 12 demandes au téléphone cette semaine » : three fields, and the question to ask when the code counts some too. */
import { useState } from 'react'
import { addDays } from '@azimut/engines/calendar'
import { formatNumber } from '@azimut/engines/locale'
import { Button, Buttons } from '#app/design/Button.tsx'
import { Choice } from '#app/design/Choice.tsx'
import { TextField } from '#app/design/Field.tsx'
import { FieldRow, Stack } from '#app/design/Grid.tsx'
import { NumberField } from '#app/design/NumberField.tsx'
import type { OutputOf } from '#app/deck/api.ts'
import { useAct } from '#app/deck/asking.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { countWords } from './counts.words.ts'

export type Counting = OutputOf<'measure.readCounting'>

const spans = { day: 0, week: 6, month: 29 } as const
type Span = keyof typeof spans

export const NoteResults = ({ counting }: { counting: Counting }) => {
  const t = useWords(countWords)
  const locale = useLocale()
  const [count, setCount] = useState<number | null>(null)
  const [source, setSource] = useState('')
  const [span, setSpan] = useState<Span>('week')
  const results = (number: number) => (number < 2 ? counting.kpi.one : counting.kpi.many)[locale]
  const note = useAct('measure.noteResults', { said: made => t('noted', { count: formatNumber(made.count, locale), results: results(made.count), source: made.source }), quiet: true })
  const send = () => {
    if (count === null || !source.trim()) return
    note.mutate({ count, source: source.trim(), kpiId: counting.kpiId, ...(span === 'day' ? {} : { fromDay: addDays(counting.today, -spans[span]) }) }, { onSuccess() { setCount(null); setSource('') } })
  }
  const fields = note.error?.fields ?? {}
  return (
    <form onSubmit={event => { event.preventDefault(); send() }}>
      <Stack>
        <FieldRow>
          <NumberField label={t('howMany')} unit={counting.kpi.unit[locale]} value={count} onChange={setCount} required error={fields['count']} />
          <TextField label={t('from')} value={source} placeholder={t('fromHint')} list="measure-sources" maxLength={120} required onChange={event => setSource(event.target.value)} error={fields['source']} />
        </FieldRow>
        <datalist id="measure-sources">{counting.sources.map(one => <option key={one.source}>{one.source}</option>)}</datalist>
        <Choice label={t('over')} value={span} onChange={setSpan} options={(['day', 'week', 'month'] as const).map(value => ({ value, label: t(value) }))} />
        {note.error && !Object.keys(fields).length ? <p role="alert">{note.error.message}</p> : null}
        <Buttons><Button type="submit" tone="quiet" busy={note.isPending}>{t('note')}</Button></Buttons>
      </Stack>
    </form>
  )
}

/** The form of a model, by its kind; what is typed is kept until it is saved or left. */
import { useState } from 'react'
import { Button, Buttons } from '#app/design/Button.tsx'
import { SelectField, TextArea, TextField } from '#app/design/Field.tsx'
import { FieldRow, Stack } from '#app/design/Grid.tsx'
import { NumberField } from '#app/design/NumberField.tsx'
import { useToast } from '#app/design/UndoToast.tsx'
import type { Model } from '#app/kernel/accounts/models.ts'
import { useLocale, useWords } from '../locale.tsx'
import { words } from './models.words.ts'
import { readItems, writeItems } from './readItems.ts'
import { useModelDoor } from './useModels.page.ts'
import type { Written } from './useModels.page.ts'

export type LeverName = { id: string; name: string }
type Of<Kind extends Model['kind']> = Extract<Model, { kind: Kind }>
type Props<Kind extends Model['kind']> = { model: Of<Kind> | undefined; onDone: () => void }

/** Saves with the name and content the form holds; errors stand beside their fields. */
const useKeeping = (id: string | undefined, onDone: () => void) => {
  const t = useWords(words)
  const tell = useToast()
  const keep = useModelDoor<Written>('keepModel')
  const submit = (form: Written) => keep.mutate(id === undefined ? form : { ...form, id }, { onSuccess() { tell({ text: t('kept') }); onDone() } })
  return { submit, busy: keep.isPending, error: keep.error }
}

const Foot = ({ busy, error, onDone }: { busy: boolean; error: string | undefined; onDone: () => void }) => {
  const t = useWords(words)
  return (
    <>
      {error ? <p role="alert">{error}</p> : null}
      <Buttons><Button type="submit" busy={busy}>{t('save')}</Button><Button tone="link" onClick={onDone}>{t('leave')}</Button></Buttons>
    </>
  )
}

export const QuestionForm = ({ model, onDone }: Props<'question'>) => {
  const t = useWords(words)
  const { submit, busy, error } = useKeeping(model?.id, onDone)
  const [ask, setAsk] = useState(model?.content.ask ?? '')
  const [why, setWhy] = useState(model?.content.why ?? '')
  return (
    <form onSubmit={event => { event.preventDefault(); submit({ kind: 'question', name: ask, content: { ask, why: why || null } }) }}>
      <Stack>
        <TextField label={t('ask')} value={ask} onChange={event => setAsk(event.target.value)} required minLength={5} maxLength={200} error={error?.fields['content.ask']} />
        <TextField label={t('why')} note={t('optional')} value={why} onChange={event => setWhy(event.target.value)} maxLength={500} error={error?.fields['content.why']} />
        <Foot busy={busy} error={error?.message} onDone={onDone} />
      </Stack>
    </form>
  )
}

export const LeverForm = ({ model, levers, onDone }: Props<'lever'> & { levers: readonly LeverName[] }) => {
  const t = useWords(words)
  const locale = useLocale()
  const { submit, busy, error } = useKeeping(model?.id, onDone)
  const [leverId, setLeverId] = useState(model?.content.leverId ?? levers[0]?.id ?? '')
  const [price, setPrice] = useState<number | null>(model?.content.priceCents ? model.content.priceCents / 100 : null)
  const [visits, setVisits] = useState<number | null>(model?.content.visits ?? null)
  const [results, setResults] = useState<number | null>(model?.content.results ?? null)
  const [origin, setOrigin] = useState(model?.content.origin ?? '')
  const decimal = locale === 'fr' ? ',' : '.'
  const name = levers.find(one => one.id === leverId)?.name ?? leverId
  const content = { leverId, priceCents: price === null ? null : Math.round(price * 100), visits, results, origin }
  return (
    <form onSubmit={event => { event.preventDefault(); submit({ kind: 'lever', name, content }) }}>
      <Stack>
        <SelectField label={t('lever')} value={leverId} onChange={event => setLeverId(event.target.value)} options={levers.map(one => ({ value: one.id, label: one.name }))} />
        <NumberField label={t('price')} unit="€" note={t('optional')} decimal={decimal} value={price} onChange={setPrice} error={error?.fields['content.priceCents']} />
        <FieldRow>
          <NumberField label={t('visits')} note={t('optional')} decimal={decimal} value={visits} onChange={setVisits} error={error?.fields['content.visits']} />
          <NumberField label={t('results')} note={t('optional')} decimal={decimal} value={results} onChange={setResults} error={error?.fields['content.results']} />
        </FieldRow>
        <TextField label={t('origin')} help={t('originHelp')} value={origin} onChange={event => setOrigin(event.target.value)} required minLength={2} maxLength={300} error={error?.fields['content.origin']} />
        <Foot busy={busy} error={error?.message} onDone={onDone} />
      </Stack>
    </form>
  )
}

export const ChecklistForm = ({ model, onDone }: Props<'checklist'>) => {
  const t = useWords(words)
  const { submit, busy, error } = useKeeping(model?.id, onDone)
  const [name, setName] = useState(model?.name ?? '')
  const [items, setItems] = useState(model ? writeItems(model.content.items) : '')
  return (
    <form onSubmit={event => { event.preventDefault(); submit({ kind: 'checklist', name, content: { items: readItems(items) } }) }}>
      <Stack>
        <TextField label={t('name')} value={name} onChange={event => setName(event.target.value)} required minLength={2} maxLength={200} error={error?.fields['name']} />
        <TextArea label={t('items')} help={t('itemsHelp')} rows={6} value={items} onChange={event => setItems(event.target.value)} required error={error?.fields['content.items']} />
        <Foot busy={busy} error={error?.message} onDone={onDone} />
      </Stack>
    </form>
  )
}

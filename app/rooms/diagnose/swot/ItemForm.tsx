/** Where a point of the board is written: its sentence, and which part of the board it belongs to. */
import type { FormEvent } from 'react'
import { Button, Buttons } from '#app/design/Button.tsx'
import { SelectField, TextField } from '#app/design/Field.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { useWords } from '#app/deck/locale.tsx'
import { typedIn } from '#app/deck/typed.ts'
import { takeFocus } from '../views/opener.tsx'
import type { SwotKind } from './swot.ts'
import { swotWords } from './swot.words.ts'

/** Said again here: a page takes types alone from the server's files. */
export const kinds: readonly SwotKind[] = ['strength', 'weakness', 'opportunity', 'threat', 'constraint']

export type ItemFormProps = {
  kind: SwotKind
  sentence: string
  busy: boolean
  error: string | undefined
  /** The word on the button: « Retenir », « Enregistrer ». */
  done: string
  onDone: (form: { kind: SwotKind; sentence: string }) => void
  onCancel: () => void
}

export const ItemForm = ({ kind, sentence, busy, error, done, onDone, onCancel }: ItemFormProps) => {
  const t = useWords(swotWords)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = typedIn(event.currentTarget)
    onDone({ kind: typed['kind'] as SwotKind, sentence: typed['sentence'] ?? '' })
  }
  return (
    <form onSubmit={submit} onKeyDown={event => { if (event.key === 'Escape') onCancel() }}>
      <Stack tight>
        <TextField name="sentence" label={t('saying')} defaultValue={sentence} required minLength={3} maxLength={300} ref={takeFocus} error={error} />
        <SelectField name="kind" label={t('as')} defaultValue={kind} options={kinds.map(one => ({ value: one, label: t('one', { kind: one }) }))} />
        <Buttons><Button type="submit" busy={busy}>{done}</Button><Button tone="link" onClick={onCancel}>{t('cancel')}</Button></Buttons>
      </Stack>
    </form>
  )
}

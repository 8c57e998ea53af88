/** Where the identity sheet is written; the promise may start from a sentence of the site. */
import { useState } from 'react'
import type { FormEvent } from 'react'
import { Button, Buttons } from '#app/design/Button.tsx'
import { SelectField, TextArea, TextField } from '#app/design/Field.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { useAct } from '#app/deck/asking.ts'
import { useWords } from '#app/deck/locale.tsx'
import { typedIn } from '#app/deck/typed.ts'
import { takeFocus } from '../views/opener.tsx'
import type { Positioning } from './identity.ts'
import { identityWords } from './identity.words.ts'

const linesOf = (text: string | undefined) => (text ?? '').split('\n').map(line => line.trim()).filter(Boolean)

export const SheetForm = ({ positioning: { sheet, claims }, onDone }: { positioning: Positioning; onDone: () => void }) => {
  const t = useWords(identityWords)
  const keep = useAct('diagnose.keepIdentitySheet', { said: t('saved'), quiet: true })
  const [promise, setPromise] = useState(sheet?.promise ?? '')
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = typedIn(event.currentTarget)
    const change = {
      promise: promise.trim() || null, tone: typed['tone']?.trim() || null,
      values: linesOf(typed['values']), proofs: linesOf(typed['proofs']), wordsToAvoid: linesOf(typed['wordsToAvoid']), colours: linesOf(typed['colours']),
    }
    keep.mutate({ version: sheet?.version ?? null, change }, { onSuccess: onDone })
  }
  const lines = (name: 'values' | 'proofs' | 'wordsToAvoid' | 'colours', help?: string) => <TextArea name={name} rows={3} label={t(name)} note={t('perLine')} help={help} defaultValue={(sheet?.[name] ?? []).join('\n')} />
  return (
    <form onSubmit={submit} onKeyDown={event => { if (event.key === 'Escape') onDone() }}>
      <Stack>
        <TextField label={t('promise')} help={t('promiseHelp')} value={promise} onChange={event => setPromise(event.target.value)} maxLength={300} ref={takeFocus} />
        {claims.length ? <SelectField label={t('takeUp')} value="" onChange={event => setPromise(event.target.value.slice(0, 300))} options={[{ value: '', label: '–' }, ...claims.map(({ text }) => ({ value: text, label: text }))]} /> : null}
        <TextField name="tone" label={t('tone')} help={t('toneHelp')} defaultValue={sheet?.tone ?? ''} maxLength={200} />
        {lines('values')}
        {lines('proofs', t('proofsHelp'))}
        {lines('wordsToAvoid')}
        {lines('colours')}
        {keep.error ? <p role="alert">{Object.values(keep.error.fields)[0] ?? keep.error.message}</p> : null}
        <Buttons><Button type="submit" busy={keep.isPending}>{t('save')}</Button><Button tone="link" onClick={onDone}>{t('cancel')}</Button></Buttons>
      </Stack>
    </form>
  )
}

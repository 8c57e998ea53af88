/** « Initiatives isolées »: what runs without an objective, two questions each, and what it costs a year. */
import type { FormEvent } from 'react'
import { formatWholeMoney } from '@azimut/engines/locale'
import { Button, Buttons, IconButton } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Choice } from '#app/design/Choice.tsx'
import { SelectField, TextField } from '#app/design/Field.tsx'
import { FieldRow, Stack } from '#app/design/Grid.tsx'
import { Close } from '#app/design/icons.tsx'
import { Tag } from '#app/design/StateWord.tsx'
import { useAct } from '#app/deck/asking.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { useMayEdit } from '#app/deck/session.tsx'
import { typedIn } from '#app/deck/typed.ts'
import type { Coherence, IsolatedInitiative } from './coherence.ts'
import css from './coherence.module.css'
import { coherenceWords } from './coherence.words.ts'

const answers = ['yes', 'no', 'unknown'] as const

const Line = ({ one, coherence: { objectives, currency } }: { one: IsolatedInitiative; coherence: Coherence }) => {
  const t = useWords(coherenceWords)
  const locale = useLocale()
  const mayEdit = useMayEdit()
  const answer = useAct('diagnose.updateInitiative', { said: t('saved') })
  const link = useAct('diagnose.updateInitiative', { said: t('linkedSaid') })
  const remove = useAct('diagnose.removeInitiative', { said: t('removed') })
  const { id, version, name, centsPerYear } = one
  const awaited = [one.lasting, one.effective].filter(given => given === null).length
  const question = (key: 'lasting' | 'effective') => (
    <div className={css.question}>
      <span>{t(key)}</span>
      {mayEdit ? <Choice label={`${name}, ${t(key)}`} value={one[key]} onChange={value => answer.mutate({ id, version, change: { [key]: value } })} options={answers.map(value => ({ value, label: t('answer', { answer: value }) }))} />
        : <strong>{one[key] ? t('answer', { answer: one[key] }) : '–'}</strong>}
    </div>
  )
  return (
    <li className={css.line}>
      <div className={css.head}>
        <strong>{name}</strong>
        <span>{centsPerYear === null ? t('costUnknown') : t('perYear', { money: formatWholeMoney(centsPerYear, currency, locale) })}</span>
        {awaited ? <Tag tone="watch">{t(awaited === 2 ? 'toAnswer' : 'oneToAnswer')}</Tag> : null}
        {mayEdit ? <IconButton label={t('remove', { name })} onClick={() => remove.mutate({ id, version })}><Close /></IconButton> : null}
      </div>
      {question('lasting')}
      {question('effective')}
      {mayEdit && objectives.length ? (
        <SelectField label={t('serve')} value="" onChange={event => link.mutate({ id, version, change: { objectiveId: event.target.value } })} options={[{ value: '', label: t('choose') }, ...objectives.map(({ id: value, sentence }) => ({ value, label: sentence }))]} />
      ) : null}
    </li>
  )
}

export const Initiatives = ({ coherence }: { coherence: Coherence }) => {
  const t = useWords(coherenceWords)
  const locale = useLocale()
  const mayEdit = useMayEdit()
  const { isolated, isolatedCentsPerYear, withoutCost, currency } = coherence
  const aside = [
    isolated.length > withoutCost && t('perYear', { money: formatWholeMoney(isolatedCentsPerYear, currency, locale) }), withoutCost > 0 && t('withoutCost', { count: withoutCost }),
  ].filter(Boolean).join(', ')
  return (
    <Card title={t('isolatedTitle')} aside={aside || undefined}>
      <Stack>
        <p>{t('isolatedDetail')}</p>
        {isolated.length ? <ul className={css.lines}>{isolated.map(one => <Line key={one.id} one={one} coherence={coherence} />)}</ul> : null}
        {mayEdit ? <AddForm lit={!coherence.toLink.length} /> : null}
      </Stack>
    </Card>
  )
}

const AddForm = ({ lit }: { /** Nothing is left to link: this is the thing to do on the page. */ lit: boolean }) => {
  const t = useWords(coherenceWords)
  const add = useAct('diagnose.createInitiative', { said: t('added'), quiet: true })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const { name = '', euros = '' } = typedIn(form)
    const amount = euros.trim() ? Math.round(Number(euros.replaceAll(/\s/g, '').replace(',', '.')) * 100) : null
    add.mutate({ name, centsPerYear: amount }, { onSuccess: () => form.reset() })
  }
  return (
    <form onSubmit={submit}>
      <Stack tight>
        <FieldRow>
          <TextField name="name" label={t('addName')} required maxLength={200} error={add.error?.fields['name']} />
          <TextField name="euros" label={t('cost')} note={t('optional')} inputMode="decimal" pattern="[0-9\s]*([.,][0-9]{1,2})?" error={add.error?.fields['centsPerYear']} />
        </FieldRow>
        <Buttons><Button type="submit" tone={lit ? 'primary' : 'quiet'} busy={add.isPending}>{t('add')}</Button></Buttons>
      </Stack>
    </form>
  )
}

/** Screen 1: who begins, and for whom. The link alone changes nothing. */
import { useRef, useState } from 'react'
import { useLocation } from '@tanstack/react-router'
import { Button } from '#app/design/Button.tsx'
import { Choice } from '#app/design/Choice.tsx'
import { TextField } from '#app/design/Field.tsx'
import { FieldRow } from '#app/design/Grid.tsx'
import { screenAddress } from '../guide/screens.ts'
import type { FirstRun } from '../guide/screens.ts'
import { useWords } from '../locale.tsx'
import type { Company } from '../session.tsx'
import { Door, Trouble } from './Door.tsx'
import { entryWords } from './entry.words.ts'
import { exampleAddress } from './ExampleVisit.tsx'
import { troubleOf, useDoor } from './useDoor.ts'

const doors = ['owner', 'consultant', 'director'] as const satisfies readonly FirstRun['door'][]

/** Who works for clients begins with their list, a director with their entities, an owner with their site. */
const homeOf = (by: FirstRun['door'], [first]: readonly Company[]) => by === 'consultant' || !first ? '/companies' : screenAddress(first.id, by === 'director' ? 13 : 2)

const SetUp = () => {
  const t = useWords(entryWords)
  const token = useLocation().hash
  const [by, setBy] = useState<FirstRun['door']>('owner')
  const visits = useRef(false)
  const door = useDoor('setUp', companies => visits.current ? exampleAddress : homeOf(by, companies))
  const fields = door.error?.fields ?? {}
  const trouble = troubleOf(door.error, ['name', 'email', 'password'])
  if (!token) return <Door title={t('setUpTitle')} lead={t('setUpNoToken')} />
  return (
    <Door title={t('setUpTitle')} lead={t('setUpLead')} onSubmit={({ name, email, password }) => door.mutate({ token, door: by, name, email, password })}>
      <FieldRow>
        <TextField name="name" label={t('name')} autoComplete="given-name" required maxLength={100} error={fields['name']} />
        <TextField name="email" type="email" label={t('email')} autoComplete="email" required error={fields['email']} />
      </FieldRow>
      <TextField name="password" type="password" label={t('password')} autoComplete="new-password" required help={t('passwordHelp')} error={fields['password']} />
      <Choice look="lines" label={t('door')} value={by} onChange={setBy} options={doors.map(value => ({ value, label: t(value) }))} />
      {trouble ? <Trouble>{trouble}</Trouble> : null}
      <Button type="submit" wide busy={door.isPending} onClick={() => { visits.current = false }}>{t('setUpButton')}</Button>
      {/* The same form: an example is somebody's, so the account comes first. */}
      <Button type="submit" tone="link" wide busy={door.isPending} onClick={() => { visits.current = true }}>{t('visit')}</Button>
    </Door>
  )
}
export default SetUp

/** The first page of an installation: who begins, and for which company. The link alone changes nothing. */
import { useLocation } from '@tanstack/react-router'
import { Button } from '#app/design/Button.tsx'
import { TextField } from '#app/design/Field.tsx'
import { useWords } from '../locale.tsx'
import { Door, Trouble } from './Door.tsx'
import { entryWords } from './entry.words.ts'
import { troubleOf, useDoor } from './useDoor.ts'

const SetUp = () => {
  const t = useWords(entryWords)
  const token = useLocation().hash
  const door = useDoor('setUp', ([first]) => first ? `/w/${first.id}/diagnose` : '/')
  const fields = door.error?.fields ?? {}
  const trouble = troubleOf(door.error, ['name', 'email', 'password', 'company'])
  if (!token) return <Door title={t('setUpTitle')} lead={t('setUpNoToken')} />
  return (
    <Door title={t('setUpTitle')} lead={t('setUpLead')} onSubmit={typed => door.mutate({ token, ...typed })}>
      <TextField name="name" label={t('name')} autoComplete="given-name" required maxLength={100} error={fields['name']} />
      <TextField name="email" type="email" label={t('email')} autoComplete="email" required error={fields['email']} />
      <TextField name="password" type="password" label={t('password')} autoComplete="new-password" required help={t('passwordHelp')} error={fields['password']} />
      <TextField name="company" label={t('company')} autoComplete="organization" required maxLength={100} error={fields['company']} />
      {trouble ? <Trouble>{trouble}</Trouble> : null}
      <Button type="submit" wide busy={door.isPending}>{t('setUpButton')}</Button>
    </Door>
  )
}
export default SetUp

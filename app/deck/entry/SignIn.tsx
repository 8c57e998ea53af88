/** The door of those who have an account; one goes back to the page one came for. */
import { useState } from 'react'
import { useLocation } from '@tanstack/react-router'
import { Button } from '#app/design/Button.tsx'
import { TextField } from '#app/design/Field.tsx'
import { useWords } from '../locale.tsx'
import { useMe } from '../session.tsx'
import { Door, Trouble } from './Door.tsx'
import { entryWords } from './entry.words.ts'
import { GoTo } from './GoTo.tsx'
import { troubleOf, useDoor } from './useDoor.ts'

/** Only pages of ours: what follows the # may have been written by anybody. */
const wanted = (hash: string) => /^\/(?:w\/|invitation#)/.test(hash) ? hash : '/'

const SignIn = () => {
  const t = useWords(entryWords)
  const { hash } = useLocation()
  // Kept from the start: on the way out, the address changes before this page is gone.
  const [place] = useState(() => wanted(hash))
  const { person } = useMe()
  const door = useDoor('signIn', () => place)
  const fields = door.error?.fields ?? {}
  const trouble = troubleOf(door.error, ['email', 'password'])
  if (person && !door.isPending) return <GoTo address={place} />
  return (
    <Door title={t('signInTitle')} onSubmit={typed => door.mutate(typed)}>
      <TextField name="email" type="email" label={t('email')} autoComplete="username" required error={fields['email']} />
      <TextField name="password" type="password" label={t('password')} autoComplete="current-password" required error={fields['password']} />
      {trouble ? <Trouble>{trouble}</Trouble> : null}
      <Button type="submit" wide busy={door.isPending}>{t('signInButton')}</Button>
    </Door>
  )
}
export default SignIn

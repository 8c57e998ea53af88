/** An invitation: which company, to do what. Opening the link accepts nothing; the button does. */
import { useState } from 'react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { Button, ButtonLink } from '#app/design/Button.tsx'
import { TextField } from '#app/design/Field.tsx'
import { Skeleton } from '#app/design/Skeleton.tsx'
import type { ApiError } from '../api.ts'
import { knock } from '../api.ts'
import { useLocale, useWords } from '../locale.tsx'
import { useMe } from '../session.tsx'
import type { Company } from '../session.tsx'
import { Door, Trouble } from './Door.tsx'
import { entryWords } from './entry.words.ts'
import { troubleOf, useDoor } from './useDoor.ts'

type Invited = { company: string; email: string; role: string }

const Invitation = () => {
  const t = useWords(entryWords)
  const locale = useLocale()
  const token = useLocation().hash
  const invitation = useQuery<Invited, ApiError>({ queryKey: ['invitation', token, locale], queryFn: () => knock<Invited>('readInvitation', { token }, { locale }), retry: false })
  if (invitation.error) return <Door title={invitation.error.message} />
  if (!invitation.data) return <Skeleton label={t('loading')} />
  return <Acceptance invited={invitation.data} token={token} />
}
export default Invitation

const Acceptance = ({ invited, token }: { invited: Invited; token: string }) => {
  const t = useWords(entryWords)
  const { person, companies } = useMe()
  const door = useDoor('acceptInvitation', after => homeOf(after, companies))
  const fields = door.error?.fields ?? {}
  const trouble = troubleOf(door.error, ['name', 'password'])
  const { company, email } = invited
  if (person && person.email !== email && !door.isSuccess) return <Door title={t('invitationTitle', { company })} lead={t('invitationOther', { email: person.email })}><SignOut /></Door>
  return (
    <Door title={t('invitationTitle', { company })} lead={t('invitationRole', { role: invited.role })} onSubmit={typed => door.mutate({ token, ...typed })}>
      <p>{t('invitationFor', { email })}</p>
      {person ? null : (
        <>
          <TextField name="name" label={t('name')} autoComplete="given-name" required maxLength={100} error={fields['name']} />
          <TextField name="password" type="password" label={t('password')} autoComplete="new-password" required help={t('passwordHelp')} error={fields['password']} />
        </>
      )}
      {trouble ? <Trouble>{trouble}</Trouble> : null}
      <Button type="submit" wide busy={door.isPending}>{t('invitationButton')}</Button>
      {person ? null : <ButtonLink href={`/sign-in#/invitation#${token}`} tone="link">{t('invitationHasAccount')}</ButtonLink>}
    </Door>
  )
}

/** The invited land on their week in the company they just joined; it may have been theirs already. */
const homeOf = (after: readonly Company[], before: readonly Company[]) => {
  const joined = after.find(one => !before.some(other => other.id === one.id)) ?? (after.length === 1 ? after[0] : undefined)
  return joined ? `/w/${joined.id}/act` : '/companies'
}

const SignOut = () => {
  const t = useWords(entryWords)
  const locale = useLocale()
  const queries = useQueryClient()
  const [busy, setBusy] = useState(false)
  const leave = async () => {
    setBusy(true)
    await knock('signOut', {}, { locale }).finally(() => setBusy(false))
    await queries.refetchQueries({ queryKey: ['me'] })
  }
  return <p><Button tone="quiet" busy={busy} onClick={() => void leave()}>{t('signOut')}</Button></p>
}

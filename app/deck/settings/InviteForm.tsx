/** Invites somebody: by mail when mail is set up, else by a link shown once. */
import { useState } from 'react'
import { formatDate } from '@azimut/engines/locale'
import { Button, IconButton } from '#app/design/Button.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { SelectField, TextField } from '#app/design/Field.tsx'
import { Grid, Stack } from '#app/design/Grid.tsx'
import { Close } from '#app/design/icons.tsx'
import { useToast } from '#app/design/UndoToast.tsx'
import type { OutputOf } from '../api.ts'
import { useAct, useAsk } from '../asking.ts'
import { useLocale, useWords } from '../locale.tsx'
import { OnceShown } from './OnceShown.tsx'
import { words } from './settings.words.ts'

export const roles = ['owner', 'editor', 'contributor', 'viewer', 'guest'] as const
type Role = (typeof roles)[number]
const helps = { owner: 'ownerHelp', editor: 'editorHelp', contributor: 'contributorHelp', viewer: 'viewerHelp', guest: 'guestHelp' } as const satisfies Record<Role, string>

export const InviteForm = () => {
  const t = useWords(words)
  const tell = useToast()
  const [email, setEmail] = useState('')
  const [role, setRole] = useState<Role>('contributor')
  const invite = useAct('crew.invite', { quiet: true })
  const pending = useAsk('crew.listInvitations', {}).data ?? []
  const submit = () => invite.mutate({ email, role }, { onSuccess: ({ sent }) => { setEmail(''); if (sent) tell({ text: t('sent', { email }) }) } })
  return (
    <form onSubmit={event => { event.preventDefault(); submit() }}>
      <Stack>
        <h3>{t('invite')}</h3>
        <Grid>
          <TextField type="email" label={t('email')} value={email} onChange={event => setEmail(event.target.value)} required autoComplete="off" error={invite.error?.fields['email'] ?? invite.error?.message} />
          <SelectField label={t('as')} help={t(helps[role])} value={role} onChange={event => setRole(event.target.value as Role)} options={roles.map(value => ({ value, label: t(value) }))} />
        </Grid>
        <div><Button tone="quiet" type="submit" busy={invite.isPending}>{t('send')}</Button></div>
        {invite.data && !invite.data.sent ? <OnceShown lead={t('linkMade')} value={invite.data.link} /> : null}
        {pending.length ? <Pending invitations={pending} /> : null}
      </Stack>
    </form>
  )
}

const Pending = ({ invitations }: { invitations: OutputOf<'crew.listInvitations'> }) => {
  const t = useWords(words)
  const locale = useLocale()
  const withdraw = useAct('crew.withdrawInvitation', { said: t('withdrawn') })
  return (
    <Stack tight>
      <h3>{t('pending')}</h3>
      <Rows>
        {invitations.map(one => <Row key={one.id} title={one.email} detail={`${t(one.role)} · ${t('until', { day: formatDate(one.expiresAt.slice(0, 10), locale, 'brief') })}`} aside={<IconButton label={t('withdraw')} onClick={() => withdraw.mutate({ id: one.id })}><Close /></IconButton>} />)}
      </Rows>
    </Stack>
  )
}

/** Who belongs to the company and with which role; whoever is invited and has not come yet. */
import { useState } from 'react'
import { Button, Buttons, IconButton } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { Dialog } from '#app/design/Drawer.tsx'
import { SelectField } from '#app/design/Field.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { Close } from '#app/design/icons.tsx'
import type { OutputOf } from '../api.ts'
import { useAct } from '../asking.ts'
import { useWords } from '../locale.tsx'
import { useMe } from '../session.tsx'
import css from './settings.module.css'
import { InviteForm, roles } from './InviteForm.tsx'
import { words } from './settings.words.ts'

type Member = OutputOf<'crew.listMembers'>[number]

export const People = ({ members, mayChange }: { members: readonly Member[]; mayChange: boolean }) => {
  const t = useWords(words)
  return (
    <Card title={t('people')}>
      <Stack>
        <Rows>{members.map(one => <MemberRow key={one.id} member={one} mayChange={mayChange} />)}</Rows>
        {mayChange ? <InviteForm /> : null}
      </Stack>
    </Card>
  )
}

const MemberRow = ({ member, mayChange }: { member: Member; mayChange: boolean }) => {
  const t = useWords(words)
  const { person } = useMe()
  const [asks, setAsks] = useState(false)
  const change = useAct('crew.changeRole', { said: row => t('roleChanged', { name: row.name }) })
  const remove = useAct('crew.removeMember', { said: row => t('removed', { name: row.name }) })
  const { id, name, email, role } = member
  const control = mayChange ? (
    <span className={css.control}>
      <SelectField label={<span data-readers-only>{t('role', { name })}</span>} value={role} disabled={change.isPending} onChange={event => change.mutate({ id, role: event.target.value as Member['role'] })} options={roles.map(value => ({ value, label: t(value) }))} />
      <IconButton label={t('removeAsk', { name })} onClick={() => setAsks(true)}><Close /></IconButton>
    </span>
  ) : t(role)
  return (
    <>
      <Row title={person?.id === member.person ? `${name} (${t('you')})` : name} detail={email} aside={control} />
      <Dialog open={asks} onClose={() => setAsks(false)} title={t('removeAsk', { name })} closeLabel={t('close')} foot={(
        <Buttons>
          <Button tone="danger" busy={remove.isPending} onClick={() => remove.mutate({ id }, { onSettled: () => setAsks(false) })}>{t('remove')}</Button>
          <Button tone="link" onClick={() => setAsks(false)}>{t('keep')}</Button>
        </Buttons>
      )}><p>{t('removeText', { name })}</p></Dialog>
    </>
  )
}

/** What is known of one channel: who holds it, what it is for, which stake it serves. */
import type { FormEvent } from 'react'
import { Button, Buttons } from '#app/design/Button.tsx'
import { DateField, SelectField, TextField } from '#app/design/Field.tsx'
import { FieldRow, Stack } from '#app/design/Grid.tsx'
import { useAct } from '#app/deck/asking.ts'
import { useWords } from '#app/deck/locale.tsx'
import { typedIn } from '#app/deck/typed.ts'
import { takeFocus } from '../views/opener.tsx'
import type { ChannelLine, ChannelRegister } from './channels.ts'
import { channelsWords } from './channels.words.ts'

const openings = ['undecided', 'yes', 'no'] as const

/** An empty field is « we don't know yet ». */
const given = (text: string | undefined) => text?.trim() || null

export const ChannelForm = ({ channel, stakes, onDone }: { channel: ChannelLine; stakes: ChannelRegister['stakes']; onDone: () => void }) => {
  const t = useWords(channelsWords)
  const update = useAct('diagnose.updateChannel', { said: t('saved'), quiet: true })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = typedIn(event.currentTarget)
    const change = {
      open: typed['open'] as ChannelLine['open'], ownerUnit: given(typed['ownerUnit']), loginHolder: given(typed['loginHolder']), lastActivityOn: given(typed['lastActivityOn']),
      purpose: given(typed['purpose']), stakeId: given(typed['stakeId']),
    }
    update.mutate({ id: channel.id, version: channel.version, change }, { onSuccess: onDone })
  }
  return (
    <form onSubmit={submit} onKeyDown={event => { if (event.key === 'Escape') onDone() }}>
      <Stack>
        <FieldRow>
          <SelectField name="open" label={t('open')} defaultValue={channel.open} ref={takeFocus} options={openings.map(open => ({ value: open, label: t('opening', { open }) }))} />
          <TextField name="ownerUnit" label={t('ownerUnit')} defaultValue={channel.ownerUnit ?? ''} maxLength={100} help={t('ownerHelp')} />
          <TextField name="loginHolder" label={t('loginHolder')} defaultValue={channel.loginHolder ?? ''} maxLength={100} />
          <DateField name="lastActivityOn" label={t('lastActivityOn')} defaultValue={channel.lastActivityOn ?? ''} />
        </FieldRow>
        <TextField name="purpose" label={t('purpose')} defaultValue={channel.purpose ?? ''} maxLength={300} />
        <SelectField name="stakeId" label={t('stake')} defaultValue={channel.stakeId ?? ''} options={[{ value: '', label: t('noStake') }, ...stakes.map(({ id, sentence }) => ({ value: id, label: sentence }))]} />
        {update.error ? <p role="alert">{update.error.message}</p> : null}
        <Buttons><Button type="submit" busy={update.isPending}>{t('save')}</Button><Button tone="link" onClick={onDone}>{t('cancel')}</Button></Buttons>
      </Stack>
    </form>
  )
}

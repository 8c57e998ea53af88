/** « Que faire de ce canal ? »: the decision, its reason, when to look again, and what follows, even when that is nothing. */
import { useState } from 'react'
import type { FormEvent } from 'react'
import { Button, Buttons } from '#app/design/Button.tsx'
import { Choice } from '#app/design/Choice.tsx'
import { DateField, TextField } from '#app/design/Field.tsx'
import { FieldRow, Stack } from '#app/design/Grid.tsx'
import { useAct } from '#app/deck/asking.ts'
import { useWords } from '#app/deck/locale.tsx'
import { typedIn } from '#app/deck/typed.ts'
import { takeFocus } from '../views/opener.tsx'
import type { ChannelLine } from './channels.ts'
import { channelsWords } from './channels.words.ts'

const decisions = ['keep', 'reposition', 'merge', 'close'] as const

export const DecisionForm = ({ channel, today, onDone }: { channel: ChannelLine; today: string; onDone: () => void }) => {
  const t = useWords(channelsWords)
  const decide = useAct('diagnose.decideChannel', { said: t('noted'), mayUndo: row => row.yields !== 'action', quiet: true })
  const [decision, setDecision] = useState<(typeof decisions)[number]>(channel.decision ?? 'keep')
  const [follows, setFollows] = useState<'nothing' | 'action'>('nothing')
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { reason = '', reviewOn = '', title = '', hours = '' } = typedIn(event.currentTarget)
    const action = follows === 'action' ? { title, hours: Number(hours.replace(',', '.')) } : null
    decide.mutate({ id: channel.id, version: channel.version, decision, reason, reviewOn: reviewOn || null, action }, { onSuccess: onDone })
  }
  const fields = decide.error?.fields ?? {}
  const isBeside = ['reason', 'reviewOn', 'action.title', 'action.hours'].some(name => fields[name])
  return (
    <form onSubmit={submit} onKeyDown={event => { if (event.key === 'Escape') onDone() }}>
      <Stack>
        <p><strong>{t('decideTitle', { name: channel.name })}</strong></p>
        <Choice label={t('what')} value={decision} onChange={setDecision} options={decisions.map(value => ({ value, label: t('decision', { decision: value }) }))} />
        <TextField name="reason" ref={takeFocus} label={t('reason')} defaultValue={channel.reason ?? ''} required minLength={3} maxLength={500} error={fields['reason']} />
        <DateField name="reviewOn" label={t('review')} note={t('optional')} min={today} defaultValue={channel.reviewOn && channel.reviewOn > today ? channel.reviewOn : ''} error={fields['reviewOn']} />
        <div>
          <p>{t('follows')}</p>
          <Choice label={t('follows')} value={follows} onChange={setFollows} options={[{ value: 'nothing', label: t('nothing') }, { value: 'action', label: t('anAction') }]} />
        </div>
        {follows === 'action' ? (
          <FieldRow>
            <TextField key={decision} name="title" label={t('actionTitle')} defaultValue={t('suggest', { decision, name: channel.name })} required maxLength={200} error={fields['action.title']} />
            <TextField name="hours" label={t('actionHours')} inputMode="decimal" defaultValue="1" required pattern="[0-9]+([.,][0-9]+)?" error={fields['action.hours']} />
          </FieldRow>
        ) : null}
        {decide.error && !isBeside ? <p role="alert">{decide.error.message}</p> : null}
        <Buttons><Button type="submit" busy={decide.isPending}>{t('note')}</Button><Button tone="link" onClick={onDone}>{t('cancel')}</Button></Buttons>
      </Stack>
    </form>
  )
}

/** « Reporter »: another day for an action, what waiting costs, and why; a week later is proposed. */
import { useState } from 'react'
import { addDays } from '@azimut/engines/calendar'
import { formatDate, formatNumber } from '@azimut/engines/locale'
import { Button, Buttons } from '#app/design/Button.tsx'
import { Dialog } from '#app/design/Drawer.tsx'
import { DateField, TextField } from '#app/design/Field.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { AskedRule } from '#app/deck/AskedRule.tsx'
import { useAct, useAsk } from '#app/deck/asking.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { words } from '../act.words.ts'

export const PostponeDialog = ({ action, today, onClose }: { action: { id: string; title: string; dueOn: string; version: number }; today: string; onClose: () => void }) => {
  const t = useWords(words)
  const locale = useLocale()
  const [toDay, setToDay] = useState(addDays(action.dueOn > today ? action.dueOn : today, 7))
  const [reason, setReason] = useState('')
  const cost = useAsk('act.foreseePostponement', { id: action.id, toDay }, { enabled: toDay > action.dueOn }).data
  const postpone = useAct('act.postponeAction', { quiet: true, said: t('moved', { title: action.title, day: toDay ? formatDate(toDay, locale, 'weekday') : '' }) })
  const submit = (passOver?: string[]) => postpone.mutate({ id: action.id, version: action.version, toDay, ...(reason ? { reason } : {}), ...(passOver ? { passOver } : {}) }, { onSuccess: onClose })
  const lost = cost?.lostResults
  return (
    <Dialog open onClose={onClose} title={t('postponeTitle', { title: action.title })} closeLabel={t('close')}>
      <form onSubmit={event => { event.preventDefault(); submit() }}>
        <Stack>
          <DateField label={t('newDay')} value={toDay} min={addDays(action.dueOn, 1)} onChange={event => setToDay(event.target.value)} required error={postpone.error?.fields['toDay']} />
          {cost ? <p>{lost === null || lost === undefined ? t('delayUnknown') : t('delayCost', { count: formatNumber(lost, locale, lost < 3 ? 1 : 0) })}</p> : null}
          <TextField label={t('reason')} note={t('optional')} value={reason} onChange={event => setReason(event.target.value)} maxLength={500} />
          <AskedRule error={postpone.error} onPassOver={submit} />
          <Buttons><Button type="submit" busy={postpone.isPending}>{t('postpone')}</Button></Buttons>
        </Stack>
      </form>
    </Dialog>
  )
}

/** « Reporter »: another day for an action; a week later is proposed. */
import { useState } from 'react'
import { addDays } from '@azimut/engines/calendar'
import { formatDate } from '@azimut/engines/locale'
import { Button, Buttons } from '#app/design/Button.tsx'
import { Dialog } from '#app/design/Drawer.tsx'
import { DateField } from '#app/design/Field.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { useAct } from '#app/deck/asking.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { words } from '../act.words.ts'
import type { WeekAction } from './week.page.ts'

export const PostponeDialog = ({ action, today, onClose }: { action: WeekAction; today: string; onClose: () => void }) => {
  const t = useWords(words)
  const locale = useLocale()
  const [toDay, setToDay] = useState(addDays(action.dueOn > today ? action.dueOn : today, 7))
  const postpone = useAct('act.postponeAction', { quiet: true, said: t('moved', { title: action.title, day: toDay ? formatDate(toDay, locale, 'weekday') : '' }) })
  return (
    <Dialog open onClose={onClose} title={t('postponeTitle', { title: action.title })} closeLabel={t('close')}>
      <form onSubmit={event => { event.preventDefault(); postpone.mutate({ id: action.id, version: action.version, toDay }, { onSuccess: onClose }) }}>
        <Stack>
          <DateField label={t('newDay')} value={toDay} min={addDays(action.dueOn, 1)} onChange={event => setToDay(event.target.value)} required error={postpone.error?.fields['toDay'] ?? postpone.error?.message} />
          <Buttons><Button type="submit" busy={postpone.isPending}>{t('postpone')}</Button></Buttons>
        </Stack>
      </form>
    </Dialog>
  )
}

/** « C'est fait »: how long it took, or « Je ne sais pas »; one press takes it back. */
import { useState } from 'react'
import { Button, Buttons } from '#app/design/Button.tsx'
import { DontKnowField } from '#app/design/DontKnowField.tsx'
import { Dialog } from '#app/design/Drawer.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { useToast } from '#app/design/UndoToast.tsx'
import { useAct } from '#app/deck/asking.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { words } from '../act.words.ts'
import type { WeekAction } from './week.page.ts'

export const DoneDialog = ({ action, onClose, onNoted }: { action: WeekAction; onClose: () => void; onNoted: () => void }) => {
  const t = useWords(words)
  const locale = useLocale()
  const tell = useToast()
  const [hours, setHours] = useState<number | null>(action.hours || null)
  const [known, setKnown] = useState(true)
  const complete = useAct('act.completeAction', { quiet: true })
  const reopen = useAct('act.reopenAction')
  const submit = () => complete.mutate({ id: action.id, version: action.version, hours: known ? hours : null }, {
    onSuccess: ({ action: { id, version }, timeEntryId }) => {
      onNoted()
      tell({ text: t('doneSaid', { title: action.title }), action: { label: t('undo'), run: () => reopen.mutate({ id, version, timeEntryId }) } })
    },
  })
  return (
    <Dialog open onClose={onClose} title={t('doneTitle')} closeLabel={t('close')}>
      <form onSubmit={event => { event.preventDefault(); submit() }}>
        <Stack>
          <p>{t('doneLead', { title: action.title })}</p>
          <DontKnowField label={t('hours')} unit="h" value={hours} onChange={setHours} known={known} onKnown={setKnown} decimal={locale === 'fr' ? ',' : '.'} reference={{ value: t('unknownHours'), source: t('unknownSource') }} words={{ dontKnow: t('dontKnow'), iKnow: t('iKnow') }} error={complete.error?.fields['hours'] ?? complete.error?.message} />
          <Buttons><Button type="submit" busy={complete.isPending}>{t('confirm')}</Button></Buttons>
        </Stack>
      </form>
    </Dialog>
  )
}

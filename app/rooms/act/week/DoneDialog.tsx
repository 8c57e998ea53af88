/** « C'est fait »: what was agreed is confirmed, and how long it took; « Je ne sais pas » is an answer, and the cost then stays unknown. */
import { useState } from 'react'
import { Button, Buttons } from '#app/design/Button.tsx'
import { CheckRow } from '#app/design/CheckRow.tsx'
import { DontKnowField } from '#app/design/DontKnowField.tsx'
import { Dialog } from '#app/design/Drawer.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { useToast } from '#app/design/UndoToast.tsx'
import { AskedRule } from '#app/deck/AskedRule.tsx'
import { useAct, useAsk } from '#app/deck/asking.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { words } from '../act.words.ts'

export const DoneDialog = ({ action, onClose, onNoted }: { action: { id: string; title: string; hours: number; version: number }; onClose: () => void; onNoted: () => void }) => {
  const t = useWords(words)
  const locale = useLocale()
  const tell = useToast()
  const [hours, setHours] = useState<number | null>(action.hours || null)
  const [known, setKnown] = useState(true)
  const [isMet, setIsMet] = useState(false)
  const doneWhen = useAsk('plan.getAction', { id: action.id }).data?.doneWhen
  const complete = useAct('act.completeAction', { quiet: true })
  const reopen = useAct('act.reopenAction')
  const submit = (passOver?: string[]) => complete.mutate({ id: action.id, version: action.version, hours: known ? hours : null, isMet, ...(passOver ? { passOver } : {}) }, {
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
          {doneWhen ? <CheckRow title={t('doneWhen')} detail={doneWhen} checked={isMet} onChange={setIsMet} /> : null}
          <DontKnowField label={t('hours')} unit="h" value={hours} onChange={setHours} known={known} onKnown={setKnown} decimal={locale === 'fr' ? ',' : '.'} reference={{ value: t('unknownHours'), source: t('unknownSource') }} words={{ dontKnow: t('dontKnow'), iKnow: t('iKnow') }} error={complete.error?.fields['hours']} />
          <AskedRule error={complete.error} onPassOver={submit} />
          <Buttons><Button type="submit" busy={complete.isPending}>{t('confirm')}</Button></Buttons>
        </Stack>
      </form>
    </Dialog>
  )
}

/** Ending an objective asks one thing: why. */
import { useState } from 'react'
import { Button, Buttons } from '#app/design/Button.tsx'
import { Dialog } from '#app/design/Drawer.tsx'
import { TextArea } from '#app/design/Field.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { useAct } from '#app/deck/asking.ts'
import type { OutputOf } from '#app/deck/api.ts'
import { useWords } from '#app/deck/locale.tsx'
import { objectivesWords } from './objectives.words.ts'

export const EndDialog = ({ objective, onClose }: { objective: OutputOf<'aim.readAim'>['objectives'][number] | undefined; onClose: () => void }) => {
  const t = useWords(objectivesWords)
  const [reason, setReason] = useState('')
  const end = useAct('aim.endObjective', { said: t('stopped'), quiet: true })
  const submit = () => {
    if (objective) end.mutate({ id: objective.id, version: objective.version, reason }, { onSuccess: () => { setReason(''); onClose() } })
  }
  return (
    <Dialog open={objective !== undefined} onClose={onClose} title={t('stopTitle')} closeLabel={t('close')}>
      <form onSubmit={event => { event.preventDefault(); submit() }}>
        <Stack>
          <p>{objective?.sentence}</p>
          <TextArea label={t('stopWhy')} help={t('stopHelp')} value={reason} onChange={event => setReason(event.target.value)} required minLength={3} error={end.error?.message} />
          <Buttons><Button type="submit" busy={end.isPending}>{t('stop')}</Button></Buttons>
        </Stack>
      </form>
    </Dialog>
  )
}

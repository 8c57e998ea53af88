/** « Confier »: the card of an action, to copy, to send by mail or to put in an agenda. */
import { useState } from 'react'
import { Button, ButtonLink, Buttons } from '#app/design/Button.tsx'
import { CopyField } from '#app/design/CopyField.tsx'
import { TextField } from '#app/design/Field.tsx'
import { Fold } from '#app/design/Fold.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { useToast } from '#app/design/UndoToast.tsx'
import { downloadAddress } from '#app/deck/api.ts'
import { useAct, useAsk } from '#app/deck/asking.ts'
import { useWords } from '#app/deck/locale.tsx'
import { useCompany } from '#app/deck/session.tsx'
import type { Sheet } from './sheet.page.ts'
import { sheetWords } from './sheet.words.ts'

export const Delegation = ({ sheet: { action, mailReady } }: { sheet: Sheet }) => {
  const t = useWords(sheetWords)
  const company = useCompany()
  const card = useAsk('act.readDelegation', { id: action.id }).data
  const mayWrite = ['owner', 'editor', 'contributor'].includes(company.role)
  const brief = useAsk('share.readActionBrief', { actionId: action.id }).data
  if (!card) return null
  return (
    <Fold title={t('delegate')}>
      <Stack>
        <p>{t('delegateLead')}</p>
        <CopyField label={t('card')} value={`${card.subject}\n\n${card.text}`} rows={9} words={{ copy: t('copy'), copied: t('copied'), selected: t('selected') }} />
        {brief ? <CopyField label={t('brief')} value={brief.markdown} rows={6} words={{ copy: t('copy'), copied: t('copied'), selected: t('selected') }} /> : null}
        {mailReady && mayWrite ? <SendForm id={action.id} /> : null}
        <Buttons><ButtonLink tone="link" href={downloadAddress(company.id, 'act.downloadDelegation', { id: action.id })} download>{t('ics')}</ButtonLink></Buttons>
      </Stack>
    </Fold>
  )
}

const SendForm = ({ id }: { id: string }) => {
  const t = useWords(sheetWords)
  const tell = useToast()
  const [to, setTo] = useState('')
  const send = useAct('act.sendDelegation', { quiet: true })
  return (
    <form onSubmit={event => { event.preventDefault(); send.mutate({ id, to }, { onSuccess: sent => tell({ text: t('sent', sent) }) }) }}>
      <Stack tight>
        <TextField label={t('mail')} type="email" value={to} onChange={event => setTo(event.target.value)} required error={send.error?.fields['to'] ?? send.error?.message} />
        <Buttons><Button type="submit" tone="quiet" busy={send.isPending}>{t('send')}</Button></Buttons>
      </Stack>
    </form>
  )
}

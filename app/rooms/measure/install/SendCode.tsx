/** « Envoyer à la personne qui gère mon site » : a letter that leaves from here, or from one's own mail program. */
import { useState } from 'react'
import { Button, Buttons } from '#app/design/Button.tsx'
import { CopyField } from '#app/design/CopyField.tsx'
import { TextField } from '#app/design/Field.tsx'
import { Fold } from '#app/design/Fold.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { useAct, useAsk } from '#app/deck/asking.ts'
import { useWords } from '#app/deck/locale.tsx'
import { installWords } from './install.words.ts'

export const SendCode = ({ cmsId }: { cmsId: string }) => {
  const t = useWords(installWords)
  const [to, setTo] = useState('')
  const { data: letter } = useAsk('measure.readCodeLetter', { cmsId })
  const send = useAct('measure.sendCode', { said: ({ to: sentTo }) => t('sent', { to: sentTo }), quiet: true })
  if (!letter) return null
  const write = () => { location.href = `mailto:${encodeURIComponent(to)}?subject=${encodeURIComponent(letter.subject)}&body=${encodeURIComponent(letter.text)}` }
  return (
    <Fold title={t('send')}>
      <form onSubmit={event => { event.preventDefault(); if (letter.sends) send.mutate({ cmsId, to }); else write() }}>
        <Stack>
          <TextField type="email" label={t('sendTo')} value={to} required maxLength={200} onChange={event => setTo(event.target.value)} error={send.error?.fields['to'] ?? send.error?.message} help={letter.sends ? undefined : t('noServer')} />
          <Buttons><Button type="submit" tone="quiet" busy={send.isPending}>{t(letter.sends ? 'sendNow' : 'openMail')}</Button></Buttons>
          <CopyField label={t('letter')} rows={6} value={letter.text} words={{ copy: t('copy'), copied: t('copied'), selected: t('selected') }} />
        </Stack>
      </form>
    </Fold>
  )
}

/** To whom to send a document: the addresses, a word, and a last look before it leaves. */
import { useState } from 'react'
import { Button, ButtonLink, Buttons } from '#app/design/Button.tsx'
import { Dialog } from '#app/design/Drawer.tsx'
import { TextArea, TextField } from '#app/design/Field.tsx'
import { Stack } from '#app/design/Grid.tsx'
import type { OutputOf } from '#app/deck/api.ts'
import { useAct } from '#app/deck/asking.ts'
import { deckWords } from '#app/deck/deck.words.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { useCompany } from '#app/deck/session.tsx'
import { words } from './dialog.words.ts'

type Shown = OutputOf<'share.readShare'>['documents'][number]

export const SendDialog = ({ document: { id, name }, canMail, onClose }: { document: Shown; canMail: boolean; onClose: () => void }) => {
  const t = useWords(words)
  const deck = useWords(deckWords)
  const locale = useLocale()
  const company = useCompany()
  const [to, setTo] = useState('')
  const [message, setMessage] = useState('')
  const [isSure, setIsSure] = useState(false)
  const send = useAct('share.sendEdition', { said: sent => t('sent', { count: sent.recipients.length }), quiet: true })
  const recipients = to.split(/[\s,;]+/).filter(Boolean)
  const mail = `mailto:${recipients.map(encodeURIComponent).join(',')}?${new URLSearchParams({ subject: `${company.name} · ${name[locale]}`, body: message }).toString().replaceAll('+', '%20')}`
  const change = (set: (value: string) => void) => (event: { target: { value: string } }) => { set(event.target.value); setIsSure(false) }
  const refused = Object.values(send.error?.fields ?? {})[0] ?? send.error?.message
  return (
    <Dialog open onClose={onClose} title={t('title', { title: name[locale] })} closeLabel={deck('close')}>
      <form onSubmit={event => { event.preventDefault(); if (isSure) send.mutate({ exportId: id, recipients, message }, { onSuccess: onClose }); else setIsSure(true) }}>
        <Stack>
          <TextField label={t('to')} help={t('toHelp')} value={to} onChange={change(setTo)} required autoComplete="email" error={refused} />
          <TextArea label={t('message')} value={message} onChange={change(setMessage)} maxLength={4000} rows={5} />
          {canMail ? (
            <>
              {isSure ? <p role="status">{t('sure', { count: recipients.length, to: recipients.join(', ') })}</p> : null}
              <Buttons><Button type="submit" busy={send.isPending}>{isSure ? t('sendNow', { count: recipients.length }) : t('check')}</Button></Buttons>
            </>
          ) : <><p>{t('noMail')}</p><Buttons><ButtonLink href={mail}>{t('ownMail')}</ButtonLink></Buttons></>}
        </Stack>
      </form>
    </Dialog>
  )
}

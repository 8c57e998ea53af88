/** The promotion codes of one action, and the form of one more. */
import { useState } from 'react'
import { Button, Buttons } from '#app/design/Button.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { TextField } from '#app/design/Field.tsx'
import { Fold } from '#app/design/Fold.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { useAct, useAsk } from '#app/deck/asking.ts'
import { useWords } from '#app/deck/locale.tsx'
import { useMayEdit } from '#app/deck/session.tsx'
import { creditsWords } from './credits.words.ts'

export const PromoCodes = ({ actionId, mayWrite }: { actionId: string; mayWrite: boolean }) => {
  const t = useWords(creditsWords)
  const mayEdit = useMayEdit()
  const asked = useAsk('act.listPromoCodes', {}, { enabled: mayWrite })
  const remove = useAct('act.removePromoCode', { said: t('removed') })
  const codes = (asked.data ?? []).filter(one => one.actionId === actionId)
  if (!mayWrite) return null
  return (
    <>
      {codes.length ? (
        <Rows>{codes.map(one => (
          <Row key={one.id} title={one.code} aside={mayEdit ? <Button tone="link" onClick={() => remove.mutate({ id: one.id, version: one.version })} aria-label={t('remove', { code: one.code })}>×</Button> : undefined} />
        ))}</Rows>
      ) : null}
      <Fold title={t('newCode')}><CodeForm key={actionId} actionId={actionId} /></Fold>
    </>
  )
}

const CodeForm = ({ actionId }: { actionId: string }) => {
  const t = useWords(creditsWords)
  const [code, setCode] = useState('')
  const create = useAct('act.createPromoCode', { said: ({ code: made }) => t('codeMade', { code: made }), quiet: true })
  const error = create.error?.fields['code'] ?? create.error?.message
  return (
    <form onSubmit={event => { event.preventDefault(); create.mutate({ actionId, code }, { onSuccess: () => setCode('') }) }}>
      <Stack>
        <TextField label={t('code')} value={code} onChange={event => setCode(event.target.value.toUpperCase())} placeholder={t('codeExample')} help={t('codeLead')} required minLength={2} maxLength={60} error={error} />
        <Buttons><Button type="submit" tone="quiet" busy={create.isPending}>{t('createCode')}</Button></Buttons>
      </Stack>
    </form>
  )
}

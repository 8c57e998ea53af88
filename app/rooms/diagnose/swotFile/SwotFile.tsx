/** The SWOT as a file: taken away as CSV, brought back from a file or a paste, tried first, undone whole. */
import { useState } from 'react'
import { Button, Buttons, ButtonLink } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { Fold } from '#app/design/Fold.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { useToast } from '#app/design/UndoToast.tsx'
import { downloadAddress } from '#app/deck/api.ts'
import type { OutputOf } from '#app/deck/api.ts'
import { useAct } from '#app/deck/asking.ts'
import { BringTable } from '#app/deck/BringTable.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import type { SentFile } from '#app/deck/sentFile.ts'
import { useCompany, useMayEdit } from '#app/deck/session.tsx'
import { swotFileWords } from './swotFile.words.ts'

export const SwotFile = () => {
  const t = useWords(swotFileWords)
  const company = useCompany()
  const mayEdit = useMayEdit()
  const [tried, setTried] = useState<{ file: SentFile; answer: OutputOf<'diagnose.trySwotFile'> } | null>(null)
  const attempt = useAct('diagnose.trySwotFile', { quiet: true })
  return (
    <Fold title={t('fold')}>
      <Card>
        <Stack>
          <Buttons><ButtonLink tone="quiet" href={downloadAddress(company.id, 'diagnose.downloadSwot', {})} download>{t('download')}</ButtonLink></Buttons>
          {!mayEdit ? null : tried
            ? <Preview file={tried.file} tried={tried.answer} onDone={() => setTried(null)} />
            : <><p>{t('lead')}</p><BringTable busy={attempt.isPending} error={attempt.error?.fields['contentBase64'] ?? attempt.error?.message} onSent={file => attempt.mutate(file, { onSuccess: answer => setTried({ file, answer }) })} /></>}
        </Stack>
      </Card>
    </Fold>
  )
}

const Preview = ({ file, tried, onDone }: { file: SentFile; tried: OutputOf<'diagnose.trySwotFile'>; onDone: () => void }) => {
  const t = useWords(swotFileWords)
  const locale = useLocale()
  const tell = useToast()
  const undo = useAct('diagnose.undoSwotImport', { said: t('undone') })
  const bring = useAct('diagnose.importSwot', { quiet: true })
  const { refused } = tried
  const fresh = tried.items.filter(({ isKnown }) => !isKnown)
  const send = () => bring.mutate({ ...file, ...(refused.length ? { skipRefused: true } : {}) }, {
    onSuccess({ items }) {
      tell({ text: t('imported', { count: items.length }), action: { label: t('undo'), run: () => undo.mutate({ items: items.map(({ id, version }) => ({ id, version })) }) } })
      onDone()
    },
  })
  return (
    <Stack>
      <p role="status"><strong>{t('understood', { count: fresh.length, known: tried.items.length - fresh.length, refused: refused.length })}</strong></p>
      {refused.length ? <Rows>{refused.slice(0, 6).map(one => <Row key={one.line} title={one.reason[locale]} />)}{refused.length > 6 ? <Row title={t('moreRefused', { count: refused.length - 6 })} /> : null}</Rows> : null}
      {fresh.length ? <Rows>{fresh.slice(0, 8).map(one => <Row key={`${one.line} ${one.kind} ${one.sentence}`} title={one.sentence} aside={t(one.kind)} />)}</Rows> : null}
      {bring.error ? <p role="alert">{bring.error.message}</p> : null}
      <Buttons>
        {fresh.length ? <Button busy={bring.isPending} onClick={send}>{t('import', { count: fresh.length })}</Button> : null}
        <Button tone="link" onClick={onDone}>{t('cancel')}</Button>
      </Buttons>
    </Stack>
  )
}

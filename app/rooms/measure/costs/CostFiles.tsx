/** A file of expenses: dropped, tried, imported, and taken back whole. */
import { useState } from 'react'
import { formatMoney } from '@azimut/engines/locale'
import { Button } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { FileDrop } from '#app/design/FileDrop.tsx'
import { Fold } from '#app/design/Fold.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { useAct } from '#app/deck/asking.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { sendFile } from '#app/deck/sentFile.ts'
import type { SentFile } from '#app/deck/sentFile.ts'
import { useMayEdit } from '#app/deck/session.tsx'
import { words } from '../measure.words.ts'
import type { Dashboard } from '../dashboard/dashboard.page.ts'
import { CostPreview } from './CostPreview.tsx'

/** The newest files; the others are one press away. */
const filesShown = 3

export const CostFiles = ({ imports }: { imports: Dashboard['imports'] }) => {
  const t = useWords(words)
  const locale = useLocale()
  const mayEdit = useMayEdit()
  const [file, setFile] = useState<SentFile | null>(null)
  const attempt = useAct('measure.tryCostFile')
  const undo = useAct('measure.undoImport', { said: t('undone') })
  const choose = async (chosen: File) => {
    const sent = await sendFile(chosen)
    setFile(sent)
    attempt.mutate(sent)
  }
  const done = () => { setFile(null); attempt.reset() }
  if (!mayEdit && !imports.length) return null
  const list = (files: Dashboard['imports']) => (
    <Rows>
      {files.map(one => (
        <Row key={one.id} title={one.fileName} detail={<>{t('importLine', { rows: one.rows, refused: one.refused })} {mayEdit ? <Button tone="link" onClick={() => undo.mutate({ id: one.id, version: one.version })}>{t('undoImport')}</Button> : null}</>} aside={formatMoney(one.totalCents, one.currency, locale)} />
      ))}
    </Rows>
  )
  return (
    <Card title={t('costsTitle')}>
      <Stack>
        {mayEdit && file && attempt.data ? <CostPreview file={file} preview={attempt.data} onDone={done} /> : null}
        {mayEdit && !attempt.data ? <FileDrop label={attempt.isPending ? t('reading', { name: file?.fileName ?? '' }) : t('drop')} hint={t('dropHint')} accept=".csv,.txt,.tsv,text/csv,text/plain" busy={attempt.isPending} onFile={chosen => void choose(chosen)} /> : null}
        {imports.length ? list(imports.slice(0, filesShown)) : null}
        {imports.length > filesShown ? <Fold title={t('olderFiles', { count: imports.length - filesShown })}>{list(imports.slice(filesShown))}</Fold> : null}
      </Stack>
    </Card>
  )
}

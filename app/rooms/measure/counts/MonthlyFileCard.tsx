/** A file of visits or results: dropped, tried, imported, and taken back whole. */
import { useState } from 'react'
import { Button } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { FileDrop } from '#app/design/FileDrop.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { useAct, useAsk } from '#app/deck/asking.ts'
import { useWords } from '#app/deck/locale.tsx'
import { sendFile } from '#app/deck/sentFile.ts'
import type { SentFile } from '#app/deck/sentFile.ts'
import { useMayEdit } from '#app/deck/session.tsx'
import { CountPreview } from './CountPreview.tsx'
import { countWords } from './counts.words.ts'

export const MonthlyFileCard = ({ lit = false }: { lit?: boolean }) => {
  const t = useWords(countWords)
  const mayEdit = useMayEdit()
  const { data: counting } = useAsk('measure.readCounting', {})
  const [file, setFile] = useState<SentFile | null>(null)
  const attempt = useAct('measure.tryCountFile')
  const undo = useAct('measure.undoCountImport', { said: t('undone') })
  const choose = async (chosen: File) => {
    const sent = await sendFile(chosen)
    setFile(sent)
    attempt.mutate(sent)
  }
  const imports = counting?.imports ?? []
  if (!mayEdit && !imports.length) return null
  return (
    <Card lit={lit} title={t('fileTitle')}>
      <Stack>
        {imports.length ? null : <p>{t('fileLead')}</p>}
        {mayEdit && file && attempt.data ? <CountPreview file={file} preview={attempt.data} onDone={() => { setFile(null); attempt.reset() }} /> : null}
        {mayEdit && !attempt.data ? <FileDrop label={attempt.isPending ? t('reading', { name: file?.fileName ?? '' }) : t('drop')} hint={t('dropHint')} accept=".csv,.tsv,.txt,.xlsx,text/csv" busy={attempt.isPending} onFile={chosen => void choose(chosen)} /> : null}
        {imports.length ? (
          <Rows>
            {imports.map(one => (
              <Row key={one.id} title={one.fileName} aside={one.visits === null ? t('resultsIn', { count: one.results ?? 0 }) : t('visitsIn', { count: one.visits })}
                detail={<>{t('file', { rows: one.rows, refused: one.refused })} {mayEdit ? <Button tone="link" onClick={() => undo.mutate({ id: one.id, version: one.version })}>{t('undo')}</Button> : null}</>} />
            ))}
          </Rows>
        ) : null}
      </Stack>
    </Card>
  )
}

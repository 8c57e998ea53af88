/** A list of past actions from Excel: dropped or pasted, tried, imported, and taken back whole. */
import { useState } from 'react'
import { formatMoney } from '@azimut/engines/locale'
import { Button, Buttons } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { Fold } from '#app/design/Fold.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { useAct } from '#app/deck/asking.ts'
import type { InputOf, OutputOf } from '#app/deck/api.ts'
import { BringTable } from '#app/deck/BringTable.tsx'
import { ColumnMap } from '#app/deck/ColumnMap.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { pastWords } from './past.words.ts'
import type { PastField } from './readPastFile.ts'

type PastFile = InputOf<'diagnose.tryPastFile'>
type Tried = OutputOf<'diagnose.tryPastFile'>
const fields = ['title', 'channel', 'start', 'end', 'cost', 'hours', 'results', 'value', 'origin'] as const satisfies readonly PastField[]

export const PastImport = ({ imports, currency, open }: { imports: OutputOf<'diagnose.readPastActions'>['imports']; currency: string; open: boolean }) => {
  const t = useWords(pastWords)
  const locale = useLocale()
  const [tried, setTried] = useState<{ file: PastFile; answer: Tried } | null>(null)
  const attempt = useAct('diagnose.tryPastFile', { quiet: true })
  const undo = useAct('diagnose.removePastImport', { said: t('undone') })
  const read = (file: PastFile) => attempt.mutate(file, { onSuccess: answer => setTried({ file, answer }) })
  const error = attempt.error?.fields['contentBase64'] ?? attempt.error?.message
  return (
    <Fold key={String(open)} title={t('bring')} open={open}>
      <Card>
        <Stack>
          {tried ? <Preview file={tried.file} tried={tried.answer} error={error} onColumns={columns => read({ ...tried.file, columns })} onDone={() => setTried(null)} /> : <BringTable busy={attempt.isPending} error={error} onSent={read} />}
          {imports.length ? <Rows>{imports.map(one => <Row key={one.id} title={one.fileName} detail={<>{t('lines', { rows: one.rows })} <Button tone="link" busy={undo.isPending} onClick={() => undo.mutate({ id: one.id, version: one.version })}>{t('undo')}</Button></>} aside={formatMoney(one.costCents, currency, locale)} />)}</Rows> : null}
        </Stack>
      </Card>
    </Fold>
  )
}

const Preview = ({ file, tried, error, onColumns, onDone }: { file: PastFile; tried: Tried; error: string | undefined; onColumns: (columns: (PastField | null)[]) => void; onDone: () => void }) => {
  const t = useWords(pastWords)
  const locale = useLocale()
  const { rows, refused } = tried
  const bring = useAct('diagnose.importPastActions', { said: t('imported', { rows, name: file.fileName }), quiet: true })
  const isNamed = tried.columns.some(({ field }) => field === 'title')
  return (
    <Stack>
      <div role="status"><h3>{file.fileName}</h3><p><strong>{t('understood', { rows, refused: refused.length })}</strong></p></div>
      {refused.length ? <Rows>{refused.slice(0, 6).map(one => <Row key={one.line} title={one.reason[locale]} />)}{refused.length > 6 ? <Row title={t('moreRefused', { count: refused.length - 6 })} /> : null}</Rows> : null}
      {rows ? <Rows><Row title={t('total')} detail={tried.unknownCosts ? t('unknownCosts', { count: tried.unknownCosts }) : undefined} aside={formatMoney(tried.costCents, tried.currency, locale)} /></Rows> : null}
      <Fold key={String(isNamed)} title={t('columns')} open={!isNamed}><ColumnMap columns={tried.columns} fields={fields.map(field => ({ value: field, label: t(`f_${field}`) }))} onChange={onColumns} /></Fold>
      {tried.known ? <p>{t('known')}</p> : null}
      {bring.error ?? error ? <p role="alert">{bring.error?.message ?? error}</p> : null}
      <Buttons>
        {rows && isNamed && !tried.known ? <Button busy={bring.isPending} onClick={() => bring.mutate({ ...file, ...(refused.length ? { skipRefused: true } : {}) }, { onSuccess: onDone })}>{t('import', { rows })}</Button> : null}
        <Button tone="link" onClick={onDone}>{t('another')}</Button>
      </Buttons>
    </Stack>
  )
}

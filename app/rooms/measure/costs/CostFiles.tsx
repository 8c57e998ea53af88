/** Files of expenses: dropped, tried, imported, and taken back whole. */
import { formatMoney } from '@azimut/engines/locale'
import { Button, ButtonLink, Buttons } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { FileDrop } from '#app/design/FileDrop.tsx'
import { Fold } from '#app/design/Fold.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { downloadAddress } from '#app/deck/api.ts'
import { useAct } from '#app/deck/asking.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { useCompany, useMayEdit, useShows } from '#app/deck/session.tsx'
import type { Dashboard } from '../dashboard/dashboard.page.ts'
import { Working } from '../file/FileWay.tsx'
import { CostBatch } from './CostBatch.tsx'
import { CostPreview } from './CostPreview.tsx'
import { costWords } from './costs.words.ts'
import { useCostFiles } from './useCostFiles.page.ts'

/** The newest files; the others are one press away. */
const filesShown = 3
const accepted = '.csv,.txt,.tsv,.xlsx,.pdf,.xml,text/csv,text/plain,application/pdf'

export const CostFiles = ({ imports }: { imports: Dashboard['imports'] }) => {
  const t = useWords(costWords)
  const mayEdit = useMayEdit()
  const { tried, underway, error, isStopped, choose, again, stop, done } = useCostFiles()
  const [only, ...others] = tried
  const isShown = !underway || underway.isAgain === true
  if (!mayEdit && !imports.length) return null
  return (
    <Card title={t('title')}>
      <Stack>
        {underway ? <Working underway={underway} onStop={stop} /> : null}
        {isStopped ? <p role="status">{t('stopped')}</p> : null}
        {error ? <p role="alert">{error}</p> : null}
        {isShown && only && !others.length ? <CostPreview tried={only} onAgain={file => void again(file)} onDone={done} /> : null}
        {isShown && others.length ? <CostBatch tried={tried} onDone={done} /> : null}
        {mayEdit && !underway && !only ? <FileDrop multiple label={t('drop')} hint={t('dropHint')} accept={accepted} onFile={(file, more) => void choose([file, ...more])} /> : null}
        {imports.length && !underway && !only ? <Imports imports={imports} /> : null}
      </Stack>
    </Card>
  )
}

const Imports = ({ imports }: { imports: Dashboard['imports'] }) => {
  const t = useWords(costWords)
  const locale = useLocale()
  const company = useCompany()
  const mayEdit = useMayEdit()
  const isComplete = useShows('complete')
  const undo = useAct('measure.undoImport', { said: t('undone') })
  const list = (files: Dashboard['imports']) => (
    <Rows>
      {files.map(one => (
        <Row key={one.id} title={one.fileName} aside={formatMoney(one.totalCents, one.currency, locale)}
          detail={<>{t('file', { rows: one.rows, refused: one.refused })}{one.saleRows ? `, ${t('fileSales', { rows: one.saleRows })}` : ''} {mayEdit ? <Button tone="link" busy={undo.isPending && undo.variables.id === one.id} onClick={() => undo.mutate({ id: one.id, version: one.version })}>{t('undo')}</Button> : null}</>} />
      ))}
    </Rows>
  )
  const years = [...new Set(imports.map(one => Number(one.createdAt.slice(0, 4))))].flatMap(year => [year, year - 1])
  return (
    <>
      {list(imports.slice(0, filesShown))}
      {imports.length > filesShown ? <Fold title={t('older', { count: imports.length - filesShown })}>{list(imports.slice(filesShown))}</Fold> : null}
      {isComplete ? (
        <Fold title={t('export')}>
          <p>{t('exportLead')}</p>
          <Buttons>{[...new Set(years)].map(year => <ButtonLink key={year} tone="quiet" href={downloadAddress(company.id, 'measure.downloadEntries', { year })} download>{t('exportYear', { year: String(year) })}</ButtonLink>)}</Buttons>
        </Fold>
      ) : null}
    </>
  )
}

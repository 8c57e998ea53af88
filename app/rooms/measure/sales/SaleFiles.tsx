/** Files of sales: dropped, tried, imported, and taken back whole. */
import { formatDate, formatMoney } from '@azimut/engines/locale'
import { Button } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { FileDrop } from '#app/design/FileDrop.tsx'
import { Fold } from '#app/design/Fold.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { Link } from '#app/design/link.tsx'
import { useAct } from '#app/deck/asking.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { useCompany, useMayEdit } from '#app/deck/session.tsx'
import { Working } from '../file/FileWay.tsx'
import { useFile } from '../file/useFile.page.ts'
import type { Reconciled } from './reconciliation.page.ts'
import { SalePreview } from './SalePreview.tsx'
import { saleWords } from './sales.words.ts'

/** The newest files; the others are one press away. */
const filesShown = 3

export const SaleFiles = ({ imports, lit = false }: { imports: Reconciled['imports']; lit?: boolean }) => {
  const t = useWords(saleWords)
  const company = useCompany()
  const mayEdit = useMayEdit()
  const { tried, underway, error, choose, again, stop, done } = useFile('measure.trySaleFile')
  if (!mayEdit && !imports.length) return null
  return (
    <Card lit={lit} title={t('filesTitle')}>
      <Stack>
        {underway ? <Working underway={underway} onStop={stop} /> : null}
        {error ? <p role="alert">{error}</p> : null}
        {tried ? <SalePreview tried={tried} isBusy={underway !== undefined} onAgain={file => void again(file)} onDone={done} /> : null}
        {mayEdit && !underway && !tried ? <FileDrop label={t('drop')} hint={t('dropHint')} accept=".csv,.txt,.tsv,.xlsx,text/csv,text/plain" onFile={file => void choose(file)} /> : null}
        {imports.length && !underway && !tried ? <Imports imports={imports} /> : null}
        {tried || underway ? null : <p><small>{t('accountsHint')} <Link href={`/w/${company.id}/measure`}>{t('toCosts')}</Link></small></p>}
      </Stack>
    </Card>
  )
}

const Imports = ({ imports }: { imports: Reconciled['imports'] }) => {
  const t = useWords(saleWords)
  const locale = useLocale()
  const mayEdit = useMayEdit()
  const undo = useAct('measure.undoSaleImport', { said: t('undone') })
  const day = (one: string) => formatDate(one, locale, 'numeric')
  const list = (files: Reconciled['imports']) => (
    <Rows>
      {files.map(one => (
        <Row key={one.id} title={one.fileName} aside={formatMoney(one.totalCents, one.currency, locale)}
          detail={<>{t('file', { rows: one.rows, refused: one.refused, updated: one.updated, period: t('period', { from: day(one.firstDay), to: day(one.lastDay) }) })} {mayEdit ? <Button tone="link" busy={undo.isPending && undo.variables.id === one.id} onClick={() => undo.mutate({ id: one.id, version: one.version })}>{t('undo')}</Button> : null}</>} />
      ))}
    </Rows>
  )
  return <>{list(imports.slice(0, filesShown))}{imports.length > filesShown ? <Fold title={t('older', { count: imports.length - filesShown })}>{list(imports.slice(filesShown))}</Fold> : null}</>
}

/** Exports of Search Console: dropped, tried, imported, and taken back whole. */
import { formatDate, formatNumber } from '@azimut/engines/locale'
import { Button, Buttons } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { FileDrop } from '#app/design/FileDrop.tsx'
import { Stack } from '#app/design/Grid.tsx'
import type { OutputOf } from '#app/deck/api.ts'
import { useAct } from '#app/deck/asking.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { useMayEdit } from '#app/deck/session.tsx'
import { Refusals, Working } from '../file/FileWay.tsx'
import { useFile } from '../file/useFile.page.ts'
import type { TriedFile } from '../file/useFile.page.ts'
import { searchWords } from './searches.words.ts'

export const SearchFiles = ({ imports, lit = false }: { imports: OutputOf<'measure.readSearches'>['imports']; lit?: boolean }) => {
  const t = useWords(searchWords)
  const locale = useLocale()
  const mayEdit = useMayEdit()
  const undo = useAct('measure.undoSearchImport', { said: t('undone') })
  const { tried, underway, error, choose, stop, done } = useFile('measure.trySearchFile')
  const day = (one: string) => formatDate(one, locale, 'numeric')
  if (!mayEdit && !imports.length) return null
  return (
    <Card lit={lit} title={t('filesTitle')}>
      <Stack>
        {imports.length ? null : <p>{t('how')}</p>}
        {underway ? <Working underway={underway} onStop={stop} /> : null}
        {error ? <p role="alert">{error}</p> : null}
        {tried ? <Preview tried={tried} onDone={done} /> : null}
        {mayEdit && !underway && !tried ? <FileDrop label={t('drop')} hint={t('dropHint')} accept=".zip,.csv,application/zip,text/csv" onFile={file => void choose(file)} /> : null}
        {imports.length && !underway && !tried ? (
          <Rows>
            {imports.map(one => (
              <Row key={one.id} title={one.fileName} aside={one.clicks === null ? undefined : t('visits', { count: one.clicks })}
                detail={<>{t('file', { rows: one.rows, period: t('period', { from: day(one.firstDay), to: day(one.lastDay) }) })} {mayEdit ? <Button tone="link" busy={undo.isPending && undo.variables.id === one.id} onClick={() => undo.mutate({ id: one.id, version: one.version })}>{t('undo')}</Button> : null}</>} />
            ))}
          </Rows>
        ) : null}
      </Stack>
    </Card>
  )
}

const Preview = ({ tried: { file, preview }, onDone }: { tried: TriedFile<'measure.trySearchFile'>; onDone: () => void }) => {
  const t = useWords(searchWords)
  const locale = useLocale()
  const { rows, days, queries, pages, refused, refusedCount, known, help, from, to, clicks, brand } = preview
  const bring = useAct('measure.importSearches', { said: t('imported', { name: file.fileName }), quiet: true })
  const day = (one: string) => formatDate(one, locale, 'numeric')
  return (
    <Stack>
      <div role="status"><h3>{t('tried', { name: file.fileName })}</h3>{rows ? <p><strong>{t('lines', { days, queries, pages })}</strong></p> : null}</div>
      <Refusals refused={refused} count={refusedCount} />
      {rows && from && to ? <Rows><Row title={t('clicks')} detail={t('period', { from: day(from), to: day(to) })} aside={formatNumber(clicks ?? 0, locale)} /><Row title={t('brand')} aside={formatNumber(brand, locale)} /></Rows> : help ? <p>{help[locale]}</p> : null}
      {known ? <p>{t('known')}</p> : null}
      {bring.error ? <p role="alert">{bring.error.message}</p> : null}
      <Buttons>
        {rows && !known ? <Button busy={bring.isPending} onClick={() => bring.mutate({ ...file, ...(refusedCount ? { skipRefused: true } : {}) }, { onSuccess: onDone })}>{refusedCount ? t('importOthers', { refused: refusedCount }) : t('import')}</Button> : null}
        <Button tone="link" onClick={onDone}>{t('later')}</Button>
      </Buttons>
    </Stack>
  )
}

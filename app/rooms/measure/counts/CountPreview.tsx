/** « Essai à blanc » of a file of visits or results: what it holds, what is refused and why, before anything is written. */
import { formatDate, formatNumber } from '@azimut/engines/locale'
import { Button, Buttons } from '#app/design/Button.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { Stack } from '#app/design/Grid.tsx'
import type { OutputOf } from '#app/deck/api.ts'
import { useAct } from '#app/deck/asking.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import type { SentFile } from '#app/deck/sentFile.ts'
import { countWords } from './counts.words.ts'

/** So many refusals are written out; the rest is counted. */
const shownRefusals = 6

export const CountPreview = ({ file, preview, onDone }: { file: SentFile; preview: OutputOf<'measure.tryCountFile'>; onDone: () => void }) => {
  const t = useWords(countWords)
  const locale = useLocale()
  const { rows, refused, from, to, visits, results, known } = preview
  const bring = useAct('measure.importCounts', { said: t('imported', { name: file.fileName, rows }), quiet: true })
  const number = (value: number) => formatNumber(value, locale)
  const day = (one: string) => formatDate(one, locale, 'numeric')
  return (
    <Stack>
      <div role="status">
        <h3>{t('tried', { name: file.fileName })}</h3>
        <p><strong>{t('lines', { lines: preview.lines, refused: refused.length })}</strong> {rows ? t('triedAs', { connector: preview.connectorName[locale] }) : ''}</p>
      </div>
      {refused.length ? (
        <Rows>
          {refused.slice(0, shownRefusals).map(one => <Row key={`${one.line} ${one.field}`} title={one.reason[locale]} />)}
          {refused.length > shownRefusals ? <Row title={t('more', { count: refused.length - shownRefusals })} /> : null}
        </Rows>
      ) : null}
      {rows ? (
        <Rows>
          {visits === null ? null : <Row title={t('visits')} aside={number(visits)} />}
          {results === null ? null : <Row title={t('results')} aside={number(results)} />}
          {from && to ? <Row title={t('period', { from: day(from), to: day(to) })} /> : null}
          {preview.sources.map(one => <Row key={one.source} title={one.source} aside={number(visits === null ? one.results : one.visits)} />)}
        </Rows>
      ) : <p>{preview.help[locale]}</p>}
      {known ? <p>{t('known')}</p> : null}
      {bring.error ? <p role="alert">{bring.error.message}</p> : null}
      <Buttons>
        {rows && !known ? <Button busy={bring.isPending} onClick={() => bring.mutate({ ...file, ...(refused.length ? { skipRefused: true } : {}) }, { onSuccess: onDone })}>{refused.length ? t('importOthers', { refused: refused.length }) : t('import')}</Button> : null}
        <Button tone="link" onClick={onDone}>{t('later')}</Button>
      </Buttons>
    </Stack>
  )
}

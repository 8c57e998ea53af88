/** « Essai à blanc »: what the file holds, what is refused and why, and where the money would go, before anything is written. */
import { formatDate, formatMoney, formatNumber } from '@azimut/engines/locale'
import { Button, Buttons } from '#app/design/Button.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { Fold } from '#app/design/Fold.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { useAct } from '#app/deck/asking.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { Refusals, Working } from '../file/FileWay.tsx'
import { useFileShare } from '../file/useFileShare.page.ts'
import { CostColumns } from './CostColumns.tsx'
import { CostLedger } from './CostLedger.tsx'
import { costWords } from './costs.words.ts'
import type { CostFile, Tried } from './useCostFiles.page.ts'

const shownLines = 4

export const CostPreview = ({ tried: { file, preview }, onAgain, onDone }: { tried: Tried; onAgain: (file: CostFile) => void; onDone: () => void }) => {
  const t = useWords(costWords)
  const locale = useLocale()
  const { rows, refused, refusedCount, sales, unknown, ledger, known } = preview
  const money = (cents: number) => formatMoney(cents, preview.currency, locale)
  const bring = useAct('measure.importCosts', { said: t('imported', { name: file.fileName, rows, money: money(preview.totalCents) }), quiet: true })
  const stop = useAct('measure.stopFile')
  const share = useFileShare(bring.isPending ? file.uploadId : undefined)
  const mayImport = (rows > 0 || sales !== null) && !known
  return (
    <Stack>
      <div role="status">
        <h3>{t('tried', { name: file.fileName })}</h3>
        {unknown ? null : <p><strong>{t(ledger ? 'entries' : 'lines', { lines: preview.lines, refused: refusedCount })}</strong> {preview.connectorName ? t('triedAs', { connector: preview.connectorName[locale] }) : ''}</p>}
      </div>
      {unknown ? <CostColumns unknown={unknown} onRead={mapping => onAgain({ ...file, mapping })} /> : <Refusals refused={refused} count={refusedCount} />}
      {rows || sales ? <Totals preview={preview} /> : preview.help ? <p>{preview.help[locale]}</p> : null}
      {ledger ? <CostLedger ledger={ledger} currency={preview.currency} onChosen={() => onAgain(file)} /> : null}
      {known ? <p>{t('known')}</p> : null}
      {share !== undefined && file.uploadId ? <Working underway={{ step: 'importing', name: file.fileName, share }} onStop={() => stop.mutate({ uploadId: file.uploadId! })} /> : null}
      {bring.error ? <p role="alert">{bring.error.message}</p> : null}
      <Buttons>
        {mayImport ? <Button busy={bring.isPending} onClick={() => bring.mutate({ ...file, ...(refusedCount ? { skipRefused: true } : {}) }, { onSuccess: onDone })}>{refusedCount ? t('importOthers', { refused: refusedCount }) : t('import')}</Button> : null}
        <Button tone="link" onClick={onDone}>{t('later')}</Button>
      </Buttons>
    </Stack>
  )
}

const Totals = ({ preview }: { preview: Tried['preview'] }) => {
  const t = useWords(costWords)
  const locale = useLocale()
  const { from, to, impressions, clicks, sales, byLine } = preview
  const money = (cents: number) => formatMoney(cents, preview.currency, locale)
  const day = (one: string) => formatDate(one, locale, 'numeric')
  const when = from === null || to === null ? undefined : from === to ? t('day', { from: day(from) }) : t('period', { from: day(from), to: day(to) })
  const seen = [when, impressions === null ? null : t('shown', { impressions }), clicks === null ? null : t('clicked', { clicks })].filter(Boolean).join(', ')
  const goes = (lines: typeof byLine) => <Rows>{lines.map(one => <Row key={one.budgetLineId ?? 'none'} title={one.label ?? t('noBudgetLine')} detail={t('goes', { rows: one.rows })} aside={money(one.cents)} />)}</Rows>
  return (
    <>
      <Rows>
        <Row title={t('total')} detail={seen} aside={<strong>{money(preview.totalCents)}</strong>} />
        {sales ? <Row title={t('sales')} detail={t('salesOf', { rows: sales.rows })} aside={<strong>{money(sales.cents)}</strong>} /> : null}
      </Rows>
      {byLine.length > shownLines ? <Fold title={`${t('moreGoes')} (${formatNumber(byLine.length, locale)})`}>{goes(byLine)}</Fold> : goes(byLine)}
      {Object.keys(preview.columns).length ? <Rows><Row title={t('columns')} detail={Object.values(preview.columns).join(' · ')} /></Rows> : null}
    </>
  )
}

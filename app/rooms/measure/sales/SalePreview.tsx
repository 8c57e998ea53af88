/** « Essai à blanc » of a file of sales: what it holds by where it was sold, what is refused and why, before anything is written. */
import { useState } from 'react'
import { formatDate, formatMoney } from '@azimut/engines/locale'
import { Button, Buttons } from '#app/design/Button.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { Choice } from '#app/design/Choice.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { useAct } from '#app/deck/asking.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { Refusals } from '../file/FileWay.tsx'
import type { TriedFile } from '../file/useFile.page.ts'
import { saleWords } from './sales.words.ts'
import { SameSales, suggestAll } from './SameSales.tsx'

type Tried = TriedFile<'measure.trySaleFile'>

export const SalePreview = ({ tried: { file, preview }, isBusy, onAgain, onDone }: { tried: Tried; isBusy: boolean; onAgain: (file: Tried['file']) => void; onDone: () => void }) => {
  const t = useWords(saleWords)
  const locale = useLocale()
  const { rows, refused, refusedCount, known, connectorName, help } = preview
  const [chosen, setChosen] = useState<boolean>()
  const same = chosen ?? suggestAll(preview.doubts)
  // What was chosen was said of the doubts shown: others come with another reading.
  const again = (next: Tried['file']) => {
    setChosen(undefined)
    onAgain(next)
  }
  const bring = useAct('measure.importSales', { said: t('imported', { name: file.fileName, rows, money: formatMoney(preview.totalCents, preview.currency, locale) }), quiet: true })
  return (
    <Stack>
      <div role="status">
        <h3>{t('tried', { name: file.fileName })}</h3>
        <p><strong>{t('lines', { lines: preview.lines, refused: refusedCount })}</strong> {rows && connectorName ? t('triedAs', { connector: connectorName[locale] }) : ''}</p>
      </div>
      <Refusals refused={refused} count={refusedCount} />
      {rows ? <Totals preview={preview} /> : help ? <p>{help[locale]}</p> : null}
      {rows && (preview.taxUnknownCents !== 0 || file.vatPercent !== undefined) ? <Vat percent={file.vatPercent} onChange={vatPercent => { const { vatPercent: _, ...rest } = file; again(vatPercent === undefined ? rest : { ...rest, vatPercent }) }} /> : null}
      {rows && !known && preview.doubts.length ? <SameSales doubts={preview.doubts} same={same} onChange={setChosen} /> : null}
      {known ? <p>{t('known')}</p> : null}
      {bring.error ? <p role="alert">{bring.error.message}</p> : null}
      <Buttons>
        {rows && !known ? <Button busy={bring.isPending || isBusy} disabled={same === null} onClick={() => bring.mutate({ ...file, ...(refusedCount ? { skipRefused: true } : {}), ...(same === null || !preview.doubts.length ? {} : { sameOrders: same }) }, { onSuccess: onDone, onError: error => { if (error.code === 'same-orders') again(file) } })}>{refusedCount ? t('importOthers', { refused: refusedCount }) : t('import')}</Button> : null}
        <Button tone="link" onClick={onDone}>{t('later')}</Button>
      </Buttons>
    </Stack>
  )
}

const Totals = ({ preview }: { preview: Tried['preview'] }) => {
  const t = useWords(saleWords)
  const locale = useLocale()
  const { from, to, parts, waiting, cancelled, refunded, credited, unknownCodes, ordersKnown, known, totalCents, taxUnknownCents } = preview
  const money = (cents: number) => formatMoney(cents, preview.currency, locale)
  const day = (one: string) => formatDate(one, locale, 'numeric')
  const nothing = [waiting ? t('waiting', { count: waiting }) : '', cancelled ? t('cancelled', { count: cancelled }) : '', refunded ? t('refunded', { count: refunded }) : ''].filter(Boolean).join(', ')
  return (
    <Rows>
      {parts.map(one => <Row key={one.how} title={t(`by${one.how}`)} aside={t('counted', { money: money(one.cents), count: one.count })} />)}
      {nothing ? <Row title={t('setAside')} detail={nothing} /> : null}
      {ordersKnown && !known ? <Row title={t('ordersKnown', { count: ordersKnown })} /> : null}
      {credited ? <Row title={t('credited', { count: credited })} /> : null}
      {unknownCodes.length ? <Row title={t('codesUnknown', { codes: unknownCodes.join(', ') })} /> : null}
      <Row title={t(taxUnknownCents ? 'totalDoubt' : 'total')} detail={from && to ? t('period', { from: day(from), to: day(to) }) : undefined} aside={<strong>{money(totalCents)}</strong>} />
    </Rows>
  )
}

const rates = ['20', '10', '5.5', '2.1', '0', 'unknown'] as const

/** The rate is asked before the import: amounts are kept without tax. */
const Vat = ({ percent, onChange }: { percent: Tried['file']['vatPercent']; onChange: (percent: Tried['file']['vatPercent']) => void }) => {
  const t = useWords(saleWords)
  const locale = useLocale()
  const name = (rate: (typeof rates)[number]) => (rate === 'unknown' ? t('vatNone') : rate === '0' ? t('vatZero') : `${new Intl.NumberFormat(locale).format(Number(rate))}\u00a0%`)
  return (
    <Stack tight>
      <p><strong>{t('vat')}</strong> {t('vatLead')}</p>
      <Choice label={t('vat')} value={percent === undefined ? 'unknown' : (String(percent) as (typeof rates)[number])} onChange={rate => onChange(rate === 'unknown' ? undefined : (Number(rate) as NonNullable<Tried['file']['vatPercent']>))} options={rates.map(rate => ({ value: rate, label: name(rate) }))} />
    </Stack>
  )
}

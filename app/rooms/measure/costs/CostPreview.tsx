/** « Essai à blanc »: what the file holds, what is refused and why, and where the money would go, before anything is written. */
import { formatDate, formatMoney } from '@azimut/engines/locale'
import { Button, Buttons } from '#app/design/Button.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { useAct } from '#app/deck/asking.ts'
import type { OutputOf } from '#app/deck/api.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import type { SentFile } from '#app/deck/sentFile.ts'
import { words } from '../measure.words.ts'

/** So many refusals are written out; the rest is counted. */
const shownRefusals = 6

export const CostPreview = ({ file, preview, onDone }: { file: SentFile; preview: OutputOf<'measure.tryCostFile'>; onDone: () => void }) => {
  const t = useWords(words)
  const locale = useLocale()
  const money = (cents: number) => formatMoney(cents, preview.currency, locale)
  const { rows, refused, from, to } = preview
  const bring = useAct('measure.importCosts', { said: t('imported', { name: file.fileName, rows, money: money(preview.totalCents) }), quiet: true })
  const day = (one: string) => formatDate(one, locale, 'numeric')
  const total = from === null || to === null ? money(0) : from === to ? t('previewDay', { money: money(preview.totalCents), from: day(from) }) : t('previewPeriod', { money: money(preview.totalCents), from: day(from), to: day(to) })
  return (
    <Stack>
      <div role="status">
        <h3>{t('previewTitle', { name: file.fileName })}</h3>
        <p><strong>{t('previewLine', { lines: preview.lines, refused: refused.length })}</strong></p>
      </div>
      {refused.length ? (
        <Rows>
          {refused.slice(0, shownRefusals).map(one => <Row key={`${one.line} ${one.field}`} title={one.reason[locale]} />)}
          {refused.length > shownRefusals ? <Row title={t('moreRefused', { count: refused.length - shownRefusals })} /> : null}
        </Rows>
      ) : null}
      {rows ? (
        <Rows>
          {preview.byLine.map(one => <Row key={one.budgetLineId ?? 'none'} title={one.label ?? t('noBudgetLine')} detail={t('previewGoes', { rows: one.rows })} aside={money(one.cents)} />)}
          <Row title={t('previewTotal')} aside={total} />
          <Row title={t('columns')} detail={Object.values(preview.columns).join(' · ')} />
        </Rows>
      ) : <p>{preview.help[locale]}</p>}
      {preview.known ? <p>{t('known')}</p> : null}
      {bring.error ? <p role="alert">{bring.error.message}</p> : null}
      <Buttons>
        {rows && !preview.known ? <Button busy={bring.isPending} onClick={() => bring.mutate({ ...file, ...(refused.length ? { skipRefused: true } : {}) }, { onSuccess: onDone })}>{refused.length ? t('importOthers', { refused: refused.length }) : t('importAll')}</Button> : null}
        <Button tone="link" onClick={onDone}>{t('cancel')}</Button>
      </Buttons>
    </Stack>
  )
}

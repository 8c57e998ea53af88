/** Several files at once, invoices most often: each with what it holds, imported one after the other in one press. */
import { useState } from 'react'
import { formatMoney } from '@azimut/engines/locale'
import { Button, Buttons } from '#app/design/Button.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { useAct } from '#app/deck/asking.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { useToast } from '#app/design/UndoToast.tsx'
import { costWords } from './costs.words.ts'
import type { Tried } from './useCostFiles.page.ts'

const isGood = ({ preview }: Tried) => (preview.rows > 0 || preview.sales !== null) && !preview.known

export const CostBatch = ({ tried, onDone }: { tried: readonly Tried[]; onDone: () => void }) => {
  const t = useWords(costWords)
  const locale = useLocale()
  const tell = useToast()
  const [busy, setBusy] = useState(false)
  const bring = useAct('measure.importCosts', { quiet: true })
  const good = tried.filter(isGood)
  const sum = good.reduce((all, { preview }) => all + preview.totalCents, 0)
  const money = (cents: number) => formatMoney(cents, tried[0]!.preview.currency, locale)
  const importAll = async () => {
    setBusy(true)
    try {
      for (const { file, preview } of good) await bring.mutateAsync({ ...file, ...(preview.refusedCount ? { skipRefused: true } : {}) })
      tell({ text: t('importedSeveral', { count: good.length, money: money(sum) }) })
      onDone()
    } catch { /* said below; those imported before say so themselves when tried again */ } finally { setBusy(false) }
  }
  const detail = ({ preview }: Tried) => {
    if (preview.known) return t('already')
    const [reason] = preview.refused
    if (preview.unknown) return t('alone')
    if (!preview.rows && !preview.sales) return t('bad', { reason: reason?.reason[locale] ?? '' })
    return [preview.connectorName?.[locale], preview.refusedCount ? t('skips', { refused: preview.refusedCount }) : null].filter(Boolean).join(', ')
  }
  return (
    <Stack>
      <div role="status"><h3>{t('several', { count: tried.length })}</h3></div>
      <Rows>{tried.map(one => <Row key={one.file.uploadId} title={one.file.fileName} detail={detail(one)} aside={isGood(one) ? money(one.preview.totalCents) : undefined} />)}</Rows>
      {good.length > 1 ? <Rows><Row title={t('total')} aside={<strong>{money(sum)}</strong>} /></Rows> : null}
      {bring.error ? <p role="alert">{bring.error.message}</p> : null}
      <Buttons>
        {good.length ? <Button busy={busy} onClick={() => void importAll()}>{t('importSeveral', { count: good.length })}</Button> : null}
        <Button tone="link" onClick={onDone}>{t('later')}</Button>
      </Buttons>
    </Stack>
  )
}

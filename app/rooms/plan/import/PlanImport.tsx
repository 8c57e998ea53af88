/** « Reprendre votre plan »: a plan, a budget or a calendar made in Excel, dropped or pasted, tried, imported, and taken back whole. */
import { useState } from 'react'
import { formatHours, formatMoney } from '@azimut/engines/locale'
import { Button } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { Fold } from '#app/design/Fold.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { useAct, useAsk } from '#app/deck/asking.ts'
import { BringTable } from '#app/deck/BringTable.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { useMayEdit } from '#app/deck/session.tsx'
import type { PlanFile, PlanTried } from './import.page.ts'
import { importWords } from './import.words.ts'
import { PlanPreview } from './PlanPreview.tsx'

export const PlanImport = () => {
  const t = useWords(importWords)
  if (!useMayEdit()) return null
  return <Fold title={t('fold')}><Card title={t('title')}><Bring /></Card></Fold>
}

/** The same without its frame. */
export const Bring = () => {
  const t = useWords(importWords)
  // The preview stays in sight while a correction is read again.
  const [tried, setTried] = useState<{ file: PlanFile; answer: PlanTried } | null>(null)
  const attempt = useAct('plan.tryPlanFile', { quiet: true })
  const read = (file: PlanFile) => attempt.mutate(file, { onSuccess: answer => setTried({ file, answer }) })
  const error = attempt.error?.fields['contentBase64'] ?? attempt.error?.message
  return (
    <Stack>
      {tried ? (
        <PlanPreview file={tried.file} tried={tried.answer} busy={attempt.isPending} error={error} onChange={change => read({ ...tried.file, ...change })} onDone={() => setTried(null)} />
      ) : <><p>{t('lead')}</p><BringTable busy={attempt.isPending} error={error} onSent={read} /></>}
      <Imports />
    </Stack>
  )
}

const Imports = () => {
  const t = useWords(importWords)
  const locale = useLocale()
  const listed = useAsk('plan.listPlanImports', {})
  const undo = useAct('plan.removePlanImport', { said: t('undone') })
  if (!listed.data?.length) return null
  return (
    <div>
      <h3>{t('imports')}</h3>
      <Rows>
        {listed.data.map(one => (
          <Row key={one.id} title={one.fileName} detail={<>{t('importDetail', { rows: one.rows, hours: formatHours(one.hours, locale) })} <Button tone="link" busy={undo.isPending} onClick={() => undo.mutate({ id: one.id, version: one.version })}>{t('undo')}</Button></>} aside={formatMoney(one.totalCents, one.currency, locale)} />
        ))}
      </Rows>
    </div>
  )
}

/** What to do with the report: keep its findings, then set a course; or read the site again. */
import { useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { Button, ButtonLink, Buttons } from '#app/design/Button.tsx'
import { useToast } from '#app/design/UndoToast.tsx'
import { ApiError, ask } from '#app/deck/api.ts'
import { useAct } from '#app/deck/asking.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { useCompany, useMayEdit } from '#app/deck/session.tsx'
import { readingWords } from '../reading/reading.words.ts'
import type { Report } from './diagnosis.ts'
import { reportWords } from './report.words.ts'

const shown = 3

/** The three assets and the three brakes that the page shows first. */
export const topOf = ({ assets, repairs }: Report) => ({ assets: assets.slice(0, shown), repairs: repairs.slice(0, shown) })

/** The findings on show that are not kept yet, a defect under the name of its group. */
function toKeep(report: Report) {
  const { assets, repairs } = topOf(report)
  return [
    ...repairs.filter(one => !one.accepted).map(one => ({ findingId: one.findingIds[0]!, sentence: one.title })),
    ...assets.filter(one => !one.accepted).map(one => ({ findingId: one.id, sentence: one.title })),
  ]
}

const KeepAll = ({ findings }: { findings: ReturnType<typeof toKeep> }) => {
  const t = useWords(reportWords)
  const locale = useLocale()
  const company = useCompany()
  const queries = useQueryClient()
  const tell = useToast()
  const [busy, setBusy] = useState(false)
  const keep = async () => {
    setBusy(true)
    try {
      for (const finding of findings) await ask(company.id, 'diagnose.acceptFinding', finding, { locale })
      tell({ text: t('keptAll', { count: findings.length }) })
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      tell({ text: error.message, tone: 'bad' })
    } finally {
      setBusy(false)
      await queries.invalidateQueries({ queryKey: [company.id] })
    }
  }
  return <Button busy={busy} onClick={() => void keep()}>{t('keepAll')}</Button>
}

export const ReportActions = ({ report, isReading }: { report: Report; isReading: boolean }) => {
  const t = useWords(reportWords)
  const reading = useWords(readingWords)
  const company = useCompany()
  const mayEdit = useMayEdit()
  const start = useAct('diagnose.startAudit')
  const findings = toKeep(report)
  return (
    <Buttons>
      {mayEdit && findings.length ? <KeepAll findings={findings} /> : <ButtonLink href={`/w/${company.id}/aim`}>{t('toAim')}</ButtonLink>}
      {mayEdit && !isReading ? <Button tone="link" busy={start.isPending} onClick={() => start.mutate({})}>{reading('again')}</Button> : null}
    </Buttons>
  )
}

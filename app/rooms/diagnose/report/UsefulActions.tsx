/** « Les 15 actions »: what to repair, the gravest first and among equals the quickest, each one press from the plan. */
import { formatMinutes } from '@azimut/engines/locale'
import { Card } from '#app/design/Card.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { Fold } from '#app/design/Fold.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { StateWord } from '#app/design/StateWord.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { severityTones } from './Brakes.tsx'
import type { Repair } from './diagnosis.ts'
import { PlanButton } from './PlanButton.tsx'
import { ProofView } from './ProofView.tsx'
import css from './report.module.css'
import { reportWords } from './report.words.ts'

const limit = 15

const Detail = ({ repair }: { repair: Repair }) => {
  const t = useWords(reportWords)
  const locale = useLocale()
  return (
    <>
      <span className={css.facts}>
        <StateWord tone={severityTones[repair.severity]}>{t('severity', { severity: repair.severity })}</StateWord>
        <span>{t('toRepair', { duration: formatMinutes(repair.effortMinutes, locale) })} · {t('skill', { skill: repair.skill })}</span>
      </span>
      <Fold title={t('how')}>
        <Stack tight>
          {repair.why ? <p>{repair.why}</p> : null}
          {repair.fix ? <p>{repair.fix}</p> : null}
          <ProofView proof={repair.proof} />
        </Stack>
      </Fold>
    </>
  )
}

export const UsefulActions = ({ repairs }: { repairs: readonly Repair[] }) => {
  const t = useWords(reportWords)
  const shown = repairs.slice(0, limit)
  if (!shown.length) return null
  return (
    <Card title={t('actionsTitle', { count: shown.length })} aside={t('actionsAside')}>
      <Rows>{shown.map(repair => <Row key={repair.checkId} title={repair.title} detail={<Detail repair={repair} />} aside={<PlanButton repair={repair} />} />)}</Rows>
    </Card>
  )
}

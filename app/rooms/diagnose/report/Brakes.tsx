/** What holds customers back, the worst first: why, the proof, how long it takes to repair. */
import { formatMinutes } from '@azimut/engines/locale'
import { Button, Buttons } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Fold } from '#app/design/Fold.tsx'
import { StateWord, Tag } from '#app/design/StateWord.tsx'
import type { StateTone } from '#app/design/StateWord.tsx'
import { useAct } from '#app/deck/asking.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { useMayEdit } from '#app/deck/session.tsx'
import type { Repair } from './diagnosis.ts'
import { PlanButton } from './PlanButton.tsx'
import { ProofView } from './ProofView.tsx'
import css from './report.module.css'
import { reportWords } from './report.words.ts'

export const severityTones: Record<Repair['severity'], StateTone> = { critical: 'bad', high: 'bad', medium: 'watch', low: 'early', info: 'early' }

const Brake = ({ repair }: { repair: Repair }) => {
  const t = useWords(reportWords)
  const locale = useLocale()
  const mayEdit = useMayEdit()
  const accept = useAct('diagnose.acceptFinding', { said: t('acceptedSaid') })
  return (
    <article className={css.brake}>
      <h3>{repair.title}</h3>
      <p className={css.facts}>
        <StateWord tone={severityTones[repair.severity]}>{t('severity', { severity: repair.severity })}</StateWord>
        {repair.state === 'regressed' ? <Tag tone="watch">{t('regressed')}</Tag> : repair.state === 'rejudged' ? <Tag>{t('rejudged')}</Tag> : null}
        <span>{t('toRepair', { duration: formatMinutes(repair.effortMinutes, locale) })} · {t('skill', { skill: repair.skill })}</span>
      </p>
      {repair.why ? <p>{repair.why}</p> : null}
      {repair.limit ? <p className={css.seen}>{t('ownLimit', repair.limit)}</p> : null}
      <ProofView proof={repair.proof} />
      {repair.fix ? <Fold title={t('how')}><p>{repair.fix}</p></Fold> : null}
      <Buttons>
        <PlanButton repair={repair} />
        {repair.accepted ? <Tag tone="good">{t('accepted', { kind: repair.accepted.kind })}</Tag>
          : mayEdit ? <Button tone="link" busy={accept.isPending} onClick={() => accept.mutate({ findingId: repair.findingIds[0]!, sentence: repair.title })}>{t('acceptWeakness')}</Button> : null}
      </Buttons>
    </article>
  )
}

export const Brakes = ({ title, aside, repairs }: { title: string; aside?: string; repairs: readonly Repair[] }) => {
  const t = useWords(reportWords)
  return (
    <Card title={title} aside={aside}>
      {repairs.length ? repairs.map(repair => <Brake key={repair.checkId} repair={repair} />) : <p>{t('noBrakes')}</p>}
    </Card>
  )
}

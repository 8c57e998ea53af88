/** Screen 5: what a customer sees, in one sentence, three assets and three brakes with their proof, and beside the others. */
import { formatMinutes } from '@azimut/engines/locale'
import { Button, ButtonLink } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Tick } from '#app/design/icons.tsx'
import { StateWord } from '#app/design/StateWord.tsx'
import { useAct, useAsk } from '#app/deck/asking.ts'
import type { ScreenProps } from '#app/deck/guide/Guide.tsx'
import { Step } from '#app/deck/guide/Step.tsx'
import { Loading } from '#app/deck/Loading.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { useCompany } from '#app/deck/session.tsx'
import { useTrouble } from '../reading/Troubles.tsx'
import { severityTones } from '../report/Brakes.tsx'
import type { Diagnosis, Repair, Report, SiteSeen } from '../report/diagnosis.ts'
import { PageLink } from '../report/ProofView.tsx'
import { reportWords } from '../report/report.words.ts'
import { topOf } from '../report/ReportActions.tsx'
import { useReadFacts } from '../report/useReadFacts.page.ts'
import { VerdictSentence } from '../report/VerdictSentence.tsx'
import { isUnderWay, ReadingStrip } from './ReadingStrip.tsx'
import { SitesBeside } from './SitesBeside.tsx'
import css from './start.module.css'
import { startWords } from './start.words.ts'

export default function SeenScreen(props: ScreenProps) {
  const asked = useAsk('diagnose.readDiagnosis', {})
  if (!asked.data) return <Loading asked={asked} />
  const own = asked.data.sites.find(one => one.kind === 'own')
  return asked.data.report ? <Seen diagnosis={asked.data} report={asked.data.report} {...props} /> : <NotSeen own={own} {...props} />
}

/** The reading goes on, failed, or there is no site to read: said as it is. */
const NotSeen = ({ own, next, go }: ScreenProps & { own: SiteSeen | undefined }) => {
  const t = useWords(startWords)
  const say = useTrouble()
  const [sentence, detail] = isUnderWay(own) ? [t('seenReading'), t('seenReadingDetail')]
    : own ? [t('seenFailed'), own.reading?.trouble ? say(own.reading.trouble) : null] : [t('seenNone'), t('seenNoneDetail')]
  return (
    <Step title={t('seenTitle')} sentence={sentence} lead={detail} primary={<Button onClick={next}>{t('goOn')}</Button>} links={isUnderWay(own) ? undefined : <Button tone="link" onClick={() => go(2)}>{t('giveAddress')}</Button>}>
      {own && isUnderWay(own) ? <ReadingStrip site={own} /> : null}
    </Step>
  )
}

const Seen = ({ diagnosis, report, next }: ScreenProps & { diagnosis: Diagnosis; report: Report }) => {
  const t = useWords(startWords)
  const words = useWords(reportWords)
  const facts = useReadFacts(report)
  const { id } = useCompany()
  const accept = useAct('diagnose.acceptFindings')
  const { assets, repairs } = topOf(report)
  const findings = [...repairs.map(one => ({ findingId: one.findingIds[0]!, sentence: one.title })), ...assets.map(one => ({ findingId: one.id, sentence: one.title }))]
  const waiting = diagnosis.sites.find(one => one.kind === 'own' && isUnderWay(one))
  return (
    <Step wide title={t('seenTitle')} sentence={<VerdictSentence verdict={report.verdict} />} lead={facts}
      primary={<Button busy={accept.isPending} onClick={() => accept.mutate({ findings }, { onSuccess: next })}>{t('keepFindings')}</Button>}
      links={<>
        {report.repairs.length ? <ButtonLink tone="link" href={`/w/${id}/diagnose`}>{t('actions', { count: report.repairs.length })}</ButtonLink> : null}
        <ButtonLink tone="link" href={`/w/${id}/diagnose`}>{t('report')}</ButtonLink>
      </>}
    >
      {waiting ? <ReadingStrip site={waiting} /> : null}
      <div className={css.columns}>
        <Card title={words('assets')} aside={words('shownOf', { shown: assets.length, total: report.assets.length })}>
          {assets.length ? null : <p>{words('noAssets')}</p>}
          {assets.map(one => <p key={one.id} className={css.asset}><Tick /><span>{one.title}</span></p>)}
        </Card>
        <Card title={words('brakes')} aside={words('shownOf', { shown: repairs.length, total: report.repairs.length })}>
          {repairs.length ? null : <p>{words('noBrakes')}</p>}
          {repairs.map(one => <Brake key={one.checkId} repair={one} />)}
        </Card>
      </div>
      {diagnosis.comparison ? <SitesBeside comparison={diagnosis.comparison} /> : null}
    </Step>
  )
}

const Brake = ({ repair }: { repair: Repair }) => {
  const words = useWords(reportWords)
  const locale = useLocale()
  const [page] = repair.proof.pages
  const seen = repair.proof.text
  return (
    <article className={css.brake}>
      <h3>{repair.title}</h3>
      <p className={css.facts}>
        <StateWord tone={severityTones[repair.severity]}>{words('severity', { severity: repair.severity })}</StateWord>
        <span>{words('toRepair', { duration: formatMinutes(repair.effortMinutes, locale) })}</span>
      </p>
      <p className={css.quote}>{seen ? <>{seen}<br /></> : null}{page ? <PageLink url={page} /> : null}</p>
    </article>
  )
}

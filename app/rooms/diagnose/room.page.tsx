/** Diagnose: where are you? What a customer sees, from the address of a site to what to repair first. */
import { ButtonLink } from '#app/design/Button.tsx'
import { Grid, Stack } from '#app/design/Grid.tsx'
import { useAsk } from '#app/deck/asking.ts'
import { Loading } from '#app/deck/Loading.tsx'
import { useWords } from '#app/deck/locale.tsx'
import { RoomHeader } from '#app/deck/RoomHeader.tsx'
import { RoomViews, useView } from '#app/deck/RoomViews.tsx'
import { useCompany, useMayEdit } from '#app/deck/session.tsx'
import { ChannelsView } from './channels/ChannelsView.tsx'
import { CoherenceView } from './coherence/CoherenceView.tsx'
import { ElementsView } from './elements/ElementsView.tsx'
import { IdentityView } from './identity/IdentityView.tsx'
import { PastView } from './past/PastView.tsx'
import { LimitsView } from './limits/LimitsView.tsx'
import { NotRead } from './reading/NotRead.tsx'
import { readingWords } from './reading/reading.words.ts'
import { ReadingCard } from './reading/ReadingCard.tsx'
import { Troubles } from './reading/Troubles.tsx'
import { Brakes } from './report/Brakes.tsx'
import type { Diagnosis as Told, Report, SiteSeen } from './report/diagnosis.ts'
import { reportWords } from './report/report.words.ts'
import { ReportActions } from './report/ReportActions.tsx'
import { ReportView } from './report/ReportView.tsx'
import { ToVerify } from './report/ToVerify.tsx'
import { useReadFacts } from './report/useReadFacts.page.ts'
import { VerdictSentence } from './report/VerdictSentence.tsx'
import { OwnSiteCard } from './sites/OwnSiteCard.tsx'
import { SiteForm } from './sites/SiteForm.tsx'
import { sitesWords } from './sites/sites.words.ts'
import { SwotView } from './swot/SwotView.tsx'
import { viewsWords } from './views/views.words.ts'

const registers = { swot: SwotView, channels: ChannelsView, identity: IdentityView, elements: ElementsView, past: PastView, coherence: CoherenceView, limits: LimitsView } as const
const views = ['swot', 'channels', 'identity', 'elements', 'past', 'coherence', 'limits'] as const

const isOpen = ({ reading }: SiteSeen) => reading?.state === 'queued' || reading?.state === 'reading'

/** What a customer sees, or the register the address names. */
export default function DiagnosePage() {
  const t = useWords(viewsWords)
  const view = useView(views)
  const Shown = view ? registers[view] : Diagnosis
  return <Stack><RoomViews room="diagnose" label={t('label')} home={t('report')} views={views} names={one => t(one)} /><Shown /></Stack>
}

const Diagnosis = () => {
  const asked = useAsk('diagnose.readDiagnosis', {})
  const { data } = asked
  if (!data) return <Loading asked={asked} />
  const [own] = data.sites
  if (own?.kind !== 'own') return <Empty />
  const isReading = data.sites.some(isOpen)
  return (
    <Stack>
      {data.report ? <ReportHead report={data.report} isReading={isReading} /> : isReading ? <FirstReading /> : <NotRead site={own} />}
      {isReading ? <ReadingCard sites={data.sites} /> : data.report ? <Troubles sites={data.sites} /> : null}
      {data.report ? <ReportView diagnosis={data} report={data.report} own={own} /> : isReading ? null : <Outside {...data.outside} />}
    </Stack>
  )
}

const Empty = () => {
  const t = useWords(sitesWords)
  const report = useWords(reportWords)
  const mayEdit = useMayEdit()
  return (
    <Stack>
      <RoomHeader question={report('question')} sentence={t(mayEdit ? 'emptySentence' : 'emptyViewer')} detail={t('emptyDetail')} />
      {mayEdit ? <SiteForm /> : null}
    </Stack>
  )
}

const FirstReading = () => {
  const t = useWords(readingWords)
  const report = useWords(reportWords)
  const company = useCompany()
  return <RoomHeader question={report('question')} sentence={t('sentence')} action={<ButtonLink href={`/w/${company.id}/aim`}>{t('meanwhile')}</ButtonLink>} />
}

/** What is known of a site that lets nobody in, and how to let us in. */
const Outside = ({ repairs, toVerify }: Told['outside']) => {
  const t = useWords(readingWords)
  return (
    <Grid layout="lead">
      {repairs.length || toVerify.length ? (
        <Stack>
          {repairs.length ? <Brakes title={t('outside')} repairs={repairs} /> : null}
          <ToVerify toVerify={toVerify} settled={[]} />
        </Stack>
      ) : null}
      <OwnSiteCard />
    </Grid>
  )
}

const ReportHead = ({ report, isReading }: { report: Report; isReading: boolean }) => {
  const t = useWords(reportWords)
  const facts = useReadFacts(report)
  return <RoomHeader question={t('question')} sentence={<VerdictSentence verdict={report.verdict} />} detail={facts} action={<ReportActions report={report} isReading={isReading} />} />
}

/** Measure: what does it bring? Expected against actual, what it cost and brought, what happens on the site, expense files. */
import { useSearch } from '@tanstack/react-router'
import { ButtonLink } from '#app/design/Button.tsx'
import { EmptyState } from '#app/design/EmptyState.tsx'
import { Fold } from '#app/design/Fold.tsx'
import { Grid, Stack } from '#app/design/Grid.tsx'
import { useAsk } from '#app/deck/asking.ts'
import { Loading } from '#app/deck/Loading.tsx'
import { useWords } from '#app/deck/locale.tsx'
import { RoomHeader } from '#app/deck/RoomHeader.tsx'
import { RoomViews, useView } from '#app/deck/RoomViews.tsx'
import { useCompany, useMayEdit, useShows } from '#app/deck/session.tsx'
import { countWords } from './counts/counts.words.ts'
import { CountsCard } from './counts/CountsCard.tsx'
import { MonthlyFileCard } from './counts/MonthlyFileCard.tsx'
import { Sources, SourcesLink } from './counts/Sources.tsx'
import { CostFiles } from './costs/CostFiles.tsx'
import { Brings } from './dashboard/Brings.tsx'
import { Brought } from './dashboard/Brought.tsx'
import { CourseChart } from './dashboard/CourseChart.tsx'
import type { Course, Dashboard } from './dashboard/dashboard.page.ts'
import { MeasureHeader } from './dashboard/MeasureHeader.tsx'
import { Visits } from './dashboard/Visits.tsx'
import { words } from './measure.words.ts'
import { MeasureRegister } from './MeasureRegister.tsx'
import { OutcomesCard } from './outcomes/OutcomesCard.tsx'
import { SalesView } from './sales/SalesView.tsx'
import { SearchesView } from './searches/SearchesView.tsx'
import { StagesCard } from './stages/StagesCard.tsx'
import { TillCard } from './till/TillCard.tsx'
import { TillSheet } from './till/TillSheet.tsx'
import { InstallCard } from './tracker/InstallCard.tsx'
import { VisitorsView } from './visitors/VisitorsView.tsx'

const views = ['audience', 'sales', 'searches', 'sources'] as const
const registers = { audience: VisitorsView, sales: SalesView, searches: SearchesView, sources: Sources }

/** What the course brings; the sources of its figures; or the paper sheet of one till (`?till=`). */
export default function MeasurePage() {
  const t = useWords(countWords)
  const view = useView(views)
  const { till } = useSearch({ strict: false }) as { till?: unknown }
  if (typeof till === 'string' && !view) return <TillSheet id={till} />
  const Register = view ? registers[view] : MeasureDesk
  return <Stack><RoomViews room="measure" label={t('label')} home={t('home')} views={views} names={one => t(one)} /><Register /></Stack>
}

const MeasureDesk = () => {
  const t = useWords(words)
  const company = useCompany()
  const mayEdit = useMayEdit()
  const asked = useAsk('measure.readDashboard', {})
  const dashboard = asked.data
  if (!dashboard) return <Loading asked={asked} />
  if (dashboard.course) return <Measure dashboard={dashboard} course={dashboard.course} />
  return (
    <Stack>
      <RoomHeader question={t('question')} sentence={t('empty')} />
      <EmptyState sentence={t('noObjective')} minutes={t('noObjectiveMinutes')} action={mayEdit ? <ButtonLink href={`/w/${company.id}/aim`}>{t('toAim')}</ButtonLink> : undefined} />
    </Stack>
  )
}

/** Until something is counted, the ways to count come first: nothing else can be told. */
const Measure = ({ dashboard, course }: { dashboard: Dashboard; course: Course }) => {
  const t = useWords(words)
  const isComplete = useShows('complete')
  const isHeard = course.measure === 'live' || course.measure === 'late'
  return (
    <Stack>
      <MeasureHeader course={course} late={dashboard.late} />
      {isHeard ? null : <><InstallCard /><Grid><CountsCard /><TillCard /><MonthlyFileCard /></Grid></>}
      <CourseChart course={course} />
      {isHeard ? <><Brings dashboard={dashboard} course={course} />{isComplete ? <StagesCard /> : null}</> : null}
      {isHeard || dashboard.imports.length ? <Brought dashboard={dashboard} /> : null}
      {isHeard ? <>{isComplete ? <OutcomesCard /> : null}<Grid layout="lead"><CountsCard /><Visits dashboard={dashboard} /></Grid></> : null}
      <CostFiles imports={dashboard.imports} />
      {isHeard || dashboard.imports.length ? (
        <Fold title={t('all')}>
          <Stack>
            {isHeard ? <>{isComplete ? null : <><StagesCard /><OutcomesCard /><SourcesLink /></>}<InstallCard /></> : null}
            <MeasureRegister costs={dashboard.costs} />
          </Stack>
        </Fold>
      ) : null}
    </Stack>
  )
}

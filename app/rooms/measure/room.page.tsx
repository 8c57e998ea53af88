/** Measure: what does it bring? Expected against actual, what it cost and brought, what happens on the site, expense files. */
import { useSearch } from '@tanstack/react-router'
import { ButtonLink } from '#app/design/Button.tsx'
import { EmptyState } from '#app/design/EmptyState.tsx'
import { Grid, Stack } from '#app/design/Grid.tsx'
import { useAsk } from '#app/deck/asking.ts'
import { Loading } from '#app/deck/Loading.tsx'
import { useWords } from '#app/deck/locale.tsx'
import { RoomHeader } from '#app/deck/RoomHeader.tsx'
import { useCompany, useMayEdit } from '#app/deck/session.tsx'
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
import { StagesCard } from './stages/StagesCard.tsx'
import { TillCard } from './till/TillCard.tsx'
import { TillSheet } from './till/TillSheet.tsx'
import { InstallCard } from './tracker/InstallCard.tsx'

export default function MeasurePage() {
  const t = useWords(words)
  const company = useCompany()
  const mayEdit = useMayEdit()
  const asked = useAsk('measure.readDashboard', {})
  const { view = '' } = useSearch({ strict: false }) as { view?: string }
  const dashboard = asked.data
  if (view.startsWith('sheet-')) return <TillSheet id={view.slice('sheet-'.length)} />
  if (view === 'sources') return <Sources />
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
  const isHeard = course.measure === 'live' || course.measure === 'late'
  return (
    <Stack>
      <MeasureHeader course={course} late={dashboard.late} />
      {isHeard ? null : <><InstallCard /><Grid><CountsCard /><TillCard /><MonthlyFileCard /></Grid></>}
      <CourseChart course={course} />
      {isHeard ? <><Brings dashboard={dashboard} course={course} /><StagesCard /></> : null}
      {isHeard || dashboard.imports.length ? <Brought dashboard={dashboard} /> : null}
      <Grid layout="lead">
        <Stack>{isHeard ? <CountsCard /> : null}<CostFiles imports={dashboard.imports} />{isHeard ? <InstallCard /> : null}</Stack>
        {isHeard ? <Visits dashboard={dashboard} /> : null}
      </Grid>
      {isHeard ? <SourcesLink /> : null}
      <MeasureRegister costs={dashboard.costs} />
    </Stack>
  )
}

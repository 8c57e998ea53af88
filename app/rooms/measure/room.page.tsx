/** Measure: what does it bring? Expected against actual, what it cost and brought, what happens on the site, expense files. */
import { ButtonLink } from '#app/design/Button.tsx'
import { EmptyState } from '#app/design/EmptyState.tsx'
import { Grid, Stack } from '#app/design/Grid.tsx'
import { useAsk } from '#app/deck/asking.ts'
import { Loading } from '#app/deck/Loading.tsx'
import { useWords } from '#app/deck/locale.tsx'
import { RoomHeader } from '#app/deck/RoomHeader.tsx'
import { useCompany, useMayEdit } from '#app/deck/session.tsx'
import { CostFiles } from './costs/CostFiles.tsx'
import { Brings } from './dashboard/Brings.tsx'
import { Brought } from './dashboard/Brought.tsx'
import { CourseChart } from './dashboard/CourseChart.tsx'
import type { Course, Dashboard } from './dashboard/dashboard.page.ts'
import { MeasureHeader } from './dashboard/MeasureHeader.tsx'
import { Visits } from './dashboard/Visits.tsx'
import { words } from './measure.words.ts'
import { MeasureRegister } from './MeasureRegister.tsx'
import { InstallCard } from './tracker/InstallCard.tsx'

export default function MeasurePage() {
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

/** Until something is heard of the site, its code comes first: nothing else can be told. */
const Measure = ({ dashboard, course }: { dashboard: Dashboard; course: Course }) => {
  const isHeard = course.measure === 'live' || course.measure === 'late'
  return (
    <Stack>
      <MeasureHeader course={course} late={dashboard.late} />
      {isHeard ? null : <InstallCard />}
      <CourseChart course={course} />
      {isHeard ? <Brings dashboard={dashboard} course={course} /> : null}
      {isHeard || dashboard.imports.length ? <Brought dashboard={dashboard} /> : null}
      <Grid layout="lead">
        <Stack><CostFiles imports={dashboard.imports} />{isHeard ? <InstallCard /> : null}</Stack>
        {isHeard ? <Visits dashboard={dashboard} /> : null}
      </Grid>
      <MeasureRegister costs={dashboard.costs} />
    </Stack>
  )
}

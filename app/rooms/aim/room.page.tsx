/** Aim: where are you going? The course in one sentence, or the form that makes it. */
import { useState } from 'react'
import { Button, ButtonLink, Buttons } from '#app/design/Button.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { useAsk } from '#app/deck/asking.ts'
import { Loading } from '#app/deck/Loading.tsx'
import { useWords } from '#app/deck/locale.tsx'
import { RoomHeader } from '#app/deck/RoomHeader.tsx'
import { RoomViews, useView } from '#app/deck/RoomViews.tsx'
import { useCompany, useMayEdit, useShows } from '#app/deck/session.tsx'
import { AlignmentView } from './alignment/AlignmentView.tsx'
import { Course } from './course/Course.tsx'
import { CourseForm } from './course/CourseForm.tsx'
import { EntityCourse, useEntity } from './course/EntityCourse.tsx'
import { words } from './course/course.words.ts'
import { AimRegister } from './AimRegister.tsx'
import { FunnelView } from './funnel/FunnelView.tsx'
import { KpisView } from './kpi/KpisView.tsx'
import { ObjectivesView } from './objectives/ObjectivesView.tsx'
import { viewsWords } from './views/views.words.ts'

const registers = { objectives: ObjectivesView, kpis: KpisView, alignment: AlignmentView, funnel: FunnelView } as const
const views = ['objectives', 'kpis', 'alignment', 'funnel'] as const

/** The course, or the register its address names. */
export default function AimPage() {
  const t = useWords(viewsWords)
  const view = useView(views)
  const entity = useEntity()
  if (entity) return <EntityCourse entity={entity} />
  const Shown = view ? registers[view] : CoursePage
  return <Stack><RoomViews room="aim" label={t('label')} home={t('course')} views={views} names={one => t(one)} /><Shown /></Stack>
}

const CoursePage = () => {
  const t = useWords(words)
  const company = useCompany()
  const mayEdit = useMayEdit()
  const isComplete = useShows('complete')
  const aim = useAsk('aim.readAim', {})
  const [changing, setChanging] = useState(false)
  if (!aim.data) return <Loading asked={aim} />
  const course = aim.data.objectives.find(one => one.id === aim.data.courseId)
  const showForm = mayEdit && (!course || changing)
  const head = () => {
    if (!course) return mayEdit ? { sentence: t('empty'), detail: t('emptyDetail') } : { sentence: t('noCourse') }
    return changing ? { sentence: t('changing'), detail: t('changingDetail') } : { sentence: course.sentence }
  }
  return (
    <Stack>
      <RoomHeader
        question={t('question')}
        {...head()}
        action={course && !changing ? <Buttons><ButtonLink href={`/w/${company.id}/plan`}>{t(mayEdit && aim.data.chance === null ? 'toPlan' : 'seePlan')}</ButtonLink>{mayEdit ? <Button tone="link" onClick={() => setChanging(true)}>{t('change')}</Button> : null}</Buttons> : undefined}
      />
      {showForm ? <CourseForm aim={aim.data} now={course} onDone={() => setChanging(false)} /> : null}
      {course && !changing ? <Course aim={aim.data} objective={course} /> : null}
      {isComplete ? null : <AimRegister aim={aim.data} />}
    </Stack>
  )
}

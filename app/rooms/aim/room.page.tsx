/** Aim: where are you going? The course in one sentence, or the form that makes it. */
import { useState } from 'react'
import { Button, ButtonLink, Buttons } from '#app/design/Button.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { useAsk } from '#app/deck/asking.ts'
import { Loading } from '#app/deck/Loading.tsx'
import { useWords } from '#app/deck/locale.tsx'
import { RoomHeader } from '#app/deck/RoomHeader.tsx'
import { useCompany, useMayEdit, useShows } from '#app/deck/session.tsx'
import { Course } from './course/Course.tsx'
import { CourseForm } from './course/CourseForm.tsx'
import { words } from './course/course.words.ts'
import { AimRegister } from './AimRegister.tsx'
import { registers, useRegister, ViewLinks } from './views/Views.tsx'

export default function AimPage() {
  const register = useRegister()
  const Register = register === undefined ? CoursePage : registers[register]
  return <Stack><ViewLinks /><Register /></Stack>
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

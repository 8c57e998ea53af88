/** The head of the home page: the day, the sentence alone worth opening it for, the chances; or the one step to take. */
import { formatDate, formatNumber } from '@azimut/engines/locale'
import { Arc } from '#app/design/Arc.tsx'
import { ButtonLink, Buttons } from '#app/design/Button.tsx'
import type { OutputOf } from '#app/deck/api.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { RoomHeader } from '#app/deck/RoomHeader.tsx'
import { useCompany, useMayEdit } from '#app/deck/session.tsx'
import { words } from '../home.words.ts'
import { roomOfStep } from '../loop/Way.tsx'

export type Home = OutputOf<'home.readHome'>
export type HomeCourse = NonNullable<Home['course']>

const sentences = { 'on-course': 'onCourse', watch: 'watch', 'off-course': 'offCourse' } as const
const steps = {
  site: ['stepSite', 'stepSiteDetail', 'stepSiteDo'], diagnosis: ['stepDiagnosis', 'stepDiagnosisDetail', 'stepDiagnosisDo'], course: ['stepCourse', 'stepCourseDetail', 'stepCourseDo'],
  budget: ['stepBudget', 'stepBudgetDetail', 'stepBudgetDo'], actions: ['stepActions', 'stepActionsDetail', 'stepActionsDo'], tracker: ['stepTracker', 'stepTrackerDetail', 'stepTrackerDo'],
} as const

/** Once actions are placed there is a week to show: the code of measure and the first review come beside it. */
export const isWalked = (next: Home['loop']['next']) => next === null || next === 'tracker' || next === 'review'

export const HomeHead = ({ home }: { home: Home }) => {
  const t = useWords(words)
  const locale = useLocale()
  const { name, fictional } = useCompany()
  const day = formatDate(home.today, locale, 'weekday')
  // An example company often says so in its name already.
  const company = fictional && !name.includes('(') ? t('fictional', { company: name }) : name
  const where = t('where', { day: day.charAt(0).toLocaleUpperCase(locale) + day.slice(1), company })
  const { next } = home.loop
  if (next !== null && !isWalked(next)) return <StepHead where={where} step={next} isReading={home.loop.diagnose === 'reading'} />
  return home.course ? <CourseHead where={where} course={home.course} today={home.today} alone={!home.week.actions.length && !home.waiting} /> : null
}

const StepHead = ({ where, step, isReading }: { where: string; step: keyof typeof steps; isReading: boolean }) => {
  const t = useWords(words)
  const company = useCompany()
  const mayEdit = useMayEdit()
  const [sentence, detail, action] = steps[step]
  return <RoomHeader question={where} sentence={t(step === 'diagnosis' && isReading ? 'stepDiagnosisReading' : sentence)} detail={t(detail)} action={mayEdit ? <Buttons><ButtonLink href={`/w/${company.id}/${roomOfStep[step]}`}>{t(action)}</ButtonLink></Buttons> : undefined} />
}

const CourseHead = ({ where, course, today, alone }: { where: string; course: HomeCourse; today: string; /** No tile below has something to do: the button here is the page's. */ alone: boolean }) => {
  const t = useWords(words)
  const locale = useLocale()
  const count = (value: number) => formatNumber(Math.round(value), locale)
  const told = { actual: count(course.actual), expected: count(course.expected), results: course.many[locale], gender: course.gender }
  const chances = course.chanceInTen
  const { id } = useCompany()
  const mayEdit = useMayEdit()
  const sentence = () => {
    if (course.measure === 'late') return t('late')
    if (today < course.startOn) return t('beforeStart', { day: formatDate(course.startOn, locale, 'weekday') })
    if (course.measure !== 'live') return t('unmeasured')
    return course.state === 'too-early' ? t('tooEarly', { ...told, actual: course.actual }) : t(sentences[course.state], told)
  }
  return (
    <RoomHeader
      question={where} sentence={sentence()}
      detail={course.measure === 'absent' || course.measure === 'silent' ? course.sentence : chances === null ? course.state === 'too-early' && course.measure === 'live' ? t('tooEarlyDetail') : undefined : t('chances', { count: chances, target: count(course.expectedAtEnd), results: told.results, day: formatDate(course.endOn, locale, 'long') })}
      action={mayEdit && (course.measure === 'absent' || course.measure === 'silent') ? <Buttons><ButtonLink tone={alone ? 'primary' : 'quiet'} href={`/w/${id}/measure`}>{t('stepTrackerDo')}</ButtonLink></Buttons> : undefined}
      aside={chances === null ? undefined : <Arc value={chances} label={t('arcLabel', { count: chances })} figure={String(chances)} caption={t('arcCaption', { count: chances })} />}
    />
  )
}

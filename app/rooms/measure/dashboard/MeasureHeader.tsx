/** The answer of the room in one sentence: how many came of how many expected, or what must come first. */
import { formatTenths } from '@azimut/engines/expected'
import { formatDate, formatNumber } from '@azimut/engines/locale'
import { ButtonLink } from '#app/design/Button.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { RoomHeader } from '#app/deck/RoomHeader.tsx'
import { useCompany } from '#app/deck/session.tsx'
import { words } from '../measure.words.ts'
import type { Course } from './dashboard.page.ts'

export const MeasureHeader = ({ course, late }: { course: Course; late: boolean }) => {
  const t = useWords(words)
  const locale = useLocale()
  const company = useCompany()
  const question = t('question')
  const results = course.kpi.words?.unit[locale] ?? ''
  const whole = (value: number) => formatNumber(Math.round(value), locale)
  const toReview = <ButtonLink href={`/w/${company.id}/learn`}>{t('review')}</ButtonLink>
  if (course.measure === 'late') return <RoomHeader question={question} sentence={t('late')} detail={t('lateDetail')} />
  if (course.measure === 'absent') return <RoomHeader question={question} sentence={t('empty')} detail={t('noCode', { results: course.kpi.words?.many[locale] ?? results })} />
  if (course.measure === 'silent') return <RoomHeader question={question} sentence={t('silent')} detail={t('silentDetail')} />
  if (course.today < course.startOn) return <RoomHeader question={question} sentence={t('notStarted', { day: formatDate(course.startOn, locale) })} action={toReview} />
  const outlook = course.chanceInTen === null
    ? t('tooEarly', { count: course.missingForVerdict ?? 1 })
    : t('chance', { chances: formatTenths(course.chanceInTen / 10, locale), end: formatDate(course.endOn, locale) })
  return <RoomHeader question={question} sentence={t('sentence', { actual: whole(course.actual), expected: Math.round(course.expected), results, gender: course.kpi.words?.gender ?? '' })} detail={late ? `${outlook} ${t('late')} ${t('lateDetail')}` : outlook} action={toReview} />
}

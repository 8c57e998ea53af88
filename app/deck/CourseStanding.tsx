/** Where a course stands in a cell: its state in a word, and how many were counted of how many expected. */
import { formatNumber } from '@azimut/engines/locale'
import { StateWord } from '#app/design/StateWord.tsx'
import type { StateTone } from '#app/design/StateWord.tsx'
import type { OutputOf } from './api.ts'
import { words } from './courseStanding.words.ts'
import { useLocale, useWords } from './locale.tsx'

type Course = Pick<NonNullable<OutputOf<'home.readStanding'>['course']>, 'state' | 'actual' | 'expected' | 'many' | 'isMeasured'>

const tones: Record<Course['state'], StateTone> = { 'on-course': 'good', watch: 'watch', 'off-course': 'bad', 'too-early': 'early' }

export const CourseStanding = ({ course }: { course: Course }) => {
  const t = useWords(words)
  const locale = useLocale()
  const figures = { many: course.many[locale], actual: formatNumber(course.actual, locale, 0), expected: formatNumber(course.expected, locale, 0) }
  if (!course.isMeasured) return t('notMeasured', figures)
  return <><StateWord tone={tones[course.state]}>{t(course.state)}</StateWord><br /><small>{t('counted', figures)}</small></>
}

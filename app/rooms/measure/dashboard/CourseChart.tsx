/** Expected against actual over the whole course, and where it may end. */
import { formatDate, formatNumber, formatShare } from '@azimut/engines/locale'
import { Card } from '#app/design/Card.tsx'
import { Chart } from '#app/design/Chart.tsx'
import { StateWord } from '#app/design/StateWord.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { words } from '../measure.words.ts'
import { courseState } from './dashboard.page.ts'
import type { Course } from './dashboard.page.ts'

/** At most so many steps on the chart: more would be drawn over each other. */
const mostSteps = 60

export const CourseChart = ({ course }: { course: Course }) => {
  const t = useWords(words)
  const locale = useLocale()
  const results = course.kpi.words?.unit[locale] ?? ''
  const whole = (value: number) => formatNumber(Math.round(value), locale)
  const { word, tone } = courseState[course.state]
  const points = thin(course)
  const says = { results, gender: course.kpi.words?.gender ?? '', actual: whole(course.actual), expected: whole(course.expected), low: whole(course.low), high: whole(course.high), atEnd: whole(course.expectedAtEnd), day: formatDate(course.today, locale), end: formatDate(course.endOn, locale) }
  const isKnown = points.some(point => point.actual !== null)
  return (
    <Card title={t('courseTitle')} aside={<StateWord tone={tone}>{t(word)}</StateWord>}>
      <Chart
        times={points.map(point => formatDate(point.day, locale, 'brief'))}
        expected={points.map(point => point.expected)} actual={points.map(point => point.actual)}
        range={isKnown && course.state !== 'too-early' ? points.map(point => rangeAt(course, point.day)) : []}
        names={{ expected: t('expected'), actual: t('actual'), range: t('range') }} format={whole}
        description={t(isKnown ? 'chartSays' : 'chartSaysNothing', says)} caption={<>{t('chartCaption', { results, start: formatDate(course.startOn, locale) })} {course.consentedShare === null ? null : t('chartAgreed', { share: formatShare(course.consentedShare, locale) })}</>}
        words={{ showNumbers: t('showNumbers'), hideNumbers: t('hideNumbers'), time: t('day'), empty: t('none') }}
      />
    </Card>
  )
}

/** Even steps counted from today, so that the line has no bend there; the first and the last day stay. */
function thin({ series, today }: Course): Course['series'] {
  const step = Math.ceil(series.length / mostSteps)
  const now = Math.max(0, series.findIndex(point => point.day === today))
  return series.filter((_, index) => (index - now) % step === 0 || index === 0 || index === series.length - 1)
}

/** From what is counted today, open like a fan to where it may end. */
function rangeAt({ today, startOn, endOn, actual, low, high }: Course, day: string): readonly [number, number] | null {
  const now = today > startOn ? today : startOn
  if (day < now || endOn <= now) return null
  const share = (Date.parse(day) - Date.parse(now)) / (Date.parse(endOn) - Date.parse(now))
  return [actual + (low - actual) * share, actual + (high - actual) * share]
}

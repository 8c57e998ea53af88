/** « Votre cap »: what was expected and what came, in one small curve, and where it may end. */
import { daysBetween } from '@azimut/engines/calendar'
import { formatDate, formatNumber } from '@azimut/engines/locale'
import { Card } from '#app/design/Card.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { Sparkline } from '#app/design/Sparkline.tsx'
import { StateWord } from '#app/design/StateWord.tsx'
import type { StateTone } from '#app/design/StateWord.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { words } from '../home.words.ts'
import type { HomeCourse } from './HomeHead.tsx'

const states: Record<HomeCourse['state'], { tone: StateTone; word: 'state_onCourse' | 'state_watch' | 'state_offCourse' | 'state_tooEarly' }> = {
  'on-course': { tone: 'good', word: 'state_onCourse' }, watch: { tone: 'watch', word: 'state_watch' }, 'off-course': { tone: 'bad', word: 'state_offCourse' }, 'too-early': { tone: 'early', word: 'state_tooEarly' },
}

/** From today's count straight to an end of the range. */
const straight = (from: number, to: number, points: number) => Array.from({ length: points + 1 }, (_, index) => from + ((to - from) * index) / Math.max(1, points))

/** By the week when there are many days: a curve, not stairs. Today is always a point of it. */
const thin = (series: HomeCourse['series'], today: string) =>
  series.length < 60 ? series : series.filter(({ day }, index) => index === series.length - 1 || daysBetween(day, today) % 7 === 0)

export const CapTile = ({ course, today }: { course: HomeCourse; today: string }) => {
  const t = useWords(words)
  const locale = useLocale()
  const brief = (day: string) => formatDate(day, locale, 'brief')
  const count = (value: number) => formatNumber(Math.round(value), locale)
  const { tone, word } = states[course.state]
  const series = thin(course.series, today)
  const left = series.filter(point => point.day > today).length
  const told = { actual: count(course.actual), results: course.many[locale], gender: course.gender, expected: count(course.expected), low: count(course.low), high: count(course.high), today: brief(today), end: brief(course.endOn) }
  const range = course.state === 'too-early' ? undefined : { low: straight(course.actual, course.low, left), high: straight(course.actual, course.high, left) }
  return (
    <Card title={t('cap')} aside={course.many[locale]}>
      <Stack tight>
      {course.measure === 'live'
        ? <Sparkline label={t('curve', told)} actual={series.flatMap(point => point.actual ?? [])} expected={series.map(point => point.expected)} {...(range ? { range } : {})} lastLabel={told.actual} ends={[brief(course.series[0]?.day ?? course.startOn), brief(course.endOn)]} names={{ actual: t('actual'), expected: t('expected'), ...(range ? { range: t('range') } : {}) }} />
        : <p>{t('capNone')}</p>}
        <div><StateWord tone={tone}>{t(word)}</StateWord></div>
      </Stack>
    </Card>
  )
}

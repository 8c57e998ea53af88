/** The clients of a person in one table, those with a decision waiting first; each company is asked by itself. */
import { useQueries } from '@tanstack/react-query'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { formatDate } from '@azimut/engines/locale'
import { Card } from '#app/design/Card.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { Link } from '#app/design/link.tsx'
import { Tag } from '#app/design/StateWord.tsx'
import { Table } from '#app/design/Table.tsx'
import { ask } from '../api.ts'
import type { OutputOf } from '../api.ts'
import { CourseStanding } from '../CourseStanding.tsx'
import { useLocale, useWords } from '../locale.tsx'
import type { Company } from '../session.tsx'
import type { Locale } from '../words.ts'
import { words } from './portfolio.words.ts'

type Standing = OutputOf<'home.readStanding'>
type Line = { company: Company; standing: Standing | undefined; asked: UseQueryResult<Standing> }

/** A decision that waits first, then a course that is lost, then the others. */
const urgency = ({ standing }: Line) => standing?.waiting ? 0 : standing?.course?.state === 'off-course' ? 1 : standing?.course?.state === 'watch' ? 2 : 3

export const Portfolio = ({ companies, action }: { companies: readonly Company[]; action: ReactNode }) => {
  const t = useWords(words)
  const locale = useLocale()
  const asked = useQueries({
    queries: companies.map(company => ({
      queryKey: [company.id, 'home', 'readStanding', {}, locale], enabled: company.role !== 'guest',
      queryFn: ({ signal }: { signal: AbortSignal }) => ask(company.id, 'home.readStanding', {}, { locale, signal }),
    })),
  })
  const lines = companies.map((company, at): Line => ({ company, standing: asked[at]!.data, asked: asked[at]! })).toSorted((a, b) => urgency(a) - urgency(b))
  return (
    <Stack>
      <p>{t('sum', { count: companies.length, waiting: lines.filter(one => one.standing?.waiting).length })}</p>
      {action}
      <Card><Table stacks caption={t('caption')} captionHidden locale={locale} rows={lines} rowKey={one => one.company.id} empty={t('empty')} columns={[
        { key: 'client', header: t('client'), wraps: true, sort: one => one.company.name, cell: ({ company }) => <><Link href={`/w/${company.id}`}>{company.name}</Link>{company.fictional && !company.name.includes('(') ? <> <Tag>{t('fictional')}</Tag></> : null}</> },
        { key: 'course', header: t('course'), cell: one => <CourseCell line={one} /> },
        { key: 'waiting', header: t('waiting'), wraps: true, sort: urgency, cell: one => <WaitingCell line={one} /> },
        { key: 'meeting', header: t('meeting'), sort: one => one.standing?.nextMeetingOn ?? null, cell: ({ standing }) => standing ? standing.nextMeetingOn ? formatDate(standing.nextMeetingOn, locale, 'brief') : t('none') : null },
        { key: 'data', header: t('data'), sort: one => one.standing?.heardAt ?? one.standing?.lastReadAt ?? null, cell: ({ standing }) => standing ? freshness(standing, locale) ?? (standing.lastReadAt ? t('readOn', { day: formatDate(standing.lastReadAt.slice(0, 10), locale, 'brief') }) : t('notRead')) : null },
      ]} /></Card>
    </Stack>
  )
}

const CourseCell = ({ line: { company, standing, asked } }: { line: Line }) => {
  const t = useWords(words)
  if (company.role === 'guest') return t('guest')
  if (!standing) return asked.isError ? t('away') : <span aria-busy="true">{t('loading')}</span>
  return standing.course ? <CourseStanding course={standing.course} /> : t('noCourse')
}

const WaitingCell = ({ line: { company, standing } }: { line: Line }) => {
  const t = useWords(words)
  const locale = useLocale()
  if (!standing) return null
  const { waiting } = standing
  if (!waiting) return t('nothing')
  return <Link href={`/w/${company.id}/learn`}>{waiting.kind === 'line' ? t('onLine', { label: waiting.label }) : t('review', { day: formatDate(waiting.onDay, locale, 'brief') })}</Link>
}

/** « il y a 2 h »; undefined when nothing was ever heard. */
function freshness({ heardAt }: Standing, locale: Locale): string | undefined {
  if (heardAt === null) return undefined
  const minutes = Math.max(0, Math.round((Date.now() - Date.parse(heardAt)) / 60_000))
  const [value, unit] = minutes < 60 ? [minutes, 'minute'] as const : minutes < 48 * 60 ? [Math.round(minutes / 60), 'hour'] as const : [Math.round(minutes / 1440), 'day'] as const
  return new Intl.RelativeTimeFormat(locale, { numeric: 'always', style: 'short' }).format(-value, unit)
}

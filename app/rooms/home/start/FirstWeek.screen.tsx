/** « Votre première semaine »: what is placed in it, the course it serves, the next review, and what was left for later. */
import { addDays, weekday } from '@azimut/engines/calendar'
import { formatDate, formatHours } from '@azimut/engines/locale'
import { Button } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { Grid, Stack } from '#app/design/Grid.tsx'
import { Link } from '#app/design/link.tsx'
import type { OutputOf } from '#app/deck/api.ts'
import { useAsk } from '#app/deck/asking.ts'
import type { ScreenProps } from '#app/deck/guide/Guide.tsx'
import { Step } from '#app/deck/guide/Step.tsx'
import { Loading } from '#app/deck/Loading.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { useCompany } from '#app/deck/session.tsx'
import { words } from './firstWeek.words.ts'

type Plan = OutputOf<'plan.readPlan'>

export default function FirstWeekScreen({ next }: ScreenProps) {
  const t = useWords(words)
  const locale = useLocale()
  const asked = useAsk('plan.readPlan', {})
  if (!asked.data) return <Loading asked={asked} />
  const { objective, meetings, today } = asked.data
  const [review] = meetings.map(one => one.onDay).filter(day => day >= today).toSorted()
  return (
    <Step wide title={t('title')} lead={t('lead')} primary={<Button onClick={next}>{t('start')}</Button>}>
      <Grid layout="lead">
        <Week plan={asked.data} />
        <Stack>
          {objective ? <Card title={t('course')}><p>{objective.sentence}</p></Card> : null}
          <Card title={t('review')}><p>{review ? t('reviewDay', { day: capital(formatDate(review, locale, 'weekday')) }) : t('reviewNone')}</p></Card>
          <Later />
        </Stack>
      </Grid>
    </Step>
  )
}

const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1)

/** The week the first action begins in. */
const Week = ({ plan: { actions, people, weekHours, today } }: { plan: Plan }) => {
  const t = useWords(words)
  const locale = useLocale()
  const open = actions.filter(one => one.state === 'planned' || one.state === 'doing').toSorted((a, b) => a.startOn.localeCompare(b.startOn) || a.dueOn.localeCompare(b.dueOn))
  const from = open[0] && open[0].startOn > today ? open[0].startOn : today
  const monday = addDays(from, 1 - weekday(from))
  const sunday = addDays(monday, 6)
  const here = open.filter(one => one.startOn <= sunday)
  // An action that goes on into other weeks takes more than this one's hours: they are told for each, not added up.
  const planned = here.every(one => one.dueOn <= sunday) ? formatHours(here.reduce((sum, one) => sum + one.hours, 0), locale) : null
  const capacity = weekHours === null || weekHours.isPart ? null : formatHours(weekHours.hours, locale)
  const names = new Map(people.map(one => [one.id, one.name]))
  const aside = planned === null ? undefined : capacity === null ? t('hoursAlone', { planned }) : t('hours', { planned, capacity })
  return (
    <Card lit title={t('week', { day: formatDate(monday, locale, 'brief') })} aside={aside}>
      {here.length
        ? <Rows>{here.map(one => <Row key={one.id} title={one.title} detail={[names.get(one.ownerId ?? ''), capital(formatDate(one.dueOn, locale, 'weekday'))].filter(Boolean).join(' · ')} aside={formatHours(one.hours, locale)} />)}</Rows>
        : <p>{t('none')}</p>}
    </Card>
  )
}

/** Screens left for later, each a press away. */
const Later = () => {
  const t = useWords(words)
  const { id } = useCompany()
  const later = useAsk('crew.readFirstRun', {}).data?.later.filter(screen => screen > 1 && screen < 12) ?? []
  if (!later.length) return null
  return <Card title={t('later')}><Rows>{later.map(screen => <Row key={screen} title={<Link href={`/w/${id}/start/${screen}`}>{t(`screen${screen}` as 'screen2')}</Link>} />)}</Rows></Card>
}

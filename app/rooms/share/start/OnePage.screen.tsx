/** « Votre stratégie sur une page »: the page itself, the day one starts, the first three actions, and the documents. */
import { useState } from 'react'
import { addDays, daysBetween, weekday } from '@azimut/engines/calendar'
import { formatDate, formatHours } from '@azimut/engines/locale'
import { Button, ButtonLink } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { DateField } from '#app/design/Field.tsx'
import { Grid, Stack } from '#app/design/Grid.tsx'
import { downloadAddress } from '#app/deck/api.ts'
import type { OutputOf } from '#app/deck/api.ts'
import { useAct, useAsk } from '#app/deck/asking.ts'
import type { ScreenProps } from '#app/deck/guide/Guide.tsx'
import { Step } from '#app/deck/guide/Step.tsx'
import { Loading } from '#app/deck/Loading.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { useCompany } from '#app/deck/session.tsx'
import { OnePage } from '../edition/OnePage.tsx'
import { words } from './startPage.words.ts'

type Strategy = OutputOf<'share.readShare'>['strategy']

export default function OnePageScreen({ next, go }: ScreenProps) {
  const t = useWords(words)
  const asked = useAsk('share.readShare', {})
  if (!asked.data) return <Loading asked={asked} />
  const { strategy, documents, canPrint } = asked.data
  if (!strategy.objective) return <Step title={t('title')} lead={t('noCourse')} primary={<Button onClick={() => go(7)}>{t('toCourse')}</Button>} />
  return <Page strategy={strategy} objective={strategy.objective} documents={documents} canPrint={canPrint} next={next} />
}

/** The first action still to come says when one starts; without any, the next Monday. */
const proposedStart = ({ actions, dated }: Strategy) => actions.find(one => one.start >= dated)?.start ?? addDays(dated, (8 - weekday(dated)) % 7)

const Page = ({ strategy, objective, documents, canPrint, next }: { strategy: Strategy; objective: NonNullable<Strategy['objective']>; documents: OutputOf<'share.readShare'>['documents']; canPrint: boolean; next: () => void }) => {
  const t = useWords(words)
  const locale = useLocale()
  const company = useCompany()
  const planned = proposedStart(strategy)
  const [startOn, setStartOn] = useState(planned)
  const move = useAct('plan.moveStart', { quiet: true })
  const shift = startOn ? daysBetween(planned, startOn) : 0
  const first = strategy.actions.filter(one => one.start >= planned).slice(0, 3)
  const address = (exportId: string) => downloadAddress(company.id, 'share.downloadEdition', { exportId })
  const offered = (canPrint ? ['one-page', 'deck'] as const : ['deck'] as const).flatMap(kind => documents.some(one => one.id === kind) ? [{ id: kind, name: t(kind === 'deck' ? 'deck' : 'pdf') }] : [])
  return (
    <Step
      wide title={t('title')} onSubmit={() => move.mutate({ startOn }, { onSuccess: next })}
      primary={<Button type="submit" busy={move.isPending}>{t('start', { day: startOn ? formatDate(startOn, locale, 'weekday') : '…' })}</Button>}
      links={<>{offered.map(one => <ButtonLink key={one.id} tone="link" href={address(one.id)} download>{one.name}</ButtonLink>)}<ButtonLink tone="link" href={`/w/${company.id}/share`}>{t('send')}</ButtonLink></>}
    >
      <OnePage strategy={strategy} />
      <Grid layout="lead">
        <Card title={t('first')}>
          {first.length ? <Rows>{first.map(one => <Row key={one.id} title={one.title} detail={t('on', { day: formatDate(addDays(one.start, shift), locale, 'weekday') })} aside={formatHours(one.hours, locale)} />)}</Rows> : <p>{t('none')}</p>}
        </Card>
        <Card lit title={t('when')}>
          <Stack tight>
            <DateField label={t('day')} value={startOn} min={strategy.dated} max={addDays(objective.end, -1)} onChange={event => setStartOn(event.target.value)} required error={move.error?.fields['startOn'] ?? (move.error ? move.error.message : undefined)} />
            {first.length && shift !== 0 ? <p role="status">{t(shift > 0 ? 'shifts' : 'earlier', { days: Math.abs(shift) })}</p> : null}
          </Stack>
        </Card>
      </Grid>
    </Step>
  )
}

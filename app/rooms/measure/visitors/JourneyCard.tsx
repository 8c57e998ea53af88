/** From one page to another page or gesture: how many visits go all the way, how many stop, and where those go. */
import { useState } from 'react'
import { formatNumber, formatShare } from '@azimut/engines/locale'
import { Card } from '#app/design/Card.tsx'
import { SelectField } from '#app/design/Field.tsx'
import { FieldRow, Stack } from '#app/design/Grid.tsx'
import { Skeleton } from '#app/design/Skeleton.tsx'
import { Table } from '#app/design/Table.tsx'
import { useAsk } from '#app/deck/asking.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import type { AskedOf, SayVisitors } from './asked.page.ts'
import { ConsentShare } from './ConsentShare.tsx'
import { visitorWords } from './visitors.words.ts'

/** What the code tells by itself: seldom one's aim. */
const usual = ['form', 'link', 'outbound', 'download'] as const
const usualName = (name: string) => usual.find(one => one === name)

function eventName(t: SayVisitors, name: string): string {
  const known = usualName(name)
  return known ? t(known) : t('event', { name })
}

export const JourneyCard = ({ asked }: { asked: AskedOf }) => {
  const t = useWords(visitorWords)
  const [from, setFrom] = useState<string>()
  const [to, setTo] = useState<string>()
  const { from: start, to: end } = asked
  const { data: pages } = useAsk('measure.listTop', { from: start, to: end, dimension: 'page', metrics: ['pageviews'], limit: 40 })
  const { data: events } = useAsk('measure.listTop', { from: start, to: end, dimension: 'event-name', metrics: ['events'], limit: 20 })
  if (!pages || !events) return null
  const seen = pages.rows.flatMap(row => row.value ?? []).map(page => ({ value: `page:${page}`, label: page }))
  const done = events.rows.flatMap(row => row.value ?? []).map(name => ({ value: `event:${name}`, label: eventName(t, name) }))
  const first = from ?? seen[0]?.value
  const last = to ?? done.find(one => !usualName(one.value.slice('event:'.length)))?.value ?? seen[1]?.value
  if (!first || !last) return null
  return (
    <Card title={t('journey')} aside={<ConsentShare of={{ consentedShare: pages.consentedShare, basis: 'agreed' }} />}>
      <Stack>
        <FieldRow>
          <SelectField label={t('from')} value={first} onChange={event => setFrom(event.target.value)} options={seen} />
          <SelectField label={t('to')} value={last} onChange={event => setTo(event.target.value)} options={[...done, ...seen]} />
        </FieldRow>
        {first === last ? <p>{t('pick')}</p> : <Steps asked={asked} steps={[first, last]} />}
      </Stack>
    </Card>
  )
}

const shownWays = 3

const Steps = ({ asked, steps }: { asked: AskedOf; steps: string[] }) => {
  const t = useWords(visitorWords)
  const locale = useLocale()
  const { data: journey, error, isPlaceholderData } = useAsk('measure.readJourney', { ...asked, steps })
  if (error) return <p role="alert">{error.message}</p>
  if (!journey || isPlaceholderData) return <Skeleton label={t('journey')} />
  const name = (step: string) => (step.startsWith('event:') ? eventName(t, step.slice('event:'.length)) : step.slice('page:'.length))
  const number = (value: number) => formatNumber(value, locale)
  return (
    <Stack tight>
      <Table stacks caption={t('journey')} captionHidden locale={locale} rows={journey.steps} rowKey={one => one.step} empty={t('none')} columns={[
        { key: 'step', header: t('step'), cell: one => name(one.step) },
        { key: 'reach', header: t('reach'), align: 'end', cell: one => number(one.visits) },
        { key: 'lost', header: t('lost'), align: 'end', cell: one => (one.lost === null ? '–' : `${number(one.lost)} (${formatShare(one.leakShare ?? 0, locale)})`) },
        { key: 'went', header: t('went'), wraps: true, cell: one => one.wentTo.slice(0, shownWays).map(({ page, visits }) => `${page ?? t('leave')} (${number(visits)})`).join(', ') || '–' },
      ]} />
      <p><small>{journey.definition}</small></p>
    </Stack>
  )
}

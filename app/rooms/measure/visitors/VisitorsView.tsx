/** « Qui vient sur votre site ? »: visits beside those of before, week by week, from where and by which pages, who goes on and who comes back. */
import { useState } from 'react'
import { formatDate, formatNumber, formatShare } from '@azimut/engines/locale'
import { ButtonLink } from '#app/design/Button.tsx'
import { SelectField } from '#app/design/Field.tsx'
import { FieldRow, Stack } from '#app/design/Grid.tsx'
import { Skeleton } from '#app/design/Skeleton.tsx'
import { useAsk } from '#app/deck/asking.ts'
import { Loading } from '#app/deck/Loading.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { RoomHeader } from '#app/deck/RoomHeader.tsx'
import { useCompany } from '#app/deck/session.tsx'
import { changeOf, spans, weeksBefore } from './asked.page.ts'
import type { Span, Totals } from './asked.page.ts'
import { channelName } from './channelName.page.ts'
import { channelWords } from './channels.words.ts'
import { JourneyCard } from './JourneyCard.tsx'
import { MachinesCard } from './MachinesCard.tsx'
import { RetentionCard } from './RetentionCard.tsx'
import { TopsCard } from './TopsCard.tsx'
import { TotalsCard } from './TotalsCard.tsx'
import { TrendCard } from './TrendCard.tsx'
import { visitorWords } from './visitors.words.ts'

const channels = ['search', 'paid', 'email', 'social', 'referral', 'assistant', 'campaign', 'direct'] as const

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

export const VisitorsView = () => {
  const t = useWords(visitorWords)
  const company = useCompany()
  // The day is the site's own, not that of the screen.
  const asked = useAsk('measure.readRealTime', {})
  if (asked.error?.code === 'no-code') return <RoomHeader question={t('question')} sentence={t('empty')} detail={t('emptyDetail')} action={<ButtonLink href={`/w/${company.id}/measure?view=sources`}>{t('toCode')}</ButtonLink>} />
  return asked.data ? <Visitors today={asked.data.to} /> : <Loading asked={asked} />
}

const Visitors = ({ today }: { today: string }) => {
  const t = useWords(visitorWords)
  const channel = useWords(channelWords)
  const [span, setSpan] = useState<Span>('4')
  const [whose, setWhose] = useState('')
  const period = { ...weeksBefore(today, span), ...(whose ? { segment: [whose] } : {}) }
  const asked = useAsk('measure.readTotals', { ...period, compare: 'previous' })
  const totals = asked.data
  if (!totals) return <Loading asked={asked} />
  return (
    <Stack>
      <Header totals={totals} span={span} />
      <FieldRow>
        <SelectField label={t('span')} value={span} onChange={event => setSpan(spans.find(one => one === event.target.value) ?? '4')} options={spans.map(value => ({ value, label: t('weeks', { count: value }) }))} />
        <SelectField label={t('whose')} value={whose} onChange={event => setWhose(event.target.value)} options={[
          { value: '', label: t('everybody') }, ...channels.map(one => ({ value: `channel:is:${one}`, label: capital(channelName(channel, one)) })), { value: 'device:is:mobile', label: t('mobile') }, { value: 'device:is:desktop', label: t('desktop') },
        ]} />
      </FieldRow>
      {asked.isPlaceholderData ? <Skeleton label={t('totals')} /> : <TotalsCard totals={totals} />}
      <TrendCard asked={period} />
      <TopsCard asked={period} />
      <JourneyCard asked={period} />
      <RetentionCard />
      <MachinesCard asked={period} />
    </Stack>
  )
}

const Header = ({ totals, span }: { totals: Totals; span: Span }) => {
  const t = useWords(visitorWords)
  const locale = useLocale()
  const visits = totals.values['visits'] ?? 0
  const change = changeOf(visits, totals.compared?.values['visits'])
  const said = change === null ? 'none' : Math.abs(change) < 0.005 ? 'same' : change > 0 ? 'more' : 'less'
  const share = formatShare(Math.round(Math.abs(change ?? 0) * 100) / 100, locale)
  return <RoomHeader question={t('question')} sentence={t('sentence', { visits, number: formatNumber(visits, locale), weeks: span, change: said, share })} detail={t('detail', { from: formatDate(totals.from, locale), to: formatDate(totals.to, locale), weeks: span })} />
}

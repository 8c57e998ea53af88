/** « Une décision vous attend »: a line that costs more than was said, or a review whose day has come. */
import { useState } from 'react'
import { formatDate, formatWholeMoney } from '@azimut/engines/locale'
import { Button, ButtonLink, Buttons } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Drawer } from '#app/design/Drawer.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { RangeBar } from '#app/design/RangeBar.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { useCompany } from '#app/deck/session.tsx'
import { ThreadPanel } from '#app/deck/ThreadPanel.tsx'
import { words } from '../home.words.ts'
import type { Home, HomeCourse } from './HomeHead.tsx'

type Waiting = NonNullable<Home['waiting']>

export const WaitingTile = ({ waiting, course, today }: { waiting: Waiting; course: HomeCourse; today: string }) => {
  const t = useWords(words)
  const locale = useLocale()
  const { id } = useCompany()
  const [asksWhy, setAsksWhy] = useState(false)
  const decide = <ButtonLink href={`/w/${id}/learn`}>{t('decide')}</ButtonLink>
  if (waiting.kind === 'review') return (
    <Card lit title={t('waiting')} foot={<Buttons>{decide}</Buttons>}>
      <Stack tight><p><strong>{waiting.onDay === today ? t('reviewToday') : t('reviewLate', { day: formatDate(waiting.onDay, locale, 'weekday') })}</strong></p><p>{t('reviewDetail')}</p></Stack>
    </Card>
  )
  return (
    <Card lit title={t('waiting')} foot={<Buttons>{decide}<Button tone="link" onClick={() => setAsksWhy(true)}>{t('why')}</Button></Buttons>}>
      <LineCost line={waiting} result={course.one[locale]} many={course.many[locale]} />
      <Drawer open={asksWhy} onClose={() => setAsksWhy(false)} title={t('thread')} closeLabel={t('close')}>{asksWhy ? <ThreadPanel id={waiting.budgetLineId} /> : null}</Drawer>
    </Card>
  )
}

const LineCost = ({ line: { label, currency, results, spentCents, expectedCents, costPerResult }, result, many }: { line: Extract<Waiting, { kind: 'line' }>; result: string; many: string }) => {
  const t = useWords(words)
  const locale = useLocale()
  const amount = (cents: number) => formatWholeMoney(cents, currency, locale)
  const b = (chunks: React.ReactNode) => <strong>{chunks}</strong>
  if (!costPerResult) return <Stack tight><p>{t.rich('lineNone', { b, line: label, spent: amount(spentCents), expected: amount(expectedCents), result })}</p><p>{t('lineNoneDetail')}</p></Stack>
  const { low, mid, high } = costPerResult
  const texts = { low: amount(low), high: amount(high), value: amount(mid), expected: t('planned', { amount: amount(expectedCents) }) }
  return (
    <Stack tight>
      <p>{t.rich('lineCost', { b, line: label, cost: texts.value, result, expected: amount(expectedCents) })}</p>
      <RangeBar label={t('lineBar', { value: texts.value, low: texts.low, high: texts.high, expected: amount(expectedCents) })} low={low} high={high} value={mid} expected={expectedCents} texts={texts} />
      <p>{t('lineFew', { count: results, results: many, low: texts.low, high: texts.high })}</p>
    </Stack>
  )
}

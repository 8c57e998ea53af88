/** Machines left out of every count, by what they were recognised by. */
import { formatNumber } from '@azimut/engines/locale'
import { Card } from '#app/design/Card.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { useAsk } from '#app/deck/asking.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import type { AskedOf } from './asked.page.ts'
import { visitorWords } from './visitors.words.ts'

const reasons = { 'crawler': 'crawler', 'prefetch': 'prefetch', 'preview': 'preview', 'mail-scanner': 'mailscanner', 'monitor': 'monitor' } as const
const isReason = (value: string): value is keyof typeof reasons => Object.hasOwn(reasons, value)

export const MachinesCard = ({ asked: { from, to } }: { asked: AskedOf }) => {
  const t = useWords(visitorWords)
  const locale = useLocale()
  const { data: left } = useAsk('measure.listTop', { from, to, dimension: 'machine-reason', metrics: ['machines'], limit: 10 })
  if (!left) return null
  return (
    <Card title={t('machines')}>
      <Stack>
        <p>{left.rows.length ? t('machinesLead') : t('noMachine')}</p>
        {left.rows.length ? <Rows>{left.rows.map(({ value, values }) => <Row key={value} title={value !== null && isReason(value) ? t(reasons[value]) : value ?? t('notKnown')} aside={formatNumber(values['machines'] ?? 0, locale)} />)}</Rows> : null}
      </Stack>
    </Card>
  )
}

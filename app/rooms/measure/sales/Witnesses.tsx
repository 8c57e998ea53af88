/** The sources of one turnover side by side, never added; the gap between two of them said in words; which one to believe. */
import { formatDate, formatMoney, formatShare } from '@azimut/engines/locale'
import { Card } from '#app/design/Card.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { Choice } from '#app/design/Choice.tsx'
import { Fold } from '#app/design/Fold.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { useAct } from '#app/deck/asking.ts'
import { Figure } from '#app/deck/Figure.tsx'
import type { FigureExplained } from '#app/deck/figure.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { useMayEdit } from '#app/deck/session.tsx'
import type { Locale } from '#app/deck/words.ts'
import figures from '../dashboard/Figures.module.css'
import { causeWords, sourceName, sources } from './reconciliation.page.ts'
import type { Reconciled, SaySale, Source } from './reconciliation.page.ts'
import { saleWords } from './sales.words.ts'

export const Witnesses = ({ answer }: { answer: Reconciled }) => {
  const t = useWords(saleWords)
  const locale = useLocale()
  const { turnover, currency } = answer.returns
  const known = sources.filter(one => turnover[one] !== null)
  return (
    <Card title={t('witnesses')}>
      <Stack>
        <div className={figures.figures}>{sources.map(source => <Figure key={source} size="plain" figure={witnessFigure({ t, locale, answer }, source)} />)}</div>
        <Rows>
          {turnover.differences.map(one => <Gap key={`${one.first} ${one.second}`} difference={one} currency={currency} />)}
          {turnover.apart.map(({ first, second }) => <Row key={`${first} ${second}`} title={t(second === 'accounts' ? 'apart' : 'apartDays', { first: sourceName(t, first), second: sourceName(t, second) })} />)}
        </Rows>
        {known.length > 1 ? <Believed known={known} turnover={turnover} /> : null}
      </Stack>
    </Card>
  )
}

const definitions = { accounts: ['isAccounts', 'formulaAccounts'], sales: ['isSales', 'formulaSales'], code: ['isCode', 'formulaCode'] } as const

function witnessFigure({ t, locale, answer }: { t: SaySale; locale: Locale; answer: Reconciled }, source: Source): FigureExplained {
  const { turnover, currency } = answer.returns
  const witness = turnover[source]
  const money = (cents: number) => formatMoney(cents, currency, locale)
  const day = (one: string) => formatDate(one, locale, 'brief')
  const isConfirmed = source === 'code' && turnover.code?.isConfirmed === true
  const [definition, formula] = isConfirmed ? ['isConfirmed', 'formulaConfirmed'] as const : definitions[source]
  const amount = ({ cents, count }: { cents: number; count: number | null }) => (count === null ? money(cents) : t('counted', { money: money(cents), count }))
  return {
    label: sourceName(t, source), value: witness ? money(witness.cents) : t('noWitness'), period: witness ? t('period', { from: day(witness.from), to: day(witness.to) }) : '',
    definition: t(definition), formula: t(formula),
    rows: witness ? [
      ...witness.byHow.map(one => ({ label: t(`by${one.how}`), value: amount(one) })),
      ...(witness.refundedCents ? [{ label: t('refunds'), value: money(witness.refundedCents) }] : []),
      ...(witness.taxUnknownCents ? [{ label: t('taxUnknown'), value: money(witness.taxUnknownCents) }] : []),
    ] : [],
  }
}

const Gap = ({ difference, currency }: { difference: Reconciled['returns']['turnover']['differences'][number]; currency: string }) => {
  const t = useWords(saleWords)
  const locale = useLocale()
  const { first, second, firstCents, secondCents, cents, share, from, to } = difference
  const money = (of: number) => formatMoney(of, currency, locale)
  const day = (one: string) => formatDate(one, locale, 'numeric')
  const period = t('period', { from: day(from), to: day(to) })
  const gap = share === null ? t('gapShort', { money: money(Math.abs(cents)), period }) : t('gap', { money: money(Math.abs(cents)), share: formatShare(Math.abs(share), locale), period })
  return <Row title={causeWords(t, difference, { currency, locale })} detail={<>{t('difference', { first: sourceName(t, first), a: money(firstCents), second: sourceName(t, second), b: money(secondCents) })} {gap}</>} />
}

const Believed = ({ known, turnover }: { known: readonly Source[]; turnover: Reconciled['returns']['turnover'] }) => {
  const t = useWords(saleWords)
  const mayEdit = useMayEdit()
  const choose = useAct('measure.chooseTurnover', { said: t('believed') })
  if (!mayEdit) return null
  return <Fold title={t('believe')}><Choice label={t('believe')} look="lines" value={turnover.believes} onChange={believes => choose.mutate({ believes })} options={known.map(source => ({ value: source, label: sourceName(t, source), detail: t(definitions[source][0]) }))} /></Fold>
}

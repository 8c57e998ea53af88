/** Combien avez-vous vraiment vendu ? Three sources of one turnover side by side, the return held to them, and the files they come from. */
import { useState } from 'react'
import { formatDate, formatWholeMoney } from '@azimut/engines/locale'
import { Choice } from '#app/design/Choice.tsx'
import { Grid, Stack } from '#app/design/Grid.tsx'
import type { InputOf } from '#app/deck/api.ts'
import { useAsk } from '#app/deck/asking.ts'
import { Loading } from '#app/deck/Loading.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { RoomHeader } from '#app/deck/RoomHeader.tsx'
import { Codes } from './Codes.tsx'
import { HeldReturns } from './HeldReturns.tsx'
import { sources } from './reconciliation.page.ts'
import type { Reconciled } from './reconciliation.page.ts'
import { SaleFiles } from './SaleFiles.tsx'
import { saleWords } from './sales.words.ts'
import { Witnesses } from './Witnesses.tsx'

type Span = NonNullable<InputOf<'measure.readReconciliation'>['span']>

export const SalesView = () => {
  const t = useWords(saleWords)
  const [span, setSpan] = useState<Span>('course')
  const asked = useAsk('measure.readReconciliation', { span })
  const { data } = asked
  if (!data) return <Loading asked={asked} />
  const { returns: { turnover }, imports, hasCourse } = data
  const isEmpty = turnover.turnoverCents === null
  return (
    <Stack>
      <Header answer={data} />
      {isEmpty && span === 'course' && !imports.length ? null : <Choice label={t('span')} value={span} onChange={setSpan} options={[{ value: 'course', label: t(hasCourse ? 'course' : 'quarter') }, { value: 'year', label: t('year') }, { value: 'months', label: t('months') }]} />}
      {isEmpty ? null : <><Witnesses answer={data} /><HeldReturns answer={data} /></>}
      {data.codes.length ? <Grid layout="lead"><SaleFiles imports={imports} /><Codes codes={data.codes} currency={data.returns.currency} /></Grid> : <SaleFiles imports={imports} lit={isEmpty && !imports.length} />}
    </Stack>
  )
}

const Header = ({ answer: { returns, imports, from, to } }: { answer: Reconciled }) => {
  const t = useWords(saleWords)
  const locale = useLocale()
  const { turnover, held, currency } = returns
  const { believes } = turnover
  const witness = believes && turnover[believes]
  // Files that speak of other days are not nothing.
  if (!witness && imports.length) return <RoomHeader question={t('question')} sentence={t('elsewhen', { from: formatDate(from, locale), to: formatDate(to, locale) })} detail={t('elsewhenDetail')} />
  if (!witness) return <RoomHeader question={t('question')} sentence={t('empty')} detail={t('emptyDetail')} />
  const money = (cents: number) => formatWholeMoney(cents, currency, locale)
  const known = sources.filter(one => turnover[one] !== null)
  return (
    <RoomHeader question={t('question')} sentence={t('sentence', { money: money(witness.cents), source: t(believes), from: formatDate(witness.from, locale), to: formatDate(witness.to, locale) })}
      detail={held ? t(believes === 'accounts' ? 'held' : 'heldChosen', { claimed: money(held.claimedCents), turnover: money(held.turnoverCents) }) : t(known.length > 1 ? 'detail' : 'one')} />
  )
}

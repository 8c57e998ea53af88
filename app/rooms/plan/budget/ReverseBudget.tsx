/** The budget read backwards: the lever that fits the hours, the curve of chances, and the chain from results to money. */
import { useState } from 'react'
import { formatHours, formatMoney, formatNumber, formatWholeMoney } from '@azimut/engines/locale'
import { Button, Buttons } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Chain } from '#app/design/Chain.tsx'
import { Grid, Stack } from '#app/design/Grid.tsx'
import { NumberField } from '#app/design/NumberField.tsx'
import { useAct, useAsk } from '#app/deck/asking.ts'
import type { OutputOf } from '#app/deck/api.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { useMayEdit } from '#app/deck/session.tsx'
import { words } from '../plan.words.ts'
import { roundUp, toQuarter } from './amounts.page.ts'
import { Chances } from './Chances.tsx'
import type { Foreseen } from './foreseen.page.ts'
import { HoursChoice, LeverChoice } from './LeverChoice.tsx'
import type { Hours } from './LeverChoice.tsx'
import { OwnFigures } from './OwnFigures.tsx'
import type { Asking } from './useAsking.page.ts'

type Plan = OutputOf<'plan.readPlan'>

export const ReverseBudget = ({ plan, objective, asking: { leverId, own, onLever, onOwn }, ...hours }: { plan: Plan; objective: NonNullable<Plan['objective']>; asking: Asking } & Hours) => {
  const t = useWords(words)
  const locale = useLocale()
  const mayEdit = useMayEdit()
  const [cents, setCents] = useState<number | undefined>()
  const asked = useAsk('plan.foreseeBudget', { objectiveId: objective.id, leverId, ...own })
  const lever = plan.levers.find(one => one.id === leverId)
  const foreseen = asked.data?.foreseen ?? undefined
  const highest = roundUp((foreseen?.p90Cents ?? 100_000) * 1.3)
  const chosen = foreseen ? Math.min(cents ?? roundUp(foreseen.p80Cents), highest) : cents ?? 0
  const keep = useAct('plan.keepBudget', { said: line => t('kept', { money: formatWholeMoney(line.centsPerMonth, line.currency, locale), label: line.label }) })
  const start = useAct('plan.startTrial', { said: line => t('kept', { money: formatWholeMoney(line.centsPerMonth, line.currency, locale), label: line.label }) })
  const keepAt = (centsPerMonth: number) => keep.mutate({ objectiveId: objective.id, leverId, centsPerMonth, ...own })
  const foot = mayEdit ? <Keep foreseen={foreseen} busy={keep.isPending || start.isPending} onKeep={() => keepAt(chosen)} onTrial={() => start.mutate({ objectiveId: objective.id, leverId, ...own })} /> : undefined
  return (
    <Stack>
      <Grid layout="lead">
        <Card>
          <Stack>
            {plan.people.length ? null : <HoursChoice {...hours} />}
            <LeverChoice levers={plan.levers} value={leverId} onChange={id => { onLever(id); setCents(undefined) }} capacity={plan.weekHours === null ? hours.capacity : plan.weekHours.isPart ? null : plan.weekHours.hours} />
          </Stack>
        </Card>
        {foreseen ? <Chances foreseen={foreseen} chosen={chosen} highest={highest} onCents={setCents} foot={foot} />
          : lever ? <Unpriced lever={lever} cents={cents} onCents={setCents} foot={foot} /> : null}
      </Grid>
      {foreseen ? <Card title={t('chainTitle')}><Stack><BackwardChain foreseen={foreseen} plan={plan} /><OwnFigures key={leverId} own={own} onChange={onOwn} foreseen={foreseen} /></Stack></Card> : null}
    </Stack>
  )
}

/** A lever whose budget is not derived: time alone, or an amount one sets oneself. */
const Unpriced = ({ lever, cents, onCents, foot }: { lever: Plan['levers'][number]; cents: number | undefined; onCents: (cents: number | undefined) => void; foot: React.ReactNode }) => {
  const t = useWords(words)
  const locale = useLocale()
  const hours = formatHours(toQuarter(lever.hoursPerWeek.mid), locale)
  if (lever.paidBy === 'hours') return <Card title={lever.name[locale]} foot={foot}><p>{t('hoursLever', { hours })}</p></Card>
  return (
    <Card title={lever.name[locale]} foot={foot}>
      <Stack>
        <p>{t('otherLever', { payment: lever.payment[locale], hours })}</p>
        <NumberField label={t('ownAmount')} unit="€" decimal={locale === 'fr' ? ',' : '.'} value={cents === undefined ? null : cents / 100} onChange={value => onCents(value === null || value < 0 ? undefined : Math.round(value * 100))} />
      </Stack>
    </Card>
  )
}

/** A wide range is answered by a trial first; the budget one slid to stays a press away. */
const Keep = ({ foreseen, busy, onKeep, onTrial }: { foreseen: Foreseen | undefined; busy: boolean; onKeep: () => void; onTrial: () => void }) => {
  const t = useWords(words)
  const locale = useLocale()
  const trial = foreseen?.trial
  if (!foreseen) return <Buttons><Button busy={busy} onClick={onKeep}>{t('keepLever')}</Button></Buttons>
  return (
    <Buttons>
      {trial ? <Button busy={busy} onClick={onTrial}>{t('startTrial', { cents: formatWholeMoney(trial.cents, 'EUR', locale) })}</Button> : null}
      <Button tone={trial ? 'link' : 'primary'} busy={busy} onClick={onKeep}>{t('keep')}</Button>
    </Buttons>
  )
}

const BackwardChain = ({ foreseen, plan }: { foreseen: Foreseen; plan: Plan }) => {
  const t = useWords(words)
  const locale = useLocale()
  const [price, rate] = foreseen.assumptions
  const mark = ({ own, origin }: Foreseen['assumptions'][number]) => own ? origin[locale] : t('reference')
  return (
    <Chain label={t('chainTitle')} links={[
      { value: formatNumber(foreseen.count, locale, 0), label: plan.results[locale], by: rate ? `${t('perVisit', { n: Math.round(1 / rate.mid) })}, ${mark(rate)}` : undefined },
      { value: formatNumber(foreseen.visits.median, locale, 0), label: t('visits'), by: price ? `${t('perClick', { price: formatMoney(price.mid, 'EUR', locale) })}, ${mark(price)}` : undefined },
      { value: formatWholeMoney(foreseen.p50Cents, 'EUR', locale), label: t('onceInTwo') },
    ]} />
  )
}

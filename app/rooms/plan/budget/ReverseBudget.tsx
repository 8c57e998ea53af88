/** The budget read backwards: the chain from results to visits, the lever that fits the hours, the curve of chances. */
import { useState } from 'react'
import { probabilityAt } from '@azimut/engines/budget'
import { formatTenths } from '@azimut/engines/expected'
import { formatHours, formatMoney, formatNumber, formatWholeMoney } from '@azimut/engines/locale'
import { Button, Buttons } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Chain } from '#app/design/Chain.tsx'
import { Choice } from '#app/design/Choice.tsx'
import { Grid, Stack } from '#app/design/Grid.tsx'
import { SCurve } from '#app/design/SCurve.tsx'
import { Slider } from '#app/design/Slider.tsx'
import { useAct, useAsk } from '#app/deck/asking.ts'
import type { OutputOf } from '#app/deck/api.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { useMayEdit } from '#app/deck/session.tsx'
import { words } from '../plan.words.ts'
import type { Foreseen } from './foreseen.page.ts'
import { OwnFigures } from './OwnFigures.tsx'
import type { Own } from './OwnFigures.tsx'
import { roundUp, weeklyCapacity } from './amounts.page.ts'

type Plan = OutputOf<'plan.readPlan'>

export const ReverseBudget = ({ plan, objective }: { plan: Plan; objective: NonNullable<Plan['objective']> }) => {
  const t = useWords(words)
  const locale = useLocale()
  const mayEdit = useMayEdit()
  const [leverId, setLeverId] = useState(() => plan.levers.find(lever => lever.paidBy === 'click')?.id ?? plan.levers[0]?.id ?? '')
  const [own, setOwn] = useState<Own>({})
  const [cents, setCents] = useState<number | undefined>()
  const asked = useAsk('plan.foreseeBudget', { objectiveId: objective.id, leverId, ...own })
  const lever = plan.levers.find(one => one.id === leverId)
  const capacity = weeklyCapacity(plan.people)
  const hours = lever?.hoursPerWeek.mid ?? 0
  const foreseen = asked.data?.foreseen ?? undefined
  const highest = roundUp((foreseen?.p90Cents ?? 100_000) * 1.3)
  const chosen = Math.min(cents ?? roundUp(foreseen?.p80Cents ?? 0), highest)
  const money = formatWholeMoney(chosen, 'EUR', locale)
  const keep = useAct('plan.keepBudget', { said: t('kept', { money, label: lever?.name[locale] ?? '' }) })
  const keepAt = (centsPerMonth: number) => keep.mutate({ objectiveId: objective.id, leverId, centsPerMonth, ...own })
  const tooMany = capacity !== null && hours > capacity

  return (
    <Grid layout="lead">
      <Card foot={mayEdit ? (
        <Buttons>
          {foreseen?.trial ? <><Button busy={keep.isPending} onClick={() => keepAt(foreseen.trial!.cents)}>{t('startTrial')}</Button><Button tone="link" onClick={() => keepAt(chosen)}>{t('keep')}</Button></>
            : <Button busy={keep.isPending} onClick={() => keepAt(foreseen ? chosen : 0)}>{t('keep')}</Button>}
        </Buttons>
      ) : undefined}>
        <Stack>
          <Choice look="cards" label={t('leverTitle')} value={leverId} onChange={id => { setLeverId(id); setCents(undefined) }} options={plan.levers.map(one => ({ value: one.id, label: one.name[locale] }))} />
          <p>{lever?.does[locale]}</p>
          <p>{tooMany ? t('hoursTooMany', { hours: formatHours(hours, locale), capacity: formatHours(capacity, locale) }) : t('hoursFit', { hours: formatHours(hours, locale) })} · {t('weeks', { weeks: lever?.weeksToEffect.mid ?? 0 })}</p>
          {foreseen ? <><BackwardChain foreseen={foreseen} plan={plan} /><OwnFigures own={own} onChange={setOwn} foreseen={foreseen} /></> : <p>{t('hoursLever', { hours: formatHours(hours, locale) })}</p>}
          {keep.error ? <p role="alert">{keep.error.message}</p> : null}
        </Stack>
      </Card>
      {foreseen ? (
        <Card title={t('chancesTitle')}>
          <Stack>
            <SCurve
              label={`${money} ${t('each')}, ${formatTenths(probabilityAt(foreseen, chosen), locale)}`}
              points={foreseen.curve.filter(point => point.cents <= highest).map(point => ({ x: point.cents, chance: point.share }))}
              at={chosen} atLabel={formatTenths(probabilityAt(foreseen, chosen), locale)}
              xLabels={[formatWholeMoney(0, 'EUR', locale), money, formatWholeMoney(highest, 'EUR', locale)]}
              levels={[{ chance: 0.5, label: t('onceInTwo') }, { chance: 0.8, label: t('eightInTen') }]}
            />
            <Slider bare label={t('slider')} value={chosen} onChange={setCents} min={0} max={highest} step={Math.max(100, roundUp(highest / 200))} text={money} />
            {foreseen.narrowedBy ? <p>{t('narrow')} <strong>{t(foreseen.narrowedBy.id as 'costPerVisit')}</strong>.</p> : null}
          </Stack>
        </Card>
      ) : null}
    </Grid>
  )
}

const BackwardChain = ({ foreseen, plan }: { foreseen: Foreseen; plan: Plan }) => {
  const t = useWords(words)
  const locale = useLocale()
  const [price, rate] = foreseen.assumptions
  const mark = (own: boolean | undefined) => own ? t('own') : t('reference')
  return (
    <Chain label={t('chainTitle')} links={[
      { value: formatNumber(foreseen.count, locale, 0), label: plan.results[locale], by: rate ? `${t('perVisit', { n: Math.round(1 / rate.mid) })}, ${mark(rate.own)}` : undefined },
      { value: formatNumber(foreseen.visits.median, locale, 0), label: t('visits'), by: price ? `${t('perClick', { price: formatMoney(price.mid, 'EUR', locale) })}, ${mark(price.own)}` : undefined },
      { value: formatWholeMoney(foreseen.p50Cents, 'EUR', locale), label: t('onceInTwo') },
    ]} />
  )
}

/** « Ce que cela demande »: euros and hours, the levers that fit both, those that do not, and the chances of each amount. */
import { useState } from 'react'
import { formatDate, formatHours, formatMoneyRange, formatWholeMoney } from '@azimut/engines/locale'
import { Button } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { Choice } from '#app/design/Choice.tsx'
import { Grid, Stack } from '#app/design/Grid.tsx'
import { Highlighted } from '#app/design/Highlighted.tsx'
import type { OutputOf } from '#app/deck/api.ts'
import { useAct, useAsk } from '#app/deck/asking.ts'
import type { ScreenProps } from '#app/deck/guide/Guide.tsx'
import { Step } from '#app/deck/guide/Step.tsx'
import { Loading } from '#app/deck/Loading.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { roundUp, toQuarter } from '../budget/amounts.page.ts'
import { Chances } from '../budget/Chances.tsx'
import type { Foreseen } from '../budget/foreseen.page.ts'
import { words } from './demand.words.ts'

type Demand = NonNullable<OutputOf<'plan.readDemand'>>
type Lever = Demand['levers'][number]

export default function DemandScreen({ next, go }: ScreenProps) {
  const t = useWords(words)
  const asked = useAsk('plan.readDemand', {})
  if (asked.data === undefined) return <Loading asked={asked} />
  if (asked.data === null) return <Step title={t('title')} lead={t('noCourse')} primary={<Button onClick={() => go(7)}>{t('toCourse')}</Button>} />
  return asked.data.kept ? <Kept line={asked.data.kept} next={next} /> : <Choosing demand={asked.data} next={next} />
}

const Kept = ({ line, next }: { line: NonNullable<Demand['kept']>; next: () => void }) => {
  const t = useWords(words)
  const locale = useLocale()
  const asked = useAsk('plan.readPlan', {})
  const remove = useAct('plan.removeBudgetLine')
  const isTrial = asked.data?.trialIds.includes(line.id)
  const told = { label: line.label, money: formatWholeMoney(line.centsPerMonth, line.currency, locale), day: formatDate(line.endOn, locale) }
  return (
    <Step
      title={t('title')} sentence={t(line.centsPerMonth === 0 ? 'keptHours' : isTrial ? 'keptTrial' : 'keptBudget', told)} primary={<Button onClick={next}>{t('go')}</Button>}
      links={<Button tone="link" busy={remove.isPending} onClick={() => remove.mutate({ id: line.id, version: line.version })}>{t('change')}</Button>}
    />
  )
}

const Choosing = ({ demand, next }: { demand: Demand; next: () => void }) => {
  const t = useWords(words)
  const locale = useLocale()
  const { objectiveId, levers } = demand
  const fitting = levers.filter(one => one.beyond === null)
  const first = fitting.find(one => one.isPriced) ?? fitting[0] ?? levers[0]
  const [leverId, setLeverId] = useState(first?.id ?? '')
  const [cents, setCents] = useState(demand.centsPerMonth || undefined)
  const asked = useAsk('plan.foreseeBudget', { objectiveId, leverId }, { enabled: leverId !== '' })
  const lever = levers.find(one => one.id === leverId)
  const foreseen = lever?.isPriced ? asked.data?.foreseen ?? undefined : undefined
  const highest = roundUp((foreseen?.p90Cents ?? 100_000) * 1.3)
  const chosen = foreseen ? Math.min(cents ?? roundUp(foreseen.p80Cents), highest) : 0
  const keep = useAct('plan.keepBudget')
  const start = useAct('plan.startTrial')
  // What is kept takes the place of this choice: a promise goes on after it is gone.
  const then = (kept: Promise<unknown>) => void kept.then(next, () => undefined)
  const keepButton = (tone: 'primary' | 'quiet') => <Button tone={tone} busy={keep.isPending} onClick={() => then(keep.mutateAsync({ objectiveId, leverId, centsPerMonth: chosen }))}>{t(foreseen ? 'keep' : 'keepLever')}</Button>
  return (
    <Step
      wide title={t('title')} sentence={lever ? <Sentence demand={demand} lever={lever} foreseen={foreseen} /> : undefined} lead={<Reasons demand={demand} foreseen={foreseen} />}
      primary={foreseen?.trial ? <Button busy={start.isPending} onClick={() => then(start.mutateAsync({ objectiveId, leverId }))}>{t('trial')}</Button> : keepButton('primary')}
      links={foreseen?.trial ? keepButton('quiet') : undefined}
    >
      <Grid layout="lead">
        <Stack><Levers demand={demand} leverId={leverId} onLever={setLeverId} /></Stack>
        <Stack>
          {foreseen ? <Chances foreseen={foreseen} chosen={chosen} highest={highest} onCents={setCents} foot={undefined} /> : lever ? <Card title={lever.name[locale]}><p>{lever.does[locale]}</p></Card> : null}
          <Beyond demand={demand} />
        </Stack>
      </Grid>
    </Step>
  )
}

const Sentence = ({ demand: { count, one, many }, lever, foreseen }: { demand: Demand; lever: Lever; foreseen: Foreseen | undefined }) => {
  const t = useWords(words)
  const locale = useLocale()
  const mark = (chunks: React.ReactNode) => <Highlighted>{chunks}</Highlighted>
  const told = { count, results: count === 1 ? one[locale] : many[locale], hours: formatHours(toQuarter(lever.hoursPerWeek), locale), mark }
  if (!foreseen) return t.rich(lever.cents === null && !lever.isPriced ? 'hoursOnly' : 'noPrice', told)
  return t.rich('range', { ...told, range: formatMoneyRange({ low: roundUp(foreseen.p10Cents), high: roundUp(foreseen.p90Cents) }, 'EUR', locale) })
}

/** Why the range is what it is, and what would narrow it. */
const Reasons = ({ demand: { one, definition }, foreseen }: { demand: Demand; foreseen: Foreseen | undefined }) => {
  const t = useWords(words)
  const locale = useLocale()
  const b = (chunks: React.ReactNode) => <strong>{chunks}</strong>
  const trial = foreseen?.trial
  return (
    <>
      {trial ? <>{t.rich(trial.halves ? 'wide' : 'wideLess', { cents: formatWholeMoney(trial.cents, 'EUR', locale), b })} {t('months', { months: trial.months })} </> : null}
      <span title={definition[locale]}>{t('counts', { one: one[locale] })}</span>
    </>
  )
}

const useRange = () => {
  const locale = useLocale()
  return ({ low, high }: NonNullable<Lever['cents']>) => formatMoneyRange({ low: roundUp(low), high: roundUp(high) }, 'EUR', locale)
}

const Levers = ({ demand: { levers, hoursPerWeek, centsPerMonth }, leverId, onLever }: { demand: Demand; leverId: string; onLever: (id: string) => void }) => {
  const t = useWords(words)
  const locale = useLocale()
  const range = useRange()
  const title = t('fits', { hours: hoursPerWeek === null ? 'none' : formatHours(hoursPerWeek, locale), money: centsPerMonth === null ? 'none' : formatWholeMoney(centsPerMonth, 'EUR', locale) })
  return (
    <Card>
      <Choice look="lines" label={title} value={leverId} onChange={onLever} options={levers.filter(one => one.beyond === null).map(one => ({
        value: one.id, label: one.name[locale], detail: one.cents ? <>{one.does[locale]}<br />{t('money', { range: range(one.cents), per: one.cents.per[locale] })}</> : one.does[locale], aside: t('facts', { hours: formatHours(toQuarter(one.hoursPerWeek), locale) }),
      }))} />
    </Card>
  )
}

/** What one may stop dreaming of: more hours or more money than there are. */
const Beyond = ({ demand: { levers, hoursPerWeek, centsPerMonth } }: { demand: Demand }) => {
  const t = useWords(words)
  const locale = useLocale()
  const money = (cents: number) => formatWholeMoney(cents, 'EUR', locale)
  const beyond = levers.filter(one => one.beyond !== null)
  if (!beyond.length) return null
  const why = (one: Lever) => one.beyond === 'hours' ? t('tooLong', { hours: formatHours(toQuarter(one.hoursPerWeek), locale), capacity: formatHours(hoursPerWeek ?? 0, locale) })
    : t('tooDear', { amount: money(roundUp(one.cents?.mid ?? 0)), per: one.cents?.per[locale] ?? '', money: money(centsPerMonth ?? 0) })
  return <Card title={t('beyond')}><Rows>{beyond.map(one => <Row key={one.id} title={one.name[locale]} detail={why(one)} />)}</Rows></Card>
}

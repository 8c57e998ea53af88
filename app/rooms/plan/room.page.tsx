/** Plan: by which way? The budget read backwards from the course, then lines, actions and a calendar that holds. */
import { formatHours, formatMoneyRange, formatWholeMoney } from '@azimut/engines/locale'
import { ButtonLink } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { Fold } from '#app/design/Fold.tsx'
import { Grid, Stack } from '#app/design/Grid.tsx'
import { Highlighted } from '#app/design/Highlighted.tsx'
import { probabilityAt } from '@azimut/engines/budget'
import { formatTenths } from '@azimut/engines/expected'
import { formatDate } from '@azimut/engines/locale'
import { useAsk } from '#app/deck/asking.ts'
import type { OutputOf } from '#app/deck/api.ts'
import { Figure } from '#app/deck/Figure.tsx'
import { Loading } from '#app/deck/Loading.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { RoomHeader } from '#app/deck/RoomHeader.tsx'
import { useCompany, useMayEdit } from '#app/deck/session.tsx'
import { ThreadPanel } from '#app/deck/ThreadPanel.tsx'
import { ActionForm } from './action/ActionForm.tsx'
import { PersonForm } from './action/PersonForm.tsx'
import { roundUp } from './budget/amounts.page.ts'
import { ReverseBudget } from './budget/ReverseBudget.tsx'
import { Calendar } from './calendar/Calendar.tsx'
import { words } from './plan.words.ts'

type Plan = OutputOf<'plan.readPlan'>

export default function PlanPage() {
  const t = useWords(words)
  const company = useCompany()
  const mayEdit = useMayEdit()
  const asked = useAsk('plan.readPlan', {})
  if (!asked.data) return <Loading />
  const plan = asked.data
  const { objective } = plan
  if (!objective) return <RoomHeader question={t('question')} sentence={t('noObjective')} detail={t('noObjectiveDetail')} action={<ButtonLink href={`/w/${company.id}/aim`}>{t('toAim')}</ButtonLink>} />
  return (
    <Stack>
      <PlanHeader plan={plan} objective={objective} />
      {plan.lines[0] ? (
        <>
          <Calendar plan={plan} objectiveId={objective.id} />
          <Grid layout="lead">
            <Stack><Card title={t('actionsTitle')}><Stack><Actions plan={plan} />{mayEdit ? <ActionForm key={plan.people.length + plan.lines.length} plan={plan} objectiveId={objective.id} /> : null}</Stack></Card></Stack>
            <Stack>
              <Lines plan={plan} />
              <Card title={t('personTitle')}><Stack><People plan={plan} />{mayEdit ? <Fold open={!plan.people.length} title={t('addPersonOpen')}><PersonForm /></Fold> : null}</Stack></Card>
              <ThreadPanel id={plan.lines[0].id} />
            </Stack>
          </Grid>
          <Fold title={t('addLever')}><ReverseBudget plan={plan} objective={objective} /></Fold>
        </>
      ) : <ReverseBudget plan={plan} objective={objective} />}
    </Stack>
  )
}

const PlanHeader = ({ plan, objective }: { plan: Plan; objective: NonNullable<Plan['objective']> }) => {
  const t = useWords(words)
  const company = useCompany()
  const locale = useLocale()
  const lever = plan.levers.find(one => one.paidBy === 'click')
  const asked = useAsk('plan.foreseeBudget', { objectiveId: objective.id, leverId: lever?.id ?? '' }, { enabled: lever !== undefined && !plan.lines.length })
  const foreseen = asked.data?.foreseen
  if (plan.lines.length) {
    const money = formatWholeMoney(plan.lines.reduce((sum, line) => sum + line.centsPerMonth, 0), 'EUR', locale)
    const hours = formatHours(plan.actions.reduce((sum, action) => sum + action.hours, 0), locale)
    return <RoomHeader question={t('question')} sentence={t('planSentence', { actions: plan.actions.length, money, hours })} detail={objective.sentence} action={<ButtonLink href={`/w/${company.id}/act`}>{t('toAct')}</ButtonLink>} />
  }
  if (!foreseen) return <RoomHeader question={t('question')} sentence={objective.sentence} />
  const range = formatMoneyRange({ low: roundUp(foreseen.p10Cents), high: roundUp(foreseen.p90Cents) }, 'EUR', locale)
  const own = foreseen.assumptions.filter(one => one.own).length
  return (
    <RoomHeader
      question={t('question')}
      sentence={t.rich('budgetSentence', { count: foreseen.count, results: plan.results[locale], range, mark: chunks => <Highlighted>{chunks}</Highlighted> })}
      detail={<>{t('budgetDetail', { own, references: foreseen.assumptions.length - own })} {foreseen.trial ? t(foreseen.trial.halves ? 'wide' : 'wideLess', { cents: formatWholeMoney(foreseen.trial.cents, 'EUR', locale) }) : null}</>}
    />
  )
}

const Lines = ({ plan }: { plan: Plan }) => {
  const t = useWords(words)
  const locale = useLocale()
  if (!plan.lines.length) return null
  return (
    <Card title={t('linesTitle')}>
      <Rows>
        {plan.lines.map(line => {
          const derived = plan.budgets.find(one => one.id === line.reverseBudgetId)
          const amount = formatWholeMoney(line.centsPerMonth, line.currency, locale)
          return (
            <Row key={line.id} title={line.label} detail={derived ? formatTenths(probabilityAt(derived, line.centsPerMonth), locale) : undefined} aside={(
              <Figure size="plain" nameless figure={{
                label: line.label, value: amount, period: t('each'), definition: t('definition'), formula: t('formula'),
                ...(derived ? { interval: `${formatWholeMoney(derived.p50Cents, 'EUR', locale)} ${t('onceInTwo')}, ${formatWholeMoney(derived.p80Cents, 'EUR', locale)} ${t('eightInTen')}` } : {}),
                rows: derived?.assumptions.map(one => ({ label: t(one.id as 'costPerVisit'), value: one.own ? t('own') : `${t('reference')} · ${one.source ?? ''}` })) ?? [],
              }} />
            )} />
          )
        })}
      </Rows>
    </Card>
  )
}

const Actions = ({ plan }: { plan: Plan }) => {
  const t = useWords(words)
  const locale = useLocale()
  if (!plan.actions.length) return <p>{t('noAction')}</p>
  const name = (id: string | null) => plan.people.find(one => one.id === id)?.name ?? t('nobody')
  return <Rows>{plan.actions.map(action => <Row key={action.id} title={action.title} detail={`${name(action.ownerId)} · ${formatDate(action.dueOn, locale, 'brief')}`} aside={formatHours(action.hours, locale)} />)}</Rows>
}

const People = ({ plan }: { plan: Plan }) => {
  const t = useWords(words)
  const locale = useLocale()
  return <Rows>{plan.people.map(person => <Row key={person.id} title={person.name} aside={t('hoursOf', { hours: formatHours(person.hoursPerWeek, locale) })} />)}</Rows>
}

/** Plan: by which way? The budget read backwards from the course, then lines, actions and a calendar that holds. */
import { useState } from 'react'
import { formatHours, formatMoneyRange, formatWholeMoney } from '@azimut/engines/locale'
import { ButtonLink } from '#app/design/Button.tsx'
import { EmptyState } from '#app/design/EmptyState.tsx'
import { Fold } from '#app/design/Fold.tsx'
import { Grid, Stack } from '#app/design/Grid.tsx'
import { Highlighted } from '#app/design/Highlighted.tsx'
import { useAsk } from '#app/deck/asking.ts'
import type { OutputOf } from '#app/deck/api.ts'
import { Loading } from '#app/deck/Loading.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { RoomHeader } from '#app/deck/RoomHeader.tsx'
import { useCompany, useMayEdit } from '#app/deck/session.tsx'
import { RoomViews, useView } from '#app/deck/RoomViews.tsx'
import { ThreadPanel } from '#app/deck/ThreadPanel.tsx'
import { Actions } from './action/Actions.tsx'
import { People } from './action/People.tsx'
import { roundUp } from './budget/amounts.page.ts'
import { Lines } from './budget/Lines.tsx'
import { ReverseBudget } from './budget/ReverseBudget.tsx'
import { useAsking } from './budget/useAsking.page.ts'
import type { Asking } from './budget/useAsking.page.ts'
import { Calendar } from './calendar/Calendar.tsx'
import { CalendarView } from './calendar/CalendarView.tsx'
import { PlanImport } from './import/PlanImport.tsx'
import { LeavesHere } from './load/Leaves.tsx'
import { LoadView } from './load/LoadView.tsx'
import { MonthsView } from './months/MonthsView.tsx'
import { words } from './plan.words.ts'
import { PrioritiesView } from './priorities/PrioritiesView.tsx'
import { ToolsView } from './tools/ToolsView.tsx'
import { viewsWords } from './views/views.words.ts'

type Plan = OutputOf<'plan.readPlan'>

const registers = { calendar: CalendarView, load: LoadView, budget: MonthsView, priorities: PrioritiesView, tools: ToolsView } as const
const views = ['calendar', 'load', 'budget', 'priorities', 'tools'] as const

/** The plan, or the register its address names. */
export default function PlanPage() {
  const t = useWords(viewsWords)
  const view = useView(views)
  const Shown = view ? registers[view] : PlanDesk
  return <Stack><RoomViews room="plan" label={t('label')} home={t('home')} views={views} names={one => t(one)} /><Shown /></Stack>
}

const PlanDesk = () => {
  const t = useWords(words)
  const company = useCompany()
  const mayEdit = useMayEdit()
  const asked = useAsk('plan.readPlan', {})
  const [capacity, onCapacity] = useState<number | null>(null)
  const asking = useAsking(asked.data?.levers)
  if (!asked.data) return <Loading asked={asked} />
  const plan = asked.data
  const { objective } = plan
  if (!objective) return (
    <Stack>
      <RoomHeader question={t('question')} sentence={t('noObjective')} />
      <EmptyState sentence={t('noObjectiveDetail')} minutes={t('noObjectiveMinutes')} action={mayEdit ? <ButtonLink href={`/w/${company.id}/aim`}>{t('toAim')}</ButtonLink> : undefined} />
      <PlanImport />
    </Stack>
  )
  const shownLine = plan.lines.find(line => line.endOn >= plan.today) ?? plan.lines[0]
  const budget = <ReverseBudget plan={plan} objective={objective} asking={asking} capacity={capacity} onCapacity={onCapacity} />
  const people = <People key="people" plan={plan} hours={capacity} />
  const actions = <Actions key="actions" plan={plan} objectiveId={objective.id} />
  return (
    <Stack>
      <PlanHeader plan={plan} objective={objective} asking={asking} />
      {plan.actions.length || plan.meetings.length ? <Calendar plan={plan} objectiveId={objective.id} /> : null}
      {shownLine ? (
        <Grid layout="lead">
          <Stack>{plan.people.length ? [actions, people] : [people, actions]}<LeavesHere /></Stack>
          <Stack><Lines plan={plan} /><ThreadPanel id={shownLine.id} /></Stack>
        </Grid>
      ) : budget}
      {shownLine && mayEdit ? <Fold title={t('addLever')}>{budget}</Fold> : null}
      <PlanImport />
    </Stack>
  )
}

const PlanHeader = ({ plan, objective, asking: { leverId, own: figures } }: { plan: Plan; objective: NonNullable<Plan['objective']>; asking: Asking }) => {
  const t = useWords(words)
  const company = useCompany()
  const locale = useLocale()
  const asked = useAsk('plan.foreseeBudget', { objectiveId: objective.id, leverId, ...figures }, { enabled: leverId !== '' && !plan.lines.length })
  const foreseen = asked.data?.foreseen
  if (plan.lines.length) {
    const money = formatWholeMoney(plan.lines.filter(line => line.endOn >= plan.today).reduce((sum, line) => sum + line.centsPerMonth, 0), 'EUR', locale)
    const left = plan.actions.filter(action => action.state === 'planned' || action.state === 'doing')
    const hours = formatHours(left.reduce((sum, action) => sum + action.hours, 0), locale)
    const detail = plan.actions.length ? objective.sentence : t(plan.people.length ? 'nextActions' : 'nextPeople')
    return <RoomHeader question={t('question')} sentence={plan.actions.length && !left.length ? t('planDone', { money }) : t('planSentence', { actions: left.length, money, hours })} detail={detail} action={plan.actions.length ? <ButtonLink href={`/w/${company.id}/act`}>{t('toAct')}</ButtonLink> : undefined} />
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

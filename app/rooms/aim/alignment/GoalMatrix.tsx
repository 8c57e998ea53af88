/** Goals of the company as rows, objectives as columns: a mark where they agree; an empty row or column is said in words. */
import { Table } from '#app/design/Table.tsx'
import { StateWord } from '#app/design/StateWord.tsx'
import { useAct } from '#app/deck/asking.ts'
import type { OutputOf } from '#app/deck/api.ts'
import { useWords } from '#app/deck/locale.tsx'
import { useMayEdit } from '#app/deck/session.tsx'
import css from './alignment.module.css'
import { alignmentWords } from './alignment.words.ts'

type Alignment = OutputOf<'aim.readAlignment'>
type Goal = Alignment['goals'][number]
type Objective = Alignment['objectives'][number]

export const GoalMatrix = ({ goals, objectives }: Pick<Alignment, 'goals' | 'objectives'>) => {
  const t = useWords(alignmentWords)
  const mayEdit = useMayEdit()
  const link = useAct('aim.updateObjective', { said: t('linked') })
  if (!goals.length) return <p>{t('noGoals')}</p>
  if (!objectives.length) return <p>{t('noObjectives')}</p>
  const alone = (isAlone: boolean, word: 'goalAlone' | 'objectiveAlone') => isAlone ? <StateWord tone="watch">{t(word)}</StateWord> : t('fine')
  const mark = (objective: Objective, { row }: Goal) => (
    <input
      type="checkbox" className={css.mark} disabled={!mayEdit || link.isPending} checked={objective.goalId === row.id} aria-label={t('agrees', { objective: objective.sentence, goal: row.sentence })}
      onChange={event => link.mutate({ id: objective.id, version: objective.version, change: { goalId: event.target.checked ? row.id : null } })}
    />
  )
  const rows: (Goal | null)[] = [...goals, null]
  return (
    <Table caption={t('matrix')} captionHidden rows={rows} rowKey={goal => goal?.row.id ?? 'flag'} empty={null} columns={[
      { key: 'goal', header: t('goal'), wraps: true, cell: goal => (goal ? <>{goal.row.sentence}{goal.row.measuredBy ? <><br /><small>{t('measuredBy')} {goal.row.measuredBy}</small></> : null}</> : t('flag')) },
      ...objectives.map(objective => ({ key: objective.id, header: objective.short, cell: (goal: Goal | null) => (goal ? mark(objective, goal) : alone(objective.alone, 'objectiveAlone')) })),
      { key: 'flag', header: t('flag'), cell: goal => (goal ? alone(goal.alone, 'goalAlone') : null) },
    ]} />
  )
}

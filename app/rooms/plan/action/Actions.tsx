/** The actions still to do, the next one due first, then those behind; and the form of one more. */
import { formatDate, formatHours } from '@azimut/engines/locale'
import { Card } from '#app/design/Card.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { Fold } from '#app/design/Fold.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { Link } from '#app/design/link.tsx'
import type { OutputOf } from '#app/deck/api.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { useCompany, useMayEdit } from '#app/deck/session.tsx'
import { words } from '../plan.words.ts'
import css from '../plan.module.css'
import { Removal } from '../Removal.tsx'
import { ActionForm } from './ActionForm.tsx'

type Plan = OutputOf<'plan.readPlan'>
type Action = Plan['actions'][number]

export const Actions = ({ plan, objectiveId }: { plan: Plan; objectiveId: string }) => {
  const t = useWords(words)
  const locale = useLocale()
  const company = useCompany()
  const mayEdit = useMayEdit()
  const name = (id: string | null) => plan.people.find(one => one.id === id)?.name ?? t('nobody')
  const live = (action: Action) => action.state === 'planned' || action.state === 'doing'
  const sorted = plan.actions.toSorted((a, b) => a.dueOn.localeCompare(b.dueOn))
  const [open, past] = [sorted.filter(live), sorted.filter(action => !live(action)).toReversed()]
  const list = (actions: readonly Action[]) => (
    <Rows>
      {actions.map(action => (
        <Row key={action.id} title={<Link className={css.name} href={`/w/${company.id}/act?action=${action.id}`}>{action.title}</Link>} detail={`${name(action.ownerId)} · ${formatDate(action.dueOn, locale, 'brief')}`} aside={<span className={css.aside}>{formatHours(action.hours, locale)}<Removal what="plan.removeAction" row={action} title={action.title} /></span>} />
      ))}
    </Rows>
  )
  const isFirst = plan.people.length > 0 && !plan.actions.length
  return (
    <Card title={t('actionsTitle')} lit={mayEdit && isFirst}>
      <Stack>
        {open.length ? list(open) : plan.actions.length ? null : <p>{t('noAction')}</p>}
        {past.length ? <Fold title={t('pastActions', { count: past.length })}>{list(past)}</Fold> : null}
        {mayEdit ? <Fold key={String(isFirst)} open={isFirst} title={t('addActionOpen')}><ActionForm key={plan.people.length + plan.lines.length} plan={plan} objectiveId={objectiveId} isFirst={isFirst} /></Fold> : null}
      </Stack>
    </Card>
  )
}

/** « Cette semaine »: the next actions, ticked where they are, and the hours they ask of those one has. */
import { formatDate, formatHours } from '@azimut/engines/locale'
import { Bar } from '#app/design/Progress.tsx'
import { ButtonLink, Buttons } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { CheckRow, Rows } from '#app/design/CheckRow.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { useToast } from '#app/design/UndoToast.tsx'
import { useAct } from '#app/deck/asking.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { useCompany } from '#app/deck/session.tsx'
import { words } from '../home.words.ts'
import type { Home } from './HomeHead.tsx'

type Week = Home['week']
type Action = Week['actions'][number]
const shown = 4

export const WeekTile = ({ week, today }: { week: Week; today: string }) => {
  const t = useWords(words)
  const locale = useLocale()
  const { id, role } = useCompany()
  const turn = useTurn()
  const planned = formatHours(week.plannedHours, locale)
  const capacity = week.capacityHours === null ? null : t(week.isCapacityPart ? 'atLeast' : 'inAll', { hours: formatHours(week.capacityHours, locale) })
  const open = week.actions.filter(one => one.state !== 'done')
  const rows = [...open, ...week.actions.filter(one => one.state === 'done')].slice(0, shown)
  const more = week.actions.length - rows.length
  // What all of them serve is said once.
  const shared = rows.length > 1 && rows.every(one => one.why === rows[0]?.why)
  const below = [more > 0 ? t('moreActions', { count: more }) : null, shared ? t('allServe', { why: rows[0]!.why }) : null].filter(Boolean)
  const hours = capacity === null ? t('hours', { planned }) : t('hoursOf', { planned, capacity })
  return (
    <Card title={t('week')} aside={hours} foot={<Buttons>{open.length ? <ButtonLink href={`/w/${id}/act`}>{t('start')}</ButtonLink> : null}<ButtonLink tone="link" href={`/w/${id}/act`}>{t('seeWeek')}</ButtonLink></Buttons>}>
      <Stack tight>
        {week.capacityHours ? <Bar share={week.plannedHours / week.capacityHours} tone={week.plannedHours > week.capacityHours && !week.isCapacityPart ? 'over' : 'petrol'} label={t('hoursLabel', { planned, capacity: capacity ?? '' })} /> : null}
        <Rows>
          {rows.map(one => <CheckRow key={one.id} isTask title={one.title} detail={detailOf(one)} aside={formatHours(one.hoursThisWeek, locale)} checked={one.state === 'done'} disabled={role === 'viewer' || one.state === 'done' || turn.busy} onChange={() => turn.complete(one)} />)}
        </Rows>
        {below.length ? <p><small>{below.join(' · ')}</small></p> : null}
      </Stack>
    </Card>
  )

  function detailOf({ dueOn, ownerName, why, state }: Action) {
    const due = dueOn < today && state !== 'done' ? t('overdue', { day: formatDate(dueOn, locale, 'brief') }) : null
    return [due, ownerName, shared ? null : t('serves', { why })].filter(Boolean).join(' · ')
  }
}

/** Ticking an action notes the hours planned for it; the message takes it back. */
const useTurn = () => {
  const t = useWords(words)
  const locale = useLocale()
  const tell = useToast()
  const reopen = useAct('act.reopenAction')
  const done = useAct('act.completeAction')
  const complete = ({ id, version, hours, title }: Action) => done.mutate({ id, version, hours: hours > 0 ? hours : null }, {
    onSuccess: ({ action, timeEntryId }) => tell({
      text: t('done', { title, hours: formatHours(hours, locale) }),
      action: { label: t('undo'), run: () => reopen.mutate({ id, version: action.version, timeEntryId }) },
    }),
  })
  return { complete, busy: done.isPending }
}

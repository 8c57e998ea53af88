/** One action: who, when, how long, and the two things one can do about it. */
import { formatDate, formatHours } from '@azimut/engines/locale'
import { Button, ButtonLink, Buttons } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { useCompany } from '#app/deck/session.tsx'
import { words } from '../act.words.ts'
import type { WeekAction } from './week.page.ts'

export const ActionCard = ({ action, onDone, onPostpone }: { action: WeekAction; onDone?: (() => void) | undefined; onPostpone: () => void }) => {
  const t = useWords(words)
  const locale = useLocale()
  const company = useCompany()
  const isOpen = action.state !== 'done'
  const day = (one: string) => formatDate(one, locale, 'brief')
  return (
    <Card lit={isOpen && onDone !== undefined} title={action.title} foot={(
      <Buttons>
        {isOpen && onDone ? <><Button onClick={onDone}>{t('done')}</Button><Button tone="link" onClick={onPostpone}>{t('postpone')}</Button></> : null}
        {company.role === 'guest' ? null : <ButtonLink tone="link" href={`/w/${company.id}/act?action=${action.id}`}>{t('sheet')}</ButtonLink>}
      </Buttons>
    )}>
      <Rows>
        <Row title={t('why')} detail={action.why} />
        <Row title={t('who')} aside={action.ownerName ?? t('nobody')} />
        <Row title={t('when')} aside={t('whenDays', { start: day(action.startOn), due: day(action.dueOn) })} />
        <Row title={t('whole')} aside={action.hours === action.hoursThisWeek ? formatHours(action.hours, locale) : t('wholeHours', { hours: formatHours(action.hours, locale), week: formatHours(action.hoursThisWeek, locale) })} />
      </Rows>
    </Card>
  )
}

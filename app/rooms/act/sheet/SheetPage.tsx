/** The sheet of one action on a page of its own: one column of facts, and the thread beside it. */
import { useState } from 'react'
import { formatDate, formatHours } from '@azimut/engines/locale'
import { Button, ButtonLink, Buttons } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { Fold } from '#app/design/Fold.tsx'
import { Grid, Stack } from '#app/design/Grid.tsx'
import { useAct, useAsk } from '#app/deck/asking.ts'
import { Loading } from '#app/deck/Loading.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { RoomHeader } from '#app/deck/RoomHeader.tsx'
import { useCompany, useMayEdit } from '#app/deck/session.tsx'
import { ThreadPanel } from '#app/deck/ThreadPanel.tsx'
import { DoneDialog } from '../week/DoneDialog.tsx'
import { PostponeDialog } from '../week/PostponeDialog.tsx'
import { Delegation } from './Delegation.tsx'
import type { Sheet } from './sheet.page.ts'
import { SheetEdit } from './SheetEdit.tsx'
import { SheetMoney } from './SheetMoney.tsx'
import { sheetWords } from './sheet.words.ts'
import { Waits } from './Waits.tsx'

export const SheetPage = ({ id, today }: { id: string; today: string }) => {
  const asked = useAsk('act.readSheet', { id })
  const mayEdit = useMayEdit()
  const t = useWords(sheetWords)
  const sheet = asked.data
  if (!sheet) return <Loading asked={asked} />
  return (
    <Stack>
      <SheetHeader sheet={sheet} today={today} />
      <Grid layout="lead">
        <Stack>
          <Facts sheet={sheet} />
          <SheetMoney sheet={sheet} />
          <Waits sheet={sheet} />
          <Delegation sheet={sheet} />
          {mayEdit ? <Fold title={t('edit')}><SheetEdit key={sheet.action.version} sheet={sheet} /></Fold> : null}
        </Stack>
        <Stack><ThreadPanel id={id} /></Stack>
      </Grid>
    </Stack>
  )
}

const SheetHeader = ({ sheet: { action, ownerName, postponed }, today }: { sheet: Sheet; today: string }) => {
  const t = useWords(sheetWords)
  const locale = useLocale()
  const company = useCompany()
  const [asking, setAsking] = useState<'done' | 'postpone' | null>(null)
  const reopen = useAct('act.reopenAction', { said: t('reopened', { title: action.title }) })
  const mayWrite = ['owner', 'editor', 'contributor'].includes(company.role)
  const isDone = action.state === 'done'
  const day = formatDate(action.dueOn, locale, 'weekday')
  const close = () => setAsking(null)
  const state = isDone ? t('isDone') : t(action.dueOn < today ? 'late' : 'due', { day })
  return (
    <>
      <RoomHeader question={t('question')} sentence={action.title} detail={`${ownerName ?? t('nobody')} · ${state}${t('put', { count: postponed })}`} action={(
        <Buttons>
          {!mayWrite ? null : isDone ? <Button tone="quiet" busy={reopen.isPending} onClick={() => reopen.mutate({ id: action.id, version: action.version, timeEntryId: null })}>{t('reopen')}</Button> : <Button onClick={() => setAsking('done')}>{t('done')}</Button>}
          {mayWrite && !isDone ? <Button tone="link" onClick={() => setAsking('postpone')}>{t('postpone')}</Button> : null}
          <ButtonLink tone="link" href={`/w/${company.id}/act`}>{t('back')}</ButtonLink>
        </Buttons>
      )} />
      {asking === 'done' ? <DoneDialog action={action} onClose={close} onNoted={close} /> : null}
      {asking === 'postpone' ? <PostponeDialog action={action} today={today} onClose={close} /> : null}
    </>
  )
}

const Facts = ({ sheet: { action, ownerName, objective, lineLabel, contents } }: { sheet: Sheet }) => {
  const t = useWords(sheetWords)
  const locale = useLocale()
  const day = (one: string) => formatDate(one, locale, 'brief')
  const states = { idea: 'stateIdea', draft: 'stateDraft', review: 'stateReview', ready: 'stateReady', published: 'statePublished' } as const
  return (
    <Card title={t('facts')}>
      <Rows>
        <Row title={t('serves')} detail={objective ?? t('toLink')} />
        <Row title={t('who')} aside={ownerName ?? t('nobody')} />
        <Row title={t('when')} aside={t('whenDays', { start: day(action.startOn), due: day(action.dueOn) })} />
        <Row title={t('deadline')} aside={action.deadlineOn ? day(action.deadlineOn) : t('none')} />
        <Row title={t('whole')} aside={formatHours(action.hours, locale)} />
        <Row title={t('line')} aside={lineLabel ?? t('noLine')} />
        <Row title={t('doneWhen')} detail={action.doneWhen ?? t('notSaid')} />
        {contents.length ? <Row title={t('contents')} detail={contents.map(one => `${one.title} (${t(states[one.state as keyof typeof states])})`).join(', ')} /> : null}
      </Rows>
    </Card>
  )
}

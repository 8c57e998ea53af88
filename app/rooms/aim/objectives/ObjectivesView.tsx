/** The register of objectives: which one is the course, which go on beside it, which were ended and why. */
import { useState } from 'react'
import { formatDate } from '@azimut/engines/locale'
import { Button, Buttons } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { Fold } from '#app/design/Fold.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { StateWord, Tag } from '#app/design/StateWord.tsx'
import { useAct, useAsk } from '#app/deck/asking.ts'
import type { OutputOf } from '#app/deck/api.ts'
import { Loading } from '#app/deck/Loading.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { RoomHeader } from '#app/deck/RoomHeader.tsx'
import { useMayEdit } from '#app/deck/session.tsx'
import { CourseForm } from '../course/CourseForm.tsx'
import { words } from '../course/course.words.ts'
import { SentenceReader } from '../smart/SentenceReader.tsx'
import { smartWords } from '../smart/smart.words.ts'
import { DraftsTable } from '../template/DraftsTable.tsx'
import { EndDialog } from './EndDialog.tsx'
import { objectivesWords } from './objectives.words.ts'

type Objective = OutputOf<'aim.readAim'>['objectives'][number]

export const ObjectivesView = () => {
  const t = useWords(objectivesWords)
  const room = useWords(words)
  const smart = useWords(smartWords)
  const mayEdit = useMayEdit()
  const asked = useAsk('aim.readAim', {})
  const goals = useAsk('aim.listCompanyGoals', {})
  /** The wish a new objective starts from; undefined while none is added, null for none in particular. */
  const [adding, setAdding] = useState<string | null>()
  const [ending, setEnding] = useState<Objective>()
  if (!asked.data) return <Loading asked={asked} />
  const aim = asked.data
  const list = (
    <>
      <Card title={room('objectives')}>
        {aim.objectives.length ? <Rows>{aim.objectives.map(row => <Row key={row.id} title={row.sentence} detail={<Standing row={row} isCourse={row.id === aim.courseId} goal={goals.data?.find(one => one.id === row.goalId)?.sentence} />} aside={mayEdit ? <Acts row={row} isCourse={row.id === aim.courseId} onEnd={() => setEnding(row)} /> : undefined} />)}</Rows> : <p>{t('none')}</p>}
      </Card>
      <Card title={smart('title')}><SentenceReader /></Card>
      <Card><Fold title={t('drafts')}><DraftsTable aim={aim} onStart={mayEdit ? setAdding : undefined} /></Fold></Card>
      <EndDialog objective={ending} onClose={() => setEnding(undefined)} />
    </>
  )
  return (
    <Stack>
      <RoomHeader
        question={room('question')} sentence={t('sentence', { count: aim.objectives.filter(one => one.endedOn === null).length })} detail={t('detail')}
        action={mayEdit ? <Button tone={adding === undefined ? 'primary' : 'quiet'} onClick={() => setAdding(adding === undefined ? null : undefined)}>{t(adding === undefined ? 'add' : 'cancel')}</Button> : undefined}
      />
      {adding === undefined ? list : <CourseForm aim={aim} wishId={adding ?? undefined} beside={aim.courseId !== null} onDone={() => setAdding(undefined)} />}
    </Stack>
  )
}

const Standing = ({ row, isCourse, goal }: { row: Objective; isCourse: boolean; goal: string | undefined }) => {
  const t = useWords(objectivesWords)
  const locale = useLocale()
  if (row.endedOn !== null) return row.endedReason ? t('endedWhy', { day: formatDate(row.endedOn, locale), reason: row.endedReason }) : t('ended', { day: formatDate(row.endedOn, locale) })
  const facts = [goal === undefined ? null : t('agrees', { goal }), row.isMetOffline ? t('offline') : null, row.onlineReason ? t('offlineReason', { reason: row.onlineReason }) : null].filter(one => one !== null)
  return <>{isCourse ? <StateWord tone="good">{t('course')}</StateWord> : <Tag>{t('open')}</Tag>} {facts.join(' · ')}</>
}

const Acts = ({ row, isCourse, onEnd }: { row: Objective; isCourse: boolean; onEnd: () => void }) => {
  const t = useWords(objectivesWords)
  const choose = useAct('aim.chooseCourse', { said: t('chosen') })
  return (
    <Buttons>
      {isCourse ? null : <Button tone="link" busy={choose.isPending} onClick={() => choose.mutate({ id: row.id, version: row.version })}>{t(row.endedOn === null ? 'choose' : 'resume')}</Button>}
      {row.endedOn === null ? <Button tone="link" onClick={onEnd}>{t('stop')}</Button> : null}
    </Buttons>
  )
}

/** Learn: what to change? The decision that waits, the review in five steps, what was decided and whether it held. */
import { useState } from 'react'
import { formatDate, formatNumber, formatWholeMoney } from '@azimut/engines/locale'
import { Button, ButtonLink, Buttons } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Drawer } from '#app/design/Drawer.tsx'
import { EmptyState } from '#app/design/EmptyState.tsx'
import { Fold } from '#app/design/Fold.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { useAct, useAsk } from '#app/deck/asking.ts'
import { Loading } from '#app/deck/Loading.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { RoomHeader } from '#app/deck/RoomHeader.tsx'
import { useCompany, useMayEdit } from '#app/deck/session.tsx'
import { ThreadPanel } from '#app/deck/ThreadPanel.tsx'
import { words as decisionWords } from './decision/decision.words.ts'
import { DecisionForm } from './decision/DecisionForm.tsx'
import { PastDecisions } from './decision/PastDecisions.tsx'
import { Comparison } from './review/Comparison.tsx'
import type { Review } from './review/Comparison.tsx'
import { Record } from './record/Record.tsx'
import { Effort } from './review/Effort.tsx'
import { Commitments, Moved } from './review/Outside.tsx'
import { PastReviews } from './review/PastReviews.tsx'
import { ReviewSteps } from './review/ReviewSteps.tsx'
import { noAnswers, StandingQuestions } from './review/StandingQuestions.tsx'
import { words } from './review/review.words.ts'

export default function LearnPage() {
  const t = useWords(words)
  const review = useAsk('learn.readReview', {})
  const company = useCompany()
  const mayEdit = useMayEdit()
  if (!review.data) return <Loading asked={review} />
  if (review.data.course) return <Learn review={review.data} course={review.data.course} />
  return (
    <Stack>
      <RoomHeader question={t('question')} sentence={t('emptySentence')} />
      <EmptyState sentence={t('emptyDetail')} minutes={t('emptyMinutes')} action={mayEdit ? <ButtonLink href={`/w/${company.id}/aim`}>{t('toAim')}</ButtonLink> : undefined} />
    </Stack>
  )
}

const Learn = ({ review, course }: { review: Review; course: NonNullable<Review['course']> }) => {
  const t = useWords(words)
  const mayEdit = useMayEdit()
  const [at, setAt] = useState<number | null>(null)
  const [asksWhy, setAsksWhy] = useState(false)
  const [record, setRecord] = useState<string>()
  const sentence = useSentence(review, course)
  const waiting = review.lines.find(line => line.awaits)
  if (record) return <Record id={record} onBack={() => setRecord(undefined)} />
  return (
    <Stack>
      <RoomHeader
        question={t('question')} sentence={sentence} detail={at === null ? t('detail') : undefined}
        action={at === null ? (
          <Buttons>
            {mayEdit ? <Button onClick={() => setAt(0)}>{t('start')}</Button> : null}
            {waiting ? <Button tone="link" onClick={() => setAsksWhy(true)}>{t('why')}</Button> : null}
          </Buttons>
        ) : undefined}
      />
      {at === null ? <Comparison course={course} lines={review.lines} /> : <Walk review={review} course={course} at={at} setAt={setAt} />}
      {at === null ? <Past review={review} onRecord={setRecord} /> : null}
      {waiting ? <Drawer open={asksWhy} onClose={() => setAsksWhy(false)} title={t('threadOf')} closeLabel={t('closeDrawer')}><ThreadPanel id={waiting.budgetLineId} /></Drawer> : null}
    </Stack>
  )
}

/** What waits comes before what is planned. */
const useSentence = ({ lines, meeting, reviews, current, today }: Review, course: NonNullable<Review['course']>): string => {
  const t = useWords(words)
  const locale = useLocale()
  const line = lines.find(one => one.awaits)
  const day = meeting ? formatDate(meeting.onDay, locale, 'weekday') : ''
  if (line) {
    const amount = (cents: number) => formatWholeMoney(cents, line.currency, locale)
    if (!line.costPerResult) return t('waitingNone', { line: line.label, spent: amount(line.fullCents ?? line.spentCents ?? 0) })
    return t('waiting', { line: line.label, cost: amount(line.costPerResult.mid), result: course.one[locale], expected: amount(line.expectedCents ?? 0) })
  }
  if (meeting && meeting.onDay === today && !current) return t('due', { actual: formatNumber(course.actual, locale), expected: formatNumber(Math.round(course.expected), locale), results: course.results[locale], gender: course.gender })
  if (meeting && meeting.onDay < today) return t('overdue', { day })
  if (meeting) return t(reviews.length ? 'next' : 'first', { day })
  return current ? t('heldToday') : t('noMeeting')
}

const Walk = ({ review, course, at, setAt }: { review: Review; course: NonNullable<Review['course']>; at: number; setAt: (step: number | null) => void }) => {
  const t = useWords(words)
  const [answers, setAnswers] = useState(review.current?.answers ?? noAnswers)
  const hold = useAct('learn.holdReview', { said: t(review.current ? 'closedDecided' : 'closed') })
  const close = () => hold.mutate({ objectiveId: course.objectiveId, meetingId: review.meeting && review.meeting.onDay <= review.today ? review.meeting.id : null, answers }, { onSuccess: () => setAt(null) })
  const currency = review.lines[0]?.currency ?? 'EUR'
  return (
    <ReviewSteps at={at} onAt={setAt} foot={<Button busy={hold.isPending} onClick={close}>{t(review.current ? 'closeDecided' : 'close')}</Button>} steps={[
      { key: 'compare', title: t('expectedActual'), content: <Stack><Comparison course={course} lines={review.lines} within /><Effort effort={review.effort} currency={currency} /></Stack> },
      { key: 'moved', title: t('moved'), content: <Moved moved={review.moved} movedSince={review.movedSince} /> },
      { key: 'questions', title: t('questions'), content: <StandingQuestions questions={review.questions} currency={currency} answers={answers} onAnswers={setAnswers} /> },
      { key: 'change', title: t('change'), content: <DecisionForm review={review} onNoted={() => setAt(4)} /> },
      { key: 'who', title: t('who'), content: <Commitments commitments={review.commitments} postponed={review.postponed} /> },
    ]} />
  )
}

const Past = ({ review, onRecord }: { review: Review; onRecord: (id: string) => void }) => {
  const t = useWords(words)
  const d = useWords(decisionWords)
  return (
    <>
      {review.decisions.length ? <Card title={d('past')}><PastDecisions decisions={review.decisions} /></Card> : null}
      {review.reviews.length ? <Fold title={t('seeAll')}><Card><PastReviews reviews={review.reviews} onRecord={onRecord} /></Card></Fold> : null}
    </>
  )
}

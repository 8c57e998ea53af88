/** Fiable, pertinent, utile: three answers by somebody with a name. */
import { useState } from 'react'
import { Button, Buttons } from '#app/design/Button.tsx'
import { CheckRow, Rows } from '#app/design/CheckRow.tsx'
import { SelectField } from '#app/design/Field.tsx'
import { Fold } from '#app/design/Fold.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { useAct } from '#app/deck/asking.ts'
import { useWords } from '#app/deck/locale.tsx'
import type { Contents, Flagged } from './contents.page.ts'
import { contentsWords } from './contents.words.ts'

const questions = ['isReliable', 'isRelevant', 'isUseful'] as const

export const ReviewForm = ({ content, people }: { content: Flagged['content']; people: Contents['people'] }) => {
  const t = useWords(contentsWords)
  const [reviewerId, setReviewerId] = useState(content.reviewerId ?? people[0]!.id)
  const [answers, setAnswers] = useState({ isReliable: content.isReliable ?? false, isRelevant: content.isRelevant ?? false, isUseful: content.isUseful ?? false })
  const review = useAct('act.reviewContent', { said: t('reviewed') })
  return (
    <Fold title={t('reviewTitle')} open={content.state === 'review'}>
      <form onSubmit={event => { event.preventDefault(); review.mutate({ id: content.id, version: content.version, reviewerId, ...answers }) }}>
        <Stack tight>
          <SelectField label={t('reviewer')} value={reviewerId} onChange={event => setReviewerId(event.target.value)} options={people.map(one => ({ value: one.id, label: one.name }))} />
          <Rows>{questions.map(one => <CheckRow key={one} title={t(one)} checked={answers[one]} onChange={yes => setAnswers({ ...answers, [one]: yes })} />)}</Rows>
          <Buttons><Button type="submit" tone="quiet" busy={review.isPending}>{t('answer')}</Button></Buttons>
        </Stack>
      </form>
    </Fold>
  )
}

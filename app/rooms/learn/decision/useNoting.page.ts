// Notes a decision at the review of the day, which it opens when nobody has; the message says when it will be compared.
import { formatDate } from '@azimut/engines/locale'
import type { InputOf, OutputOf } from '#app/deck/api.ts'
import { useAct } from '#app/deck/asking.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { words } from './decision.words.ts'

type Review = OutputOf<'learn.readReview'>

export const useNoting = ({ course, current, meeting, today }: Review, onNoted: () => void) => {
  const t = useWords(words)
  const locale = useLocale()
  const hold = useAct('learn.holdReview', { quiet: true })
  const decide = useAct('learn.decide', { quiet: true, said: decision => t('noted', { sentence: decision.sentence, day: formatDate(decision.forecast.byDay, locale, 'long') }) })
  const note = async (form: Omit<InputOf<'learn.decide'>, 'reviewId'>) => {
    const review = current ?? (course ? await hold.mutateAsync({ objectiveId: course.objectiveId, meetingId: meeting && meeting.onDay <= today ? meeting.id : null }) : undefined)
    await decide.mutateAsync({ ...form, ...(review ? { reviewId: review.id } : {}) })
    onNoted()
  }
  return { note: (form: Parameters<typeof note>[0]) => void note(form).catch(() => undefined), busy: hold.isPending || decide.isPending, error: decide.error ?? hold.error }
}

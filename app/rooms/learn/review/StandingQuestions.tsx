/** The four standing questions, each with what is known of it and the sentence one answers. */
import { formatHours, formatWholeMoney } from '@azimut/engines/locale'
import { Button } from '#app/design/Button.tsx'
import { Row } from '#app/design/CheckRow.tsx'
import { TextField } from '#app/design/Field.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { Link } from '#app/design/link.tsx'
import type { InputOf } from '#app/deck/api.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { useCompany } from '#app/deck/session.tsx'
import { words as recordWords } from '../record/record.words.ts'
import type { Review } from './Comparison.tsx'
import { words } from './review.words.ts'

export type Answers = NonNullable<InputOf<'learn.holdReview'>['answers']>
export const noAnswers: Answers = { improve: null, kpi: null, traffic: null, tools: null }

type Props = Pick<Review, 'questions'> & { currency: string; answers: Answers; onAnswers: (answers: Answers) => void }

export const StandingQuestions = ({ questions: { improve, kpi, visits, tools }, currency, answers, onAnswers }: Props) => {
  const t = useWords(words)
  const r = useWords(recordWords)
  const locale = useLocale()
  const { id } = useCompany()
  const known = {
    improve: { says: t('improveA', { count: improve.openDefects, worst: improve.worst ?? '' }), room: 'diagnose', link: t('improveLink') },
    kpi: { says: kpi ? kpi.humanSignal[locale] : t('kpiNone'), room: 'aim', link: t('kpiLink') },
    traffic: { says: visits === null ? t('trafficNone') : t('trafficA', { count: visits }), room: 'measure', link: t('trafficLink') },
    tools: { says: tools && (tools.hours > 0 || tools.unassignedCents > 0) ? t('toolsA', { hours: formatHours(tools.hours, locale), amount: formatWholeMoney(tools.unassignedCents, currency, locale) }) : t('toolsNone'), room: 'measure', link: t('toolsLink') },
  }
  return (
    <Stack>
      {(['improve', 'kpi', 'traffic', 'tools'] as const).map(key => (
        <Stack key={key} tight>
          <Row title={t(`${key}Q`)} detail={known[key].says} aside={<Link href={`/w/${id}/${known[key].room}`}>{known[key].link}</Link>} />
          <TextField label={r('yourAnswer')} aria-label={`${t(`${key}Q`)} ${r('yourAnswer')}`} value={answers[key] ?? ''} maxLength={1000} onChange={event => onAnswers({ ...answers, [key]: event.target.value || null })} />
          {answers[key] ? null : <div><Button tone="link" onClick={() => onAnswers({ ...answers, [key]: r('nothingToChange') })}>{r('nothingToChange')}</Button></div>}
        </Stack>
      ))}
    </Stack>
  )
}

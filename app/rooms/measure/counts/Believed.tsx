/** The code and people both count: the one question that keeps a result from counting twice. */
import type { ReactNode } from 'react'
import { formatNumber } from '@azimut/engines/locale'
import { Choice } from '#app/design/Choice.tsx'
import { Fold } from '#app/design/Fold.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { useAct } from '#app/deck/asking.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { useMayEdit } from '#app/deck/session.tsx'
import { countWords } from './counts.words.ts'
import type { Counting } from './NoteResults.tsx'

export const Believed = ({ counting }: { counting: Counting }) => {
  const t = useWords(countWords)
  const locale = useLocale()
  const mayEdit = useMayEdit()
  const choose = useAct('measure.chooseBelieved', { said: t('believed') })
  const whole = (part: { count: number; setAside: number }) => part.count + part.setAside
  const code = counting.parts.filter(one => one.how === 'code').reduce((sum, one) => sum + whole(one), 0)
  const hand = counting.parts.filter(one => one.how !== 'code').reduce((sum, one) => sum + whole(one), 0)
  if (!mayEdit || !code || !hand) return null
  return (
    <Asked title={t('rule')} isSettled={counting.believes !== null}>
      <p><strong>{t('askTitle', { code: formatNumber(code, locale) })}</strong> {t('askLead', { hand: formatNumber(hand, locale) })}</p>
      <Choice label={t('rule')} look="lines" value={counting.believes} onChange={believes => choose.mutate({ kpiId: counting.kpiId, believes })} options={[
        { value: 'both', label: t('believesBoth') }, { value: 'code', label: t('believesCode') }, { value: 'counts', label: t('believesCounts') },
      ]} />
    </Asked>
  )
}

/** Answered, the question steps aside, and can be answered again. */
const Asked = ({ title, isSettled, children }: { title: string; isSettled: boolean; children: ReactNode }) =>
  isSettled ? <Fold title={title}><Stack tight>{children}</Stack></Fold> : <Stack tight>{children}</Stack>

/** Said before a KPI is kept: how it rises while nothing improves, and the one that says more. */
import { useDeferredValue } from 'react'
import { Button } from '#app/design/Button.tsx'
import { StateWord } from '#app/design/StateWord.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { useAsk } from '#app/deck/asking.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { kpiWords } from './kpi.words.ts'

export const BetterKpi = ({ objectiveId, kpiId, name, onTake }: { objectiveId: string; kpiId: string; name: string; onTake: (id: string) => void }) => {
  const t = useWords(kpiWords)
  const locale = useLocale()
  const asked = useDeferredValue(name)
  const challenge = useAsk('aim.findBetterKpi', { objectiveId, kpiId, name: asked }, { enabled: objectiveId !== '' && kpiId !== '' && asked !== '' }).data?.challenge
  if (!challenge || kpiId === '') return null
  return (
    <Stack tight>
      <span><StateWord tone="watch">{t('challenge')}</StateWord></span>
      <p role="status">{challenge.says[locale]}</p>
      {challenge.better && challenge.better.id !== kpiId ? <p><Button tone="link" onClick={() => onTake(challenge.better!.id)}>{t('better', { results: challenge.better.many[locale] })}</Button></p> : null}
    </Stack>
  )
}

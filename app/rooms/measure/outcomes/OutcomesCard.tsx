/** What marketing brings, one kind at a time: sales, contacts or image; what it is worth, what each cost, by line and by origin, online and in person. */
import { useState } from 'react'
import { formatDate, formatShare } from '@azimut/engines/locale'
import { Card } from '#app/design/Card.tsx'
import { Choice } from '#app/design/Choice.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { Tabs } from '#app/design/Tabs.tsx'
import { useAsk } from '#app/deck/asking.ts'
import { Figure } from '#app/deck/Figure.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import figures from '../dashboard/Figures.module.css'
import { figuresOf } from './figures.page.ts'
import type { Outcome } from './figures.page.ts'
import { ByChannel, ByLine } from './OutcomeTables.tsx'
import { outcomeWords } from './outcomes.words.ts'

export const OutcomesCard = () => {
  const t = useWords(outcomeWords)
  const locale = useLocale()
  const [chosen, setChosen] = useState<Outcome['family']>()
  const { data } = useAsk('measure.readOutcomes', {})
  if (!data?.outcomes.families.length) return null
  const { from, to, outcomes } = data
  // First shown: the kind of which there is most to tell.
  const shown = outcomes.families.find(one => one.family === chosen) ?? outcomes.families.toSorted((a, b) => b.results - a.results)[0]!
  const period = t('period', { from: formatDate(from, locale, 'brief'), to: formatDate(to, locale, 'brief') })
  return (
    <Card title={t('title')} aside={period}>
      <Stack>
        {outcomes.families.length > 1 ? <Choice label={t('which')} value={shown.family} onChange={setChosen} options={outcomes.families.map(({ family }) => ({ value: family, label: t(family) }))} /> : null}
        {shown.results ? <Shown key={shown.family} outcome={shown} period={period} currency={outcomes.currency} fullCents={outcomes.fullCents} /> : <p>{t('none')}</p>}
      </Stack>
    </Card>
  )
}

const Shown = ({ outcome, period, currency, fullCents }: { outcome: Outcome; period: string; currency: string; fullCents: number | null }) => {
  const t = useWords(outcomeWords)
  const locale = useLocale()
  return (
    <Stack>
      <div className={figures.figures}>{figuresOf({ t, locale, period, currency, fullCents }, outcome).map(one => <Figure key={one.label} size="plain" figure={one} />)}</div>
      <Tabs label={t('title')} tabs={[{ key: 'line', label: t('byLine'), content: <ByLine outcome={outcome} currency={currency} /> }, { key: 'channel', label: t('byChannel'), content: <ByChannel outcome={outcome} currency={currency} /> }]} />
      {outcome.consentedShare === null ? null : <p><small>{t('agreed', { share: formatShare(outcome.consentedShare, locale) })}</small></p>}
    </Stack>
  )
}

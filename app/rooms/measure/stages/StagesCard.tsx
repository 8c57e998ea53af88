/** The funnel by stage: four weeks against the four before, and whether a change is more than luck. */
import { formatDate, formatNumber, formatShare } from '@azimut/engines/locale'
import { Card } from '#app/design/Card.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { StateWord } from '#app/design/StateWord.tsx'
import type { StateTone } from '#app/design/StateWord.tsx'
import { Table } from '#app/design/Table.tsx'
import { Figure } from '#app/deck/Figure.tsx'
import { useAsk } from '#app/deck/asking.ts'
import type { OutputOf } from '#app/deck/api.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { stageWords } from './stages.words.ts'

type Stages = NonNullable<OutputOf<'measure.readStages'>>
type Stage = Stages['stages'][number]
const tones = { steady: 'good', down: 'bad', up: 'watch', 'too-few': 'early' } as const satisfies Record<Stage['state'], StateTone>
const states = { steady: 'steady', down: 'down', up: 'up', 'too-few': 'tooFew' } as const satisfies Record<Stage['state'], string>

export const StagesCard = () => {
  const t = useWords(stageWords)
  const locale = useLocale()
  const { data } = useAsk('measure.readStages', {})
  if (!data) return null
  const share = data.consentedShare === null ? undefined : formatShare(data.consentedShare, locale)
  const [from, to] = [formatDate(data.from, locale, 'brief'), formatDate(data.to, locale, 'brief')]
  return (
    <Card title={t('title')} aside={t('period', { from, to })}>
      <Stack tight>
        <Table stacks caption={t('caption', { from, to })} captionHidden locale={locale} rows={data.stages} rowKey={row => row.stage} empty={t('empty')} columns={[
          { key: 'stage', header: t('stage'), cell: row => t(row.stage) },
          { key: 'now', header: t('now'), align: 'end', cell: row => <Period stage={row} period={t('period', { from, to })} share={share} /> },
          { key: 'before', header: t('before'), align: 'end', cell: row => (row.before === null ? '–' : formatNumber(row.before, locale)) },
          { key: 'change', header: t('change'), cell: row => <Change stage={row} /> },
        ]} />
        <Sight stages={data.stages} share={share} />
      </Stack>
    </Card>
  )
}

/** The count, and behind it what it is made of: kinds of events, then weeks with their limits. */
const Period = ({ stage, period, share }: { stage: Stage; period: string; share: string | undefined }) => {
  const t = useWords(stageWords)
  const locale = useLocale()
  const number = (value: number) => formatNumber(value, locale)
  const kinds = stage.rows.map(row => ({ label: row.kpi ? row.kpi[locale] : t(row.name === 'visits' ? 'visits' : 'pageviews'), value: number(row.count) }))
  const weeks = stage.weeks.map(week => ({
    label: stage.state === 'too-few' ? t('weekPlain', { day: formatDate(week.monday, locale, 'brief') }) : t('week', { day: formatDate(week.monday, locale, 'brief'), low: number(week.low), high: number(week.high) }),
    value: stage.state !== 'too-few' && week.isOutside ? t('outside', { count: number(week.count) }) : number(week.count),
  }))
  return <Figure size="cell" figure={{ label: t(stage.stage), value: number(stage.period), period, definition: t(`${stage.stage}Is`), formula: t('formula'), rows: [...kinds, ...weeks.toReversed()], ...(share === undefined ? {} : { consentedShare: share }) }} />
}

const Change = ({ stage }: { stage: Stage }) => {
  const t = useWords(stageWords)
  const locale = useLocale()
  const word = t(states[stage.state])
  return <StateWord tone={tones[stage.state]}>{stage.beganOn === null ? word : t('since', { state: word, day: formatDate(stage.beganOn, locale, 'brief') })}</StateWord>
}

/** How soon a drop would show at the first stage, the one with most counts; and how much of it all is measured with consent. */
const Sight = ({ stages: [visits], share }: Pick<Stages, 'stages'> & { share: string | undefined }) => {
  const t = useWords(stageWords)
  if (!visits) return null
  return <p><small>{visits.weeksToSee === null ? t('seeNot') : t('see', { weeks: Math.max(1, Math.ceil(visits.weeksToSee)) })} {share === undefined ? null : t('agreed', { share })}</small></p>
}

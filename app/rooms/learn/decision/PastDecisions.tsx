/** What was decided, and whether the forecast held once its day had come. */
import { formatDate, formatNumber } from '@azimut/engines/locale'
import { Fold } from '#app/design/Fold.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { StateWord } from '#app/design/StateWord.tsx'
import type { StateTone } from '#app/design/StateWord.tsx'
import { Table } from '#app/design/Table.tsx'
import type { OutputOf } from '#app/deck/api.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { words } from './decision.words.ts'

type Past = OutputOf<'learn.readReview'>['decisions'][number]
const tones: Record<Past['score']['verdict'], StateTone> = { pending: 'early', unknown: 'early', inside: 'good', below: 'bad', above: 'watch' }

/** The newest; the others are one press away. */
const decisionsShown = 4

export const PastDecisions = ({ decisions }: { decisions: readonly Past[] }) => {
  const t = useWords(words)
  const locale = useLocale()
  const brief = (day: string) => formatDate(day, locale, 'brief')
  const scored = decisions.filter(({ score }) => score.actual !== null)
  const inside = scored.filter(({ score }) => score.verdict === 'inside').length
  const list = (shown: readonly Past[]) => (
    <Table stacks caption={t('past')} captionHidden locale={locale} rows={shown} rowKey={({ decision }) => decision.id} empty={t('none')} columns={[
      { key: 'decision', header: t('decision'), wraps: true, cell: ({ decision }) => <>{decision.sentence}<small style={{ display: 'block', fontWeight: 450, color: 'var(--ink-2)' }}>{decision.reason}</small></> },
      { key: 'on', header: t('decidedOn'), cell: ({ decision }) => brief(decision.decidedOn), sort: ({ decision }) => decision.decidedOn },
      { key: 'foreseen', header: t('foreseen'), cell: ({ decision: { forecast } }) => t('foreseenRange', { low: forecast.low, high: forecast.high, day: brief(forecast.byDay) }) },
      { key: 'came', header: t('came'), align: 'end', cell: ({ score }) => (score.actual === null ? '–' : formatNumber(score.actual, locale)) },
      { key: 'verdict', header: t('verdict'), cell: ({ decision, score }) => <StateWord tone={tones[score.verdict]}>{t(score.verdict, { day: brief(decision.forecast.byDay) })}</StateWord> },
    ]} />
  )
  return (
    <Stack>
      {scored.length ? <p>{t('calibration', { inside, scored: scored.length })}</p> : null}
      {list(decisions.slice(0, decisionsShown))}
      {decisions.length > decisionsShown ? <Fold title={t('older', { count: decisions.length - decisionsShown })}>{list(decisions.slice(decisionsShown))}</Fold> : null}
    </Stack>
  )
}

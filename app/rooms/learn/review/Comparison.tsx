/** Step 1: what was expected and what came, for the objective and for each budget line. */
import { Fragment } from 'react'
import { formatDate, formatMoneyRange, formatNumber, formatRange, formatWholeMoney } from '@azimut/engines/locale'
import { Card } from '#app/design/Card.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { StateWord } from '#app/design/StateWord.tsx'
import { Table } from '#app/design/Table.tsx'
import type { OutputOf } from '#app/deck/api.ts'
import { Figure } from '#app/deck/Figure.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { useCompany } from '#app/deck/session.tsx'
import css from './ReviewSteps.module.css'
import { words } from './review.words.ts'

export type Review = OutputOf<'learn.readReview'>
type Line = Review['lines'][number]

/** `within` a step of the review: no frames inside its own, and the table without what was planned. */
export const Comparison = ({ course, lines, within = false }: { course: NonNullable<Review['course']>; lines: readonly Line[]; within?: boolean }) => {
  const t = useWords(words)
  const locale = useLocale()
  const { id } = useCompany()
  const count = (value: number) => formatNumber(Math.round(value), locale)
  const period = t('period', { from: formatDate(course.startOn, locale, 'brief'), to: formatDate(course.endOn, locale, 'brief') })
  const told = { period, definition: t('courseDefinition'), formula: t('courseFormula') }
  const rows = [{ label: t('expectedLabel'), value: count(course.expected) }, { label: t('actualLabel'), value: count(course.actual), href: `/w/${id}/measure` }]
  const Box = within ? Fragment : Card
  return (
    <Stack>
      {course.measure === 'live' ? (
        <div className={css.figures}>
          <Box><Figure figure={{ ...told, ...(within ? {} : { unit: course.results[locale] }), label: t('actualLabel'), value: count(course.actual), rows }} /></Box>
          <Box><Figure figure={{ ...told, label: t('expectedLabel'), value: count(course.expected), rows }} /></Box>
          <Box><Figure figure={{ ...told, label: t('atEnd'), value: formatRange(Math.round(course.low), Math.round(course.high), locale), rows: [...rows, { label: course.sentence, value: count(course.expectedAtEnd), href: `/w/${id}/aim` }] }} /></Box>
        </div>
      ) : <p>{t(course.measure === 'late' ? 'lateMeasure' : 'noMeasure')}</p>}
      <Box><Lines lines={lines.filter(isAlive)} one={course.one[locale]} brief={within} /></Box>
    </Stack>
  )
}

/** A line with no money planned or spent and no result in the period has nothing to tell. */
const isAlive = (line: Line) => line.plannedCents !== 0 || (line.fullCents ?? line.spentCents) !== 0 || Boolean(line.results)

const Lines = ({ lines, one, brief }: { lines: readonly Line[]; one: string; brief: boolean }) => {
  const t = useWords(words)
  const locale = useLocale()
  const amount = (cents: number | null, { currency }: Line) => (cents === null ? t('unknown') : formatWholeMoney(cents, currency, locale))
  return (
    <Table stacks caption={t('linesCaption')} locale={locale} rows={lines} rowKey={line => line.budgetLineId} empty={t('noLines')} columns={[
      { key: 'label', header: t('line'), cell: line => line.label, sort: line => line.label },
      ...(brief ? [] : [{ key: 'planned', header: t('planned'), align: 'end' as const, cell: (line: Line) => amount(line.plannedCents, line), sort: (line: Line) => line.plannedCents }]),
      { key: 'full', header: t('full'), align: 'end', cell: line => amount(line.fullCents ?? line.spentCents, line), sort: line => line.fullCents ?? line.spentCents },
      { key: 'results', header: t('resultsHead'), align: 'end', cell: line => (line.results === null ? t('unknown') : formatNumber(line.results, locale)), sort: line => line.results },
      { key: 'each', header: t('costEach', { result: one }), align: 'end', cell: line => <CostEach line={line} />, sort: line => line.costPerResult?.mid ?? null },
      { key: 'verdict', header: t('verdict'), cell: line => <Verdict line={line} /> },
    ]} />
  )
}

const CostEach = ({ line: { costPerResult, expectedCents, currency } }: { line: Line }) => {
  const t = useWords(words)
  const locale = useLocale()
  return (
    <>
      {costPerResult ? t('costRange', { mid: formatWholeMoney(costPerResult.mid, currency, locale), range: formatMoneyRange(costPerResult, currency, locale) }) : '–'}
      {expectedCents === null ? null : <small style={{ display: 'block', color: 'var(--ink-2)' }}>{t('expectedEach', { amount: formatWholeMoney(expectedCents, currency, locale) })}</small>}
    </>
  )
}

const Verdict = ({ line }: { line: Line }) => {
  const t = useWords(words)
  if (line.isBeyond) return <StateWord tone="watch">{t('beyond')}</StateWord>
  return line.verdict === 'enough' ? <StateWord tone="good">{t('enough')}</StateWord> : <StateWord tone="early">{t('tooEarly')}</StateWord>
}

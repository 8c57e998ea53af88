/** The register of past actions, what a decision would change most first; an unknown is said, never 0. */
import { formatDate, formatHours, formatMoney, formatNumber, formatShare, formatWholeMoney } from '@azimut/engines/locale'
import type { Locale } from '@azimut/engines/locale'
import { Button } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { SelectField } from '#app/design/Field.tsx'
import { StateWord } from '#app/design/StateWord.tsx'
import type { StateTone } from '#app/design/StateWord.tsx'
import { Table } from '#app/design/Table.tsx'
import { useAct } from '#app/deck/asking.ts'
import type { OutputOf } from '#app/deck/api.ts'
import { Figure } from '#app/deck/Figure.tsx'
import type { FigureExplained } from '#app/deck/figure.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { useMayEdit } from '#app/deck/session.tsx'
import { pastWords } from './past.words.ts'

type Past = OutputOf<'diagnose.readPastActions'>
type PastRow = Past['actions'][number]

const tones: Record<PastRow['advice'], StateTone> = { keep: 'good', fix: 'watch', stop: 'bad', 'too-few': 'early', unknown: 'early' }
const verdicts = ['keep', 'fix', 'stop'] as const

export const PastTable = ({ past }: { past: Past }) => {
  const t = useWords(pastWords)
  const locale = useLocale()
  const mayEdit = useMayEdit()
  return (
    <Card><Table stacks caption={t('table')} captionHidden locale={locale} rows={past.actions} rowKey={one => one.row.id} empty={t('empty')} columns={[
      { key: 'title', header: t('action'), wraps: true, cell: one => <>{one.row.title}<br /><small>{[one.lever?.[locale] ?? one.row.channel, periodOf(one, locale)].filter(Boolean).join(' · ')}</small></>, sort: one => one.row.title },
      ...(mayEdit ? [{ key: 'verdict', header: t('verdict'), cell: (one: PastRow) => <Decision one={one} currency={past.currency} /> }] : []),
      { key: 'advice', header: t('advice'), cell: one => <StateWord tone={tones[one.advice]}>{t(`advice_${one.advice}`)}</StateWord> },
      { key: 'cost', header: t('cost'), align: 'end', cell: one => <Cost one={one} past={past} />, sort: one => one.fullCents },
      { key: 'results', header: t('results'), align: 'end', cell: one => (one.row.results === null ? t('unknown') : formatNumber(one.row.results, locale)), sort: one => one.row.results },
      { key: 'roi', header: t('roi'), align: 'end', cell: one => <Return one={one} past={past} />, sort: one => one.roi?.mid ?? null },
    ]} /></Card>
  )
}

const periodOf = ({ row: { startOn, endOn } }: PastRow, locale: Locale) => [...new Set([startOn, endOn].flatMap(day => (day === null ? [] : formatDate(day, locale, 'numeric'))))].join(' – ')

const Cost = ({ one, past }: { one: PastRow; past: Past }) => {
  const t = useWords(pastWords)
  const locale = useLocale()
  const money = (cents: number | null) => (cents === null ? t('unknown') : formatMoney(cents, past.currency, locale))
  if (one.fullCents === null) return t('unknown')
  const each = one.costPerResult
  return <Figure size="cell" figure={{
    label: `${one.row.title}, ${t('cost')}`, value: formatWholeMoney(one.fullCents, past.currency, locale), period: periodOf(one, locale), definition: t(one.countsHours ? 'costDefinition' : 'costWithoutHours'), formula: t('costFormula'),
    rows: [
      { label: t('paid'), value: money(one.row.costCents) },
      { label: t('hours'), value: one.row.hours === null ? t('unknown') : formatHours(one.row.hours, locale) },
      { label: t('rate'), value: money(past.rateCentsPerHour) },
      ...(each ? [{ label: t('each'), value: t('between', { low: formatWholeMoney(each.low, past.currency, locale), high: formatWholeMoney(each.high, past.currency, locale) }) }] : []),
    ],
  }} />
}

const Return = ({ one, past }: { one: PastRow; past: Past }) => {
  const t = useWords(pastWords)
  const locale = useLocale()
  if (one.roi === null) return t('unknown')
  const share = (value: number) => `${value > 0 ? '+' : value < 0 ? '−' : ''}${formatShare(Math.abs(Math.round(value * 100) / 100), locale)}`
  const money = (cents: number | null) => (cents === null ? t('unknown') : formatMoney(cents, past.currency, locale))
  // Where next to nothing came back, both ends are a total loss: said twice, it says nothing.
  const interval = share(one.roi.low) === share(one.roi.high) ? undefined : t('between', { low: share(one.roi.low), high: share(one.roi.high) })
  const figure: FigureExplained = {
    label: `${one.row.title}, ${t('roi')}`, value: share(one.roi.mid), period: periodOf(one, locale),
    definition: t(past.marginShare === null ? 'roiOnSales' : 'roiDefinition'), formula: t(past.marginShare === null ? 'roiFormulaSales' : 'roiFormula'), ...(interval === undefined ? {} : { interval }),
    rows: [{ label: t('sales'), value: money(one.row.valueCents) }, ...(past.marginShare === null ? [] : [{ label: t('margin'), value: formatShare(past.marginShare, locale) }]), { label: t('cost'), value: money(one.fullCents) }, { label: t('left'), value: money(one.marginCents) }],
  }
  return <><Figure size="cell" figure={figure} />{interval === undefined ? null : <><br /><small>{interval}</small></>}</>
}

/** What a person decides, and the point it becomes on the board. */
const Decision = ({ one, currency }: { one: PastRow; currency: string }) => {
  const t = useWords(pastWords)
  const locale = useLocale()
  const update = useAct('diagnose.updatePastAction')
  const keep = useAct('diagnose.keepPastAction', { said: t('kept') })
  const { id, version, verdict, title, results } = one.row
  const isGood = one.advice === 'keep' || verdict === 'keep'
  const sentence = t('swot', {
    title, results: results === null ? t('unknownResults') : t('someResults', { count: results }),
    money: one.fullCents === null ? t('unknownCost') : formatWholeMoney(one.fullCents, currency, locale),
  }).slice(0, 300)
  return (
    <>
      <SelectField label={<span data-readers-only>{t('verdictOf', { title })}</span>} value={verdict ?? ''} onChange={event => update.mutate({ id, version, change: { verdict: verdicts.find(other => other === event.target.value) ?? null } })}
        options={[{ value: '', label: t('undecided') }, ...verdicts.map(other => ({ value: other, label: t(`verdict_${other}`) }))]} />
      {one.swotItemId ? <small>{t('isKept')}</small> : <Button tone="link" busy={keep.isPending} onClick={() => keep.mutate({ id, kind: isGood ? 'strength' : 'weakness', sentence })}>{t(isGood ? 'keepAsStrength' : 'keepAsWeakness')}</Button>}
    </>
  )
}
